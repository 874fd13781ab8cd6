# What must come out of reading every file of the shared test material, found without the program's own readers:
#
#     Rscript tests/golden/all-files/make_expected.R ../shared/data
#
# Writes expected.json beside this script: for each file rows, columns, number and text cells, empties by kind, sums and
# some cells, or the code with which it is refused. R 4.2.2; haven 2.5.1 for SPSS files, jsonlite 1.8.4 for JSON, base
# R's scan for delimited text. What a column is (number, date, text) is written here by hand as rules in R, from looking
# at the files; numbers are parsed here. Counts, sums and single cells only: no file is carried into the project.

suppressMessages({ library(haven); library(jsonlite) })
data <- commandArgs(TRUE)[1]
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))

# --- delimited text -------------------------------------------------------------------------------------------------

read_lines <- function(path, encoding) {
  bytes <- readBin(path, "raw", file.size(path))
  text <- if (encoding == "UTF-16LE") iconv(list(bytes), "UTF-16LE", "UTF-8") else iconv(list(bytes), encoding, "UTF-8")
  text <- sub("^\ufeff", "", text)
  strsplit(text, "\r?\n")[[1]]
}

# Cells of the table: a character matrix without its header, trimmed, and the line of each row.
read_table <- function(path, sep, encoding, skip, quote = "\"") {
  lines <- read_lines(path, encoding)
  body <- if (skip > 0) lines[-seq_len(skip)] else lines
  kept <- which(trimws(body) != "")
  cut <- function(line) {
    cells <- if (quote == "") strsplit(paste0(line, sep), sep, fixed = TRUE)[[1]] else
      scan(text = line, what = "", sep = sep, quote = quote, quiet = TRUE, na.strings = character())
    trimws(cells, whitespace = "[\\h\\v]")
  }
  cells <- lapply(body[kept], cut)
  header <- cells[[1]]
  rows <- do.call(rbind, lapply(cells[-1], function(row) c(row, rep("", max(0, length(header) - length(row))))[seq_along(header)]))
  list(header = header, rows = rows, lines = skip + kept[-1])
}

NUMBER <- "^[-\u2212]?([0-9]+|[0-9]{1,3}([ \u00a0][0-9]{3})+)([.,][0-9]+)?\\*?$"
to_number <- function(text) as.numeric(sub(",", ".", gsub("[ \u00a0*]", "", sub("\u2212", "-", text)), fixed = TRUE))

# Kind of each cell of a column of numbers, by who published the file.
kind_of <- function(cells, publisher) {
  kind <- rep("missing", length(cells))
  kind[grepl(NUMBER, cells)] <- "value"
  if (publisher == "udir") kind[cells == "*"] <- "suppressed"
  if (publisher == "ssb") {
    kind[cells == ":"] <- "suppressed"
    kind[cells == "."] <- "notApplicable"
    kind[cells == "-"] <- "value"
  }
  kind
}

is_code <- function(name) grepl("(^|[ _.-])(id|nr|kode|code)$|nummer|Code$|kode$|^(komm|region|fylke)$|^(k|f)(nr|ode)|sourceCode|targetCode|^EnhetNivaa$", name, ignore.case = TRUE)
describe_delimited <- function(path, sep, encoding, skip, publisher, quote = "\"") {
  table <- read_table(path, sep, encoding, skip, quote)
  counts <- list(value = 0, suppressed = 0, missing = 0, notApplicable = 0)
  total <- 0; texts <- 0; empty <- 0; numbers <- 0
  for (column in seq_along(table$header)) {
    cells <- table$rows[, column]
    filled <- cells[cells != ""]
    marks <- if (publisher == "udir") "*" else if (publisher == "ssb") c(".", "..", "...", ":", "-", "*") else character()
    plain <- filled[!(filled %in% marks)]
    is_value <- publisher == "udir" && grepl("^(Foreløpige tall )?[0-9]{4}-[0-9]{2}\\.", table$header[column])
    is_number <- is_value || (length(plain) > 0 && all(grepl(NUMBER, plain)) && !any(grepl("^0[0-9]", plain)) &&
      !is_code(table$header[column]) && !all(grepl("^[89][0-9]{8}$", plain)))
    if (is_number) {
      numbers <- numbers + 1
      kind <- kind_of(cells, publisher)
      for (name in names(counts)) counts[[name]] <- counts[[name]] + sum(kind == name)
      values <- cells[kind == "value"]; values[values == "-"] <- "0"
      total <- total + sum(to_number(values))
    } else {
      texts <- texts + length(filled)
      empty <- empty + sum(cells == "")
    }
  }
  at <- unique(c(1, ceiling(nrow(table$rows) / 2), nrow(table$rows)))
  list(rows = nrow(table$rows), columns = length(table$header), numberColumns = numbers, texts = texts, emptyTexts = empty,
       kinds = counts, sum = total, firstLine = table$lines[1], lastLine = table$lines[length(table$lines)],
       cells = lapply(at, function(row) list(row = row, first = table$rows[row, 1], last = table$rows[row, ncol(table$rows)])))
}

# --- SPSS -----------------------------------------------------------------------------------------------------------

describe_sav <- function(path) {
  table <- read_sav(path, user_na = TRUE)
  total <- 0; texts <- 0; empty <- 0; numbers <- 0; values <- 0; missing <- 0; labels <- 0
  for (column in table) {
    labels <- labels + length(attr(column, "labels"))
    if (inherits(column, "Date")) column <- as.numeric(column)
    else if (inherits(column, "POSIXct")) column <- as.numeric(column)
    else if (inherits(column, "hms")) column <- as.numeric(column)
    else column <- unclass(column)
    if (is.character(column)) {
      column[is.na(column)] <- ""
      column <- sub(" +$", "", column)
      texts <- texts + sum(column != ""); empty <- empty + sum(column == "")
    } else {
      numbers <- numbers + 1
      values <- values + sum(!is.na(column)); missing <- missing + sum(is.na(column))
      total <- total + sum(column, na.rm = TRUE)
    }
  }
  list(rows = nrow(table), columns = ncol(table), numberColumns = numbers, texts = texts, emptyTexts = empty,
       kinds = list(value = values, suppressed = 0, missing = missing, notApplicable = 0), sum = total, valueLabels = labels)
}

# --- JSON -----------------------------------------------------------------------------------------------------------

describe_json_stat <- function(path) {
  json <- fromJSON(path, simplifyVector = FALSE)
  set <- if (!is.null(json$value)) json else if (!is.null(json$dataset)) json$dataset else json[[1]]
  size <- unlist(if (!is.null(set$size)) set$size else set$dimension$size)
  cells <- prod(size)
  value <- set$value
  given <- if (!is.null(names(value))) unlist(value) else unlist(lapply(value, function(one) if (is.null(one)) NA else one))
  status <- unlist(set$status)
  kind <- rep("missing", cells)
  index <- if (!is.null(names(value))) as.numeric(names(value)) + 1 else seq_len(cells)
  kind[index[!is.na(given)]] <- "value"
  zero <- 0
  for (position in names(status)) {
    at <- as.numeric(position) + 1
    mark <- status[[position]]
    if (mark == ":") kind[at] <- "suppressed"
    if (mark == ".") kind[at] <- "notApplicable"
    if (mark %in% c("..", "...")) kind[at] <- "missing"
    if (mark %in% c("-", "0")) kind[at] <- "value"
  }
  full <- rep(NA_real_, cells); full[index] <- given
  count <- function(name) sum(kind == name)
  list(rows = cells, columns = length(size) + 1, numberColumns = 1, texts = cells * length(size), emptyTexts = 0,
       kinds = list(value = count("value"), suppressed = count("suppressed"), missing = count("missing"),
                    notApplicable = count("notApplicable")),
       sum = sum(full[kind == "value"], na.rm = TRUE))
}

# Udir's answers: one row per area, or one row in all with a column per indicator (rows whose code begins EUIndeks).
describe_udir_answer <- function(path) {
  json <- fromJSON(path, simplifyVector = FALSE)
  is_indicator <- json$metadata$rowHierarchy[[1]] == "Indikator"
  rows <- if (is_indicator) Filter(function(row) startsWith(row$kode, "EUIndeks"), json$rows) else json$rows
  cells <- trimws(unlist(lapply(rows, function(row) row$data)))
  kind <- kind_of(cells, "udir")
  columns <- length(cells) / (if (is_indicator) 1 else length(rows))
  list(rows = if (is_indicator) 1 else length(rows), columns = 9 + columns, numberColumns = columns,
       kinds = list(value = sum(kind == "value"), suppressed = sum(kind == "suppressed"), missing = sum(kind == "missing"),
                    notApplicable = 0),
       sum = sum(to_number(cells[kind == "value"])))
}

# --- all files ------------------------------------------------------------------------------------------------------

first_bytes <- function(path) readBin(path, "raw", 64)
describe <- function(file) {
  path <- file.path(data, file)
  name <- basename(file)
  refused <- function(code) list(refused = code)
  if (grepl("\\.(md|R|sps)$", name) || grepl("^LICEN", name)) return(refused("import.notData"))
  if (grepl("\\.topojson$", name)) return(refused("jsonStat.noDataset"))
  if (grepl("metadata\\.json$|^codes131", name)) return(refused("jsonStat.noDataset"))
  if (grepl("tomt\\.json$", name)) return(refused("import.api.empty"))
  if (grepl("\\.z?sav$", name)) return(c(reader = "sav", describe_sav(path)))
  if (grepl("ssb/jsonstat", file)) return(c(reader = "json-stat", describe_json_stat(path)))
  if (grepl("\\.json$", name)) return(c(reader = "udir", describe_udir_answer(path)))
  by <- function(...) c(reader = "delimited", describe_delimited(path, ...))
  if (grepl("vgs-karakterer", name)) return(refused("import.upperSecondary"))
  if (grepl("Nasjonale_proever", name)) return(c(reader = "udir", describe_delimited(path, "\t", "UTF-16LE", 1, "udir", "")))
  if (grepl("skoler_rogaland", name)) return(by(";", "UTF-8", 0, "udir"))
  if (grepl("07459_semikolon", name)) return(by(";", "latin1", 2, "ssb"))
  if (grepl("07459_tab", name)) return(by("\t", "latin1", 0, "ssb"))
  if (grepl("klass_korr", name)) return(by(";", "latin1", 0, "none"))
  if (grepl("^v2_", name)) return(by(",", "UTF-8", 0, "ssb"))
  text <- readLines(path, n = 1, warn = FALSE)
  sep <- if (grepl(";", text)) ";" else ","
  by(sep, "UTF-8", 0, "none")
}

files <- sort(list.files(data, recursive = TRUE), method = "radix")
expected <- setNames(lapply(files, describe), files)
writeLines(toJSON(expected, auto_unbox = TRUE, digits = NA, pretty = TRUE), file.path(here, "expected.json"))
for (file in files) cat(file, expected[[file]]$refused, expected[[file]]$rows, expected[[file]]$columns, expected[[file]]$numberColumns, expected[[file]]$sum, "\n")
