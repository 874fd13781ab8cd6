"""Elementary functions to 60 digits by Python's decimal, rounded once to a double.

python3 tests/golden/elementary/elementary.py > tests/golden/elementary/elementary.json
"""

import json
import random
from decimal import Decimal, getcontext

getcontext().prec = 60
random.seed(20261126)


def row(x, value):
    return [x, float(value)]


def table(count, draw, function):
    return [row(x, function(Decimal(x))) for x in (draw() for _ in range(count))]


near_zero = lambda least, most: lambda: random.uniform(least, most) * 10 ** random.uniform(-9, 0)

print(json.dumps({
    "log": table(150, lambda: random.random() * 10 ** random.uniform(-12, 3), lambda x: x.ln())
    + table(150, random.random, lambda x: x.ln()),
    "log1p": table(150, near_zero(-0.9, 3), lambda x: (1 + x).ln()),
    "exp": table(200, lambda: random.uniform(-40, 40), lambda x: x.exp())
    + table(50, lambda: random.uniform(-700, 700), lambda x: x.exp()),
}, indent=None, separators=(",", ":")))
