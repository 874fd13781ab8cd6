* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  Trivsel_i_alt F20.8
  hva_slags_navn F20.8
  if F20.8
  Fylke_ar A13
  bolge F20.8.
* syntax.isCalled Trivsel; "i alt" Trivsel_i_alt.
* syntax.isCalled hva`slags\navn hva_slags_navn.
* syntax.isCalled Fylke & år Fylke_ar.
* syntax.isCalled bølge bolge.
VARIABLE LABELS Trivsel_i_alt "Hvordan trives du?".
* syntax.splits bølge.
SORT CASES BY bolge.
SPLIT FILE LAYERED BY bolge.
COMPUTE Fylke_ar_1 = (Fylke_ar = "Nord; 'indre'").
VARIABLE LABELS Fylke_ar_1 "Fylke & år=Nord; 'indre'".
IF (Fylke_ar = "") Fylke_ar_1 = $SYSMIS.
COMPUTE Fylke_ar_2 = (Fylke_ar = "Øst").
VARIABLE LABELS Fylke_ar_2 "Fylke & år=Øst".
IF (Fylke_ar = "") Fylke_ar_2 = $SYSMIS.
EXECUTE.
SELECT IF (NMISS(Trivsel_i_alt, if, hva_slags_navn, Fylke_ar_1, Fylke_ar_2) = 0).
* syntax.newerSpss.
UNIANOVA Trivsel_i_alt WITH hva_slags_navn Fylke_ar_1 Fylke_ar_2 /ROBUST=HC3 /DESIGN=hva_slags_navn Fylke_ar_1 Fylke_ar_2.
UNIANOVA if WITH hva_slags_navn Fylke_ar_1 Fylke_ar_2 /ROBUST=HC3 /DESIGN=hva_slags_navn Fylke_ar_1 Fylke_ar_2.
