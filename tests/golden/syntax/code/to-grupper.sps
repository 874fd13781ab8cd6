* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  bolge F20.8
  timer F20.8
  samarbeid F20.8
  nytte F20.8
  samarbeid_empty F20.8
  nytte_empty F20.8.
* syntax.isCalled bølge bolge.
* syntax.confidence 95 bolge.
T-TEST /GROUPS=bolge(2021, 2024) /VARIABLES=samarbeid nytte timer /CRITERIA=CI(0.95).
NPAR TESTS /M-W=samarbeid nytte timer BY bolge(2021, 2024).
* syntax.smallerU.
