# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "numeric", "numeric"),
  col.names = c("svar (1–4)", "bølge", "svar (1–4)_empty", "filter_Uten \"5003\""))
# syntax.valueLabels
attr(data[["svar (1–4)"]], "labels") <- setNames(c(1, 2, 3, 4), c("Svært \"lite\"", "Lite", "Mye 'nok'", "Svært mye"))
# syntax.filters Uten "5003"
data <- data[data[["filter_Uten \"5003\""]] == 1, , drop = FALSE]
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  # syntax.frequencies
  frequency <- function(table, x, kinds, w, dont_know) {
    counts <- sapply(levels(x), function(level) sum(w[x %in% level]))
    names(counts) <- paste0("value-", levels(x), recycle0 = TRUE)
    empty <- sapply(c(suppressed = 1, missing = 2, notApplicable = 3, dontKnow = 4, unanswered = 5, routedOut = 6), function(kind) sum(w[is.na(x) & kinds %in% kind]))
    if (dont_know && empty[["dontKnow"]] > 0) {
      counts <- c(counts, dontKnow = empty[["dontKnow"]]); empty[["dontKnow"]] <- 0
    }
    valid <- sum(counts); total <- sum(w)
    rows <- lapply(names(counts), function(row) put(table, row, c(count = counts[[row]],
      percent = counts[[row]] / total, valid = counts[[row]] / valid,
      cumulative = sum(counts[seq_len(match(row, names(counts)))]) / valid)))
    apart <- lapply(names(empty)[empty > 0], function(row) put(table, row, c(count = empty[[row]], percent = empty[[row]] / total)))
    sum_row <- list(put(table, "valid", c(count = valid, percent = valid / total)))
    do.call(rbind, c(rows, sum_row, apart))
  }
  kinds <- d[["svar (1–4)_empty"]]
  out[[length(out) + 1]] <- frequency("frequencies-svar (1–4)", factor(d[["svar (1–4)"]], levels = c(1, 2, 3, 4), labels = c("1", "2", "3", "4")), kinds, w, FALSE)
  do.call(rbind, out)
}
# syntax.splits bølge
parts <- split(data, factor(data[["bølge"]], levels = c(2022, 2024.5), labels = c("2022", "2024.5")), drop = TRUE)
# syntax.prints
result <- do.call(rbind, lapply(names(parts), function(part) cbind(section = part, analyse(parts[[part]]))))
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
