# Regressions on random data sets, with what R says of them, written to expected.json.
# Run: Rscript make_expected.R > expected.json   (R 4.2, car, sandwich, lmtest, jsonlite)
suppressMessages({ library(car); library(sandwich); library(jsonlite) })
set.seed(20260101)
one <- function(i) {
  n <- sample(c(8, 12, 25, 60), 1); k <- sample(1:4, 1)
  x <- lapply(seq_len(k), function(j) switch(sample(4, 1),
    round(rnorm(n, 50, 10), 1), sample(1:5, n, TRUE) + 0, rlnorm(n, 9, 1.2), rbinom(n, 1, .4) + 0))
  kind <- c("plain", "weights", "collinear", "constant", "noIntercept", "square")[(i - 1) %% 6 + 1]
  if (kind == "collinear") x <- c(x, list(2 * x[[1]] - 3))
  if (kind == "constant") x <- c(list(rep(7, n)), x)
  if (kind == "square") x <- c(x, list(x[[1]]^2))
  # Columns that vary; a sample may have one value only.
  for (j in seq_along(x)) if (kind != "constant" || j > 1) if (length(unique(x[[j]])) < 3 && kind != "plain") x[[j]] <- x[[j]] + seq_len(n) / 7
  if (kind == "collinear") x[[length(x)]] <- 2 * x[[1]] - 3
  if (kind == "square") x[[length(x)]] <- x[[1]]^2
  y <- round(Reduce(`+`, Map(function(v, j) (v - mean(v)) / (sd(v) + 1) * (j - 1.5), x, seq_along(x))) + rnorm(n), 3) + 3
  w <- if (kind == "weights") round(runif(n, .2, 5), 2) else NULL
  g <- sample(0:(max(3, n %/% 4)), n, TRUE); g <- as.integer(factor(g)) - 1L
  d <- as.data.frame(x); names(d) <- paste0("x", seq_along(x)); d$y <- y
  f <- as.formula(paste("y ~", if (kind == "noIntercept") "0 +" else "", paste(names(d)[names(d) != "y"], collapse = "+")))
  environment(f) <- environment()
  m <- if (is.null(w)) lm(f, d) else lm(f, d, weights = w)
  s <- summary(m); kept <- which(!is.na(coef(m)[setdiff(names(coef(m)), "(Intercept)")])) - 1
  ci <- suppressWarnings(confint(m)); ci <- ci[!is.na(coef(m)), , drop = FALSE]
  p <- length(kept)
  list(kind = kind, y = y, x = unname(x), weights = w, group = g, kept = I(unname(kept)),
    b = I(unname(s$coefficients[, 1])), se = I(unname(s$coefficients[, 2])), t = I(unname(s$coefficients[, 3])), p = I(unname(s$coefficients[, 4])),
    low = I(unname(ci[, 1])), high = I(unname(ci[, 2])),
    r2 = s$r.squared, adj = s$adj.r.squared, see = s$sigma, f = unname(s$fstatistic[1]),
    fp = unname(pf(s$fstatistic[1], s$fstatistic[2], s$fstatistic[3], lower.tail = FALSE)),
    aic = AIC(m), bic = BIC(m),
    vif = if (p > 1 && kind != "noIntercept") I(unname(vif(lm(as.formula(paste("y ~", paste(paste0("x", kept + 1), collapse = "+"))), d, weights = w)))) else NULL,
    hat = unname(hatvalues(m)), rstandard = unname(rstandard(m)), rstudent = unname(rstudent(m)), cook = unname(cooks.distance(m)),
    hc3 = I(unname(sqrt(diag(vcovHC(m, type = "HC3"))[names(na.omit(coef(m)))]))),
    cr1 = I(unname(sqrt(diag(vcovCL(m, cluster = g, type = "HC1"))[names(na.omit(coef(m)))]))))
}
cat(toJSON(lapply(1:90, one), digits = 15, auto_unbox = TRUE, null = "null", na = "null"), "\n")
