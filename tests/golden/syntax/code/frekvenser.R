# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "character", "numeric", "numeric"),
  col.names = c("bølge", "rolle", "q1", "q1_empty"))
# syntax.valueLabels
attr(data[["q1"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
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
  kinds <- d[["q1_empty"]]
  out[[length(out) + 1]] <- frequency("frequencies-q1", factor(d[["q1"]], levels = c(1, 2, 3, 4, 5), labels = c("1", "2", "3", "4", "5")), kinds, w, FALSE)
  kinds <- ifelse(is.na(d[["rolle"]]), 2, NA)
  out[[length(out) + 1]] <- frequency("frequencies-rolle", factor(d[["rolle"]], levels = c("Veileder", "Skoleleder", "Skoleeier"), labels = c("Veileder", "Skoleleder", "Skoleeier")), kinds, w, FALSE)
  kinds <- ifelse(is.na(d[["bølge"]]), 2, NA)
  out[[length(out) + 1]] <- frequency("frequencies-bølge", factor(d[["bølge"]], levels = c(2021, 2024), labels = c("2021", "2024")), kinds, w, FALSE)
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
