* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  Fylke_ar A13
  bolge F20.8
  kommune_s_nr F20.8
  filter_Uten_5003 F20.8.
* syntax.isCalled Fylke & år Fylke_ar.
* syntax.isCalled bølge bolge.
* syntax.isCalled kommune's nr kommune_s_nr.
* syntax.isCalled filter_Uten "5003" filter_Uten_5003.
* syntax.filters Uten "5003".
SELECT IF (filter_Uten_5003 = 1).
* syntax.populationCounts Alle.
RECODE Fylke_ar ("Nord; 'indre'"=1)
  ("Øst"=2)
  ("Vest ""ytre"""=3) INTO Fylke_ar_g.
VALUE LABELS Fylke_ar_g 1 "Nord; 'indre'"
  2 "Øst"
  3 "Vest ""ytre"""
  4 "Sør".
RECODE bolge (2022=1)
  (2024.5=2) INTO bolge_g.
VALUE LABELS bolge_g 1 "2022"
  2 "2024.5".
* syntax.countsOnce kommune's nr.
SELECT IF (NOT MISSING(kommune_s_nr)).
AGGREGATE /OUTFILE=* /BREAK=kommune_s_nr /Fylke_ar_g=FIRST(Fylke_ar_g) /bolge_g=FIRST(bolge_g).
* syntax.noFinite.
FREQUENCIES /VARIABLES=Fylke_ar_g.
FREQUENCIES /VARIABLES=bolge_g.
NPAR TESTS /CHISQUARE=bolge_g(1,2) /EXPECTED=300 150.
