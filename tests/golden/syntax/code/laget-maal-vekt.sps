* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  Trivsel_i_alt F20.8
  svar_1_4 F20.8
  vekt F20.8
  svar_1_4_empty F20.8
  filter_Uten_5003 F20.8.
* syntax.isCalled Trivsel; "i alt" Trivsel_i_alt.
* syntax.isCalled svar (1–4) svar_1_4.
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
* syntax.weighs vekt.
SELECT IF (vekt > 0).
WEIGHT BY vekt.
DESCRIPTIVES /VARIABLES=Trivsel_i_alt svar_1_4
  /STATISTICS=MEAN SEMEAN STDDEV MIN MAX SKEWNESS KURTOSIS.
EXAMINE /VARIABLES=Trivsel_i_alt svar_1_4 /STATISTICS=DESCRIPTIVES /CINTERVAL 90 /PERCENTILES(25, 50, 75)=HAVERAGE /MISSING=PAIRWISE /PLOT=NONE.
