* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  rolle A10
  timer F20.8
  samarbeid F20.8
  nytte F20.8
  samarbeid_empty F20.8
  nytte_empty F20.8.
* syntax.noEffectSize.
MEANS TABLES=samarbeid nytte timer BY rolle /CELLS=MEAN COUNT STDDEV MIN MAX.
EXAMINE /VARIABLES=samarbeid nytte timer BY rolle /STATISTICS=DESCRIPTIVES /MISSING=PAIRWISE /PLOT=NONE.
