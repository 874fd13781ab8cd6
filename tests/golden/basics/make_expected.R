# Descriptives, frequencies and cross tables of random data sets with missing values, ties, constant columns, tiny n and
# weights, with what R and PSPP say of them, written to expected.json.
# Run: Rscript make_expected.R > expected.json   (R 4.2, psych, jsonlite; PSPP 1.6.2 on the path)
suppressMessages({ library(psych); library(jsonlite) })
set.seed(20261125)
quiet <- function(e) suppressWarnings(suppressMessages(e))
orNull <- function(v) if (is.null(v) || length(v) != 1 || !is.finite(v)) NULL else v

draw <- function(i, n) switch(c("likert", "normal", "skew", "large", "constant", "two")[i %% 6 + 1],
  likert = sample(1:5, n, TRUE, c(1, 2, 4, 5, 3)) + 0, normal = round(rnorm(n, 3, 1.3), 4), skew = round(rlnorm(n), 3),
  large = 1e6 + round(rnorm(n), 2), constant = rep(4.25, n), two = sample(c(0, 1), n, TRUE))
weigh <- function(i, n) switch(i %% 3 + 1, NULL, sample(1:4, n, TRUE) + 0, round(runif(n, .05, 3), 3))

# PSPP's answers, at the full width of its columns.
pspp <- function(data, weighted) {
  dir <- tempfile(); dir.create(dir); csv <- file.path(dir, "d.csv"); sps <- file.path(dir, "d.sps")
  write.table(data, csv, sep = ",", na = ".", row.names = FALSE, col.names = FALSE)
  writeLines(c("SET FORMAT=F26.14.", sprintf("DATA LIST LIST (',') FILE='%s' /%s (F26.14).", csv, paste(names(data), collapse = " ")),
    if (weighted) "WEIGHT BY w.",
    "EXAMINE VARIABLES=x /PLOT=NONE /PERCENTILES(25,50,75)=HAVERAGE /STATISTICS=DESCRIPTIVES.", "FREQUENCIES x.",
    "CROSSTABS g BY h /CELLS=COUNT /STATISTICS=CHISQ PHI."), sps)
  out <- system2("pspp", c("-O", "format=csv", sps), stdout = TRUE, stderr = FALSE)
  cells <- lapply(strsplit(out, ","), function(l) gsub('"', "", l))
  number <- function(label, at, field = 1) {
    hit <- Filter(function(l) length(l) >= at && any(l[seq_len(min(field, length(l)))] == label), cells)
    if (length(hit) == 0) NULL else orNull(suppressWarnings(as.numeric(hit[[1]][at])))
  }
  block <- function(title) { s <- match(paste0("Table: ", title), out); if (is.na(s)) return(list()); e <- which(out == ""); e <- e[e > s][1]; cells[(s + 1):(if (is.na(e)) length(out) else e - 1)] }
  find <- function(b, label, at) { hit <- Filter(function(l) length(l) >= at && label %in% l, b); if (length(hit) == 0) NULL else orNull(suppressWarnings(as.numeric(hit[[1]][at]))) }
  d <- block("Descriptives"); p <- block("Percentiles"); ch <- block("Chi-Square Tests"); sy <- block("Symmetric Measures")
  f <- block("x"); f <- Filter(function(l) length(l) >= 6 && !(l[1] %in% c("Missing", "Total")) && suppressWarnings(!is.na(as.numeric(l[2]))), f)
  w <- Filter(function(l) length(l) >= 5 && l[2] == "Weighted Average", p)
  list(mean = find(d, "Mean", 4), se = find(d, "Mean", 5), low = find(d, "Lower Bound", 4), high = find(d, "Upper Bound", 4), sd = find(d, "Std. Deviation", 4),
    skewness = find(d, "Skewness", 4), skewnessSe = find(d, "Skewness", 5), kurtosis = find(d, "Kurtosis", 4), kurtosisSe = find(d, "Kurtosis", 5),
    quartiles = if (length(w)) I(as.numeric(w[[1]][3:5])) else NULL,
    frequencies = I(lapply(f, function(l) I(as.numeric(l[2:3])))),
    chiSquare = find(ch, "Pearson Chi-Square", 2), df = find(ch, "Pearson Chi-Square", 3), cramersV = find(sy, "Cramer's V", 3))
}

one <- function(i) {
  n <- c(1, 2, 3, 4, 5, 9, 23, 60, 150)[i %% 9 + 1]
  x <- draw(i, n); x[runif(n) < c(0, .1, .3)[i %% 3 + 1]] <- NA; if (all(is.na(x)) && i %% 4 > 0) x[1] <- 2
  g <- sample(1:sample(2:5, 1), n, TRUE) + 0; h <- pmin(4, pmax(1, g %% 3 + sample(0:2, n, TRUE))) + 0
  if (i %% 7 == 0) h <- rep(1, n) else if (i %% 5 == 0) { g <- sample(1:2, n, TRUE) + 0; h <- sample(1:2, n, TRUE) + 0 }
  g[runif(n) < .1] <- NA; h[runif(n) < .1] <- NA
  w <- weigh(i, n); data <- data.frame(x = x, g = g, h = h, w = if (is.null(w)) 1 else w)
  whole <- is.null(w) || all(w == round(w)); r <- NULL
  if (whole) { v <- rep(x, if (is.null(w)) 1 else w); v <- v[!is.na(v)]; k <- length(v); s <- if (k > 1) sd(v) else NaN
    t <- if (k > 1 && s > 0) t.test(v)$conf.int else c(NaN, NaN)
    r <- list(n = k, mean = orNull(mean(v)), sd = orNull(s), low = orNull(t[1]), high = orNull(t[2]),
      q7 = if (k) I(unname(quantile(v, c(.25, .5, .75), type = 7))) else NULL, q6 = if (k) I(unname(quantile(v, c(.25, .5, .75), type = 6))) else NULL,
      skewness = if (k > 2 && s > 0) orNull(skew(v, type = 2)) else NULL, kurtosis = if (k > 3 && s > 0) orNull(kurtosi(v, type = 2)) else NULL) }
  m <- xtabs(w ~ g + h, data); cross <- NULL
  if (nrow(m) > 1 && ncol(m) > 1) { t <- quiet(chisq.test(m, correct = FALSE))
    cross <- list(rows = I(as.numeric(rownames(m))), columns = I(as.numeric(colnames(m))), counts = unname(unclass(m))[,, drop = FALSE], statistic = unname(t$statistic), df = unname(t$parameter), p = t$p.value,
      expected = unname(t$expected), residuals = unname(unclass(t$stdres)), v = unname(sqrt(t$statistic / sum(m) / min(dim(m) - 1))),
      fisher = if (is.null(w) && all(dim(m) == 2)) fisher.test(m)$p.value else NULL) 
    attr(cross$counts, "call") <- NULL }
  list(x = I(x), g = I(g), h = I(h), w = if (is.null(w)) NULL else I(w), r = r, pspp = pspp(data, !is.null(w)), cross = cross)
}
fit <- function(i) { k <- sample(2:7, 1); all <- sample(3:120, k, TRUE); n <- sample(5:(sum(all) - 1), 1); s <- as.vector(rmultinom(1, n, all * runif(k, .4, 1.6)))
  t <- quiet(chisq.test(s, p = all / sum(all))); list(sample = I(s), all = I(all), statistic = unname(t$statistic), df = unname(t$parameter), p = t$p.value, expected = I(unname(t$expected))) }
fishers <- function(i) { m <- matrix(rpois(4, c(1, 4, 15, 300)[i %% 4 + 1]), 2); if (any(rowSums(m) == 0) || any(colSums(m) == 0)) m <- m + 1; list(counts = m, p = fisher.test(m)$p.value) }
cat(toJSON(list(cases = lapply(1:108, one), fit = lapply(1:40, fit), fisher = lapply(1:40, fishers)), digits = 15, auto_unbox = TRUE, null = "null", na = "null"), "\n")
