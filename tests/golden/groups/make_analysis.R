# Comparisons of groups of random data sets with empty cells, ties, constant columns and few rows, with what R says of
# them, written to analysis.json. Each is run through runAnalysis in analysis.test.ts.
# Run: Rscript make_analysis.R > analysis.json   (R 4.2, car, effectsize, clubSandwich, jsonlite)
suppressMessages({ library(car); library(effectsize); library(clubSandwich); library(jsonlite) })
set.seed(20261125)
quiet <- function(e) suppressWarnings(suppressMessages(e))
# Nothing where R stops or gives no number.
try0 <- function(e) { v <- tryCatch(quiet(e), error = function(x) NULL); if (length(unlist(v)) == 0 || any(!is.finite(unlist(v)))) NULL else I(unname(unlist(v))) }
make <- function(i) {
  n <- c(2, 3, 4, 6, 9, 15, 30, 70, 160)[i %% 9 + 1]; k <- sample(2:5, 1)
  g <- sample(seq_len(k), n, TRUE); lat <- rnorm(n, g / 3)
  y <- switch(i %% 5 + 1, likert = pmin(5, pmax(1, round(3 + lat))), normal = round(lat * 1.7, 4), skew = round(exp(lat), 3),
    binary = as.numeric(lat > .6), ties = round(lat))
  z <- switch(i %% 4 + 1, pmin(5, pmax(1, round(3.4 + lat + rnorm(n, 0, .7)))), round(1e6 + lat + rnorm(n), 3), round(rnorm(n)), rep(4, n))
  y[runif(n) < .12] <- NA; z[runif(n) < .12] <- NA; g[runif(n) < .06] <- NA
  list(y = y + 0, z = z + 0, g = g, c = sample(seq_len(max(2, n %/% 4)), n, TRUE))
}
newcombe <- function(a, b) { w <- function(x) quiet(prop.test(sum(x), length(x), correct = FALSE)$conf.int)
  p <- mean(a); q <- mean(b); A <- w(a); B <- w(b)
  c(p - q, p - q - sqrt((p - A[1])^2 + (B[2] - q)^2), p - q + sqrt((A[2] - p)^2 + (q - B[1])^2)) }
two <- function(d, v) {
  ok <- !is.na(d[[v]]) & d$g %in% 1:2; y <- d[[v]][ok]; g <- d$g[ok]; a <- y[g == 1]; b <- y[g == 2]
  f <- factor(g, 1:2); cl <- d$c[ok]
  list(n = c(length(a), length(b)), mean = try0(c(mean(a), mean(b))), sd = try0(c(sd(a), sd(b))),
    welch = try0({ t <- t.test(a, b); c(t$conf.int, t$p.value, t$statistic, t$parameter) }),
    student = try0({ t <- t.test(a, b, var.equal = TRUE); c(t$conf.int, t$p.value, t$statistic, t$parameter) }),
    welch90 = try0(t.test(a, b, conf.level = .9)$conf.int),
    uOn = try0({ w <- wilcox.test(a, b, exact = FALSE, correct = TRUE); c(w$statistic, w$p.value) }),
    uOff = try0({ w <- wilcox.test(a, b, exact = FALSE, correct = FALSE); c(w$statistic, w$p.value) }),
    leveneMean = try0({ l <- leveneTest(y, f, center = mean); c(l[1, 2], l[2, 1], l[1, 3]) }),
    leveneMedian = try0({ l <- leveneTest(y, f, center = median); c(l[1, 2], l[2, 1], l[1, 3]) }),
    d = if (length(a) > 1 && length(b) > 1) try0(cohens_d(a, b)$Cohens_d) else NULL,
    g = if (length(a) > 1 && length(b) > 1) try0(hedges_g(a, b)$Hedges_g) else NULL,
    shares = if (length(a) && length(b) && all(y %in% 0:1)) try0(newcombe(a, b)) else NULL,
    clustered = try0({ m <- lm(y ~ I(g == 1)); t <- coef_test(m, vcovCR(m, cluster = cl, type = "CR2"), test = "Satterthwaite")[2, ]
      c(t$tstat, t$df, t$p_Satt) }))
}
many <- function(d, v) {
  ok <- !is.na(d[[v]]) & !is.na(d$g); y <- d[[v]][ok]; g <- d$g[ok]; f <- factor(g); k <- nlevels(f)
  groups <- split(y, f)
  pairs <- if (k > 1) t(combn(k, 2)) else NULL
  lower <- function(m) if (is.null(m)) NULL else apply(pairs, 1, function(p) m[p[2] - 1, p[1]])
  list(groups = as.integer(levels(f)), n = I(unname(lengths(groups))), mean = try0(sapply(groups, mean)),
    anova = try0({ a <- anova(lm(y ~ f)); c(a[1, 4], a[1, 1], a[2, 1], a[1, 5]) }),
    welch = try0({ w <- oneway.test(y ~ f); c(w$statistic, w$parameter, w$p.value) }),
    kruskal = try0({ w <- kruskal.test(y, f); c(w$statistic, w$parameter, w$p.value) }),
    eta = try0({ a <- anova(lm(y ~ f)); a[1, 2] / sum(a[, 2]) }),
    leveneMean = try0({ l <- leveneTest(y, f, center = mean); c(l[1, 2], l[1, 3]) }),
    tukey = try0(TukeyHSD(aov(y ~ f))$f[, 4]),
    holmWelch = try0(lower(pairwise.t.test(y, f, "holm", pool.sd = FALSE)$p.value)),
    bhStudent = try0({ p <- apply(pairs, 1, function(q) t.test(groups[[q[1]]], groups[[q[2]]], var.equal = TRUE)$p.value); p.adjust(p, "BH") }),
    holmRanks = try0(lower(pairwise.wilcox.test(y, f, "holm", exact = FALSE, correct = FALSE)$p.value)))
}
paired <- function(d) {
  ok <- !is.na(d$y) & !is.na(d$z); a <- d$y[ok]; b <- d$z[ok]; e <- b - a
  list(n = length(a), only = c(sum(!is.na(d$y) & is.na(d$z)), sum(is.na(d$y) & !is.na(d$z)), sum(is.na(d$y) & is.na(d$z))),
    t = try0({ t <- t.test(b, a, paired = TRUE); c(t$conf.int, t$p.value, t$statistic, t$parameter) }),
    wOn = try0({ w <- wilcox.test(b, a, paired = TRUE, exact = FALSE, correct = TRUE); c(w$statistic, w$p.value) }),
    wOff = try0({ w <- wilcox.test(b, a, paired = TRUE, exact = FALSE, correct = FALSE); c(w$statistic, w$p.value) }),
    d = try0((mean(b) - mean(a)) / sqrt((var(a) + var(b)) / 2)), dz = try0(mean(e) / sd(e)),
    drm = try0(mean(e) / sd(e) * sqrt(2 * (1 - cor(a, b)))))
}
cases <- lapply(1:54, function(i) { d <- make(i)
  list(data = lapply(d, I), two = list(y = two(d, "y"), z = two(d, "z")), many = many(d, "y"), paired = paired(d)) })
cat(toJSON(cases, digits = 15, auto_unbox = TRUE, null = "null", na = "null"), "\n")
