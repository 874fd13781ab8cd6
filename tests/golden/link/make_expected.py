"""A survey of invented respondents in two waves, and the inhabitants that each of them must be given.

    python3 tests/golden/link/make_expected.py ../shared/data

Reads the published files of municipality numbers and population and writes survey.json beside this script: for each
respondent the wave, the municipality as it was written then, and what a link must give it. Answers from 2021 use the
numbers of 2020 and get inhabitants of 2020; answers from 2024 use those of 2024 and get inhabitants of 2023. Only
plain facts of public registers are written, with invented respondents. Python standard library only (3.11).
"""

import csv
import json
import os
import random
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(sys.argv[1], "register")
YEAR_OF_WAVE = {2021: 2020, 2024: 2023}


def rows(name):
    with open(os.path.join(DATA, name), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


changes = rows("kommunenummer_2017_2018_2019_2020_2024.csv")
names = {2020: {r["kommunenummer"]: r["kommunenavn"] for r in rows("kommuner_2020.csv")},
         2024: {r["kommunenummer"]: r["kommunenavn"] for r in rows("kommuner_2024.csv")}}
people = {(r["kommunenummer"], int(r["aar"])): int(r["befolkning_1jan"])
          for r in rows("befolkning_6_15_2020-2023_koder2020.csv")}

successors = {}
for change in changes:
    successors.setdefault(change["nr2020"], set()).add(change["nr2024"])
sources = {}
for old, new in successors.items():
    for number in new:
        sources.setdefault(number, set()).add(old)


def inhabitants(number2024, year):
    """Sum over the municipalities of 2020 that became this one; None where one of them was divided."""
    parts = sources[number2024]
    if any(len(successors[part]) > 1 for part in parts):
        return None
    return sum(people[(part, year)] for part in parts)


# The municipality that history follows where one was divided: the one with most inhabitants afterwards.
FOLLOWED = {"1507": "1508"}
rng = random.Random(2021)
respondents = []
for wave, vintage in ((2021, 2020), (2024, 2024)):
    for number, name in sorted(names[vintage].items()):
        written = rng.choice([number, str(int(number)), f"{number} {name}", name + " ", f"K-{number}"])
        if written.strip() == name and name in ("Nes", "Os", "Sande", "Bø"):
            written = number
        if vintage == 2024:
            target = number
        else:
            target = FOLLOWED.get(number) or next(iter(successors[number]))
        respondents.append({"wave": wave, "municipality": written, "number": target,
                            "inhabitants": inhabitants(target, YEAR_OF_WAVE[wave])})
rng.shuffle(respondents)
with open(os.path.join(HERE, "survey.json"), "w", encoding="utf-8") as file:
    file.write("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in respondents) + "\n]\n")
print(len(respondents), "respondents,", sum(r["inhabitants"] is None for r in respondents), "without inhabitants")
