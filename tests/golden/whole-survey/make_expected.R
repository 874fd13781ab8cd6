# What R makes of survey.csv, cell by cell of the tables of recipe.ts; written to expected.json.
# Run in this folder: Rscript make_expected.R   (R 4.2.2; psych 2.2.9, car, sandwich, clubSandwich, effectsize, polycor, jsonlite)
# It shares nothing with make_data.R but the file, and takes the answers apart with base R alone.
suppressMessages({ library(psych); library(car); library(sandwich); library(clubSandwich); library(effectsize)
  library(polycor); library(jsonlite) })
d <- read.csv2("survey.csv", fileEncoding = "UTF-8", check.names = FALSE, colClasses = "character")
words <- c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig")
items <- paste0("q", 1:10)
dec <- function(v) as.numeric(sub(",", ".", v, fixed = TRUE))
for (v in c("kommunenr", "bølge", "folketall", "inntekt", "sentralitet", "timer", "før", "etter", "vekt")) d[[v]] <- dec(d[[v]])
said <- d[items]                                            # as answered, in words
for (v in items) d[[v]] <- match(d[[v]], words) + 0
index <- function(names) { x <- as.matrix(d[names]); m <- rowMeans(x, na.rm = TRUE)
  ifelse(rowSums(!is.na(x)) >= ceiling(length(names) / 2), m, NA) }
d$q4r <- 6 - d$q4
d$samarbeid <- index(c("q1", "q2", "q3", "q4r", "q5")); d$nytte <- index(paste0("q", 6:9))
roles <- c("Veileder", "Skoleleder", "Skoleeier")          # as they come in the file
out <- list()
put <- function(analysis, table, row, column, value, close = 1e-9)
  out[[length(out) + 1]] <<- list(analysis, table, row, column, unname(as.numeric(value)), close)

# Frequencies: counts, percent of all, of the valid, cumulative; weighted too.
freq <- function(a, v, all, w) { t <- tapply(w, factor(v, unique(sort(v))), sum)
  for (i in names(t)) { r <- paste0("value-", i); put(a, paste0("frequencies-", all), r, "count", t[[i]])
    put(a, paste0("frequencies-", all), r, "percent", t[[i]] / sum(w)); put(a, paste0("frequencies-", all), r, "valid", t[[i]] / sum(t)) }
  if (is.numeric(v)) for (i in seq_along(t)) put(a, paste0("frequencies-", all), paste0("value-", names(t)[i]), "cumulative", cumsum(t)[i] / sum(t)) }
for (v in c("q1", "rolle", "bølge")) freq("frekvenser", d[[v]], v, rep(1, nrow(d)))
freq("vektet-frekvens", d$q1, "q1", d$vekt)
put("frekvenser", "frequencies-q1", "dontKnow", "count", sum(said$q1 == "Vet ikke"))
put("frekvenser", "frequencies-q1", "missing", "count", sum(said$q1 == ""))
put("vektet-frekvens", "frequencies-q1", "dontKnow", "count", sum(d$vekt[said$q1 == "Vet ikke"]))

# Descriptives: quantile type 6, skewness and excess kurtosis as SPSS (psych type 2).
for (v in c("timer", "samarbeid", "inntekt", "folketall")) { x <- d[[v]][!is.na(d[[v]])]; p <- function(...) put("maal", "descriptives", v, ...)
  t <- t.test(x)$conf.int; s <- describe(x, type = 2); q <- quantile(x, c(.25, .5, .75), type = 6)
  p("n", length(x)); p("mean", mean(x)); p("se", sd(x) / sqrt(length(x))); p("low", t[1]); p("high", t[2]); p("sd", sd(x)); p("min", min(x))
  p("q1", q[1]); p("median", q[2]); p("q3", q[3]); p("max", max(x)); p("skewness", s$skew); p("kurtosis", s$kurtosis) }
some <- d[d$rolle != "Skoleeier", ]
for (v in c("timer", "nytte")) { put("maal-filter", "descriptives", v, "n", sum(!is.na(some[[v]])))
  put("maal-filter", "descriptives", v, "mean", mean(some[[v]], na.rm = TRUE)); put("maal-filter", "descriptives", v, "sd", sd(some[[v]], na.rm = TRUE)) }

# Likert: percents of everybody who said something; mean and SD without "Vet ikke".
for (v in items) for (g in c(roles, "")) { rows <- said[[v]] != "" & (g == "" | d$rolle == g); a <- said[[v]][rows]; x <- d[[v]][rows]
  column <- if (g == "") v else paste0(v, "|", g); p <- function(row, value) put("likert", "distribution-1-5", row, column, value)
  for (i in 1:5) p(paste0("step:", i), mean(a == words[i]))
  p("dontKnow", mean(a == "Vet ikke")); p("mean", mean(x, na.rm = TRUE)); p("sd", sd(x, na.rm = TRUE)); p("n", length(a)); p("nValid", sum(!is.na(x)))
  put("likert", "boxes-1-5", "top", column, mean(a %in% words[4:5])); put("likert", "boxes-1-5", "bottom", column, mean(a %in% words[1:2]))
  if (v == "q4") p("turnedMean", mean(6 - x, na.rm = TRUE)) }
for (v in c("q5", "q9")) for (i in 1:5) put("likert-utenfor", "distribution-1-5", paste0("step:", i), v, mean(d[[v]] == i, na.rm = TRUE))

# Means, SD, N, interval by group; Cohen's d of groups (pooled), of items (over the root of the mean of the variances, and dz).
for (v in c("samarbeid", "nytte", "timer")) { for (g in c(roles, NA)) { x <- d[[v]][!is.na(d[[v]]) & (is.na(g) | d$rolle == g)]
    row <- if (is.na(g)) paste0(v, "/total") else paste0(v, "/rolle=", g); t <- t.test(x)$conf.int
    for (one in list(c("n", length(x)), c("mean", mean(x)), c("sd", sd(x)), c("min", min(x)), c("max", max(x)), c("low", t[1]), c("high", t[2])))
      put("snitt", "means", row, one[1], as.numeric(one[2]), 1e-9) }
  for (pair in combn(roles, 2, simplify = FALSE)) { x <- d[[v]][d$rolle == pair[1]]; y <- d[[v]][d$rolle == pair[2]]
    row <- paste0(v, "/rolle=", pair[1], "|rolle=", pair[2]); e <- cohens_d(na.omit(x), na.omit(y)); g <- hedges_g(na.omit(x), na.omit(y))
    put("snitt", "group-effects", row, "d", e$Cohens_d); put("snitt", "group-effects", row, "low", e$CI_low, 1e-5)
    put("snitt", "group-effects", row, "high", e$CI_high, 1e-5); put("snitt", "group-effects", row, "g", g$Hedges_g, 1e-4) } }
for (g in roles) { x <- d[d$rolle == g & !is.na(d$samarbeid) & !is.na(d$nytte), ]; diff <- x$nytte - x$samarbeid; row <- paste0("rolle=", g)
  # The published formula has each item's own persons, as the table it is computed from; dz those with both.
  a <- na.omit(d$samarbeid[d$rolle == g]); b <- na.omit(d$nytte[d$rolle == g])
  put("snitt", "item-effects", row, "published", (mean(b) - mean(a)) / sqrt((var(a) + var(b)) / 2)); put("snitt", "item-effects", row, "dz", mean(diff) / sd(diff)) }

# Category by wave, Welch between the waves; Holm over the categories.
for (v in c("samarbeid", "nytte")) { table <- paste0("means/", v, "/rolle"); tests <- paste0("tests/", v, "/rolle"); p <- c()
  for (w in c(2021, 2024)) { for (g in roles) put("bolger", table, paste0("bølge=", w), paste0("rolle=", g), mean(d[[v]][d$bølge == w & d$rolle == g], na.rm = TRUE))
    put("bolger", table, paste0("bølge=", w), "total", mean(d[[v]][d$bølge == w], na.rm = TRUE)); put("bolger", table, paste0("bølge=", w), "n", sum(!is.na(d[[v]][d$bølge == w]))) }
  for (g in roles) { t <- t.test(d[[v]][d$bølge == 2024 & d$rolle == g], d[[v]][d$bølge == 2021 & d$rolle == g]); p <- c(p, t$p.value)
    row <- paste0("rolle=", g, "/bølge=2021|bølge=2024"); for (one in list(c("t", t$statistic), c("df", t$parameter), c("p", t$p.value), c("low", t$conf.int[1]), c("high", t$conf.int[2])))
      put("bolger", tests, row, one[1], as.numeric(one[2]), 1e-8) }
  for (i in 1:3) put("bolger", tests, paste0("rolle=", roles[i], "/bølge=2021|bølge=2024"), "adjusted", p.adjust(p, "holm")[i], 1e-8) }

# Two groups, three groups, pairs.
for (v in c("samarbeid", "nytte", "timer")) { p <- function(test, column, value) put("to-grupper", "tests", paste0(v, ":", test), column, value, 1e-8)
  f <- reformulate("factor(bølge)", v); w <- t.test(f, d); s <- t.test(f, d, var.equal = TRUE); x <- na.omit(d[[v]][d$bølge == 2021]); y <- na.omit(d[[v]][d$bølge == 2024])
  u <- wilcox.test(x, y, exact = FALSE, correct = FALSE); l <- leveneTest(f, d, center = mean)
  p("welch", "statistic", w$statistic); p("welch", "df1", w$parameter); p("welch", "p", w$p.value); p("student", "statistic", s$statistic); p("student", "p", s$p.value)
  p("mannWhitney", "statistic", u$statistic); p("mannWhitney", "p", u$p.value); p("leveneMean", "statistic", l$`F value`[1]); p("leveneMean", "p", l$`Pr(>F)`[1])
  put("to-grupper", "comparison", v, "statistic", w$statistic); put("to-grupper", "comparison", v, "df1", w$parameter); put("to-grupper", "comparison", v, "low", w$conf.int[1]); put("to-grupper", "comparison", v, "high", w$conf.int[2]); put("to-grupper", "comparison", v, "d", cohens_d(f, data = d[!is.na(d[[v]]), ])$Cohens_d)
  put("to-grupper", "effects", paste0(v, ":superiority"), "value", u$statistic / (length(x) * length(y)))
  p <- function(test, column, value) put("tre-grupper", "tests", paste0(v, ":", test), column, value, 1e-8); f <- reformulate("rolle", v)
  a <- anova(lm(f, d)); w <- oneway.test(f, d); k <- kruskal.test(f, d); l <- leveneTest(reformulate("factor(rolle)", v), d, center = mean)
  p("anova", "statistic", a$`F value`[1]); p("anova", "df2", a$Df[2]); p("anova", "p", a$`Pr(>F)`[1]); p("welchAnova", "statistic", w$statistic); p("welchAnova", "df2", w$parameter[2]); p("welchAnova", "p", w$p.value)
  p("kruskalWallis", "statistic", k$statistic); p("kruskalWallis", "p", k$p.value); p("leveneMean", "p", l$`Pr(>F)`[1])
  put("tre-grupper", "effects", paste0(v, ":etaSquared"), "value", a$`Sum Sq`[1] / sum(a$`Sum Sq`))
  t <- TukeyHSD(aov(reformulate("factor(rolle, levels = roles)", v), d))[[1]]
  for (pair in combn(roles, 2, simplify = FALSE)) { r <- t[paste0(pair[2], "-", pair[1]), ]; row <- paste(v, pair[1], pair[2], sep = ":")
    for (one in list(c("difference", -r[["diff"]]), c("low", -r[["upr"]]), c("high", -r[["lwr"]]), c("p", r[["p adj"]]))) put("tre-grupper", "pairs", row, one[1], as.numeric(one[2]), 1e-5) } }
b <- d[!is.na(d$etter), ]; t <- t.test(b$etter, b$før, paired = TRUE); w <- wilcox.test(b$etter, b$før, paired = TRUE, exact = FALSE, correct = FALSE)
put("par", "tests", "før:etter:pairedT", "statistic", t$statistic); put("par", "tests", "før:etter:pairedT", "p", t$p.value); put("par", "comparison", "før:etter", "statistic", t$statistic); put("par", "comparison", "før:etter", "df1", t$parameter); put("par", "comparison", "før:etter", "low", t$conf.int[1])
put("par", "tests", "før:etter:wilcoxon", "statistic", w$statistic); put("par", "tests", "før:etter:wilcoxon", "p", w$p.value); put("par", "effects", "før:etter:r", "value", cor(b$før, b$etter))
put("par", "effects", "før:etter:dz", "value", mean(b$etter - b$før) / sd(b$etter - b$før)); put("par", "effects", "før:etter:dPublished", "value", mean(b$etter - b$før) / sqrt((var(b$etter) + var(b$før)) / 2))

# Correlations: by wave and together, Spearman of complete rows, polychoric.
names4 <- c("samarbeid", "nytte", "timer", "inntekt")
for (pair in combn(names4, 2, simplify = FALSE)) for (w in c("2021", "2024", "together")) { e <- if (w == "together") d else d[d$bølge == as.numeric(w), ]
  r <- cor.test(e[[pair[1]]], e[[pair[2]]]); row <- paste(pair[1], pair[2], w, sep = ":")
  for (one in list(c("r", r$estimate), c("p", r$p.value), c("low", r$conf.int[1]), c("high", r$conf.int[2]), c("n", r$parameter + 2))) put("korrelasjon", "correlations", row, one[1], as.numeric(one[2]), 1e-8) }
e <- na.omit(d[c("q1", "q2", "timer")])
for (pair in combn(names(e), 2, simplify = FALSE)) { r <- suppressWarnings(cor.test(e[[pair[1]]], e[[pair[2]]], method = "spearman", exact = FALSE)); row <- paste(pair, collapse = ":")
  put("rang", "correlations", row, "r", r$estimate); put("rang", "correlations", row, "p", r$p.value, 1e-8); put("rang", "correlations", row, "n", nrow(e)) }
for (pair in combn(c("q1", "q2", "q3"), 2, simplify = FALSE)) { e <- na.omit(d[pair])
  put("polykorisk", "correlations", paste(pair, collapse = ":"), "r", polychor(e[[1]], e[[2]]), 5e-4) }

# Cross table.
t <- table(d$q1, factor(d$rolle, roles)); x <- suppressWarnings(chisq.test(t, correct = FALSE)); where <- function(i, k) paste0("value-", i, ":", k)
for (i in 1:5) for (g in roles) { p <- function(kind, value) put("krysstabell", "cross-q1", where(i, kind), paste0("value-", g), value)
  p("count", t[i, g]); p("row", t[i, g] / sum(t[i, ])); p("column", t[i, g] / sum(t[, g])); p("total", t[i, g] / sum(t)); p("expected", x$expected[i, g]); p("residual", x$stdres[i, g]) }
put("krysstabell", "tests", "test-q1", "chiSquare", x$statistic); put("krysstabell", "tests", "test-q1", "p", x$p.value); put("krysstabell", "tests", "test-q1", "df", x$parameter)
put("krysstabell", "tests", "test-q1", "cramersV", sqrt(x$statistic / (sum(t) * 2)))

# Alpha of complete rows, item statistics; Feldt's interval.
alpha <- function(a, names, by, column) { e <- na.omit(d[by, names]); k <- ncol(e); al <- function(m) ncol(m) / (ncol(m) - 1) * (1 - sum(diag(cov(m))) / sum(cov(m)))
  p <- function(row, value, close = 1e-9) put(a, "reliability", row, column, value, close); n <- nrow(e); v <- al(e)
  p("cases", n); p("alpha", v); p("lower", 1 - (1 - v) * qf(.975, n - 1, (n - 1) * (k - 1))); p("upper", 1 - (1 - v) * qf(.025, n - 1, (n - 1) * (k - 1)))
  r <- cor(e); mr <- mean(r[lower.tri(r)]); p("standardised", k * mr / (1 + (k - 1) * mr)); p("meanCorrelation", mr); p("scaleMean", mean(rowMeans(e))); p("scaleSd", sd(rowMeans(e)))
  if (column == "all") for (i in seq_along(names)) { row <- sub("r$", "", names[i]); put(a, "items", row, "mean", mean(e[[i]])); put(a, "items", row, "sd", sd(e[[i]]))
    put(a, "items", row, "itemTotal", cor(e[[i]], rowSums(e[-i]))); put(a, "items", row, "alphaWithout", al(e[-i])) } }
alpha("alfa", c("q1", "q2", "q3", "q4r", "q5"), TRUE, "all")
alpha("alfa-bolge", paste0("q", 6:9), TRUE, "all"); for (w in c(2021, 2024)) alpha("alfa-bolge", paste0("q", 6:9), d$bølge == w, paste0("by-", w))

# Factor analysis. Preset psych: principal axis to 1e-9, "Promax" (rotate = "promax" of psych normalises and differs in the
# second decimal). Preset SPSS: components with Kaiser's varimax; psych's own varimax stops at 1e-5, too early to compare.
e <- na.omit(d[items]); f <- suppressWarnings(fa(e, 2, rotate = "Promax", fm = "pa", min.err = 1e-9, max.iter = 1000))
turn <- function(l) { l <- unclass(l); l <- l[, order(-abs(l["q1", ]))]; sweep(l, 2, sign(colSums(l)), "*") }; l <- turn(f$loadings)
for (i in items) { for (j in 1:2) put("faktor", "loadings", i, paste0("factor", j), l[i, j], 1e-6); put("faktor", "loadings", i, "communality", f$communality[[i]], 1e-6) }
put("faktor", "adequacy", "kmo", "value", KMO(e)$MSA); put("faktor", "adequacy", "bartlettChiSquare", "value", cortest.bartlett(cor(e), nrow(e))$chisq)
for (i in 1:10) put("faktor", "eigenvalues", as.character(i), "eigenvalue", eigen(cor(e))$values[i])
m <- principal(e, 2, rotate = "none"); l <- turn(varimax(m$loadings, eps = 1e-14)$loadings); for (i in items) { for (j in 1:2) put("faktor-spss", "loadings", i, paste0("factor", j), l[i, j], 1e-6); put("faktor-spss", "loadings", i, "communality", m$communality[[i]]) }

# Regression: usual, HC3, by municipality (CR1), weighted; tolerance by hand.
d$y24 <- (d$bølge == 2024) + 0; d$vei <- (d$rolle == "Veileder") + 0; d$eier <- (d$rolle == "Skoleeier") + 0; d$folk2 <- d$folketall^2
terms <- c(`bølge=2024` = "y24", `rolle=Veileder` = "vei", `rolle=Skoleeier` = "eier", inntekt = "inntekt", folketall = "folketall", `folketall^2` = "folk2")
for (v in c("samarbeid", "nytte")) for (kind in c("", "-hc3", "-klynge", "-vekt")) { e <- d[!is.na(d[[v]]), ]; a <- paste0("regresjon", kind); f <- reformulate(terms, v)
  m <- if (kind == "-vekt") lm(f, e, weights = vekt) else lm(f, e); s <- summary(m); n <- nrow(e)
  V <- if (kind == "-hc3") vcovHC(m, "HC3") else if (kind == "-klynge") vcovCR(m, e$kommunenr, "CR1S") else vcov(m)
  se <- sqrt(diag(V)); df <- if (kind == "-klynge") length(unique(e$kommunenr)) - 1 else m$df.residual; tv <- coef(m) / se; table <- paste0("full-", v)
  for (i in names(terms)) { k <- terms[[i]]; put(a, table, i, "b", coef(m)[[k]], 1e-8); put(a, table, i, "se", se[[k]], 1e-8); put(a, table, i, "t", tv[[k]], 1e-7); put(a, table, i, "p", 2 * pt(-abs(tv[[k]]), df), 1e-7)
    put(a, table, i, "low", coef(m)[[k]] - qt(.975, df) * se[[k]], 1e-8); put(a, table, i, "vif", vif(m)[[k]], 1e-6)
    if (kind != "-vekt") put(a, "short", i, paste0(v, ".beta"), coef(m)[[k]] * sd(e[[k]]) / sd(e[[v]]), 1e-8) }
  put(a, "models", v, "rSquared", s$r.squared); put(a, "models", v, "adjusted", s$adj.r.squared); put(a, "models", v, "see", s$sigma); put(a, "models", v, "n", n)
  if (kind == "") { put(a, "models", v, "f", s$fstatistic[1], 1e-8); put(a, "models", v, "aic", AIC(m), 1e-8); put(a, "models", v, "bic", BIC(m), 1e-8)
    put(a, "turning", paste(v, "folketall^2"), "at", -coef(m)[["folketall"]] / (2 * coef(m)[["folk2"]]), 1e-7) } }
rows <- sapply(out, function(o) toJSON(o, auto_unbox = TRUE, digits = NA))
writeLines(paste0("[\n", paste(rows, collapse = ",\n"), "\n]"), "expected.json")
cat(length(out), "numbers\n")
