# Logistic regressions by R's glm, and with Firth's correction by brglm2 (AS_mean), on made data.
# Run: Rscript make_expected.R > expected.json   (R 4.2, brglm2 0.8, jsonlite)
suppressMessages({library(brglm2); library(jsonlite)})
set.seed(20261126)
tight <- glm.control(epsilon = 1e-14, maxit = 200)
one <- function(i) {
  n <- sample(c(12, 25, 60, 357), 1); k <- sample(1:4, 1)
  x <- replicate(k, switch(sample(4, 1), rnorm(n), round(exp(rnorm(n, 8, 1.3))), rbinom(n, 1, 0.4), round(runif(n, 300, 1000))), simplify = FALSE)
  eta <- -0.8 + Reduce(`+`, lapply(x, function(v) { s <- sd(v); if (s == 0) 0 else 0.9 * rnorm(1) * (v - mean(v)) / s }))
  y <- rbinom(n, 1, plogis(eta))
  d <- as.data.frame(x); names(d) <- paste0("x", seq_len(k)); d$y <- y
  if (length(unique(y)) < 2 || any(sapply(x, function(v) length(unique(v)) < 2))) return(NULL)
  g <- suppressWarnings(glm(y ~ ., binomial, d, control = tight))
  f <- suppressWarnings(glm(y ~ ., binomial, d, method = "brglmFit", type = "AS_mean", epsilon = 1e-12, maxit = 2000))
  # Separated where a standard error, for a predictor with a standard deviation of one, is without bounds.
  sds <- c(1, sapply(x, sd)); sds[1] <- 0
  separated <- any(is.na(coef(g))) || !g$converged || any(summary(g)$coefficients[, 2] * sds > 100)
  # brglm2 takes raw predictors and can run away on large ones; what it then gives is no answer.
  lost <- any(!is.finite(coef(f))) || any(abs(coef(f) * sds) > 20) || !isTRUE(f$converged)
  part <- function(m) { s <- summary(m)$coefficients; list(b = s[, 1], se = s[, 2], z = s[, 3], p = s[, 4]) }
  list(x = x, y = y, separated = separated, glm = if (!separated) c(lapply(part(g), unname), list(deviance = deviance(g), null = g$null.deviance, aic = AIC(g))),
    firth = if (!lost) lapply(part(f), unname))
}
cases <- Filter(Negate(is.null), lapply(1:80, one))
cat(toJSON(cases, digits = NA, auto_unbox = TRUE, null = "null"), "\n")
