"""What must come out of importing and assembling Udir's files, counted without the program's own reader.

    python3 tests/golden/udir/make_expected.py ../shared/data

Reads the data folder and writes import.json and assembled.json beside this script. Only counts and sums are
written, no data. Python standard library only; numbers are decimal.Decimal, so sums are exact.
"""

import csv
import json
import os
import re
import sys
from collections import Counter
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = sys.argv[1]
FIXED = ["EnhetNivaa", "Nasjonaltkode", "Fylkekode", "Kommunekode", "Organisasjonsnummer",
         "Nasjonalt", "Fylke", "Kommune", "EnhetNavn"]


def kind_of(cell):
    cell = cell.strip()
    if cell == "":
        return "missing", None
    if cell == "*":
        return "suppressed", None
    plain = cell.replace(" ", "").replace("\u00a0", "")
    if re.fullmatch(r"-?\d+(,\d+)?", plain):
        return "values", Decimal(plain.replace(",", "."))
    return "sentences", None


def read_export(path):
    """Header and rows (with their line numbers) of an export: UTF-16LE, TAB, sep= line, no quoting."""
    lines = open(path, "rb").read().decode("utf-16-le").split("\n")
    assert lines[0] == "sep=\t", lines[0]
    header = [name.strip() for name in lines[1].split("\t")]
    rows = [(number, line.split("\t")) for number, line in enumerate(lines[2:], start=3) if line != ""]
    assert all(len(cells) == len(header) for _, cells in rows)
    return header, rows


def count_cells(cells):
    counts = Counter()
    total = Decimal(0)
    decimals = 0
    for cell in cells:
        kind, value = kind_of(cell)
        counts[kind] += 1
        if kind == "sentences":
            counts["missing"] += 1
        if value is not None:
            total += value
            decimals = max(decimals, -value.as_tuple().exponent)
    return {**{k: counts[k] for k in ("values", "suppressed", "missing", "sentences")},
            "sum": str(total), "decimals": decimals}


def expect_export(path):
    header, rows = read_export(path)
    assert header[:9] == FIXED
    levels = []
    for level in "1234":
        own = [cells for _, cells in rows if cells[0] == level]
        counts = Counter(kind_of(cell)[0] for cells in own for cell in cells[9:])
        levels.append({"level": int(level), "units": len(own), "values": counts["values"],
                       "suppressed": counts["suppressed"],
                       "missing": counts["missing"] + counts["sentences"], "sentences": counts["sentences"]})
    columns = [{"name": name, **count_cells(cells[at] for _, cells in rows)}
               for at, name in enumerate(header) if at >= 9]
    return {"rows": len(rows), "firstLine": rows[0][0], "lastLine": rows[-1][0],
            "lineSum": sum(number for number, _ in rows),
            "names": len({cells[8].strip() for _, cells in rows}), "levels": levels, "columns": columns}


# Files that are refused, and why. Written by hand after looking at each of them.
def expect_refusal(folder, name):
    if name.endswith((".sav", ".zsav")):
        return "import.binary"
    if name == "vgs-karakterer-utdrag.csv":
        return "import.upperSecondary"
    if name.endswith(".tomt.json"):
        return "import.api.empty"
    if folder != "udir" and name.endswith(".json"):
        return "import.unknownJson"
    return "import.unknownLayout"


# Answers of the report API, read by hand from the files.
API = {
    "eug_mobbing.arendal.10trinn.2025-26.json": {
        "rows": 1, "levels": [{"level": 3, "units": 1, "values": 1, "suppressed": 0, "missing": 0, "sentences": 0}],
        "columns": [{"name": "2025-26.Mobbing på skolen.10. årstrinn.Alle eierformer.Alle kjønn.Andel mobbet",
                     "values": 1, "suppressed": 0, "missing": 0, "sentences": 0, "sum": "12.2", "decimals": 1}]},
    "eug_mobbing.bykle.10trinn.2025-26.prikket.json": {
        "rows": 1, "levels": [{"level": 3, "units": 1, "values": 0, "suppressed": 1, "missing": 0, "sentences": 0}],
        "columns": [{"name": "2025-26.Mobbing på skolen.10. årstrinn.Alle eierformer.Alle kjønn.Andel mobbet",
                     "values": 0, "suppressed": 1, "missing": 0, "sentences": 0, "sum": "0", "decimals": 0}]},
    "np_lesing_8trinn_2025-26_utdrag.json": {
        "rows": 8, "levels": [
            {"level": 2, "units": 2, "values": 6, "suppressed": 0, "missing": 0, "sentences": 0},
            {"level": 3, "units": 6, "values": 12, "suppressed": 3, "missing": 3, "sentences": 0}],
        "columns": [
            {"name": "2025-26.Lesing.8. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng",
             "values": 6, "suppressed": 1, "missing": 1, "sentences": 0, "sum": "295", "decimals": 0},
            {"name": "2025-26.Lesing.8. årstrinn.Alle eierformer.Alle kjønn.Usikkerhet",
             "values": 6, "suppressed": 1, "missing": 1, "sentences": 0, "sum": "7.0", "decimals": 1},
            {"name": "2025-26.Lesing.8. årstrinn.Alle eierformer.Alle kjønn.Antall elever deltatt",
             "values": 6, "suppressed": 1, "missing": 1, "sentences": 0, "sum": "17669", "decimals": 0}]},
}


def expect_imports():
    expected = {}
    for folder, _, names in os.walk(DATA):
        part = os.path.relpath(folder, DATA).replace(os.sep, "/")
        if part.split("/")[0] not in ("udir", "register", "ssb", "sav"):
            continue
        for name in names:
            key = f"{part}/{name}"
            if "Nasjonale_proever" in name:
                expected[key] = expect_export(os.path.join(folder, name))
            elif name in API:
                expected[key] = API[name]
            else:
                expected[key] = {"refused": expect_refusal(part.split("/")[0], name)}
    return dict(sorted(expected.items()))


def expect_assembled():
    """The six files of the national tests as one set: reading and numeracy, scale points, numbers of 2024."""
    with open(os.path.join(DATA, "register/kommuner_2024.csv"), encoding="utf-8") as file:
        register = [row["kommunenummer"] for row in csv.DictReader(file)]
    to2024 = {}
    with open(os.path.join(DATA, "register/kommunenummer_2017_2018_2019_2020_2024.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["nr2020"] != "1507":
                to2024[row["nr2020"]] = row["nr2024"]
    to2024["1507"] = "1508"
    subjects = {"Lesing": "reading", "Regning": "numeracy"}
    municipalities = register + ["2100"]
    cells = {"1": {}, "3": {}, "4": {}}
    grades = {"1": {}, "3": {}, "4": {}}
    latest = {}
    names = sorted(name for name in os.listdir(os.path.join(DATA, "udir")) if "Nasjonale_proever" in name)
    for name in names:
        header, rows = read_export(os.path.join(DATA, "udir", name))
        for line, row in rows:
            if row[0] == "2":
                continue
            unit = row[4]
            if row[0] == "3":
                unit = unit if unit in municipalities else to2024[unit]
            for at, column in enumerate(header[9:], start=9):
                year, subject, grade, rest = re.fullmatch(r"([^.]+)\.([^.]+)\.(\d+)\. årstrinn\.(.*)", column).groups()
                grades[row[0]].setdefault(unit, set()).add(grade)
                if subject in subjects and rest.endswith("Skalapoeng"):
                    key = (unit, f"np{grade}.{subjects[subject]}.scale", year)
                    assert key not in cells[row[0]], key
                    cells[row[0]][key] = (*kind_of(row[at]), row[at + 2], row[at + 1], line, name)
            if row[0] == "4" and (unit not in latest or year >= latest[unit][0]):
                latest[unit] = (year, row[3], row[8].strip())
    schools = sorted(latest)
    indicators = ["np5.reading.scale", "np5.numeracy.scale", "np8.reading.scale", "np8.numeracy.scale"]
    years = ["2022-23", "2023-24", "2024-25"]

    def panel(level, units):
        result = []
        for indicator in indicators:
            for year in years:
                counts = Counter()
                total, pupils, half = Decimal(0), Decimal(0), Decimal(0)
                for unit in units:
                    cell = cells[level].get((unit, indicator, year))
                    if indicator[2] not in grades[level].get(unit, ()):
                        counts["notApplicable"] += 1
                    elif cell is None:
                        counts["missing"] += 1
                    else:
                        counts[{"values": "value"}.get(cell[0], cell[0])] += 1
                        if cell[1] is not None:
                            total += cell[1]
                            pupils += kind_of(cell[2])[1] or 0
                            half += kind_of(cell[3])[1] or 0
                result.append({"indicator": indicator, "year": year,
                               "value": counts["value"], "suppressed": counts["suppressed"],
                               "missing": counts["missing"], "notApplicable": counts["notApplicable"],
                               "sum": str(total), "pupils": str(pupils), "halfWidths": str(half)})
        return result

    with_value = {unit for (unit, _, _), cell in cells["4"].items() if cell[0] == "values"}
    home = Counter(to2024.get(number, number) if number not in municipalities else number
                   for _, number, _ in latest.values())
    sample = {}
    for unit in ("0301", "1508", "1580", "2100", "5534"):
        sample[unit] = [[str(c[1]) if c and c[1] is not None else (c[0] if c else None)
                         for c in (cells["3"].get((unit, i, y)) for y in years)] for i in indicators]
    return {"municipalities": len(municipalities), "schools": len(schools), "schoolsWithValue": len(with_value),
            "firstSchool": schools[0], "lastSchool": schools[-1],
            "schoolsByMunicipality": {number: home[number] for number in sorted(home)},
            "panels": {"country": panel("1", ["I"]), "municipalities": panel("3", municipalities),
                       "schools": panel("4", schools)},
            "sample": sample}


def write(name, data):
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, indent="\t")
        file.write("\n")


write("import.json", expect_imports())
write("assembled.json", expect_assembled())
