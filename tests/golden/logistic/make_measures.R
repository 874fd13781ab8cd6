# What is said of a logistic regression beside its coefficients, by R: profile likelihoods (also penalised ones), the area
# under the curve with DeLong's variance by all pairs, Hosmer and Lemeshow's test, classification, average differences with
# the delta method by numerical derivatives. On made data: 30 of 357 municipalities and smaller.
# Run: Rscript make_measures.R > measures.json   (R 4.2, brglm2 0.8, jsonlite)
suppressMessages({library(brglm2); library(jsonlite)})
set.seed(20261127)
tight <- glm.control(epsilon = 1e-14, maxit = 500)

# The (penalised) log-likelihood at coefficients, with the penalty of all columns.
loglik <- function(b, X, y, firth) {
  eta <- drop(X %*% b); p <- plogis(eta)
  l <- sum(ifelse(y == 1, plogis(eta, log.p = TRUE), plogis(-eta, log.p = TRUE)))
  if (firth) l <- l + 0.5 * as.numeric(determinant(crossprod(X * sqrt(p * (1 - p))))$modulus)
  l
}
# The greatest with some held, by Nelder-Mead and BFGS in turns from several starts: slow, and nothing like Newton's steps.
greatest <- function(X, y, firth, held, value, start) {
  free <- setdiff(seq_len(ncol(X)), held)
  full <- function(par) { b <- numeric(ncol(X)); b[held] <- value; b[free] <- par; b }
  f <- function(par) -loglik(full(par), X, y, firth)
  if (length(free) == 1) {
    o <- optimize(f, start[free] + c(-15, 15), tol = 1e-12)
    o2 <- optim(o$minimum, f, method = "BFGS", control = list(reltol = 1e-16, maxit = 1000))
    return(list(l = -min(o$objective, o2$value), b = full(o2$par)))
  }
  par <- start[free]
  for (k in 1:4) {
    o <- optim(par, f, method = "BFGS", control = list(reltol = 1e-16, maxit = 2000)); par <- o$par
    o <- optim(par, f, method = "Nelder-Mead", control = list(reltol = 1e-16, maxit = 4000)); par <- o$par
  }
  list(l = -o$value, b = full(par))
}
profile_of <- function(X, y, firth, best, j, conf) {
  limit <- qchisq(conf, 1)
  worse <- function(v) 2 * (best$l - greatest(X, y, firth, j, v, best$b)$l)
  se <- 1
  ends <- sapply(c(-1, 1), function(side) {
    out <- best$b[j] + side * se; n <- 0
    while (worse(out) < limit && n < 30) { out <- out + side * se; n <- n + 1 }
    uniroot(function(v) worse(v) - limit, sort(c(best$b[j], out)), tol = 1e-9)$root
  })
  stat <- max(0, worse(0))
  list(low = ends[1], high = ends[2], statistic = stat, p = pchisq(stat, 1, lower.tail = FALSE))
}
hoslem <- function(y, p, g = 10) {
  cuts <- unique(quantile(p, seq(0, 1, 1 / g)))
  if (length(cuts) < 4) return(NULL)
  group <- cut(p, cuts, include.lowest = TRUE)
  n <- tapply(y, group, length); o <- tapply(y, group, sum); e <- tapply(p, group, sum)
  s <- sum((o - e)^2 / (e * (1 - e / n))); df <- length(n) - 2
  if (anyNA(s) || df < 1) return(NULL)
  list(n = as.integer(n), events = unname(o), expected = unname(e), statistic = s, df = df, p = pchisq(s, df, lower.tail = FALSE))
}
delong <- function(y, p, conf) {
  a <- p[y == 1]; b <- p[y == 0]
  psi <- outer(a, b, function(u, v) (u > v) + 0.5 * (u == v))
  auc <- mean(psi); se <- sqrt(var(rowMeans(psi)) / length(a) + var(colMeans(psi)) / length(b))
  list(auc = auc, se = se, low = max(0, auc - qnorm(0.5 + conf / 2) * se), high = min(1, auc + qnorm(0.5 + conf / 2) * se))
}
difference <- function(X, b, V, change) {
  X2 <- change(X)
  f <- function(b) mean(plogis(drop(X2 %*% b))) - mean(plogis(drop(X %*% b)))
  g <- sapply(seq_along(b), function(j) {
    h <- 1e-4 * max(abs(b[j]), 1e-4); e <- replace(numeric(length(b)), j, h)
    (8 * (f(b + e) - f(b - e)) - (f(b + 2 * e) - f(b - 2 * e))) / (12 * h)
  })
  list(difference = f(b), se = sqrt(drop(g %*% V %*% g)))
}
one <- function(i) {
  n <- sample(c(40, 60, 120, 357), 1); k <- sample(1:3, 1)
  x <- replicate(k, switch(sample(3, 1), round(rnorm(n), 2), rbinom(n, 1, 0.4), round(runif(n, 0, 5), 1)), simplify = FALSE)
  if (any(sapply(x, function(v) length(unique(v)) < 2))) return(NULL)
  y <- rbinom(n, 1, plogis(-1.4 + Reduce(`+`, lapply(x, function(v) 0.8 * rnorm(1) * (v - mean(v)) / sd(v)))))
  if (sum(y) < 3 || sum(1 - y) < 3) return(NULL)
  X <- cbind(1, do.call(cbind, x)); d <- data.frame(X[, -1, drop = FALSE], y = y)
  if (qr(X)$rank < ncol(X)) return(NULL)
  both <- lapply(c(FALSE, TRUE), function(firth) {
    m <- suppressWarnings(if (firth) glm(y ~ ., binomial, d, method = "brglmFit", type = "AS_mean", epsilon = 1e-12, maxit = 2000)
      else glm(y ~ ., binomial, d, control = tight))
    b <- unname(coef(m)); p <- unname(fitted(m)); sds <- c(0, sapply(x, sd))
    if (any(abs(b * sds) > 8)) return(NULL)
    best <- list(l = loglik(b, X, y, firth), b = b)
    null <- greatest(X, y, firth, 2:ncol(X), 0, c(qlogis(mean(y)), b[-1]))$l
    D <- -2 * loglik(b, X, y, FALSE); D0 <- -2 * loglik(c(qlogis(mean(y)), numeric(k)), X, y, FALSE)
    V <- unname(solve(crossprod(X * sqrt(p * (1 - p)))))
    list(firth = firth, logLikelihood = best$l, covariance = V,
      profiles = lapply(seq_len(k) + 1, function(j) profile_of(X, y, firth, best, j, 0.95)),
      ratio = list(statistic = 2 * (best$l - null), df = k, p = pchisq(2 * (best$l - null), k, lower.tail = FALSE)),
      coxSnell = 1 - exp((D - D0) / n), nagelkerke = (1 - exp((D - D0) / n)) / (1 - exp(-D0 / n)),
      auc = delong(y, round(p, 12), 0.95), hoslem = hoslem(y, round(p, 12)),
      table = c(sum(y == 1 & p >= 0.5), sum(y == 1 & p < 0.5), sum(y == 0 & p >= 0.5), sum(y == 0 & p < 0.5)),
      differences = lapply(seq_len(k), function(j) difference(X, b, V, function(X) { X[, j + 1] <- X[, j + 1] + 1; X })))
  })
  list(x = x, y = y, models = Filter(Negate(is.null), both))
}
cases <- Filter(Negate(is.null), lapply(1:26, one))
cat(toJSON(cases, digits = NA, auto_unbox = TRUE, null = "null"), "\n")
