# Expected correlations, factor analyses and reliability, written to expected.json.gz.
#
# Run in this folder: Rscript make_expected.R      (R 4.2.2, psych 2.2.9, GPArotation 2022.10-2, polycor 0.8-1,
#                                                   pbivnorm 0.6.0, jsonlite 1.8.4, digest 0.6.31)
#
# Data: 80 sets made by generate.R, which generate.ts makes alike; and psych::bfi, of which only correlations, counts
# and results are written. Where psych's optimiser stops early the converged answer is written too:
# - minres: principal axis to a change below 1e-13 ("least"), which ends at the same minimum;
# - maximum likelihood: stats::factanal with tightened control.
# Polychoric: two steps with pbivnorm and the root of the score, to 1e-12; beside it polycor::polychor, whose optimize()
# stops at about 1e-5.
suppressMessages({ library(psych); library(GPArotation); library(jsonlite); library(pbivnorm) })
source("generate.R")
LIMIT <- 20000
quiet <- function(e) suppressWarnings(suppressMessages(e))
bare <- function(x) unname(unclass(as.matrix(x)))[, , drop = FALSE]
lower <- function(r) r[upper.tri(r)]   # columns of the upper half: (1,2), (1,3), (2,3), (1,4) ...

polychoric_two_step <- function(tab) {
  tab <- tab[rowSums(tab) > 0, colSums(tab) > 0, drop = FALSE]
  if (all(dim(tab) == 2)) tab[tab == 0] <- 0.5
  n <- sum(tab); r <- nrow(tab); k <- ncol(tab)
  a <- c(-Inf, qnorm(cumsum(rowSums(tab)) / n)[-r], Inf); b <- c(-Inf, qnorm(cumsum(colSums(tab)) / n)[-k], Inf)
  g <- expand.grid(a = a, b = b)
  cdf <- function(rho) { p <- rep(0, nrow(g)); fin <- g$a > -Inf & g$b > -Inf
    p[fin] <- pbivnorm(pmin(g$a[fin], 37), pmin(g$b[fin], 37), rho); matrix(p, r + 1) }
  pdf <- function(rho) { d <- exp(-(g$a^2 - 2 * rho * g$a * g$b + g$b^2) / (2 * (1 - rho^2))) / (2 * pi * sqrt(1 - rho^2))
    d[!is.finite(g$a) | !is.finite(g$b)] <- 0; matrix(d, r + 1) }
  cells <- function(m) m[-1, -1] - m[-(r + 1), -1] - m[-1, -(k + 1)] + m[-(r + 1), -(k + 1)]
  score <- function(rho) {
    p <- cells(cdf(rho))
    if (any(p[tab > 0] < 1e-14)) return(-sign(rho) * 1e6) # too few digits: no cell with answers is that rare
    sum((tab * cells(pdf(rho)) / p)[tab > 0])
  }
  if (score(0.9999) > 0) return(0.9999)
  if (score(-0.9999) < 0) return(-0.9999)
  uniroot(score, c(-0.9999, 0.9999), tol = 1e-13, maxiter = 10000)$root
}
polychoric_matrix <- function(x) {
  k <- ncol(x); r <- diag(k)
  for (j in 2:k) for (i in 1:(j - 1)) {
    both <- complete.cases(x[, c(i, j)])
    r[i, j] <- r[j, i] <- polychoric_two_step(unclass(table(x[both, i], x[both, j])))
  }
  r
}
velicer <- function(r) {
  p <- ncol(r); e <- eigen(r); out <- sum(lower(r)^2) * 2 / (p * (p - 1))
  for (m in 1:(p - 1)) {
    left <- r - e$vectors[, 1:m, drop = FALSE] %*% diag(e$values[1:m], m) %*% t(e$vectors[, 1:m, drop = FALSE])
    d <- cov2cor(left); out <- c(out, sum(lower(d)^2) * 2 / (p * (p - 1)))
  }
  out
}
analyse <- function(r, n, m) {
  out <- list()
  q <- quiet(KMO(r)); b <- quiet(cortest.bartlett(r, n))
  out$kmo <- c(q$MSA, q$MSAi); out$bartlett <- c(b$chisq, b$df, b$p.value)
  out$eigen <- eigen(r)$values; out$map <- velicer(r)
  run <- function(name, e) {
    f <- try(quiet(e), silent = TRUE)
    if (!inherits(f, "try-error")) {
      out[[name]] <<- list(loadings = bare(f$loadings))
      if (!is.null(f$Phi)) out[[name]]$phi <<- bare(f$Phi)
      out[[name]]$h2 <<- as.numeric(f$communality)
    }
  }
  axis <- function(rotate, err = 1e-9) fa(r, m, n.obs = n, fm = "pa", rotate = rotate, min.err = err, max.iter = LIMIT)
  run("pa_none", axis("none"))
  # Where a communality exceeds 1 or the limit is reached psych gives an answer all the same; we do not.
  good <- !is.null(out$pa_none) && max(out$pa_none$h2) <= 1
  if (good) run("least", axis("none", 1e-13))
  for (rot in if (m > 1) c("none", "varimax", "Promax", "oblimin") else "none") {
    if (good && rot != "none") run(paste0("pa_", rot), axis(rot))
    run(paste0("pc_", rot), principal(r, m, n.obs = n, rotate = rot))
  }
  run("minres_none", fa(r, m, n.obs = n, fm = "minres", rotate = "none"))
  ml <- try(quiet(factanal(covmat = r, factors = m, n.obs = n, rotation = "none",
    control = list(opt = list(factr = 10, pgtol = 0, maxit = 100000)))), silent = TRUE)
  if (!inherits(ml, "try-error")) {
    out$ml <- list(uniquenesses = as.numeric(ml$uniquenesses), loadings = bare(ml$loadings))
    if (ml$dof > 0) out$ml$statistic <- as.numeric(ml$STATISTIC)
  }
  if (good) {
    pa <- quiet(axis("none"))
    for (w in c("Thurstone", "Bartlett", "Anderson")) {
      s <- try(quiet(factor.scores(r, bare(pa$loadings), method = w)), silent = TRUE)
      if (!inherits(s, "try-error")) out$weights[[w]] <- bare(s$weights)
    }
    if (m > 1) {
      o <- quiet(GPArotation::oblimin(out$pa_none$loadings, normalize = TRUE, eps = 1e-7, maxit = 20000))
      out$oblimin_kaiser <- list(loadings = bare(o$loadings), phi = bare(o$Phi), h2 = pa$communality)
    }
    out$fit <- c(pa$rms, pa$dof, if (pa$dof > 0) c(pa$STATISTIC, pa$RMSEA[[1]], pa$TLI, pa$BIC))
    out$promax_structure <- if (m > 1) bare(quiet(axis("Promax"))$Structure)
  }
  out
}
reliable <- function(x) {
  x <- x[complete.cases(x), , drop = FALSE]
  if (nrow(x) < 2) return(NULL)
  varies <- apply(x, 2, function(v) max(v) > min(v))
  x <- x[, varies, drop = FALSE]
  if (ncol(x) < 2) return(NULL)
  C <- cov(x); R <- cor(x); k <- ncol(x); n <- nrow(x)
  a <- quiet(alpha(x, warnings = FALSE))
  ci <- alpha.ci(a$total$raw_alpha, n, k)
  out <- list(n = n, k = k, alpha = a$total$raw_alpha, std = a$total$std.alpha, mean_r = a$total$average_r,
    feldt = c(ci$lower.ci, ci$upper.ci), mean = mean(rowMeans(x)), sd = sd(rowMeans(x)),
    item_total = as.numeric(a$item.stats$r.drop), drop = if (k > 2) as.numeric(a$alpha.drop$raw_alpha))
  if (k > 2) {
    f <- try(quiet(fa(R, 1, fm = "pa", rotate = "none", min.err = 1e-13, max.iter = LIMIT)), silent = TRUE)
    if (!inherits(f, "try-error") && max(f$communality) < 0.994) {
      l <- as.numeric(f$loadings); u <- sum(1 - l^2)
      out$omega <- c(1 - u / sum(R), sum(l)^2 / (sum(l)^2 + u))
    }
  }
  out
}

cases <- list()
for (i in 1:80) {
  m <- list(seed = 1000 + 7919 * i, rows = c(60, 120, 300, 35, 800)[i %% 5 + 1], items = c(6, 9, 4, 12, 7, 3)[i %% 6 + 1],
    factors = c(2, 3, 1)[i %% 3 + 1], points = c(5, 7, 0, 4, 2)[i %% 5 + 1], missing = c(0, 0.03, 0.08)[i %% 3 + 1],
    constant = -1, repeated = -1, turned = if (i %% 8 == 5) 3 else 0)
  if (m$items < 6) m$factors <- 1
  if (i %in% c(11, 29, 47)) m$constant <- 2
  if (i %in% c(13, 31, 53)) { m$repeated <- 2; m$missing <- 0 }
  if (i %in% c(17, 37, 59, 71)) { m$rows <- c(5, 8, 4, 10)[match(i, c(17, 37, 59, 71))]; m$missing <- 0.05 }
  x <- made_items(m)
  whole <- x[complete.cases(x), , drop = FALSE]
  out <- list(made = m, n = nrow(whole), checksum = sum(x, na.rm = TRUE))
  usable <- nrow(whole) >= 3 && all(apply(whole, 2, function(v) max(v) > min(v)))
  out$usable <- usable
  if (usable) {
    r <- cor(whole); out$pearson <- lower(r); out$spearman <- lower(cor(whole, method = "spearman"))
    if (m$missing > 0) {
      out$pairwise <- quiet(lower(cor(x, use = "pairwise")))
      out$pairwise_spearman <- quiet(lower(cor(x, use = "pairwise", method = "spearman")))
      out$smallest_pair <- min(crossprod(!is.na(x)))
    }
    if (m$points > 0 && nrow(whole) > 30) {
      out$polychoric <- lower(polychoric_matrix(whole))
      if (m$missing > 0) out$polychoric_pairwise <- lower(polychoric_matrix(x))
    }
    out$definite <- min(eigen(r)$values) > 1e-10
    if (out$definite) out$factor <- analyse(r, nrow(whole), m$factors)
  }
  out$reliability <- reliable(x)
  cases[[i]] <- out
}

bfi <- as.matrix(psych::bfi[, 1:25]); whole <- bfi[complete.cases(bfi), ]
R <- cor(whole); P <- polychoric_matrix(whole)
tables <- lapply(list(c(1, 2), c(1, 3), c(5, 9), c(12, 15), c(16, 17), c(20, 25), c(22, 4), c(8, 19)), function(p) {
  t <- unclass(table(whole[, p[1]], whole[, p[2]]))
  list(counts = unname(matrix(as.numeric(t), nrow(t))), polycor = polycor::polychor(t), rho = polychoric_two_step(t))
})
two <- list(matrix(c(12, 0, 5, 9), 2), matrix(c(40, 3, 0, 21), 2), matrix(c(7, 0, 0, 8), 2), matrix(c(30, 12, 9, 25), 2))
tables <- c(tables, lapply(two, function(t) { f <- t; f[f == 0] <- 0.5
  list(counts = t, polycor = quiet(polycor::polychor(f)), rho = polychoric_two_step(t)) }))
result <- list(
  made_with = paste(R.version.string, "psych", packageVersion("psych")),
  cases = cases,
  tables = tables,
  bfi = list(sha1 = digest::digest(unname(bfi), "sha1"), n = nrow(whole), pearson = lower(R),
    spearman = lower(cor(whole, method = "spearman")), polychoric = lower(P), factor = analyse(R, nrow(whole), 5),
    polychoric_factor = analyse(P, nrow(whole), 5)))
# 15 digits: the results are compared at 1e-8 and wider.
out <- gzfile("expected.json.gz", "w"); writeLines(toJSON(result, digits = I(15), auto_unbox = TRUE, na = "null"), out); close(out)
