"""What must come out of reading the CSV files of SSB, Udir and the register, counted without the program's reader.

    python3 tests/golden/delimited/make_expected.py ../shared/data

Writes expected.json beside this script: rows, columns, and per column its kind, the sum of its numbers and how many
cells are values, suppressed, missing or not applicable. No data. Python's csv and decimal modules only, so sums are
exact. How each file is written (encoding, separator, lines before the header, decimal mark, whose marks) is stated
here by hand, after looking at the file.
"""

import csv
import glob
import json
import os
import re
import sys
from collections import Counter
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = sys.argv[1]

# path pattern: encoding, separator, lines before the header, decimal mark, marks
FILES = [
    ("ssb/statbank-csv/07459_semikolon*.csv", "cp1252", ";", 2, ",", "ssb"),
    ("ssb/statbank-csv/07459_tab*.csv", "cp1252", "\t", 0, ",", "ssb"),
    ("ssb/statbank-csv/klass*.csv", "cp1252", ";", 0, ",", "none"),
    ("ssb/statbank-csv/v2*.csv", "utf-8", ",", 0, ".", "ssb"),
    ("register/*.csv", "utf-8", ",", 0, ".", "none"),
    ("geo/*.csv", "utf-8", ",", 0, ".", "none"),
    ("udir/20*.csv", "utf-16-le", "\t", 1, ",", "udir"),
    ("udir/vgs*.csv", "utf-16-le", "\t", 1, ",", "udir"),
    ("udir/skoler*.csv", "utf-8", ";", 0, ",", "none"),
]
# Columns of digits that are names of something, by the files' own descriptions.
CODES = {"kommunenummer", "fylkesnummer", "orgnr", "sourceCode", "targetCode", "nr2017", "nr2018", "nr2019", "nr2020",
         "nr2024", "Fylkekode", "Kommunekode", "Organisasjonsnummer", "Nasjonaltkode"}
MARKS = {
    "ssb": {".": "notApplicable", "..": "missing", "...": "missing", ":": "suppressed"},
    "udir": {"*": "suppressed"},
    "none": {},
}


def number(cell, decimal):
    if not re.fullmatch(r"-?(\d+|\d{1,3}([ \u00a0]\d{3})+)(" + re.escape(decimal) + r"\d+)?", cell):
        return None
    return Decimal(cell.replace(" ", "").replace("\u00a0", "").replace(",", "."))


def describe(name, cells, decimal, marks, is_udir_value):
    cells = [cell.strip() for cell in cells]
    counts = Counter()
    total = Decimal(0)
    decimals = 0
    others = 0
    for cell in cells:
        value = Decimal(0) if cell == "-" and marks == "ssb" else number(cell, decimal)
        if cell == "":
            counts["missing"] += 1
        elif cell in MARKS[marks]:
            counts[MARKS[marks][cell]] += 1
        elif value is not None:
            counts["value"] += 1
            total += value
            decimals = max(decimals, -value.as_tuple().exponent)
        else:
            others += 1
            counts["missing"] += 1
    is_number = name not in CODES and (is_udir_value or (others == 0 and counts["value"] > 0))
    if not is_number:
        return {"name": name, "type": "text", "distinct": len(set(cells)), "empty": cells.count("")}
    return {"name": name, "type": "number", "sum": str(total), "decimals": decimals, "sentences": others,
            **{k: counts[k] for k in ("value", "suppressed", "missing", "notApplicable")}}


def expected(path, encoding, separator, skip, decimal, marks):
    text = open(path, "rb").read().decode(encoding).lstrip("\ufeff")
    lines = text.replace("\r\n", "\n").split("\n")[skip:]
    rows = [row for row in csv.reader(lines, delimiter=separator) if any(cell.strip() for cell in row)]
    header, rows = [name.strip() for name in rows[0]], rows[1:]
    assert all(len(row) == len(header) for row in rows), path
    columns = []
    for i, name in enumerate(header):
        is_value = marks == "udir" and bool(re.match(r"(Foreløpige tall )?\d{4}-\d{2}\.", name))
        columns.append(describe(name, [row[i] for row in rows], decimal, marks, is_value))
    return {"headerLine": skip + 1, "publisher": marks, "rows": len(rows), "columns": columns}


def main():
    result = {}
    for pattern, *how in FILES:
        paths = sorted(glob.glob(os.path.join(DATA, pattern)))
        assert paths, pattern
        for path in paths:
            result[os.path.relpath(path, DATA)] = expected(path, *how)
    found = glob.glob(os.path.join(DATA, "**/*.csv"), recursive=True)
    assert len(result) == len(found), (len(result), len(found))
    with open(os.path.join(HERE, "expected.json"), "w", encoding="utf-8") as out:
        out.write("{\n")
        out.write(",\n".join(
            f"{json.dumps(name)}: {{\n" + "".join(
                f'"{k}": {json.dumps(v)},\n' for k, v in entry.items() if k != "columns")
            + '"columns": [\n' + ",\n".join(json.dumps(c, ensure_ascii=False) for c in entry["columns"]) + "\n]}"
            for name, entry in sorted(result.items())))
        out.write("\n}\n")


main()
