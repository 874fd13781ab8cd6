# What readxl reads in the workbooks of this folder: expected.json. Run from the project root, after make_books.py.
# Every cell as readxl's list column gives it: text, number, truth, or moment (seconds since 1970, UTC); null where empty.
library(readxl)
library(jsonlite)

folder <- 'tests/golden/xlsx'
cell <- function(value) {
	if (length(value) == 0 || is.na(value)) return(NULL)
	if (inherits(value, 'POSIXt')) return(list(moment = round(as.numeric(value), 3)))
	if (is.logical(value)) return(list(truth = value))
	if (is.numeric(value)) return(list(number = value))
	list(text = as.character(value))
}
read <- function(path, sheet, skip) {
	table <- read_excel(path, sheet = sheet, skip = skip, col_types = 'list', trim_ws = FALSE, .name_repair = 'minimal')
	list(names = names(table), rows = lapply(seq_len(nrow(table)), function(row) {
		unname(lapply(table, function(column) cell(column[[row]])))
	}))
}
plan <- list(
	list('survey', 'Svar', 0), list('survey', 'Om', 0), list('title', 'Tabell', 2),
	list('dates-1900', 'Data', 0), list('dates-1904', 'Data', 0), list('strings', 'Data', 0)
)
expected <- lapply(plan, function(one) {
	path <- file.path(folder, 'books', paste0(one[[1]], '.xlsx'))
	c(list(book = one[[1]], sheet = one[[2]], headerRow = one[[3]] + 1, sheets = I(excel_sheets(path))),
		read(path, one[[2]], one[[3]]))
})
write_json(expected, file.path(folder, 'expected.json'), auto_unbox = TRUE, digits = NA, null = 'null')
