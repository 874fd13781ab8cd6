* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  Trivsel_i_alt F20.8
  if F20.8
  Fylke_ar A13
  bolge F20.8.
* syntax.isCalled Trivsel; "i alt" Trivsel_i_alt.
* syntax.isCalled Fylke & år Fylke_ar.
* syntax.isCalled bølge bolge.
VARIABLE LABELS Trivsel_i_alt "Hvordan trives du?".
* syntax.splits Fylke & år.
SORT CASES BY Fylke_ar.
SPLIT FILE LAYERED BY Fylke_ar.
* syntax.eventIs 2024.5 bølge.
COMPUTE happened = (bolge = 2024.5).
EXECUTE.
* syntax.spssFirth 10.
* syntax.spssWald.
LOGISTIC REGRESSION VARIABLES happened WITH Trivsel_i_alt if
  /PRINT=CI(95) /CRITERIA=ITERATE(100) BCON(0.0000000001) LCON(0.0000000001).
