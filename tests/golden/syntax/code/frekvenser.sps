* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  bolge F20.8
  rolle A10
  q1 F20.8
  q1_empty F20.8.
* syntax.isCalled bølge bolge.
VALUE LABELS q1
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
FREQUENCIES /VARIABLES=q1 rolle bolge /ORDER=ANALYSIS.
FREQUENCIES /VARIABLES=q1_empty.
