* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  bolge F20.8
  inntekt F20.8
  timer F20.8
  samarbeid F20.8
  nytte F20.8
  samarbeid_empty F20.8
  nytte_empty F20.8.
* syntax.isCalled bølge bolge.
CORRELATIONS /VARIABLES=samarbeid nytte timer inntekt /PRINT=TWOTAIL NOSIG /MISSING=PAIRWISE.
SORT CASES BY bolge.
SPLIT FILE LAYERED BY bolge.
CORRELATIONS /VARIABLES=samarbeid nytte timer inntekt /PRINT=TWOTAIL NOSIG /MISSING=PAIRWISE.
SPLIT FILE OFF.
