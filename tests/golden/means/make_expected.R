# Means by category and wave, t tests, intervals and effect sizes on random data sets, written to expected.json.
# Run: Rscript make_expected.R   (R 4.2, effectsize, jsonlite)
# Weighted numbers use formulas of base R: weighted.mean, cov.wt with weights that sum to one, and the sum of weights
# less one for SPSS's standard deviation. Tests take Kish's effective number for n.
suppressMessages({ library(effectsize); library(jsonlite) })
set.seed(20260731)
quiet <- function(e) suppressWarnings(suppressMessages(e))
num <- function(v) if (length(v) == 0 || !is.finite(v)) NULL else unname(v)

stats <- function(x, w) {
  ok <- !is.na(x); x <- x[ok]; n <- length(x)
  if (n == 0) return(list(n = 0))
  if (is.null(w)) { s <- if (n > 1) sd(x) else NA; return(list(n = n, mean = mean(x), sd = num(s), spread = num(s), effective = n)) }
  w <- w[ok]; m <- weighted.mean(x, w)
  list(n = n, mean = m, sd = if (n > 1 && sum(w) > 1) sqrt(sum(w * (x - m)^2) / (sum(w) - 1)) else NULL,
       spread = if (n > 1) sqrt(cov.wt(cbind(x), w / sum(w))$cov[1, 1]) else NULL, effective = sum(w)^2 / sum(w^2))
}
tests <- function(before, after, wb, wa) {
  b <- before[!is.na(before)]; a <- after[!is.na(after)]
  if (is.null(wb)) {
    if (length(b) < 2 || length(a) < 2 || (sd(a) == 0 && sd(b) == 0)) return(NULL)
    s <- t.test(a, b, var.equal = TRUE); w <- t.test(a, b)
    return(list(student = unname(c(s$statistic, s$parameter, s$p.value, s$conf.int)), welch = unname(c(w$statistic, w$parameter, w$p.value, w$conf.int))))
  }
  sa <- stats(after, wa); sb <- stats(before, wb)
  if (sa$n < 2 || sb$n < 2 || (sa$spread == 0 && sb$spread == 0)) return(NULL)
  ea <- sa$effective; eb <- sb$effective; d <- sa$mean - sb$mean
  from <- function(se, df) { t <- d / se; c(t, df, 2 * pt(-abs(t), df), d - qt(.975, df) * se, d + qt(.975, df) * se) }
  df <- ea + eb - 2; v <- ((ea - 1) * sa$spread^2 + (eb - 1) * sb$spread^2) / df
  va <- sa$spread^2 / ea; vb <- sb$spread^2 / eb
  list(student = from(sqrt(v * (1 / ea + 1 / eb)), df), welch = from(sqrt(va + vb), (va + vb)^2 / (va^2 / (ea - 1) + vb^2 / (eb - 1))))
}
one <- function(i) {
  n <- c(5, 12, 30, 90, 220)[i %% 5 + 1]; waves <- c(2021, 2024, 2026)[1:(2 + i %% 3 %/% 2)]; k <- sample(2:5, 1)
  weighted <- i %% 2 == 0
  wave <- sample(waves, n, TRUE); category <- sample(seq_len(k), n, TRUE, prob = c(.05, rep(.95 / (k - 1), k - 1)))
  x <- switch(i %% 3 + 1, sample(1:5, n, TRUE) + 0, round(rnorm(n, 3, .8), 3), round(1e6 + rlnorm(n, 5), 2))
  x[runif(n) < .1] <- NA; category[runif(n) < .05] <- NA; if (i %% 7 == 0) wave[1] <- NA
  w <- if (weighted) round(runif(n, .2, 3), 3) else NULL
  at <- function(rows) list(x = x[rows], w = if (weighted) w[rows] else NULL)
  inside <- which(!is.na(wave) & !is.na(category))
  pick <- function(wv, ct) inside[(is.na(wv) | wave[inside] == wv) & (is.na(ct) | category[inside] == ct)]
  cells <- list()
  for (wv in c(sort(unique(wave[!is.na(wave)])), NA)) for (ct in c(sort(unique(category[!is.na(category)])), NA)) {
    p <- at(pick(wv, ct)); s <- stats(p$x, p$w)
    cells[[length(cells) + 1]] <- c(list(wave = if (is.na(wv)) "total" else paste0("wave=", wv), category = if (is.na(ct)) "total" else paste0("category=", ct)), s)
  }
  pairs <- list(); found <- sort(unique(wave[!is.na(wave)]))
  if (length(found) > 1) for (ct in c(sort(unique(category[!is.na(category)])), NA)) for (p in combn(found, 2, simplify = FALSE)) {
    b <- at(pick(p[1], ct)); a <- at(pick(p[2], ct)); t <- tests(b$x, a$x, b$w, a$w)
    pairs[[length(pairs) + 1]] <- list(category = if (is.na(ct)) "total" else paste0("category=", ct), first = paste0("wave=", p[1]), second = paste0("wave=", p[2]), tests = t)
  }
  list(x = x, wave = wave, category = category, w = w, cells = cells, pairs = pairs)
}
two <- function(i) {
  n <- c(4, 9, 20, 60, 150)[i %% 5 + 1]; weighted <- i %% 2 == 0
  a <- sample(1:5, n, TRUE, c(1, 2, 4, 5, 3)) + 0; b <- pmin(5, pmax(1, a + sample(-1:2, n, TRUE))); g <- sample(c("p", "q"), n, TRUE)
  if (sd(a) == 0) a[1] <- 5 - a[1] %/% 2
  a[runif(n) < .1] <- NA; b[runif(n) < .1] <- NA
  w <- if (weighted) round(runif(n, .5, 2), 3) else NULL
  sa <- stats(a, w); sb <- stats(b, w)
  both <- which(!is.na(a) & !is.na(b)); d <- b[both] - a[both]; sd_ <- stats(d, if (weighted) w[both] else NULL)
  dz <- if (length(d) > 1 && sd(d) > 0) sd_$mean / sd_$sd else NULL
  ci <- if (!weighted && !is.null(dz)) quiet(cohens_d(d)) else NULL
  r <- if (!weighted && !is.null(dz) && sd(a[both]) > 0 && sd(b[both]) > 0) cor(a[both], b[both]) else NULL
  boot <- NULL
  if (n >= 60) {
    draws <- replicate(20000, { s <- sample.int(n, n, TRUE); p <- stats(a[s], w[s]); q <- stats(b[s], w[s]); (q$mean - p$mean) / sqrt((p$sd^2 + q$sd^2) / 2) })
    boot <- unname(quantile(draws, c(.025, .975)))
  }
  N <- n + sample(0:40, 1); left <- sqrt(1 - sa$n / N); reach <- if (!is.null(sa$spread) && sa$n > 1) qt(.975, sa$effective - 1) * sa$spread / sqrt(sa$effective) else NULL
  gp <- a[g == "p" & !is.na(a)]; gq <- a[g == "q" & !is.na(a)]
  eff <- if (!weighted && length(gp) > 1 && length(gq) > 1 && (sd(gp) > 0 || sd(gq) > 0)) { c0 <- quiet(cohens_d(gp, gq)); h <- quiet(hedges_g(gp, gq)); c(c0$Cohens_d, c0$CI_low, c0$CI_high, h$Hedges_g) } else NULL
  list(a = a, b = b, g = g, w = w, first = sa, second = sb, both = length(both),
    published = num((sb$mean - sa$mean) / sqrt((sa$sd^2 + sb$sd^2) / 2)), dz = num(dz), dzInterval = if (!is.null(ci)) c(ci$CI_low, ci$CI_high) else NULL,
    drm = if (!is.null(r)) num(dz * sqrt(2 * (1 - r))) else NULL, boot = boot, N = N,
    interval = if (!is.null(reach)) c(sa$mean - reach, sa$mean + reach) else NULL, finite = if (!is.null(reach)) c(sa$mean - reach * left, sa$mean + reach * left) else NULL,
    groups = eff)
}
out <- list(tables = lapply(1:60, one), pairs = lapply(1:40, two))
write(toJSON(out, digits = 17, auto_unbox = TRUE, null = "null", na = "null"), "expected.json")
