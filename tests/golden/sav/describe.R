# What haven and PSPP read of a file, as lists for JSON. Numbers are texts with 17 digits, so that none is rounded.

FULL_ROWS <- 120
SYSTEM_MISSING <- -.Machine$double.xmax

number_text <- function(x) {
	x <- as.vector(unclass(x))
	text <- sprintf("%.17g", as.double(x))
	text[is.infinite(x)] <- ifelse(x[is.infinite(x)] > 0, "Infinity", "-Infinity")
	ifelse(is.na(x), NA, text)
}

md5 <- function(raw) {
	file <- tempfile(); on.exit(unlink(file))
	writeBin(raw, file)
	unname(tools::md5sum(file))
}

# Checksum of a column, MD5 of: numbers as eight bytes each, highest first, an empty one as the lowest double;
# texts in UTF-8, a byte 31 after each.
checksum <- function(x) {
	x <- as.vector(unclass(x))
	if (is.character(x)) return(md5(charToRaw(enc2utf8(paste0(x, "\x1f", collapse = "")))))
	x <- as.double(x); x[is.na(x)] <- SYSTEM_MISSING
	md5(writeBin(x, raw(), endian = "big"))
}

plain <- function(x) if (is.character(x)) as.vector(x) else number_text(x)

describe_column <- function(x, name, levels) {
	labels <- attr(x, "labels", exact = TRUE)
	values <- as.vector(unclass(x))
	kind <- if (is.character(values)) "text" else if (inherits(x, "Date")) "date" else
		if (inherits(x, "POSIXct")) "dateTime" else if (inherits(x, "hms")) "time" else "number"
	label <- attr(x, "label", exact = TRUE)
	range <- attr(x, "na_range", exact = TRUE)
	out <- list(
		name = unbox(name), kind = unbox(kind), label = unbox(if (is.null(label)) "" else label),
		format = unbox(attr(x, "format.spss", exact = TRUE)), measure = unbox(levels[[name]]),
		labels = lapply(seq_along(labels), function(i)
			list(value = unbox(plain(unname(labels[i]))), label = unbox(names(labels)[i]))),
		naValues = plain(unname(c(attr(x, "na_values", exact = TRUE), character()))),
		naRange = if (is.null(range)) NULL else number_text(range)
	)
	if (is.null(attr(x, "na_values", exact = TRUE))) out$naValues <- character()
	if (length(values) <= FULL_ROWS && (kind != "text" || sum(nchar(values, "bytes")) < 5000)) {
		out$values <- plain(x)
	} else {
		out$checksum <- unbox(checksum(x))
	}
	out
}

# Measurement levels by PSPP's DISPLAY DICTIONARY; NA where PSPP says that it is unknown.
pspp_levels <- function(file, names) {
	out <- tempfile(fileext = ".csv"); job <- tempfile(fileext = ".sps")
	writeLines(c(sprintf("GET FILE='%s'.", file), "DISPLAY DICTIONARY."), job)
	system2("pspp", c("-o", out, "-O", "format=csv", job), stdout = FALSE, stderr = FALSE)
	lines <- readLines(out, encoding = "UTF-8")
	start <- grep("^Name,Position", lines)[1]
	rows <- lines[(start + 1):length(lines)]
	end <- which(rows == "")[1]
	if (!is.na(end)) rows <- rows[seq_len(end - 1)]
	table <- read.csv(text = c(lines[start], rows), check.names = FALSE, colClasses = "character", encoding = "UTF-8")
	found <- tolower(table[["Measurement Level"]])
	found[!(found %in% c("nominal", "ordinal", "scale"))] <- NA
	# By position, not by name: PSPP renames a variable whose short name was cut within a letter.
	stopifnot(nrow(table) == length(names))
	setNames(as.list(found[order(as.integer(table$Position))]), names)
}

describe_file <- function(file, weight) {
	data <- read_sav(file, user_na = TRUE)
	levels <- pspp_levels(file, names(data))
	label <- attr(data, "label", exact = TRUE)
	list(
		file = unbox(basename(file)), rows = unbox(nrow(data)), label = unbox(if (is.null(label)) "" else label),
		weight = unbox(if (is.null(weight)) NA_character_ else weight),
		columns = unname(Map(function(x, name) describe_column(x, name, levels), data, names(data)))
	)
}

write_expected <- function(files, to, weight_of) {
	all <- lapply(files, function(file) describe_file(file, weight_of(file)))
	json <- vapply(all, function(one) toJSON(one, na = "null", null = "null", auto_unbox = FALSE), "")
	out <- gzfile(to, "wb", compression = 9); on.exit(close(out))
	writeLines(c("[", paste0(json, c(rep(",", length(json) - 1), "")), "]"), out, useBytes = TRUE)
}
