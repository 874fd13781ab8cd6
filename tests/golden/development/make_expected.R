# Development over years by R: the variance that years add, differences of means with intervals, regression towards the mean
# by lm and predict, and the worst followed to the year after. On made results of 60 units in 6 years.
# Run: Rscript make_expected.R > expected.json   (R 4.2, jsonlite)
library(jsonlite)
set.seed(20261130)
one <- function(i) {
  n <- 60; years <- 6; n_worst <- c(5, 10, 30)[i %% 3 + 1]; worse <- c(1, -1)[i %% 2 + 1]
  true <- rnorm(n, 50, 2); pupils <- round(exp(rnorm(n, 4, 0.8))) + 5
  v <- sapply(1:years, function(y) round(true + rnorm(n, 0, 0.8) + rnorm(n, 0, 9.1 / sqrt(pupils))))
  v[sample(length(v), 25)] <- NA
  se <- matrix(9.1 / sqrt(pupils), n, years); se[is.na(v)] <- NA
  rel <- sweep(v, 2, colMeans(v, na.rm = TRUE))
  d <- rel[, -1] - rel[, -years]; ex <- d^2 - se[, -1]^2 - se[, -years]^2
  tau2 <- max(0, mean(ex, na.rm = TRUE) / 2)
  units <- which(rowSums(!is.na(v)) >= 5)[1:6]
  changes <- lapply(units, function(u) {
    b <- intersect(which(!is.na(rel[u, ])), 1:3); a <- intersect(which(!is.na(rel[u, ])), 4:6)
    diff <- function(a) {
      x <- mean(rel[u, a]) - mean(rel[u, b])
      s <- function(w) sqrt(sum(w[b]) / length(b)^2 + sum(w[a]) / length(a)^2)
      o <- qnorm(0.975) * s(se[u, ]^2 + tau2); p <- qnorm(0.975) * s(se[u, ]^2)
      list(value = x, low = x - o, high = x + o, sampling = list(low = x - p, high = x + p))
    }
    xb <- rowMeans(rel[-u, b, drop = FALSE]); xa <- rowMeans(rel[-u, a, drop = FALSE])
    k <- !is.na(xb) & !is.na(xa)
    m <- lm(xa ~ xb, data.frame(xa = xa[k], xb = xb[k]))
    pr <- predict(m, data.frame(xb = mean(rel[u, b])), interval = "prediction") - mean(rel[u, b])
    list(unit = u - 1, before = as.list(b - 1), after = as.list(a - 1), pooled = diff(a), yearly = lapply(a, diff),
      others = list(n = sum(k), slope = unname(coef(m)[2]), expected = pr[1], low = pr[2], high = pr[3]))
  })
  w <- sapply(1:(years - 1), function(y) {
    k <- which(!is.na(rel[, y]) & !is.na(rel[, y + 1])); o <- k[order(-worse * rel[k, y])][1:n_worst]
    c(mean(rel[o, y]), mean(rel[o, y + 1]))
  })
  list(values = rel, errors = se, worse = worse, nWorst = n_worst, yearVariance = tau2, changes = changes, worst = rowMeans(w))
}
cat(toJSON(lapply(1:6, one), digits = NA, auto_unbox = TRUE, na = "null"), "\n")
