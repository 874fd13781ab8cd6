* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  svar_1_4 F20.8
  bolge F20.8
  svar_1_4_empty F20.8
  filter_Uten_5003 F20.8.
* syntax.isCalled svar (1–4) svar_1_4.
* syntax.isCalled bølge bolge.
* syntax.isCalled svar (1–4)_empty svar_1_4_empty.
* syntax.isCalled filter_Uten "5003" filter_Uten_5003.
VALUE LABELS svar_1_4
  1 "Svært ""lite"""
  2 "Lite"
  3 "Mye 'nok'"
  4 "Svært mye".
* syntax.filters Uten "5003".
SELECT IF (filter_Uten_5003 = 1).
* syntax.splits bølge.
SORT CASES BY bolge.
SPLIT FILE LAYERED BY bolge.
FREQUENCIES /VARIABLES=svar_1_4 /ORDER=ANALYSIS.
FREQUENCIES /VARIABLES=svar_1_4_empty.
