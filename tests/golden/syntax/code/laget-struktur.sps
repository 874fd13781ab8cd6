* syntax.readsData data.csv.
SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE="data.csv" /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED
  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=
  nr A4
  fylke A13
  trekk_1 A2
  trekk_2 A3
  trekk_3 F20.8
  skoler F20.8
  folketall2 F20.8
  Folketall_2020 F20.8
  andel_a F20.8
  inntekt_b F20.8
  en_skole F20.8
  trekk_1_empty F20.8.
* syntax.isCalled trekk 1 trekk_1.
* syntax.isCalled trekk 2 trekk_2.
* syntax.isCalled trekk 3 trekk_3.
* syntax.isCalled Folketall "2020" Folketall_2020.
* syntax.isCalled andel/a andel_a.
* syntax.isCalled inntekt|b inntekt_b.
* syntax.isCalled en skole en_skole.
* syntax.isCalled trekk 1_empty trekk_1_empty.
* syntax.confidence 95 draw_1, draw_2, draw_3.
* syntax.drawCodes.
SELECT IF (nr <> "").
* syntax.isCalled trekk 1 draw_1.
IF (trekk_1 <> "") draw_1 = 0.
IF (trekk_1_empty = 2) draw_1 = 0.
IF (trekk_1 = "Ja") draw_1 = 3.
VALUE LABELS draw_1 0 "none" 1 "average" 2 "spread" 3 "drawn".
* syntax.isCalled 2022 draw_2.
IF (trekk_2 <> "") draw_2 = 0.
IF (NOT (trekk_2 <> "")) draw_2 = 0.
IF (trekk_2 = "G") draw_2 = 1.
IF (trekk_2 = "S") draw_2 = 2.
IF (trekk_2 = "ute") draw_2 = $SYSMIS.
VALUE LABELS draw_2 0 "none" 1 "average" 2 "spread" 3 "drawn".
* syntax.isCalled trekk 3 draw_3.
IF (NOT MISSING(trekk_3)) draw_3 = 0.
IF (trekk_3 = 1) draw_3 = 1.
IF (trekk_3 = 2) draw_3 = 2.
IF (trekk_3 = 9) draw_3 = $SYSMIS.
VALUE LABELS draw_3 0 "none" 1 "average" 2 "spread" 3 "drawn".
COMPUTE ever_drawn = SUM(draw_1 > 0, draw_2 > 0, draw_3 > 0) > 0.
SORT CASES BY nr.
AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=nr /ever_drawn_all=MAX(ever_drawn).
COMPUTE ever_drawn = ever_drawn_all.
IF (draw_1 = 0 AND ever_drawn = 1) draw_1 = $SYSMIS.
IF (draw_2 = 0 AND ever_drawn = 1) draw_2 = $SYSMIS.
IF (draw_3 = 0 AND ever_drawn = 1) draw_3 = $SYSMIS.
EXECUTE.
* syntax.noPooledDraws.
MEANS TABLES=inntekt_b andel_a en_skole BY draw_1 /CELLS=MEAN COUNT STDDEV MIN MAX.
T-TEST /GROUPS=draw_1(3, 0) /VARIABLES=inntekt_b andel_a en_skole /CRITERIA=CI(0.95).
MEANS TABLES=inntekt_b andel_a en_skole BY draw_2 /CELLS=MEAN COUNT STDDEV MIN MAX.
T-TEST /GROUPS=draw_2(1, 0) /VARIABLES=inntekt_b andel_a en_skole /CRITERIA=CI(0.95).
T-TEST /GROUPS=draw_2(2, 0) /VARIABLES=inntekt_b andel_a en_skole /CRITERIA=CI(0.95).
MEANS TABLES=inntekt_b andel_a en_skole BY draw_3 /CELLS=MEAN COUNT STDDEV MIN MAX.
T-TEST /GROUPS=draw_3(1, 0) /VARIABLES=inntekt_b andel_a en_skole /CRITERIA=CI(0.95).
T-TEST /GROUPS=draw_3(2, 0) /VARIABLES=inntekt_b andel_a en_skole /CRITERIA=CI(0.95).
