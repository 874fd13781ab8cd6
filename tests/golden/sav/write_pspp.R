# Files written by PSPP: in UTF-8 and windows-1252, uncompressed, compressed and (UTF-8) doubly compressed.

# KNAVN has no missing values and labels only a value in ASCII: haven cannot read the record of missing values of long
# texts that PSPP writes, and PSPP writes the values of long labels in UTF-8 whatever the encoding of the file is.
pspp_survey <- c(
	"DATA LIST LIST (',') /KNR (A4) KNAVN (A30) SPM1 (F2.0) SPM2 (F3.0) GRP (F5.1) MAL (A1) VEKT (F6.3) ANDEL (PCT8.1).",
	"BEGIN DATA.", "0301,Oslo,5,97,44.9,B,1.5,12.5", "1508,Ålesund,8,7,42.1,N,0.75,0", "1833,Rana,2,98,39.8,B,1,100",
	"1520,Ørsta,9,3,.,N,1.125,.", "1576,Aure,4,10,41.0,,2,33.3", "5059,Orkland,1,99,40.2,B,0.5,1.1",
	"1812,Sømna,3,5,,B,1,50", "END DATA.",
	"VARIABLE LABELS KNR 'Kommunenummer' KNAVN 'Kommunenavn æøå ÆØÅ' SPM1 'Skolen følges godt opp' MAL 'Målform'.",
	"VALUE LABELS SPM1 1 'Svært uenig' 5 'Svært enig' 8 'Vet ikke' 9 'Ubesvart' /SPM2 97 'Uaktuelt' 98 'Vet ikke' /MAL 'B' 'Bokmål' 'N' 'Nynorsk' /KNAVN 'Oslo' 'Hovedstaden æøå'.",
	"MISSING VALUES SPM1 (8,9) /SPM2 (97 THRU 99, 3) /GRP (LOWEST THRU 40) /ANDEL (99 THRU HIGHEST) /MAL (' ').",
	"VARIABLE LEVEL SPM1 (ORDINAL) /SPM2 GRP VEKT (SCALE) /KNR KNAVN MAL (NOMINAL).",
	"FILE LABEL 'Spørreundersøkelse på skolene'.", "DOCUMENT Laget for prøvene av leseren. Æ, ø og å.", "WEIGHT BY VEKT."
)

pspp_long_strings <- c(
	"DATA LIST FREE (',') /NR (F4) .", "BEGIN DATA.", "1,2,3,4", "END DATA.",
	"STRING L8 (A8) /L9 (A9) /L255 (A255) /L256 (A256) /L300 (A300) /L504 (A504) /L505 (A505) /L1000 (A1000) /L4000 (A4000).",
	vapply(c(8, 9, 255, 256, 300, 504, 505, 1000, 4000), function(width) sprintf("COMPUTE L%d = CONCAT(STRING(NR, F1.0), '%s').",
		width, substr(strrep("Støtte til læreren på små skoler. ", 120), 1, floor(width * 0.9) - 1)), ""),
	"IF (NR = 3) L300 = ''.", "COMPUTE SIST = NR * 1.5.",
	"VALUE LABELS L300 'kort' 'Kort svar på spørsmål'.", "VARIABLE LABELS L1000 'Fritekst på tusen byte'."
)

pspp_dates <- c(
	"DATA LIST FREE /N (F8).", "BEGIN DATA.", "0 1 86399 100000 12219379200 13899340800.5 13899427199", "END DATA.",
	"NUMERIC D1 (DATE11) /D2 (ADATE10) /D3 (EDATE10) /D4 (JDATE7) /D5 (SDATE10) /D6 (MOYR8) /D7 (QYR8) /D8 (WKYR10) /D9 (DATETIME20) /T1 (TIME11.2) /T2 (DTIME12) /W1 (WKDAY3) /M1 (MONTH3).",
	"DO REPEAT V = D1 D2 D3 D4 D5 D6 D7 D8 D9 T1 T2 W1 M1.", "COMPUTE V = N.", "END REPEAT.",
	"MISSING VALUES T1 (1)." # Not of a date: haven 2.5.1 then turns its days to days a second time.
)

pspp_formats <- c(
	"DATA LIST FREE /A B C D E F.", "BEGIN DATA.", "1 -2.5 3.25 1000000.5 0.00001 . 99 100 101 151 152 -99 -100 -101 0 1 2 3", "END DATA.",
	"FORMATS A (COMMA10.2) B (DOT10.1) C (DOLLAR12.2) D (E12.4) E (N8) F (F12.6).",
	"RENAME VARIABLES (A = EtLangtVariabelnavnSomErOverÅtteByte) (B = ÆØÅ).", "VARIABLE LEVEL C (NOMINAL)."
)

write_pspp_files <- function(folder) {
	jobs <- list(undersokelse = pspp_survey, lange = pspp_long_strings, datoer = pspp_dates, formater = pspp_formats)
	kinds <- list(ukomprimert = "/UNCOMPRESSED", komprimert = "/COMPRESSED", zsav = "/ZCOMPRESSED")
	weights <- character()
	for (name in names(jobs)) for (encoding in c("UTF-8", "windows-1252")) for (kind in names(kinds)) {
		if (kind == "zsav" && encoding != "UTF-8") next
		file <- sprintf("pspp-%s-%s-%s%s", name, tolower(encoding), kind, if (kind == "zsav") ".zsav" else ".sav")
		job <- tempfile(fileext = ".sps")
		save <- sprintf("SAVE OUTFILE='%s' %s.", file.path(folder, file), kinds[[kind]])
		writeLines(enc2utf8(c(sprintf("SET LOCALE='%s'.", encoding), jobs[[name]], save)), job, useBytes = TRUE)
		log <- system2("pspp", c("--syntax-encoding=UTF-8", job), stdout = TRUE, stderr = TRUE)
		if (!file.exists(file.path(folder, file)) || any(grepl("error:", log))) stop(paste(log, collapse = "\n"))
		if (name == "undersokelse") weights[file] <- "VEKT"
	}
	weights
}
