# Tests from the numbers, means and standard deviations that NTNU-2023 prints in tables 4.3 and 4.7, and from random
# ones: values are made that have exactly these, and R's usual functions are used on the values. Written to published.json.
# Run: Rscript make_published.R > published.json   (R 4.2, effectsize, jsonlite)
suppressMessages({ library(effectsize); library(jsonlite) })
set.seed(20261127)
exact <- function(n, m, s) if (n == 1) m else as.numeric(scale(rnorm(n))) * s + m
of <- function(n, m, s) {
  x <- mapply(exact, n, m, s, SIMPLIFY = FALSE); y <- unlist(x); f <- factor(rep(seq_along(n), n)); k <- length(n)
  a <- anova(lm(y ~ f)); w <- oneway.test(y ~ f); pairs <- t(combn(k, 2))
  rows <- t(apply(pairs, 1, function(p) { A <- x[[p[1]]]; B <- x[[p[2]]]; t <- t.test(A, B); s <- t.test(A, B, var.equal = TRUE); d <- cohens_d(A, B)
    c(p, t$conf.int, t$p.value, t$statistic, t$parameter, s$statistic, s$p.value, d$Cohens_d, hedges_g(A, B)$Hedges_g) }))
  list(n = I(n), mean = I(m), sd = I(s), anova = c(a[1, 4], a[1, 1], a[2, 1], a[1, 5]), welch = unname(c(w$statistic, w$parameter, w$p.value)),
    eta = a[1, 2] / sum(a[, 2]), total = c(mean(y), sd(y)), pairs = rows, holm = if (k > 2) I(p.adjust(rows[, 5], "holm")) else I(rows[, 5]),
    tukey = I(unname(TukeyHSD(aov(y ~ f))$f[, 4])))
}
ntnu <- list(
  "4.3 bestemme" = of(c(55, 14, 8, 25, 24, 10, 32), c(3.75, 4.21, 3.13, 2.68, 3.29, 2.80, 3.53), c(1.29, .98, 1.34, 1.44, 1.04, 1.55, 1.30)),
  "4.3 utforme" = of(c(55, 14, 8, 25, 24, 10, 32), c(3.71, 4.21, 3.25, 2.65, 3.30, 3.00, 3.48), c(1.30, .98, 1.39, 1.33, 1.33, 1.33, 1.29)),
  "4.7" = of(c(57, 15, 8, 29, 26, 14, 33), c(3.2, 3.3, 2.7, 3.4, 3.5, 2.9, 2.6), c(.6, .5, .7, .8, .8, .8, .8)))
random <- lapply(1:40, function(i) { k <- sample(2:5, 1); of(sample(2:60, k), round(rnorm(k, 3, .5), 2), round(runif(k, .2, 1.8), i %% 3)+.1) })
cat(toJSON(list(ntnu = ntnu, random = random), digits = 15, auto_unbox = TRUE), "\n")
