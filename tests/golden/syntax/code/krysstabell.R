# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("character", "numeric", "numeric"),
  col.names = c("rolle", "q1", "q1_empty"))
# syntax.valueLabels
attr(data[["q1"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
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
    n <- unclass(counts); r <- row(n); k <- col(n); around <- function(sign) sapply(seq_len(ncol(n)), function(j) sapply(seq_len(nrow(n)), function(i) sum(n[sign * (r - i) * (k - j) > 0])))
    agree <- matrix(around(1), nrow(n)); differ <- matrix(around(-1), nrow(n)); same <- sum(n * agree); opposite <- sum(n * differ)
    untied <- total^2 - c(sum(rowSums(n)^2), sum(colSums(n)^2)); root <- sqrt(prod(untied)); gamma <- (same - opposite) / (same + opposite); tau <- (same - opposite) / root
    gamma_se <- 4 / (same + opposite)^2 * sqrt(sum(n * (opposite * agree - same * differ)^2))
    tau_se <- sqrt(max(0, sum(n * (2 * root * (agree - differ) + tau * outer(rowSums(n) * untied[2], colSums(n) * untied[1], "+"))^2) - total^3 * tau^2 * sum(untied)^2)) / prod(untied)
    z <- (same - opposite) / (2 * sqrt(sum(n * (agree - differ)^2) - (same - opposite)^2 / total)); reach <- qnorm(0.975)
    ordinal <- if (same + opposite > 0) put("ordinal", paste0("ordinal-", name), c(gamma = gamma, `gamma:low` = max(-1, gamma - reach * gamma_se), `gamma:high` = min(1, gamma + reach * gamma_se),
      tauB = tau, `tauB:low` = max(-1, tau - reach * tau_se), `tauB:high` = min(1, tau + reach * tau_se), p = 2 * pnorm(-abs(z))))
    rows <- lapply(names(kinds), function(kind) lapply(rownames(counts), function(row) put(paste0("cross-", name), paste0(row, ":", kind),
      setNames(kinds[[kind]][row, ], colnames(counts)))))
    chi <- if (min(dim(counts)) > 1) suppressWarnings(chisq.test(counts, correct = FALSE))
    tests <- if (!is.null(chi)) put("tests", paste0("test-", name), c(n = total, least = min(expected), chiSquare = chi$statistic[[1]], df = chi$parameter[[1]],
      p = chi$p.value, cramersV = sqrt(chi$statistic[[1]] / (total * (min(dim(counts)) - 1)))))
    do.call(rbind, c(unlist(rows, recursive = FALSE), list(tests), list(ordinal)))
  }
  out[[length(out) + 1]] <- cross("q1", prefixed(factor(d[["q1"]], levels = c(1, 2, 3, 4, 5), labels = c("1", "2", "3", "4", "5"))), prefixed(factor(d[["rolle"]], levels = c("Veileder", "Skoleleder", "Skoleeier"), labels = c("Veileder", "Skoleleder", "Skoleeier"))))
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
