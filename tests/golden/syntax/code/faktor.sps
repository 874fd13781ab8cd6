* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  q1 F20.8
  q2 F20.8
  q3 F20.8
  q4 F20.8
  q5 F20.8
  q6 F20.8
  q7 F20.8
  q8 F20.8
  q9 F20.8
  q10 F20.8
  q1_empty F20.8
  q2_empty F20.8
  q3_empty F20.8
  q4_empty F20.8
  q5_empty F20.8
  q6_empty F20.8
  q7_empty F20.8
  q8_empty F20.8
  q9_empty F20.8
  q10_empty F20.8.
VALUE LABELS q1
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
VALUE LABELS q2
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
VALUE LABELS q3
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
VALUE LABELS q4
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
VALUE LABELS q5
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
VALUE LABELS q6
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
VALUE LABELS q7
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
VALUE LABELS q8
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
VALUE LABELS q10
  1 "Helt uenig"
  2 "Delvis uenig"
  3 "Både- og"
  4 "Delvis enig"
  5 "Helt enig".
* syntax.psychSteps.
FACTOR /VARIABLES=q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 /MISSING=LISTWISE /ANALYSIS=q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 /METHOD=CORRELATION /PRINT=INITIAL CORRELATION DET KMO EXTRACTION ROTATION FSCORE /CRITERIA=FACTORS(2) ITERATE(1000) /EXTRACTION=PAF /CRITERIA=ITERATE(25) /ROTATION=PROMAX(4) /SAVE=REG(ALL).
