* Run in this folder: pspp pspp.sps -o out.csv -O format=csv   (PSPP 1.6.2); make_pspp.py does.
SET DECIMAL=COMMA.
SET FORMAT=F20.8.
GET DATA /TYPE=TXT /FILE="survey.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED /DELIMITERS=";" /FIRSTCASE=2
  /VARIABLES= id A8 kommunenr F5.0 bolge F5.0 rolle A12 folketall F9.0 inntekt F9.1 sentralitet F5.0
  q1 A16 q2 A16 q3 A16 q4 A16 q5 A16 q6 A16 q7 A16 q8 A16 q9 A16 q10 A16 timer F9.1 for F5.0 etter F5.0 vekt F9.3.
RECODE q1 TO q10 ("Helt uenig"=1)("Delvis uenig"=2)("Både- og"=3)("Delvis enig"=4)("Helt enig"=5)(ELSE=SYSMIS) INTO n1 n2 n3 n4 n5 n6 n7 n8 n9 n10.
RECODE rolle ("Veileder"=1)("Skoleleder"=2)("Skoleeier"=3) INTO r.
COMPUTE n4r = 6 - n4.
COMPUTE samarbeid = MEAN.3(n1, n2, n3, n4r, n5).
COMPUTE nytte = MEAN.2(n6, n7, n8, n9).
FORMATS n1 TO n10 n4r r samarbeid nytte timer inntekt (F20.8).
FREQUENCIES /VARIABLES=n1.
DESCRIPTIVES /VARIABLES=timer samarbeid inntekt /STATISTICS=MEAN STDDEV MIN MAX SKEWNESS KURTOSIS SEMEAN.
MEANS TABLES=samarbeid nytte BY r /CELLS=MEAN COUNT STDDEV.
CROSSTABS /TABLES=n1 BY r /STATISTICS=CHISQ PHI /CELLS=COUNT ROW COLUMN EXPECTED ASRESIDUAL.
T-TEST /GROUPS=bolge(2021, 2024) /VARIABLES=samarbeid nytte timer.
T-TEST /PAIRS=etter WITH for (PAIRED).
ONEWAY samarbeid nytte timer BY r /STATISTICS=DESCRIPTIVES HOMOGENEITY /POSTHOC=TUKEY.
NPAR TESTS /M-W=samarbeid nytte timer BY bolge(2021, 2024).
NPAR TESTS /K-W=samarbeid nytte timer BY r(1, 3).
CORRELATIONS /VARIABLES=samarbeid nytte timer inntekt /MISSING=PAIRWISE.
RELIABILITY /VARIABLES=n1 n2 n3 n4r n5 /SUMMARY=TOTAL.
FACTOR /VARIABLES=n1 TO n10 /MISSING=LISTWISE /CRITERIA=FACTORS(2) ITERATE(200) /EXTRACTION=PC /ROTATION=VARIMAX /PRINT=INITIAL EXTRACTION ROTATION KMO.
REGRESSION /VARIABLES=inntekt sentralitet /DEPENDENT=timer /STATISTICS=COEFF R ANOVA CI(95) TOL.
WEIGHT BY vekt.
FREQUENCIES /VARIABLES=n1.
