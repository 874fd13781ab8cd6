# Counts of declared missing values by kind, as R's haven reads them with user_na = TRUE.
# Run in the root of the project, with the shared files beside it:
#   Rscript tests/golden/variables/make_expected.R
# R 4.2.2, haven 2.5.1, jsonlite. Writes tests/golden/variables/expected.json: counts only, no data.

suppressMessages(library(haven))
library(jsonlite)

# What the labels of these files mean; every other declared value is "missing".
kinds <- c("Vet ikke" = "dontKnow", "Ubesvart" = "unanswered", "Ønsker ikke å svare" = "unanswered",
	"Uaktuelt" = "routedOut")

count_kinds <- function(x) {
	plain <- as.vector(unclass(x))
	labels <- attr(x, "labels", exact = TRUE)
	range <- attr(x, "na_range", exact = TRUE)
	declared <- plain %in% trimws(attr(x, "na_values", exact = TRUE), "right")
	if (!is.null(range)) declared <- declared | (!is.na(plain) & plain >= range[1] & plain <= range[2])
	blank <- if (is.character(plain)) is.na(plain) | plain == "" else is.na(plain)
	kind <- unname(kinds[names(labels)[match(plain, labels)]])
	kind[is.na(kind)] <- "missing"
	kind[blank] <- "missing"
	kind[!declared & !blank] <- "value"
	as.list(table(factor(kind, c("value", "missing", "dontKnow", "unanswered", "routedOut"))))
}

folder <- file.path("..", "shared", "data", "sav", "laget-her")
files <- sort(list.files(folder, pattern = "sav$"))
expected <- lapply(files, function(file) lapply(read_sav(file.path(folder, file), user_na = TRUE), count_kinds))
names(expected) <- files
write_json(expected, "tests/golden/variables/expected.json", auto_unbox = TRUE, pretty = TRUE)
