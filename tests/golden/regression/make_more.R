# Cluster-robust errors with few clusters, condition indices and turning points for the data of expected.json, written to
# more.json.
# Run: Rscript make_more.R > more.json   (R 4.2, clubSandwich, jsonlite)
# Weighted rows are multiplied by the root of their weight first. Condition indices are singular values of the columns,
# by definition; turning points where the t test of the slope of the curve changes its verdict, found by bisection.
suppressMessages({ library(clubSandwich); library(jsonlite) })
cases <- fromJSON("expected.json", simplifyVector = TRUE, simplifyMatrix = TRUE, simplifyDataFrame = FALSE)
columns <- function(x) if (is.matrix(x)) lapply(seq_len(nrow(x)), function(i) x[i, ]) else x
one <- function(case) {
  x <- columns(case$x)[case$kept + 1]; n <- length(case$y)
  w <- if (is.null(case$weights)) rep(1, n) else case$weights
  X <- do.call(cbind, c(if (case$kind != "noIntercept") list(rep(1, n)), x))
  X <- X * sqrt(w); y <- case$y * sqrt(w)
  # Raw columns (a population and its square) would cost R its digits: an orthonormal basis, and contrasts of it.
  size <- sqrt(colSums(X^2)); d <- qr(sweep(X, 2, size, "/"), tol = 0); Q <- qr.Q(d)
  C <- solve(qr.R(d), diag(ncol(X))) / size
  m <- lm(y ~ 0 + Q)
  V <- suppressWarnings(try(vcovCR(m, cluster = case$group, type = "CR2"), silent = TRUE))
  ct <- suppressWarnings(try(linear_contrast(m, vcov = V, contrasts = C, test = "Satterthwaite"), silent = TRUE))
  s <- svd(sweep(X, 2, sqrt(colSums(X^2)), "/"))
  part <- t(s$v^2) / s$d^2
  turn <- NULL
  if (case$kind == "square") {
    k <- ncol(X); v <- C %*% t(C) * sum(resid(m)^2) / (n - k); b <- C %*% coef(m); q <- qt(.975, n - k)
    verdict <- function(z) { slope <- b[2] + 2 * b[k] * z; se <- sqrt(v[2, 2] + 4 * z * v[2, k] + 4 * z^2 * v[k, k]); abs(slope) / se - q }
    grid <- sinh(seq(-25, 25, by = .001)); on <- sapply(grid, verdict) > 0
    at <- which(on[-1] != on[-length(on)])
    ends <- sapply(at, function(i) uniroot(verdict, grid[i + 0:1], tol = 1e-14 * max(1, abs(grid[i])))$root)
    turn <- list(at = -b[2] / (2 * b[k]), ends = I(ends), bounded = on[1])
  }
  list(cr2 = if (inherits(ct, "try-error")) NULL else I(ct$SE), df = if (inherits(ct, "try-error")) NULL else I(ct$df),
    condition = I(s$d[1] / s$d), eigenvalues = I(s$d^2), proportions = sweep(part, 2, colSums(part), "/"), turn = turn)
}
cat(toJSON(lapply(cases, one), digits = 15, auto_unbox = TRUE, null = "null", na = "null"), "\n")
