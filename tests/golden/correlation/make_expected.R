# Correlations of random data sets with empty cells, ties, constant columns and few rows, with what R says of them,
# written to expected.json. Each is run through runAnalysis in correlation.test.ts.
# Run: Rscript make_expected.R > expected.json   (R 4.2, jsonlite)
suppressMessages(library(jsonlite))
set.seed(20261126)
quiet <- function(e) suppressWarnings(suppressMessages(e))
num <- function(e) { v <- tryCatch(quiet(e), error = function(x) NA); if (length(v) == 0 || any(!is.finite(v))) NULL else I(unname(v)) }
make <- function(i) {
  n <- c(2, 3, 4, 5, 8, 14, 40, 120)[i %% 8 + 1]; f <- rnorm(n)
  cols <- list(a = round(f + rnorm(n), 3), b = pmin(5, pmax(1, round(3 + f))), c = round(rnorm(n)), d = switch(i %% 4 + 1,
    rep(2, n), 1e7 + round(f * 2 + rnorm(n), 2), -round(f * 3), round(exp(f + rnorm(n, 0, .2)), 2)))
  cols <- lapply(cols, function(v) { v[runif(n) < .15] <- NA; v + 0 })
  c(cols, list(w = sample(c(2021, 2024), n, TRUE)))
}
one <- function(x, y, kind) {
  n <- length(x); none <- list(n = n, r = NULL, p = NULL, ci = NULL)
  if (n < 3 || length(unique(x)) < 2 || length(unique(y)) < 2) return(none)
  if (kind == "kendall") { t <- quiet(cor.test(x, y, method = "kendall", exact = FALSE, continuity = FALSE)); return(list(n = n, r = unname(t$estimate), p = num(t$p.value), ci = NULL)) }
  r <- cor(x, y, method = kind); t <- r * sqrt((n - 2) / (1 - r^2)); p <- 2 * pt(abs(t), n - 2, lower.tail = FALSE)
  s <- if (kind == "spearman") sqrt((1 + r^2 / 2) / (n - 3)) else 1 / sqrt(n - 3)
  list(n = n, r = r, p = num(p), ci = if (n > 3 && abs(r) < 1 - 1e-12) I(tanh(atanh(r) + c(-1, 1) * qnorm(.975) * s)) else NULL)
}
names4 <- c("a", "b", "c", "d"); pairs <- combn(4, 2)
of <- function(d, rows, kind, missing) {
  if (missing == "listwise") rows <- rows & complete.cases(as.data.frame(d[names4]))
  apply(pairs, 2, function(p) { x <- d[[names4[p[1]]]]; y <- d[[names4[p[2]]]]; ok <- rows & !is.na(x) & !is.na(y)
    c(list(first = names4[p[1]], second = names4[p[2]]), one(x[ok], y[ok], kind)) })
}
cases <- lapply(1:48, function(i) { d <- make(i); all <- rep(TRUE, length(d$a))
  kinds <- c("pearson", "spearman", "kendall")
  each <- function(rows, missing) setNames(lapply(kinds, function(k) of(d, rows, k, missing)), kinds)
  p <- sapply(of(d, all, "pearson", "pairwise"), function(o) if (is.null(o$p)) NA else o$p)
  list(data = lapply(d, I), pairwise = each(all, "pairwise"), listwise = each(all, "listwise"),
    wave = list("2021" = of(d, d$w == 2021, "pearson", "pairwise"), "2024" = of(d, d$w == 2024, "pearson", "pairwise")),
    holm = I(p.adjust(p, "holm")), bh = I(p.adjust(p, "BH"))) })
cat(toJSON(cases, digits = 15, auto_unbox = TRUE, null = "null", na = "null"), "\n")
