# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "character", "numeric", "numeric", "numeric"),
  col.names = c("svar (1–4)", "Fylke & år", "bølge", "vekt", "svar (1–4)_empty"))
# syntax.valueLabels
attr(data[["svar (1–4)"]], "labels") <- setNames(c(1, 2, 3, 4), c("Svært \"lite\"", "Lite", "Mye 'nok'", "Svært mye"))
# syntax.weighs vekt
data <- data[which(data[["vekt"]] > 0), , drop = FALSE]
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- d[["vekt"]]
  prefixed <- function(x) { levels(x) <- paste0("value-", levels(x), recycle0 = TRUE); x }
  with_dont_know <- function(x, kinds) {
    x <- prefixed(x); levels(x) <- c(levels(x), "dontKnow")
    x[kinds %in% 4] <- "dontKnow"; x
  }
  cross <- function(name, x, y) {
    both <- !is.na(x) & !is.na(y); counts <- xtabs(w[both] ~ droplevels(x[both]) + droplevels(y[both]))
    total <- sum(counts); expected <- outer(rowSums(counts), colSums(counts)) / total
    kinds <- list(count = counts, row = prop.table(counts, 1), column = prop.table(counts, 2), total = counts / total,
      expected = expected, residual = (counts - expected) / sqrt(expected * outer(1 - rowSums(counts) / total, 1 - colSums(counts) / total)))
    kinds <- kinds[c("count", "row", "column", "total", "expected", "residual")]
    rows <- lapply(names(kinds), function(kind) lapply(rownames(counts), function(row) put(paste0("cross-", name), paste0(row, ":", kind),
      setNames(kinds[[kind]][row, ], colnames(counts)))))
    chi <- if (min(dim(counts)) > 1) suppressWarnings(chisq.test(counts, correct = FALSE))
    tests <- if (!is.null(chi)) put("tests", paste0("test-", name), c(n = total, least = min(expected), chiSquare = chi$statistic[[1]], df = chi$parameter[[1]],
      p = chi$p.value, cramersV = sqrt(chi$statistic[[1]] / (total * (min(dim(counts)) - 1)))))
    do.call(rbind, c(unlist(rows, recursive = FALSE), list(tests)))
  }
  out[[length(out) + 1]] <- cross("svar (1–4)", with_dont_know(factor(d[["svar (1–4)"]], levels = c(1, 2, 3, 4), labels = c("1", "2", "3", "4")), d[["svar (1–4)_empty"]]), prefixed(factor(d[["Fylke & år"]], levels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""), labels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""))))
  out[[length(out) + 1]] <- cross("bølge", prefixed(factor(d[["bølge"]], levels = c(2022, 2024.5), labels = c("2022", "2024.5"))), prefixed(factor(d[["Fylke & år"]], levels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""), labels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""))))
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
