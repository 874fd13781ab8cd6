* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  svar_1_4 F20.8
  Fylke_ar A13
  bolge F20.8
  vekt F20.8
  svar_1_4_empty F20.8
  filter_Uten_5003 F20.8.
* syntax.isCalled svar (1–4) svar_1_4.
* syntax.isCalled Fylke & år Fylke_ar.
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
* syntax.weighs vekt.
SELECT IF (vekt > 0).
WEIGHT BY vekt.
* syntax.spssWeights.
* syntax.dontKnowIs 5 svar_1_4_dk.
COMPUTE svar_1_4_dk = svar_1_4.
IF (svar_1_4_empty = 4) svar_1_4_dk = 5.
VARIABLE LABELS svar_1_4_dk "svar (1–4)".
VALUE LABELS svar_1_4_dk 1 "Svært ""lite"""
  2 "Lite"
  3 "Mye 'nok'"
  4 "Svært mye".
EXECUTE.
CROSSTABS /TABLES=svar_1_4_dk BY Fylke_ar BY bolge /CELLS=COUNT COLUMN /COUNT=ASIS.
MEANS TABLES=svar_1_4 BY bolge BY Fylke_ar /CELLS=MEAN COUNT STDDEV.
* syntax.noNestedPairs.
