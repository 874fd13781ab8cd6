* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  Fylke_ar A13
  kommune_s_nr F20.8
  filter_Uten_5003 F20.8.
* syntax.isCalled Fylke & år Fylke_ar.
* syntax.isCalled kommune's nr kommune_s_nr.
* syntax.isCalled filter_Uten "5003" filter_Uten_5003.
* syntax.filters Uten "5003".
SELECT IF (filter_Uten_5003 = 1).
* syntax.populationCounts Alle.
SELECT IF (Fylke_ar <> "").
SELECT IF (NOT MISSING(kommune_s_nr)).
* syntax.countsOnce kommune's nr.
AGGREGATE /OUTFILE=* /BREAK=Fylke_ar kommune_s_nr /rows=N.
AGGREGATE /OUTFILE=* /BREAK=Fylke_ar /answers=N.
IF (Fylke_ar = "Nord; 'indre'") population = 225.
IF (Fylke_ar = "Øst") population = 225.
IF (Fylke_ar = "Vest ""ytre""") population = 216.
IF (population > 0 AND answers <= population) rate = answers / population.
FORMATS rate (F12.6).
* syntax.noEmptyGroups.
LIST /VARIABLES=Fylke_ar population answers rate.
