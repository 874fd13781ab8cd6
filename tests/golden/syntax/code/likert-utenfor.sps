* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  q5 F20.8
  q9 F20.8
  q5_empty F20.8
  q9_empty F20.8.
VALUE LABELS q5
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
VALUE LABELS q9
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
FREQUENCIES /VARIABLES=q5 q9 /ORDER=ANALYSIS.
DESCRIPTIVES /VARIABLES=q5 q9 /STATISTICS=MEAN STDDEV.
