# Cohen's kappa with interval by psych. Run: Rscript make_expected.R > expected.json
# R 4.2, psych::cohen.kappa (unweighted), jsonlite.
suppressMessages({ library(psych); library(jsonlite) })
tables <- list(
  list(c(300, 7, 8, 42)),
  list(c(20, 5, 10, 15)),
  list(c(310, 9, 3, 8, 20, 2, 1, 0, 4)),
  list(c(10, 40, 40, 10)),
  list(c(30, 0, 0, 10))
)
out <- lapply(tables, function(t) {
  v <- t[[1]]; k <- sqrt(length(v))
  m <- matrix(v, k, k, byrow = TRUE)
  fit <- cohen.kappa(m)
  list(table = m, kappa = fit$kappa, se = sqrt(fit$var.kappa), n = sum(v),
       observed = sum(diag(m)) / sum(m), expected = sum(rowSums(m) * colSums(m)) / sum(m)^2)
})
cat(toJSON(out, digits = 17, auto_unbox = TRUE, pretty = TRUE), "\n")
