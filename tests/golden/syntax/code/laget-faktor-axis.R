# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric"),
  col.names = c("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  x <- data.frame(d[["a1"]], d[["a2"]], d[["a3"]], d[["a4"]], d[["a5"]], d[["a6"]], d[["a7"]], d[["a8"]]); names(x) <- c("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8"); k <- ncol(x)
  used <- x; n <- min(crossprod(!is.na(as.matrix(x))))
  R <- cor(used, method = "pearson", use = "pairwise")
  # syntax.parallelDraws
  ev <- eigen(R); observed <- ev$values; average <- sum(R[upper.tri(R)]^2) * 2 / (k * (k - 1))
  for (taken in 1:(k - 1)) {
    left <- R - ev$vectors[, 1:taken, drop = FALSE] %*% diag(observed[1:taken], taken) %*% t(ev$vectors[, 1:taken, drop = FALSE])
    if (any(diag(left) < 1e-12)) break
    average <- c(average, sum(cov2cor(left)[upper.tri(R)]^2) * 2 / (k * (k - 1)))
  }
  set.seed(1); random <- replicate(200, eigen(cor(matrix(rnorm(n * k), n)), only.values = TRUE)$values)
  threshold <- apply(random, 1, quantile, 0.95, names = FALSE); by_parallel <- match(FALSE, observed > threshold, k + 1) - 1
  found <- c(parallel = by_parallel, map = which.min(average) - 1, kaiser = sum(observed > 1), typed = 2)
  for (rule in names(found)) out[[length(out) + 1]] <- put("counts", rule, c(factorCount = found[[rule]]))
  out[[length(out) + 1]] <- put("eigenvalues", "0", c(factor = 0, mapAverage = average[1]))
  for (i in 1:k) out[[length(out) + 1]] <- put("eigenvalues", i, c(factor = i, eigenvalue = observed[i], percent = observed[i] / k,
    cumulative = sum(observed[1:i]) / k, random = threshold[i], randomMean = mean(random[i, ]),
    randomError = 2.11 * sd(random[i, ]) / sqrt(ncol(random)), randomMeanError = sd(random[i, ]) / sqrt(ncol(random)), if (i < k) c(mapAverage = average[i + 1])))
  m <- found[["typed"]]
  inverse <- tryCatch(solve(R), error = function(e) NULL); initial <- if (is.null(inverse)) apply(abs(R - diag(k)), 1, max) else 1 - 1 / diag(inverse)
  msa <- NULL
  if (!is.null(inverse)) {
    simple <- (R - diag(k))^2; partial <- cov2cor(inverse)^2; diag(partial) <- 0; msa <- rowSums(simple) / (rowSums(simple) + rowSums(partial))
    bartlett <- -(n - 1 - (2 * k + 5) / 6) * log(det(R)); df <- k * (k - 1) / 2
    numbers <- c(kmo = sum(simple) / (sum(simple) + sum(partial)), bartlettChiSquare = bartlett, bartlettDf = df,
      bartlettP = pchisq(bartlett, df, lower.tail = FALSE), determinant = det(R))
    for (row in names(numbers)) out[[length(out) + 1]] <- put("adequacy", row, c(value = numbers[[row]]))
  }
  # syntax.spssSteps
  h2 <- initial
  for (step in 1:1000) {
    reduced <- R; diag(reduced) <- h2; e <- eigen(reduced)
    unrotated <- sweep(e$vectors[, 1:m, drop = FALSE], 2, sqrt(abs(e$values[1:m])), "*"); before <- h2; h2 <- rowSums(unrotated^2)
    if (max(abs(h2 - before)) < 0.001) break
  }
  arranged <- function(L, Phi = NULL, variance = if (is.null(Phi)) colSums(L^2) else diag(Phi %*% crossprod(L))) {
    order <- order(-variance); signs <- ifelse(colSums(L) < 0, -1, 1)
    list(L = sweep(L, 2, signs, "*")[, order, drop = FALSE], Phi = if (!is.null(Phi)) (Phi * outer(signs, signs))[order, order, drop = FALSE])
  }
  unrotated <- sweep(unrotated, 2, ifelse(colSums(unrotated) < 0, -1, 1), "*")
  varimax_of <- function(L) {
    h <- sqrt(rowSums(L^2)); x <- L / ifelse(h > 0, h, 1); simple <- function() sum(nrow(x) * colSums(x^4) - colSums(x^2)^2); before <- simple()
    for (sweep in 1:25) {
      for (pair in combn(ncol(x), 2, simplify = FALSE)) {
        a <- x[, pair[1]]; b <- x[, pair[2]]; u <- a^2 - b^2; v <- 2 * a * b; p <- nrow(x)
        angle <- atan2(2 * sum(u * v) - 2 * sum(u) * sum(v) / p, sum(u^2 - v^2) - (sum(u)^2 - sum(v)^2) / p) / 4
        x[, pair] <- cbind(a * cos(angle) + b * sin(angle), b * cos(angle) - a * sin(angle))
      }
      after <- simple(); if (after - before <= 1e-4) break; before <- after
    }
    x * h
  }
  promax_of <- function(L) {
    h <- sqrt(rowSums(L^2)); target <- ifelse(L == 0, 0, abs(L / h)^5 * h / L)
    free <- solve(crossprod(L), crossprod(L, target)); turn <- free %*% diag(sqrt(diag(solve(crossprod(free)))), ncol(L))
    list(L = L %*% turn, Phi = solve(crossprod(turn)))
  }
  turned <- if (m == 1) list(L = unrotated, Phi = NULL) else promax_of(arranged(varimax_of(unrotated))$L)
  L <- turned$L; Phi <- turned$Phi
  structure <- if (is.null(Phi)) L else L %*% Phi; reproduced <- structure %*% t(L); h2 <- diag(reproduced); residual <- R - reproduced
  sums <- list(extracted = colSums(unrotated^2), rotated = if (is.null(Phi)) colSums(L^2) else diag(Phi %*% crossprod(L)), structure = colSums(structure^2))
  as_factors <- function(x) setNames(x, paste0("factor", 1:m))
  for (i in 1:m) out[[length(out) + 1]] <- put("variance", paste0("factor", i), c(unlist(lapply(c("extracted", "rotated"), function(which)
    setNames(c(sums[[which]][i], sums[[which]][i] / k, sum(sums[[which]][1:i]) / k), paste0(which, c("Sum", "Percent", "Cumulative"))))), structureSum = sums$structure[[i]]))
  for (i in 1:k) {
    out[[length(out) + 1]] <- put("loadings", names(x)[i], c(as_factors(L[i, ]), communality = h2[[i]]))
    out[[length(out) + 1]] <- put("communalities", names(x)[i], c(answers = sum(!is.na(x[[i]])), initial = initial[[i]], extracted = h2[[i]],
      uniqueness = 1 - h2[[i]], if (!is.null(msa)) c(kmoOfItem = msa[[i]])))
    if (!is.null(Phi)) out[[length(out) + 1]] <- put("structure", names(x)[i], as_factors(structure[i, ]))
    if (i > 1) for (which in c("residuals", "correlations")) out[[length(out) + 1]] <- put(which, names(x)[i],
      setNames((if (which == "residuals") residual else R)[i, 1:(i - 1)], paste0("with-", names(x)[1:(i - 1)])))
  }
  if (!is.null(Phi)) for (i in 1:m) out[[length(out) + 1]] <- put("phi", paste0("factor", i), as_factors(Phi[i, ]))
  off <- residual[upper.tri(residual)]; numbers <- c(rmsr = sqrt(mean(off^2)), largeResiduals = sum(abs(off) > 0.05), largeResidualShare = mean(abs(off) > 0.05))
  df <- ((k - m)^2 - k - m) / 2; model <- reproduced; diag(model) <- 1; times <- n - 1 - (2 * k + 5) / 6 - 2 * m / 3
  if (df > 0 && det(model) > 0 && det(R) > 0 && times > 0) {
    off <- max(0, sum(diag(solve(model, R))) - log(det(solve(model, R))) - k); chi <- off * times; chance <- -log(det(R)) / (k * (k - 1) / 2)
    numbers <- c(numbers, chiSquare = chi, chiSquareDf = df, chiSquareP = pchisq(chi, df, lower.tail = FALSE),
      rmsea = sqrt(max(0, chi / (df * n) - 1 / (n - 1))), tli = (chance - off / df) / (chance - 1 / times), bic = chi - df * log(n))
  }
  for (row in names(numbers)) out[[length(out) + 1]] <- put("fit", row, c(value = numbers[[row]]))
  W <- solve(R, structure); whole <- na.omit(x); made <- scale(whole) %*% W
  for (i in 1:m) out[[length(out) + 1]] <- put("scores", paste0("factor", i), c(validity = sum(W[, i] * structure[, i])^2 / drop(W[, i] %*% R %*% W[, i]),
    scoreCount = nrow(whole), scoreSd = sd(made[, i]), scoreMin = min(made[, i]), scoreMax = max(made[, i])))
  for (i in 1:k) out[[length(out) + 1]] <- put("scoreWeights", names(x)[i], as_factors(W[i, ]))
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
