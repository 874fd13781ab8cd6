# Tests of groups, correlations and shares on random data sets, with what R says of them, written to expected.json.
# Run: Rscript make_expected.R > expected.json   (R 4.2, car, effectsize, jsonlite)
suppressMessages({ library(car); library(effectsize); library(jsonlite) })
set.seed(20260202)
draw <- function(n, kind, shift = 0) switch(kind,
  likert = pmin(5, pmax(1, sample(1:5, n, TRUE, c(1, 2, 4, 5, 3)) + round(shift))) + 0,
  normal = round(rnorm(n, 3 + shift, 1.3), 4), skew = round(rlnorm(n, shift / 2, .8), 3))
quiet <- function(e) suppressWarnings(suppressMessages(e))
two <- function(i) {
  kind <- c("likert", "normal", "skew")[i %% 3 + 1]
  a <- draw(sample(c(3, 6, 9, 22, 60), 1), kind); b <- draw(sample(c(4, 7, 11, 34), 1), kind, .6)
  if (length(unique(a)) < 2) a[1] <- a[1] + 1
  if (length(unique(b)) < 2) b[1] <- b[1] + 1
  st <- t.test(a, b, var.equal = TRUE); we <- t.test(a, b)
  y <- c(a, b); g <- factor(rep(1:2, c(length(a), length(b))))
  lm1 <- quiet(leveneTest(y, g, center = mean)); lm2 <- quiet(leveneTest(y, g, center = median))
  wc <- quiet(wilcox.test(a, b, exact = FALSE, correct = TRUE)); wn <- quiet(wilcox.test(a, b, exact = FALSE, correct = FALSE))
  ties <- any(duplicated(y)); wx <- if (!ties && length(y) <= 20) wilcox.test(a, b, exact = TRUE)$p.value else NULL
  d <- cohens_d(a, b); h <- hedges_g(a, b)
  n <- min(length(a), length(b)); pd <- a[1:n] - b[1:n]
  pt <- if (sd(pd) > 0) t.test(pd) else NULL
  sc <- quiet(wilcox.test(pd, exact = FALSE, correct = TRUE)); sn <- quiet(wilcox.test(pd, exact = FALSE, correct = FALSE))
  pties <- any(duplicated(abs(pd))) || any(pd == 0)
  sx <- if (!pties && n <= 20) wilcox.test(pd, exact = TRUE)$p.value else NULL
  pe <- if (!is.null(pt)) quiet(cohens_d(pd)) else NULL
  list(a = I(a), b = I(b), student = I(unname(c(st$statistic, st$parameter, st$p.value, st$conf.int))),
    welch = I(unname(c(we$statistic, we$parameter, we$p.value, we$conf.int))),
    leveneMean = I(c(lm1[1, 2], lm1[1, 3])), leveneMedian = I(c(lm2[1, 2], lm2[1, 3])),
    u = unname(wc$statistic), uCorrected = wc$p.value, uPlain = wn$p.value, uExact = wx,
    d = I(c(d$Cohens_d, d$CI_low, d$CI_high)), g = h$Hedges_g,
    paired = if (!is.null(pt)) I(unname(c(pt$statistic, pt$p.value, pt$conf.int))) else NULL,
    v = unname(sc$statistic), vCorrected = sc$p.value, vPlain = sn$p.value, vExact = sx,
    dz = if (!is.null(pe)) I(c(pe$Cohens_d, pe$CI_low, pe$CI_high)) else NULL)
}
many <- function(i) {
  kind <- c("likert", "normal", "skew")[i %% 3 + 1]; k <- sample(3:6, 1)
  groups <- lapply(seq_len(k), function(j) { v <- draw(sample(c(4, 8, 15, 40), 1), kind, j / 4); if (length(unique(v)) < 2) v[1] <- v[1] + 1; v })
  y <- unlist(groups); g <- factor(rep(seq_len(k), lengths(groups)))
  a <- anova(lm(y ~ g)); w <- oneway.test(y ~ g); kw <- kruskal.test(y, g); t <- TukeyHSD(aov(y ~ g))$g
  e <- quiet(eta_squared(aov(y ~ g), partial = FALSE, ci = NULL)); o <- quiet(omega_squared(aov(y ~ g), partial = FALSE, ci = NULL))
  gh <- do.call(rbind, combn(k, 2, function(p) { A <- groups[[p[1]]]; B <- groups[[p[2]]]; va <- var(A) / length(A); vb <- var(B) / length(B)
    df <- (va + vb)^2 / (va^2 / (length(A) - 1) + vb^2 / (length(B) - 1)); se <- sqrt((va + vb) / 2); dd <- mean(A) - mean(B)
    c(dd, ptukey(abs(dd) / se, k, df, lower.tail = FALSE), dd - qtukey(.95, k, df) * se, dd + qtukey(.95, k, df) * se) }, simplify = FALSE))
  list(groups = lapply(groups, I), anova = I(c(a[1, 4], a[1, 1], a[2, 1], a[1, 5])), welch = I(unname(c(w$statistic, w$parameter, w$p.value))),
    kruskal = I(unname(c(kw$statistic, kw$parameter, kw$p.value))), tukey = unname(cbind(-t[, 1], t[, 4], -t[, 3], -t[, 2])), gamesHowell = gh,
    eta = e$Eta2[1], omegaRaw = unname((a[1, 2] - a[1, 1] * a[2, 3]) / (sum(a[, 2]) + a[2, 3])))
}
cors <- function(i) {
  n <- sample(c(4, 7, 15, 40, 120), 1); kind <- c("likert", "normal", "skew")[i %% 3 + 1]
  x <- draw(n, kind); y <- if (kind == "likert") pmin(5, pmax(1, x + sample(-1:1, n, TRUE))) else round(x * .5 + rnorm(n), 2)
  if (length(unique(x)) < 2) x[1] <- x[1] + 1
  if (length(unique(y)) < 2) y[1] <- y[1] + 1
  p <- cor.test(x, y); k <- quiet(cor.test(x, y, method = "kendall", exact = FALSE, continuity = FALSE))
  s <- cor(x, y, method = "spearman"); ts <- s * sqrt((n - 2) / (1 - s^2)); z <- atanh(s) + c(-1, 1) * qnorm(.975) * sqrt((1 + s^2 / 2) / (n - 3))
  list(x = I(x + 0), y = I(y + 0), pearson = I(unname(c(p$estimate, p$p.value, p$conf.int))), spearman = I(c(s, 2 * pt(abs(ts), n - 2, lower.tail = FALSE), tanh(z))),
    kendall = I(unname(c(k$estimate, k$p.value))))
}
tables <- function(i) { m <- matrix(rpois(sample(2:5, 1) * 4, sample(c(2, 9, 40), 1)) + 1, ncol = 4); t <- quiet(chisq.test(m, correct = FALSE))
  list(counts = m, statistic = unname(t$statistic), df = unname(t$parameter), p = t$p.value, expected = unname(t$expected)) }
shares <- lapply(1:20, function(i) { n <- sample(c(1, 5, 23, 200), 1); x <- sample(0:n, 1); list(x = x, n = n, ci = I(quiet(prop.test(x, n, correct = FALSE)$conf.int) + 0)) })
p <- round(runif(12)^3, 6)
cat(toJSON(list(two = lapply(1:80, two), many = lapply(1:40, many), correlations = lapply(1:60, cors), tables = lapply(1:25, tables), shares = shares,
  p = p, holm = p.adjust(p, "holm"), bh = p.adjust(p, "BH")), digits = 15, auto_unbox = TRUE, null = "null", na = "null"), "\n")
