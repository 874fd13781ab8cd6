* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  svar_1_4 F20.8
  Fylke_ar A13
  bolge F20.8
  vekt F20.8
  svar_1_4_empty F20.8.
* syntax.isCalled svar (1–4) svar_1_4.
* syntax.isCalled Fylke & år Fylke_ar.
* syntax.isCalled bølge bolge.
* syntax.isCalled svar (1–4)_empty svar_1_4_empty.
VALUE LABELS svar_1_4
  1 "Svært ""lite"""
  2 "Lite"
  3 "Mye 'nok'"
  4 "Svært mye".
* syntax.weighs vekt.
SELECT IF (vekt > 0).
WEIGHT BY vekt.
* syntax.dontKnowInSpss.
CROSSTABS /TABLES=svar_1_4 bolge BY Fylke_ar
  /STATISTICS=CHISQ PHI GAMMA BTAU /CELLS=COUNT ROW COLUMN TOTAL EXPECTED ASRESIDUAL /COUNT=ASIS.
