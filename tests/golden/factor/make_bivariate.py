"""Expected probabilities of two correlated normal variables, to 25 digits, written to bivariate.json.

Run: python3 make_bivariate.py > bivariate.json   (Python 3.11, mpmath 1.3.0)
P(X <= x, Y <= y) is integrated from its definition, the density of X times the distribution of Y given X, in 40 digits;
it shares no formula with the program.
"""
import itertools, json
from mpmath import mp, mpf, ncdf, npdf, quad, sqrt

mp.dps = 40
points = [-6, -2.5, -1, -0.2, 0, 0.2001, 1, 1.7, 4]
rhos = [-0.9999, -0.99, -0.93, -0.92, -0.6, -0.1, 0.3, 0.69, 0.8, 0.925, 0.926, 0.97, 0.999, 0.9999]
out = []
for k, (x, y, rho) in enumerate(itertools.product(points, points, rhos)):
    if k % 5 and not (x == y and abs(rho) > 0.92):
        continue
    r, a, b = mpf(rho), mpf(x), mpf(y)
    s = sqrt((1 - r) * (1 + r))
    turn = b / r  # where the inner distribution passes one half
    cuts = sorted({mpf(-15), a} | {c for j in (-12, -4, -1, 0, 1, 4, 12) for c in [turn + j * s] if -15 < c < a})
    p = quad(lambda t: npdf(t) * ncdf((b - r * t) / s), cuts)
    out.append({"x": x, "y": y, "rho": rho, "p": mp.nstr(p, 25)})
print("[\n" + ",\n".join(json.dumps(o) for o in out) + "\n]")
