"""What PSPP 1.6.2 makes of survey.csv, as cells of the tables of recipe.ts; written to pspp.json.

Run in this folder: python3 make_pspp.py. Each number is as close as the digits that PSPP prints: half of the last one.
"""
import csv, json, subprocess, tempfile

with tempfile.NamedTemporaryFile(suffix=".csv") as out:
    subprocess.run(["pspp", "pspp.sps", "-o", out.name, "-O", "format=csv"], check=True)
    text = open(out.name, encoding="utf-8").read()

tables = []
for block in text.split("\n\n"):
    lines = list(csv.reader(block.strip().splitlines()))
    if lines and ",".join(lines[0]).startswith("Table: "):
        tables.append((",".join(lines[0])[7:], lines[1:]))
tables_named = lambda title: [rows for name, rows in tables if name == title]

cells = []
def put(analysis, table, row, column, text, share=False):
    """A printed number: ',028' or '13,1%'."""
    plain = text.replace("%", "").replace(",", ".")
    decimals = len(plain.split(".")[1]) if "." in plain else 0
    value, half = float(plain), 0.5 * 10.0 ** -decimals
    if share:
        value, half = value / 100, half / 100
    cells.append([analysis, table, row, column, value, half * 1.001])

groups = {"1,00000000": "Veileder", "2,00000000": "Skoleleder", "3,00000000": "Skoleeier"}

for analysis, rows in zip(["frekvenser", "vektet-frekvens"], tables_named("n1")):
    for step in range(5):
        line = rows[1 + step]
        row = f"value-{step + 1}"
        put(analysis, "frequencies-q1", row, "count", line[2])
        for column, at in (("percent", 3), ("valid", 4), ("cumulative", 5)):
            put(analysis, "frequencies-q1", row, column, line[at], True)

for line in tables_named("Descriptive Statistics")[0][1:4]:
    for column, at in dict(n=1, mean=2, se=3, sd=4, kurtosis=5, kurtosisSe=6, skewness=7, skewnessSe=8, min=9, max=10).items():
        put("maal", "descriptives", line[0], column, line[at])

means = tables_named("samarbeid * nytte * r")[0]
for start in range(1, 13, 3):
    role = groups.get(means[start][0])
    for at, variable in ((2, "samarbeid"), (3, "nytte")):
        row = f"{variable}/rolle={role}" if role else f"{variable}/total"
        for offset, column in enumerate(("mean", "n", "sd")):
            put("snitt", "means", row, column, means[start + offset][at])

cross = tables_named("n1 × r")[0]
for step in range(5):
    block = cross[2 + 5 * step : 7 + 5 * step]
    for at, role in enumerate(groups.values()):
        for line, kind in zip(block, ("count", "expected", "row", "column", "residual")):
            put("krysstabell", "cross-q1", f"value-{step + 1}:{kind}", f"value-{role}", line[3 + at], kind in ("row", "column"))
pearson = tables_named("Chi-Square Tests")[0][1]
for column, at in dict(chiSquare=1, df=2, p=3).items():
    put("krysstabell", "tests", "test-q1", column, pearson[at])
put("krysstabell", "tests", "test-q1", "cramersV", tables_named("Symmetric Measures")[0][2][2])

tests = tables_named("Independent Samples Test")[0][3:]
for same, other in zip(tests[::2], tests[1::2]):
    variable = same[0]
    put("to-grupper", "tests", f"{variable}:leveneMean", "statistic", same[2])
    put("to-grupper", "tests", f"{variable}:leveneMean", "p", same[3])
    for line, test in ((same, "student"), (other, "welch")):
        for column, at in dict(statistic=4, df1=5, p=6).items():
            put("to-grupper", "tests", f"{variable}:{test}", column, line[at])
    put("to-grupper", "comparison", variable, "low", other[9])
    put("to-grupper", "comparison", variable, "high", other[10])

ranks = [rows for rows in tables_named("Test Statistics")]
for line in ranks[0][1:]:
    # PSPP and SPSS print the smaller U, ours is of the first group: z has its sign, p is the same.
    put("to-grupper", "tests", f"{line[0]}:mannWhitney", "p", line[4])
for at, variable in enumerate(ranks[1][0][1:], 1):
    put("tre-grupper", "tests", f"{variable}:kruskalWallis", "statistic", ranks[1][1][at])
    put("tre-grupper", "tests", f"{variable}:kruskalWallis", "p", ranks[1][3][at])

pair = tables_named("Paired Samples Test")[0][3]
for column, at in dict(change=2, low=5, high=6).items():
    put("par", "comparison", "før:etter", column, pair[at])
put("par", "tests", "før:etter:pairedT", "statistic", pair[7])

anova = tables_named("ANOVA")[0]
for line in anova[1:10:3]:
    put("tre-grupper", "tests", f"{line[0]}:anova", "statistic", line[5])
    put("tre-grupper", "tests", f"{line[0]}:anova", "p", line[6])
for line in tables_named("Test of Homogeneity of Variances")[0][1:]:
    put("tre-grupper", "tests", f"{line[0]}:leveneMean", "statistic", line[1])
for variable in ("samarbeid", "nytte", "timer"):
    rows, first = tables_named(f"Multiple Comparisons ({variable})")[0][2:], ""
    for line in rows:
        first = line[1] or first
        if first < line[2]:
            row = f"{variable}:{groups[first]}:{groups[line[2]]}"
            for column, at in dict(difference=3, p=5, low=6, high=7).items():
                put("tre-grupper", "pairs", row, column, line[at])

correlations = tables_named("Correlations")[0]
names = correlations[0][2:]
for i, first in enumerate(names):
    for j, second in enumerate(names[i + 1 :], i + 1):
        for offset, column in enumerate(("r", "p", "n")):
            put("korrelasjon", "correlations", f"{first}:{second}:together", column, correlations[1 + 3 * i + offset][2 + j])

put("alfa", "reliability", "alpha", "all", tables_named("Reliability Statistics")[0][1][0])
for line in tables_named("Item-Total Statistics")[0][1:]:
    row = line[0].replace("n", "q").replace("r", "")
    put("alfa", "items", row, "itemTotal", line[3])
    put("alfa", "items", row, "alphaWithout", line[4])

kmo = tables_named("KMO and Bartlett's Test")[0]
put("faktor-spss", "adequacy", "kmo", "value", kmo[0][2])
put("faktor-spss", "adequacy", "bartlettChiSquare", "value", kmo[1][2])
for line in tables_named("Communalities")[0][1:]:
    put("faktor-spss", "loadings", line[0].replace("n", "q"), "communality", line[2])
for line in tables_named("Rotated Component Matrix")[0][2:]:
    for at in (1, 2):
        put("faktor-spss", "loadings", line[0].replace("n", "q"), f"factor{at}", line[at])
for line in tables_named("Total Variance Explained")[0][2:]:
    put("faktor-spss", "eigenvalues", line[0], "eigenvalue", line[1])

# Its tolerance is of all 312 rows, though the model has 294 (R agrees with us on those): left out.
coefficients = next(rows for name, rows in tables if name.startswith("Coefficients"))
for line in coefficients:
    if line[1] in ("inntekt", "sentralitet") or line[0] in ("inntekt", "sentralitet"):
        name, *numbers = [cell for cell in line if cell]
        for column, text in zip(("b", "se", "beta", "t", "p", "low", "high"), numbers):
            put("regresjon-pspp", "full-timer", name, column, text)

with open("pspp.json", "w", encoding="utf-8") as out:
    out.write("[\n" + ",\n".join(json.dumps(cell, ensure_ascii=False) for cell in cells) + "\n]\n")
print(len(cells), "numbers")
