library(psych)
# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric"),
  col.names = c("q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q1_empty", "q2_empty", "q3_empty", "q4_empty", "q5_empty", "q6_empty", "q7_empty", "q8_empty", "q9_empty", "q10_empty"))
# syntax.valueLabels
attr(data[["q1"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
attr(data[["q2"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
attr(data[["q3"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
attr(data[["q4"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
attr(data[["q5"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
attr(data[["q6"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
attr(data[["q7"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
attr(data[["q8"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
attr(data[["q9"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
attr(data[["q10"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  x <- data.frame(d[["q1"]], d[["q2"]], d[["q3"]], d[["q4"]], d[["q5"]], d[["q6"]], d[["q7"]], d[["q8"]], d[["q9"]], d[["q10"]]); names(x) <- c("q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10"); k <- ncol(x)
  used <- na.omit(x); n <- nrow(used)
  R <- cor(used, method = "pearson")
  # syntax.parallelDraws
  ev <- eigen(R); observed <- ev$values; average <- sum(R[upper.tri(R)]^2) * 2 / (k * (k - 1))
  for (taken in 1:(k - 1)) {
    left <- R - ev$vectors[, 1:taken, drop = FALSE] %*% diag(observed[1:taken], taken) %*% t(ev$vectors[, 1:taken, drop = FALSE])
    if (any(diag(left) < 1e-12)) break
    average <- c(average, sum(cov2cor(left)[upper.tri(R)]^2) * 2 / (k * (k - 1)))
  }
  set.seed(1); random <- replicate(500, eigen(cor(matrix(rnorm(n * k), n)), only.values = TRUE)$values)
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
  unrotated <- unclass(psych::fa(R, m, n.obs = n, fm = "pa", rotate = "none", SMC = TRUE, min.err = 1e-9, max.iter = 1000)$loadings); solution <- psych::fa(R, m, n.obs = n, fm = "pa", rotate = "Promax", SMC = TRUE, min.err = 1e-9, max.iter = 1000)
  L <- unclass(solution$loadings); Phi <- solution$Phi
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
