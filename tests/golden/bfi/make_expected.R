# Every test of groups and pairs on psych::bfi (2 800 persons, 25 items, gender, education), by base R.
# The answers themselves are not stored: for each item the counts of its answers by gender and by education, and for four
# pairs of items the counts of both answers. From these every test of two variables can be made again.
# Run: Rscript make_expected.R > expected.json   (R 4.2, psych 2.2.9, jsonlite)
suppressMessages({library(psych); library(jsonlite)})
d <- psych::bfi
items <- names(d)[1:25]
games_howell <- function(x, g) {
  m <- tapply(x, g, mean); v <- tapply(x, g, var); n <- tapply(x, g, length); k <- length(m); out <- NULL
  for (j in 2:k) for (i in 1:(j - 1)) {
    se2 <- v[i] / n[i] + v[j] / n[j]
    df <- se2^2 / ((v[i] / n[i])^2 / (n[i] - 1) + (v[j] / n[j])^2 / (n[j] - 1))
    q <- abs(m[i] - m[j]) / sqrt(se2 / 2)
    out <- c(out, ptukey(q, k, df, lower.tail = FALSE))
  }
  unname(out)
}
levene <- function(x, g) { z <- abs(x - ave(x, g)); a <- anova(lm(z ~ g)); c(a$`F value`[1], a$`Pr(>F)`[1]) }
count <- function(x, g) unname(lapply(seq_len(nrow(table(g, x))), function(i) as.integer(table(factor(g), factor(x, 1:6))[i, ])))
one <- function(name) {
  x <- d[[name]]; g <- factor(d$gender); e <- factor(d$education)
  a <- x[g == 1 & !is.na(x)]; b <- x[g == 2 & !is.na(x)]
  s <- t.test(a, b, var.equal = TRUE); w <- t.test(a, b)
  mw <- suppressWarnings(wilcox.test(a, b, exact = FALSE, correct = FALSE))
  ok <- !is.na(x) & !is.na(e); xe <- x[ok]; ee <- droplevels(e[ok])
  av <- anova(lm(xe ~ ee)); wa <- oneway.test(xe ~ ee); kw <- kruskal.test(xe, ee)
  ch <- suppressWarnings(chisq.test(table(ee, xe), correct = FALSE))
  tk <- TukeyHSD(aov(xe ~ ee))$ee
  list(item = name, gender = count(x, g), education = count(xe, ee),
    student = c(s$statistic, s$parameter, s$p.value, s$conf.int), welch = c(w$statistic, w$parameter, w$p.value, w$conf.int),
    mannWhitney = c(mw$statistic, mw$p.value), levene = levene(c(a, b), factor(rep(1:2, c(length(a), length(b))))),
    anova = c(av$`F value`[1], av$Df, av$`Pr(>F)`[1], av$`Sum Sq`), welchAnova = c(wa$statistic, wa$parameter, wa$p.value),
    kruskal = c(kw$statistic, kw$parameter, kw$p.value),
    chiSquare = c(ch$statistic, ch$parameter, ch$p.value, sqrt(ch$statistic / (sum(ch$observed) * min(dim(ch$observed) - 1)))),
    tukey = list(p = unname(tk[, 4]), low = unname(tk[, 2]), high = unname(tk[, 3])), gamesHowell = games_howell(xe, ee))
}
pair <- function(p, q) {
  x <- d[[p]]; y <- d[[q]]; ok <- complete.cases(x, y); x <- x[ok]; y <- y[ok]
  r <- function(m) { t <- suppressWarnings(cor.test(x, y, method = m, exact = FALSE)); c(t$estimate, t$p.value) }
  # Spearman's p by t with n - 2 degrees of freedom, as SPSS; R's own is by another approximation.
  rho <- cor(x, y, method = "spearman"); n <- length(x); tt <- rho * sqrt((n - 2) / (1 - rho^2))
  pt2 <- t.test(x, y, paired = TRUE)
  wx <- suppressWarnings(wilcox.test(x, y, paired = TRUE, exact = FALSE, correct = FALSE))
  counts <- unname(lapply(1:6, function(i) as.integer(table(factor(x, 1:6), factor(y, 1:6))[i, ])))
  list(first = p, second = q, counts = counts, pearson = r("pearson"), kendall = r("kendall"),
    spearman = c(rho, 2 * pt(-abs(tt), n - 2)), paired = c(pt2$statistic, pt2$parameter, pt2$p.value), wilcoxon = wx$p.value)
}
# Of the persons who answered all 25 items, from standardised answers: what depends on the correlations alone.
whole <- as.data.frame(scale(d[complete.cases(d[, 1:25]), 1:25]))
scales <- split(items, substr(items, 1, 1))
scale_of <- function(names) {
  a <- suppressWarnings(suppressMessages(psych::alpha(whole[names], warnings = FALSE, check.keys = FALSE)))
  m <- summary(lm(reformulate(names[-1], names[1]), whole))
  list(items = names, alpha = a$total$raw_alpha, drop = a$alpha.drop$raw_alpha, itemTotal = a$item.stats$r.drop,
    b = unname(m$coefficients[-1, 1]), se = unname(m$coefficients[-1, 2]), p = unname(m$coefficients[-1, 4]),
    r2 = m$r.squared, f = unname(m$fstatistic))
}
cat(toJSON(list(scales = unname(lapply(scales, scale_of)), items = lapply(items, one),
  pairs = list(pair("A1", "A2"), pair("A2", "A3"), pair("C4", "C5"), pair("N1", "O4"))), digits = NA, auto_unbox = TRUE), "\n")
