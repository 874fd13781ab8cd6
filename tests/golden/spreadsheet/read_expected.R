# What readxl reads in the spreadsheets of this folder: expected.json.gz. Run from the project root, after make_files.py.
# Cells as in tests/golden/xlsx/read_expected.R, numbers as texts with all digits: text, number, truth,
# or moment (seconds since 1970, UTC); null where empty.
# readxl does not read .ods, and takes numbers of Gnumeric's .xls for dates: their cells are those of the workbook that they
# were converted from. The long texts are those that make_files.py wrote.
library(readxl)
library(jsonlite)

folder <- 'tests/golden/spreadsheet'
files <- sort(list.files(file.path(folder, 'files')), method = 'radix')
cell <- function(value) {
	if (length(value) == 0 || is.na(value)) return(NULL)
	if (inherits(value, 'POSIXt')) return(list(moment = round(as.numeric(value), 3)))
	if (is.logical(value)) return(list(truth = value))
	if (is.numeric(value)) return(list(number = sprintf('%.17g', value)))
	list(text = as.character(value))
}
plan <- function(file) {
	if (grepl('survey', file)) return(list('Svar', 0))
	if (grepl('title', file)) return(list('Tabell', 2))
	if (grepl('numbers', file)) return(list('Tall og datoer', 2))
	if (grepl('long', file)) return(list('Svar', 0))
	list('Data', 0)
}
expected <- lapply(files, function(file) {
	path <- file.path(folder, 'files', file)
	if (grepl('ods$', file) || grepl('^gnumeric', file)) {
		name <- sub('^(libreoffice|gnumeric)-', '', sub('\\.(ods|xls)$', '', file))
		path <- if (grepl('xlwt', name)) file.path(folder, 'files', paste0('libreoffice-', name, '.xls')) else
			file.path('tests/golden/xlsx/books', paste0(name, '.xlsx'))
	}
	one <- plan(file)
	table <- read_excel(path, sheet = one[[1]], skip = one[[2]], col_types = 'list', trim_ws = FALSE, .name_repair = 'minimal')
	rows <- lapply(seq_len(nrow(table)), function(row) unname(lapply(table, function(column) cell(column[[row]]))))
	if (grepl('long', file)) rows <- fromJSON(file.path(folder, 'long.json.gz'), simplifyVector = FALSE)
	list(file = file, sheet = one[[1]], headerRow = one[[2]] + 1, sheets = I(excel_sheets(path)), names = names(table), rows = rows)
})
connection <- gzfile(file.path(folder, 'expected.json.gz'), 'w', encoding = 'UTF-8')
writeLines(toJSON(expected, auto_unbox = TRUE, null = 'null'), connection, useBytes = TRUE)
close(connection)
for (one in expected) cat(one$file, length(one$names), length(one$rows), '\n')
