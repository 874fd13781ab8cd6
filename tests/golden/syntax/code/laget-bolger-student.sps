* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  Trivsel_i_alt F20.8
  svar_1_4 F20.8
  Fylke_ar A13
  bolge F20.8
  svar_1_4_empty F20.8
  filter_Uten_5003 F20.8.
* syntax.isCalled Trivsel; "i alt" Trivsel_i_alt.
* syntax.isCalled svar (1–4) svar_1_4.
* syntax.isCalled Fylke & år Fylke_ar.
* syntax.isCalled bølge bolge.
* syntax.isCalled svar (1–4)_empty svar_1_4_empty.
* syntax.isCalled filter_Uten "5003" filter_Uten_5003.
VARIABLE LABELS Trivsel_i_alt "Hvordan trives du?".
VALUE LABELS svar_1_4
  1 "Svært ""lite"""
  2 "Lite"
  3 "Mye 'nok'"
  4 "Svært mye".
* syntax.filters Uten "5003".
SELECT IF (filter_Uten_5003 = 1).
MEANS TABLES=Trivsel_i_alt BY svar_1_4 BY bolge /CELLS=MEAN COUNT STDDEV.
CROSSTABS /TABLES=svar_1_4 BY Fylke_ar BY bolge /CELLS=COUNT ROW /COUNT=ASIS.
MEANS TABLES=Trivsel_i_alt BY Fylke_ar BY bolge /CELLS=MEAN COUNT STDDEV.
CROSSTABS /TABLES=Fylke_ar BY Fylke_ar BY bolge /CELLS=COUNT ROW /COUNT=ASIS.
* syntax.noAdjust.
TEMPORARY.
SELECT IF (NOT MISSING(svar_1_4)).
T-TEST /GROUPS=bolge(2024.5, 2022) /VARIABLES=Trivsel_i_alt /CRITERIA=CI(0.95).
TEMPORARY.
SELECT IF (Fylke_ar <> "").
T-TEST /GROUPS=bolge(2024.5, 2022) /VARIABLES=Trivsel_i_alt /CRITERIA=CI(0.95).
SORT CASES BY svar_1_4.
SPLIT FILE LAYERED BY svar_1_4.
T-TEST /GROUPS=bolge(2024.5, 2022) /VARIABLES=Trivsel_i_alt /CRITERIA=CI(0.95).
SORT CASES BY Fylke_ar.
SPLIT FILE LAYERED BY Fylke_ar.
T-TEST /GROUPS=bolge(2024.5, 2022) /VARIABLES=Trivsel_i_alt /CRITERIA=CI(0.95).
SPLIT FILE OFF.
