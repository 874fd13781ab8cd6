# Sobol indices with bootstrap intervals from their formulas, in base R: shares no code with the program, and uses no
# package but jsonlite for writing. Run: Rscript make_expected.R > expected.json
# R 4.2. Function: Ishigami (a = 7, b = 0.1), and a step function of one discrete and two even factors.
# First order: Saltelli et al. (2010), table 2 (b), f centred by the mean of A and B; total: Jansen (1999).
suppressMessages(library(jsonlite))
set.seed(20261125)
ishigami <- function(u) {
  x <- pi * (2 * u - 1)
  sin(x[, 1]) + 7 * sin(x[, 2])^2 + 0.1 * x[, 3]^4 * sin(x[, 1])
}
# The first factor has four equal cuts, as a choice among four alternatives has.
steps <- function(u) c(0, 1, 5, 2)[pmin(4, floor(4 * u[, 1]) + 1)] * (1 + u[, 2]) + 0 * u[, 3]

indices <- function(fa, fb, fab) {
  all <- c(fa, fb)
  f0 <- mean(all)
  v <- mean((all - f0)^2)
  list(
    first = apply(fab, 2, function(f) mean((fb - f0) * (f - fa)) / v),
    total = apply(fab, 2, function(f) mean((fa - f)^2) / 2 / v)
  )
}
# Rows that are drawn again, from a rule that any program can repeat: the golden ratio's fractional parts.
again <- function(b, n) floor((((b * n + seq_len(n)) * 0.6180339887498949) %% 1) * n) + 1

case <- function(name, f, n, d, times) {
  a <- matrix(runif(n * d), n, d)
  b <- matrix(runif(n * d), n, d)
  fab <- sapply(seq_len(d), function(i) { ab <- a; ab[, i] <- b[, i]; f(ab) })
  fa <- f(a)
  fb <- f(b)
  boot <- lapply(0:(times - 1), function(k) {
    r <- again(k, n)
    indices(fa[r], fb[r], fab[r, , drop = FALSE])
  })
  bounds <- function(of) {
    m <- do.call(rbind, lapply(boot, `[[`, of))
    q <- apply(m, 2, quantile, probs = c(0.025, 0.975), type = 7, names = FALSE)
    list(low = q[1, ], high = q[2, ])
  }
  list(
    name = name, rows = n, factors = d, times = times, a = a, b = b,
    fa = fa, fb = fb, fab = fab,
    indices = indices(fa, fb, fab),
    intervals = list(first = bounds("first"), total = bounds("total"))
  )
}
out <- list(case("ishigami", ishigami, 120, 3, 200), case("steps", steps, 60, 3, 100))
cat(toJSON(out, digits = NA, auto_unbox = TRUE), "\n", sep = "")
