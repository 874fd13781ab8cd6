# Files written by haven, each in three compressions.

LETTERS_TESTED <- c("æ", "ø", "å", "Æ", "Ø", "Å", "á", "Á", "č", "đ", "ŋ", "š", "ŧ", "ž", "ï", "€", "–", "😀")

# Letters of two to four bytes at every place around the borders of the eight-byte elements.
borders <- function() {
	places <- expand.grid(letter = LETTERS_TESTED, before = 0:17, stringsAsFactors = FALSE)
	text <- paste0(strrep("a", places$before), places$letter)
	data.frame(
		Plass = as.double(places$before), Tekst = text, `TekstMedHale` = paste0(text, "bcdefgh ", places$letter),
		BareBokstaver = vapply(places$before, function(n) strrep("åŋ", n %/% 4 + 1), ""),
		Tom = "", check.names = FALSE
	)
}

long_texts <- function() {
	fill <- function(bytes) {
		text <- substr(strrep("Lærarane får støtte – čđŋšŧž. ", bytes %/% 20 + 1), 1, bytes)
		while (nchar(text, "bytes") > bytes) text <- substr(text, 1, nchar(text) - 1)
		paste0(text, strrep("x", bytes - nchar(text, "bytes")))
	}
	widths <- c(1, 7, 8, 9, 252, 253, 254, 255, 256, 257, 300, 504, 505, 509, 510, 511, 756, 765, 1000, 2041, 9000)
	data <- lapply(widths, function(width) c(fill(width), "", fill(width %/% 2 + 1), paste0("  å", strrep(" ", 3))))
	data <- as.data.frame(setNames(data, paste0("bredde", widths)))
	data$etter <- c(1, 2, NA, 4)
	data
}

labels <- function() {
	data <- data.frame(id = as.double(1:12))
	data$enighet <- labelled_spss(c(1:5, 8, 9, 1:5) + 0, c("Svært uenig" = 1, "Både-og" = 3, "Svært enig" = 5,
		"Vet ikke" = 8, "Ubesvart" = 9), na_values = c(8, 9), label = "Skolen følges godt opp av kommunen")
	data$område <- labelled_spss(c(-5:4, 97, 99) + 0, c("Uaktuelt" = 97, "Ønsker ikke å svare" = 99), na_range = c(97, Inf))
	data$lav <- labelled_spss(c(-5:5, NA) + 0.5, c("Halv" = 0.5), na_range = c(-Inf, -1), na_values = 5.5)
	data$målform <- labelled(rep(c("B", "N", "", "S"), 3), c("Bokmål" = "B", "Nynorsk" = "N", "Sámegiella" = "S"))
	data$språk <- labelled_spss(rep(c("norsk bokmål", "davvisámegiella", "ukjent svar"), 4),
		c("Bokmål (to målformer)" = "norsk bokmål", "Nordsamisk čđŋ" = "davvisámegiella"), na_values = "ukjent svar")
	data$kort <- labelled_spss(rep(c("ja", "nei", "æ"), 4), c("Ja" = "ja", "Ø" = "æ"), na_values = c("æ", "nei"))
	data$faktor <- factor(rep(c("lav", "middels", "høy"), 4), levels = c("lav", "middels", "høy"))
	data$ordnet <- ordered(rep(c("lav", "middels", "høy"), 4), levels = c("lav", "middels", "høy"))
	attr(data$id, "label") <- strrep("Et langt spørsmål med æ, ø og å. ", 7)
	data
}

dates <- function() {
	data <- data.frame(dato = as.Date(c("1583-01-01", "1899-12-31", "1970-01-01", "2024-02-29", NA, "2199-12-31")))
	data$tidspunkt <- as.POSIXct(c("1601-01-01 00:00:01", "1969-12-31 23:59:59", "2021-11-01 08:15:30", NA,
		"2024-06-30 12:00:00", "2024-06-30 12:00:00"), tz = "UTC") + c(0, 0, 0.25, 0, 0, 0.5)
	data$klokke <- hms::hms(c(0, 1, 3600.5, 86399, NA, 200000))
	data$edato <- structure(data$dato, format.spss = "EDATE10")
	data$sdato <- structure(data$dato, format.spss = "SDATE10")
	data
}

numbers <- function() {
	data <- data.frame(heltall = as.double(-110:170))
	n <- nrow(data)
	special <- c(1.7e308, -1.7e308, 5e-324, 2.2250738585072014e-308, 0.1, -0.1, 1 / 3, 2^53, -2^53 - 2, 1e-10, -0.0, NA)
	data$sære <- rep_len(special, n)
	data$desimal <- structure(round(sin(1:n) * 1000, 2), format.spss = "F8.2")
	data$prosent <- structure(round(cos(1:n) * 100, 1), format.spss = "PCT8.1")
	data$komma <- structure(as.double((1:n)^3), format.spss = "COMMA12.0")
	data$heltallstype <- 1:n
	data$sant <- rep_len(c(TRUE, FALSE, NA), n)
	data$tom <- rep(NA_real_, n)
	data
}

many_rows <- function() {
	n <- 5000; row <- 1:n
	data.frame(
		rad = as.double(row), skala = as.double(row %% 7 + 1), måling = ifelse(row %% 11 == 0, NA, sqrt(row)),
		kommune = rep_len(c("Oslo", "Tromsø – Romsa", "Ålesund", "Deatnu - Tana", "Porsanger - Porsáŋgu - Porsanki", ""), n),
		fritekst = paste0("Svar nr. ", row, strrep(" ø", row %% 5)), kode = sprintf("%04d", row %% 400)
	)
}

many_columns <- function() {
	columns <- lapply(1:500, function(i) if (i %% 3 == 0) rep_len(c("å", "ŋšŧ", "")[i %% 9 / 3 + 1], 5) else c(1:4, NA) * i / (i %% 4 + 1))
	names(columns) <- ifelse(1:500 %% 2 == 0, paste0("SPØRSMÅL_om_trivsel_på_skolen_og_støtte_", 1:500), paste0("v", 1:500))
	for (i in seq_along(columns)) attr(columns[[i]], "label") <- paste("Spørsmål nummer", i)
	as.data.frame(columns, check.names = FALSE)
}

write_haven_files <- function(folder) {
	tables <- list(grenser = borders(), lange = long_texts(), etiketter = labels(), datoer = dates(),
		tall = numbers(), rader = many_rows(), variabler = many_columns(), tom = labels()[0, ], enrad = labels()[1, ])
	for (name in names(tables)) for (compress in c("none", "byte", "zsav")) {
		ending <- if (compress == "zsav") ".zsav" else ".sav"
		write_sav(tables[[name]], file.path(folder, paste0("haven-", name, "-", compress, ending)), compress = compress)
	}
	character()
}
