"""Expected tails and quantiles of distributions, in 60 digits, written to expected.json.

Run: python3 make_expected.py > expected.json   (Python 3.11, mpmath 1.2.1 and 1.3.0, scipy 1.10.1; takes more than
15 minutes)
mpmath sums the defining series in arbitrary precision; it shares no code with the program. Quantiles are roots of those
tails. The noncentral t is scipy's (Boost), and mpmath's beyond a
noncentrality of 37. The studentised range is integrated by mpmath from the definition.
"""
import json, sys
from mpmath import mp, mpf, betainc, gammainc, erfc, sqrt, quad, exp, log, gamma, findroot, ncdf, npdf, inf
from scipy import stats

mp.dps = 60
out = {"normal": [], "t": [], "f": [], "chiSquare": [], "noncentralT": [], "studentisedRange": []}
s = lambda x: mp.nstr(x, 20)

for z in ["0", "1e-8", "0.1", "0.5", "1", "1.959963984540054", "3", "6", "10", "20", "37"]:
    z = mpf(z)
    out["normal"].append({"z": float(z), "upper": s(erfc(mpf(float(z)) / sqrt(2)) / 2)})

for df in [1, 2, 2.5, 5, 10, 29.7, 133, 1000, 99979, 1e7]:
    for t in [1e-6, 0.1, 0.7, 1.5, 2.2, 4, 8, 30]:
        d, x = mpf(df), mpf(t)
        p = betainc(d / 2, mpf(1) / 2, 0, d / (d + x * x), regularized=True) / 2
        if p > mpf("1e-300"):
            out["t"].append({"t": t, "df": df, "upper": s(p)})

for d1, d2 in [(1, 1), (1, 10), (2, 5), (3, 30), (4, 211), (5.5, 17.3), (20, 99979), (300, 300)]:
    for f in [1e-4, 0.2, 0.9, 1, 1.3, 2.7, 5, 20]:
        a, b, x = mpf(d1) / 2, mpf(d2) / 2, mpf(f)
        up = betainc(b, a, 0, d2 / (d2 + d1 * x), regularized=True)
        lo = betainc(a, b, 0, d1 * x / (d2 + d1 * x), regularized=True)
        if up > mpf("1e-300"):
            out["f"].append({"f": f, "df1": d1, "df2": d2, "upper": s(up), "lower": s(lo)})

for df in [1, 2, 3, 7.5, 36, 300, 5000]:
    for ratio in [1e-3, 0.3, 0.8, 1, 1.1, 1.5, 3]:
        x = df * ratio
        a = mpf(df) / 2
        up = gammainc(a, mpf(x) / 2, inf, regularized=True)
        lo = gammainc(a, 0, mpf(x) / 2, regularized=True)
        if up > mpf("1e-300") and lo > mpf("1e-300"):
            out["chiSquare"].append({"x": x, "df": df, "upper": s(up), "lower": s(lo)})

for df in [3, 10, 38, 200]:
    for delta in [-2.0, 0.0, 0.5, 3.0, 12.0]:
        for t in [-3.0, 0.0, 1.0, 2.5, 6.0, 14.0]:
            out["noncentralT"].append({"t": t, "df": df, "delta": delta, "lower": repr(float(stats.nct.cdf(t, df, delta)))})

# Noncentralities beyond scipy's digits: the integral of the definition over the divisor.
mp.dps = 40
def noncentral_lower(t, df, delta):
    t, df, delta = mpf(t), mpf(df), mpf(delta)
    front = 2 * (df / 2) ** (df / 2) / gamma(df / 2)
    f = lambda x: front * x ** (df - 1) * exp(-df * x * x / 2) * ncdf(t * x - delta)
    sd, step = 1 / sqrt(2 * df), delta / t
    cuts = [1 + m * sd for m in (-12, -6, -3, 0, 3, 6, 14, 30)] + [step + m / t for m in (-12, -4, 0, 4, 12)]
    return quad(f, [0] + sorted(c for c in cuts if c > 0))

for t, df, delta in [(40, 3, 38), (45, 20, 40), (300, 500, 290), (60, 5000, 58), (1000, 10, 900), (1e4, 200, 1.1e4),
                     (1e6, 50, 1e6), (41, 1e5, 40), (100, 1.5, 60), (38, 2000, 37.5), (50, 700, 37.5)]:
    out["noncentralT"].append({"t": t, "df": df, "delta": delta, "lower": mp.nstr(noncentral_lower(t, df, delta), 17)})

mp.dps = 25
def range_upper(w, k):
    f = lambda z: k * npdf(z) * (ncdf(z) ** (k - 1) - (ncdf(z) - ncdf(z - w)) ** (k - 1))
    m = w / 2
    return quad(f, [m - 10, m - 4, m - 1, m + 1, m + 4, m + 10])

def srange_upper(q, k, df):
    d = mpf(df)
    front = 2 * (d / 2) ** (d / 2) / gamma(d / 2)
    f = lambda x: front * x ** (d - 1) * exp(-d * x * x / 2) * range_upper(q * x, k)
    peak = sqrt((d - 1 + mpf("0.5")) / (d + mpf(q) ** 2 / 2))
    return quad(f, [0, peak / 2, peak, 2 * peak, 1 + peak, 3, 6 if df > 3 else 12])

mp.dps = 16
for q, k, df in [(0.5, 3, 10), (1.5, 2, 5), (3.5, 3, 20), (4.2, 5, 12), (6, 4, 30), (9, 6, 57), (3, 10, 120),
                 (40, 3, 1), (5, 20, 2.5), (7, 60, 9)]:
    out["studentisedRange"].append({"q": q, "k": k, "df": df, "upper": mp.nstr(srange_upper(mpf(q), k, df), 13)})
for q, k in [(1, 3), (3.31, 3), (5, 8), (8, 4), (12, 5), (4, 100)]:
    mp.dps = 30
    out["studentisedRange"].append({"q": q, "k": k, "df": None, "upper": mp.nstr(range_upper(mpf(q), k), 16)})
json.dump(out, sys.stdout, indent="\t")
print()
