* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  Trivsel_i_alt F20.8
  hva_slags_navn F20.8
  if F20.8
  svar_1_4 F20.8
  bolge F20.8
  svar_1_4_empty F20.8.
* syntax.isCalled Trivsel; "i alt" Trivsel_i_alt.
* syntax.isCalled hva`slags\navn hva_slags_navn.
* syntax.isCalled svar (1–4) svar_1_4.
* syntax.isCalled bølge bolge.
* syntax.isCalled svar (1–4)_empty svar_1_4_empty.
VARIABLE LABELS Trivsel_i_alt "Hvordan trives du?".
VALUE LABELS svar_1_4
  1 "Svært ""lite"""
  2 "Lite"
  3 "Mye 'nok'"
  4 "Svært mye".
* syntax.noOmega.
IF (RANGE(svar_1_4, 1, 4)) item_4 = 5 + (-1) * svar_1_4.
VARIABLE LABELS item_4 "svar_1_4".
EXECUTE.
RELIABILITY /VARIABLES=Trivsel_i_alt hva_slags_navn if item_4 /SCALE("ALL VARIABLES") ALL /MODEL=ALPHA /STATISTICS=DESCRIPTIVE SCALE CORR /SUMMARY=TOTAL.
SORT CASES BY bolge.
SPLIT FILE LAYERED BY bolge.
RELIABILITY /VARIABLES=Trivsel_i_alt hva_slags_navn if item_4 /SCALE("ALL VARIABLES") ALL /MODEL=ALPHA /SUMMARY=TOTAL.
SPLIT FILE OFF.
