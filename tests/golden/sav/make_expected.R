# Writes SPSS files with haven and PSPP, and what haven (values, labels, missing values, formats) and PSPP
# (measurement levels) read of them. Run from this folder: Rscript make_expected.R [folder with further .sav files]
# Needs r-cran-haven, r-cran-jsonlite and pspp; haven 2.5.1 and PSPP 1.6.2 made what stands here.
suppressMessages({ library(haven); library(jsonlite) })
source("write_haven.R", encoding = "UTF-8")
source("write_pspp.R", encoding = "UTF-8")
source("describe.R", encoding = "UTF-8")

work <- tempfile("sav"); dir.create(work)
weights <- c(write_haven_files(work), write_pspp_files(work))
made <- sort(list.files(work, pattern = "\\.z?sav$", full.names = TRUE))

dir.create("files", showWarnings = FALSE)
unlink(list.files("files", full.names = TRUE))
for (file in made) {
	to <- gzfile(file.path("files", paste0(basename(file), ".gz")), "wb", compression = 9)
	writeBin(readBin(file, "raw", file.size(file)), to)
	close(to)
}
write_expected(made, "expected.json.gz", function(file) {
	weight <- weights[basename(file)]
	if (is.na(weight)) NULL else unname(weight)
})
further <- commandArgs(trailingOnly = TRUE)
if (length(further) > 0) {
	files <- sort(list.files(further[1], pattern = "\\.z?sav$", full.names = TRUE, recursive = TRUE))
	write_expected(files, "expected-shared.json.gz", function(file) NULL)
}
