# Draws by the residuals of lm, on made municipalities: 30 places, some left out, counties as dummies.
# Run: Rscript make_expected.R > expected.json   (R 4.2, jsonlite)
library(jsonlite)
set.seed(20261129)
one <- function(i) {
  n <- sample(c(40, 120, 357), 1)
  d <- data.frame(pop = log10(round(exp(rnorm(n, 8.6, 1.2)))), one = rbinom(n, 1, 0.3), county = sample(sprintf("%02d", 1:sample(2:8, 1)), n, TRUE))
  d$share <- pmin(1, pmax(0, round((0.5 - 0.06 * (d$pop - 4) + 0.05 * d$one + rnorm(n, 0, 0.12)) * 66) / 66))
  d$eligible <- rbinom(n, 1, 0.85)
  m <- switch(i %% 3 + 1, lm(share ~ pop, d), lm(share ~ pop + one, d), lm(share ~ pop + one + county, d))
  o <- order(-residuals(m))
  groups <- sort(unique(d$county))
  list(share = d$share, columns = unname(lapply(as.data.frame(model.matrix(m)[, -1, drop = FALSE]), as.numeric)), eligible = d$eligible,
    rSquared = summary(m)$r.squared, residuals = unname(residuals(m)), ranked = o - 1, places = 30,
    drawn = head(o[d$eligible[o] == 1], 30) - 1)
}
cat(toJSON(lapply(1:12, one), digits = NA, auto_unbox = TRUE), "\n")
