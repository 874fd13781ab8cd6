# Regressions with frequency weights, computed in R on rows that are repeated as often as their weight says; written to
# frequency.json.
# Run: Rscript make_frequency.R > frequency.json   (R 4.2, sandwich, clubSandwich, car, jsonlite)
suppressMessages({ library(sandwich); library(clubSandwich); library(car); library(jsonlite) })
set.seed(20260310)
one <- function(i) {
  n <- sample(c(9, 20, 45), 1); k <- sample(1:3, 1)
  x <- lapply(seq_len(k), function(j) switch(sample(3, 1), round(rnorm(n, 50, 10), 1), sample(1:5, n, TRUE) + 0, round(rlnorm(n, 2, .7), 2)))
  y <- round(Reduce(`+`, lapply(x, function(v) (v - mean(v)) / (sd(v) + 1))) + rnorm(n), 3) + 3
  w <- sample(1:6, n, TRUE); g <- as.integer(factor(sample(1:5, n, TRUE))) - 1L
  intercept <- i %% 5 != 0
  d <- as.data.frame(x); names(d) <- paste0("x", seq_along(x)); d$y <- y
  rows <- rep(seq_len(n), w); e <- d[rows, ]; first <- match(seq_len(n), rows)
  m <- lm(as.formula(paste("y ~", if (intercept) "" else "0 +", paste(names(d)[names(d) != "y"], collapse = "+"))), e)
  s <- summary(m); ci <- confint(m); C <- diag(length(coef(m)))
  cr2 <- linear_contrast(m, vcov = vcovCR(m, cluster = g[rows], type = "CR2"), contrasts = C, test = "Satterthwaite")
  list(intercept = intercept, y = y, x = unname(x), weights = w, group = g, n = nrow(e), df = m$df.residual,
    b = I(unname(coef(m))), se = I(unname(s$coefficients[, 2])), t = I(unname(s$coefficients[, 3])), p = I(unname(s$coefficients[, 4])),
    low = I(unname(ci[, 1])), high = I(unname(ci[, 2])), r2 = s$r.squared, adj = s$adj.r.squared, see = s$sigma,
    f = unname(s$fstatistic[1]), aic = AIC(m), bic = BIC(m), vif = if (k > 1 && intercept) I(unname(vif(m))) else NULL,
    hat = unname(hatvalues(m)[first]), rstandard = unname(rstandard(m)[first]), rstudent = unname(rstudent(m)[first]),
    cook = unname(cooks.distance(m)[first]), hc3 = I(unname(sqrt(diag(vcovHC(m, type = "HC3"))))),
    cr1 = I(unname(sqrt(diag(vcovCL(m, cluster = g[rows], type = "HC1"))))), cr2 = I(cr2$SE), cr2df = I(cr2$df))
}
cat(toJSON(lapply(1:30, one), digits = 15, auto_unbox = TRUE, null = "null", na = "null"), "\n")
