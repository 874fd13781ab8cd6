* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  bolge F20.8
  rolle A10
  samarbeid F20.8
  nytte F20.8
  samarbeid_empty F20.8
  nytte_empty F20.8.
* syntax.isCalled bølge bolge.
MEANS TABLES=samarbeid nytte BY rolle BY bolge /CELLS=MEAN COUNT STDDEV.
* syntax.noAdjust.
TEMPORARY.
SELECT IF (rolle <> "").
T-TEST /GROUPS=bolge(2024, 2021) /VARIABLES=samarbeid nytte /CRITERIA=CI(0.95).
SORT CASES BY rolle.
SPLIT FILE LAYERED BY rolle.
T-TEST /GROUPS=bolge(2024, 2021) /VARIABLES=samarbeid nytte /CRITERIA=CI(0.95).
SPLIT FILE OFF.
