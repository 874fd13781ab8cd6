# Whole analyses of regression on random data sets, computed in R; written to analysis.json.
# Run: Rscript make_analysis.R > analysis.json   (R 4.2, sandwich, clubSandwich, jsonlite)
# Columns are made here by hand from complete rows: squares (raw, or from the mean of these rows, weighted where rows are),
# a dummy for each value but the reference. Frequency weights: rows repeated. Cluster-robust errors of weighted rows (CR2):
# rows multiplied by the root of the weight.
suppressMessages({ library(sandwich); library(clubSandwich); library(jsonlite) })
set.seed(20260404)
holes <- function(v, share) { v[runif(length(v)) < share] <- NA; v }
one <- function(i) {
  n <- sample(c(7, 14, 40, 120), 1, prob = c(.15, .2, .35, .3)); tiny <- n < 12
  d <- data.frame(y = 0, x = round(rnorm(n, 50, 10), 1), pop = round(rlnorm(n, 8.6, 1.1)), item = sample(1:5, n, TRUE) + 0,
    g = sample(c("nord", "sør", "vest"), n, TRUE, prob = c(.5, .3, .2)), wave = sample(c(2021, 2024), n, TRUE),
    cl = sample(1:max(4, n %/% 6), n, TRUE) + 0, stringsAsFactors = FALSE)
  d$twice <- 2 * d$x - 3; d$same <- 7
  d$y <- round(.03 * d$x + .3 * (d$wave == 2024) + 2e-5 * d$pop - 1e-10 * d$pop^2 + rnorm(n) * (1 + (d$x > 50)), 3) + 3
  d$w <- round(runif(n, .3, 4), 2); d$f <- sample(1:4, n, TRUE) + 0
  if (i %% 3 == 0) for (v in c("y", "x", "g", "item")) d[[v]] <- holes(d[[v]], if (tiny) .05 else .12)
  if (i %% 3 == 0) d$twice <- 2 * d$x - 3
  all <- list(plainX = list(variable = "x", as = "plain"), item = list(variable = "item", as = "plain"),
    square = list(variable = "pop", as = "square", centred = i %% 2 == 0),
    g = list(variable = "g", as = "categories", reference = sample(c("nord", "sør", "vest"), 1)),
    wave = list(variable = "wave", as = "categories", reference = 2021), twice = list(variable = "twice", as = "plain"),
    same = list(variable = "same", as = "plain"))
  use <- if (tiny) list("plainX", "wave")[seq_len(sample(2, 1))] else c(sample(c("plainX", "item", "square", "g", "wave"), sample(2:5, 1)),
    if (i %% 7 == 0) c("plainX", "twice"), if (i %% 8 == 0) "same")
  predictors <- unname(all[unique(unlist(use))])
  weighting <- c("none", "none", "analytic", "frequency")[i %% 4 + 1]
  kind <- c("usual", "hc3", "cr1", "cr2")[i %/% 4 %% 4 + 1]; constant <- i %% 11 != 0
  needed <- c("y", sapply(predictors, `[[`, "variable"), if (kind %in% c("cr1", "cr2")) "cl")
  e <- d[complete.cases(d[, needed]), ]
  w <- switch(weighting, none = rep(1, nrow(e)), analytic = e$w, frequency = e$f)
  columns <- list(); centre <- NULL
  for (p in predictors) { v <- e[[p$variable]]
    if (p$as == "plain") columns[[p$variable]] <- v
    if (p$as == "square") { centre <- if (p$centred) sum(w * v) / sum(w) else 0
      columns[[p$variable]] <- v; columns[[paste0(p$variable, "^2")]] <- (v - centre)^2 }
    if (p$as == "categories") { there <- sort(unique(v)); ref <- if (p$reference %in% there) p$reference else there[1]
      if (is.character(v)) { order <- unique(d[[p$variable]]); order <- order[!is.na(order)]; there <- order[order %in% there]; ref <- if (p$reference %in% there) p$reference else there[1] }
      for (l in there[there != ref]) columns[[paste0(p$variable, "=", l)]] <- as.numeric(v == l) } }
  X <- do.call(cbind, columns); if (constant) X <- cbind(`(constant)` = 1, X)
  rows <- if (weighting == "frequency") rep(seq_len(nrow(e)), e$f) else seq_len(nrow(e))
  Y <- e$y[rows]; Z <- X[rows, , drop = FALSE]; u <- if (weighting == "analytic") w else rep(1, length(rows)); cl <- e$cl[rows]
  base <- list(kind = kind, weighting = weighting, constant = constant, predictors = predictors, data = lapply(d, I), n = length(rows))
  # Columns of very different size: each divided by its length before R decides what is dependent.
  size <- sqrt(colSums(Z^2)); size[size == 0] <- 1
  m <- lm.wfit(sweep(Z, 2, size, "/"), Y, u); keep <- !is.na(m$coefficients)
  if (length(rows) <= ncol(Z) || sum(keep) <= constant || length(unique(Y)) < 2) return(c(base, list(fails = TRUE)))
  Z <- Z[, keep, drop = FALSE]; p <- ncol(Z); N <- length(rows); s1 <- size[keep]
  S <- sweep(Z, 2, s1, "/"); m <- lm(Y ~ 0 + S, weights = u); b <- unname(coef(m)) / s1; r <- Y - Z %*% b
  rss <- sum(u * r^2); mean_y <- if (constant) sum(u * Y) / sum(u) else 0; tss <- sum(u * (Y - mean_y)^2); df <- N - p
  if (kind == "usual") { se <- sqrt(diag(vcov(m))) / s1; dfs <- rep(df, p) }
  if (kind == "hc3") { se <- sqrt(diag(vcovHC(m, type = "HC3"))) / s1; dfs <- rep(df, p) }
  if (kind == "cr1") { se <- sqrt(diag(vcovCL(m, cluster = cl, type = "HC1"))) / s1; dfs <- rep(length(unique(cl)) - 1, p) }
  if (kind == "cr2") { ys <- Y * sqrt(u); zs <- S * sqrt(u); m2 <- lm(ys ~ 0 + zs)
    ct <- suppressWarnings(linear_contrast(m2, vcov = vcovCR(m2, cluster = cl, type = "CR2"), contrasts = diag(p), test = "Satterthwaite"))
    se <- ct$SE / s1; dfs <- ct$df }
  names <- colnames(Z); slope <- names != "(constant)"
  sdw <- function(v) sqrt(sum(u * (v - sum(u * v) / sum(u))^2))
  beta <- if (constant) ifelse(slope, b * apply(Z, 2, sdw) / sdw(Y), NA) else rep(NA, p)
  # 1/VIF from the covariance matrix, in centred columns.
  tol <- sapply(seq_len(p), function(j) if (!slope[j]) NA else { others <- S[, -j, drop = FALSE]
    if (ncol(others) == 0) 1 else { q <- lm.wfit(others, S[, j], u)$residuals
      total <- if (constant) sdw(S[, j])^2 else sum(u * S[, j]^2); sum(u * q^2) / total } })
  t <- b / se; q <- qt(.975, dfs); k <- sum(slope)
  ll <- 0.5 * (if (weighting == "analytic") sum(log(u)) else 0) - N / 2 * (log(2 * pi) + 1 - log(N) + log(rss))
  at <- which(names == "pop"); at2 <- which(names == "pop^2")
  c(base, list(fails = FALSE, term = I(unname(names)), b = I(unname(b)), se = I(unname(se)), beta = I(unname(beta)), t = I(unname(t)),
    p = I(unname(2 * pt(-abs(t), dfs))), low = I(unname(b - q * se)), high = I(unname(b + q * se)), tolerance = I(unname(tol)),
    r2 = 1 - rss / tss, adj = 1 - rss / df / (tss / (N - constant)), see = sqrt(rss / df), f = (tss - rss) / k / (rss / df),
    df1 = k, df2 = df, aic = -2 * ll + 2 * (p + 1), bic = -2 * ll + log(N) * (p + 1),
    turn = if (length(at2) && length(at)) unname(-b[at] / (2 * b[at2]) + centre) else NULL))
}
cat(toJSON(lapply(1:88, one), digits = 15, auto_unbox = TRUE, null = "null", na = "null"), "\n")
