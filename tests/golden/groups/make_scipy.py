"""Brunner-Munzel tests, and exact intervals of Cohen's d, for the data in expected.json, by scipy; written to scipy.json.

R's effectsize finds the ends of an interval with an optimiser that may stop 0.01 away; here they are roots.

Run: python3 make_scipy.py > scipy.json   (Python 3.11, scipy 1.10.1)
"""
import json, sys
from math import sqrt
from scipy import optimize, stats

def ends(t, df, scale):
    def end(lower):
        return optimize.brentq(lambda delta: stats.nct.cdf(t, df, delta) - lower, t - 30 - abs(t), t + 30 + abs(t), xtol=1e-13) * scale
    return [end(0.975), end(0.025)]


data = json.load(open("expected.json"))
out = []
for case in data["two"]:
    a, b = case["a"], case["b"]
    statistic, p = stats.brunnermunzel(a, b)
    scale = sqrt(1 / len(a) + 1 / len(b))
    finite = p == p and abs(statistic) != float("inf")
    out.append({
        "brunnerMunzel": [float(statistic), float(p)] if finite else None,
        "d": ends(case["student"][0], case["student"][1], scale),
    })
json.dump(out, sys.stdout)
print()
