* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  Trivsel_i_alt F20.8
  if F20.8
  Fylke_ar A13.
* syntax.isCalled Trivsel; "i alt" Trivsel_i_alt.
* syntax.isCalled Fylke & år Fylke_ar.
VARIABLE LABELS Trivsel_i_alt "Hvordan trives du?".
* syntax.confidence 95 Fylke_ar.
RECODE Fylke_ar ("Nord; 'indre'"=1)
  ("Øst"=2)
  ("Vest ""ytre"""=3) INTO Fylke_ar_no.
VALUE LABELS Fylke_ar_no 1 "Nord; 'indre'"
  2 "Øst"
  3 "Vest ""ytre""".
ONEWAY Trivsel_i_alt if BY Fylke_ar_no /STATISTICS=DESCRIPTIVES HOMOGENEITY.
ONEWAY Trivsel_i_alt if BY Fylke_ar_no /STATISTICS=WELCH /POSTHOC=GH.
NPAR TESTS /K-W=Trivsel_i_alt if BY Fylke_ar_no(1, 3).
