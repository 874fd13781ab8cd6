# Runs the committed R code of analyses that read no file (code/free-*.R, written by free.test.ts) and writes the numbers
# that it gives to free.json. Run in this folder: Rscript --vanilla make_free.R
library(jsonlite)
files <- sort(list.files("code", pattern = "^free-.*[.]R$", full.names = TRUE), method = "radix")
found <- lapply(files, function(file) {
  place <- new.env(parent = globalenv())
  capture.output(source(file, local = place, encoding = "UTF-8"))
  lapply(seq_len(nrow(place$result)), function(at) with(place$result[at, ], list(table, row, column, value)))
})
names(found) <- sub("^free-(.*)[.]R$", "\\1", basename(files))
lines <- vapply(names(found), function(id) paste0("\t", toJSON(id, auto_unbox = TRUE), ": [\n\t\t",
  paste(vapply(found[[id]], toJSON, "", auto_unbox = TRUE, digits = NA), collapse = ",\n\t\t"), "\n\t]"), "")
to <- file("free.json", "wb")
writeLines(enc2utf8(paste0("{\n", paste(lines, collapse = ",\n"), "\n}")), to, useBytes = TRUE)
close(to)
