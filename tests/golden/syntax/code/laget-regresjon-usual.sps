* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  Trivsel_i_alt F20.8
  hva_slags_navn F20.8
  if F20.8
  storrelse F20.8
  Fylke_ar A13
  bolge F20.8.
* syntax.isCalled Trivsel; "i alt" Trivsel_i_alt.
* syntax.isCalled hva`slags\navn hva_slags_navn.
* syntax.isCalled størrelse storrelse.
* syntax.isCalled Fylke & år Fylke_ar.
* syntax.isCalled bølge bolge.
VARIABLE LABELS Trivsel_i_alt "Hvordan trives du?".
COMPUTE Fylke_ar_1 = (Fylke_ar = "Nord; 'indre'").
VARIABLE LABELS Fylke_ar_1 "Fylke & år=Nord; 'indre'".
IF (Fylke_ar = "") Fylke_ar_1 = $SYSMIS.
COMPUTE Fylke_ar_2 = (Fylke_ar = "Øst").
VARIABLE LABELS Fylke_ar_2 "Fylke & år=Øst".
IF (Fylke_ar = "") Fylke_ar_2 = $SYSMIS.
COMPUTE bolge_2 = (bolge = 2024.5).
VARIABLE LABELS bolge_2 "bølge=2024.5".
COMPUTE storrelse_sq = storrelse * storrelse.
VARIABLE LABELS storrelse_sq "størrelse^2".
EXECUTE.
REGRESSION /VARIABLES=hva_slags_navn Fylke_ar_1 Fylke_ar_2 bolge_2 storrelse storrelse_sq /DEPENDENT=Trivsel_i_alt /METHOD=ENTER /STATISTICS=COEFF R ANOVA CI(90) TOL.
REGRESSION /VARIABLES=hva_slags_navn Fylke_ar_1 Fylke_ar_2 bolge_2 storrelse storrelse_sq /DEPENDENT=if /METHOD=ENTER /STATISTICS=COEFF R ANOVA CI(90) TOL.
