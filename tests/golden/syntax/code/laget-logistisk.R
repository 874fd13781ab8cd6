# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "character", "numeric"),
  col.names = c("hva`slags\\navn", "størrelse", "Fylke & år", "bølge"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  outcome <- factor(d[["bølge"]], levels = c(2022, 2024.5), labels = c("2022", "2024.5"))
  happened <- as.numeric(outcome == tail(levels(droplevels(outcome)), 1))
  # syntax.rowsOfModels
  rows <- complete.cases(happened, d[["hva`slags\\navn"]], d[["Fylke & år"]], d[["størrelse"]]); any_used <- rows
  plain <- function(id, x) matrix(x[any_used], dimnames = list(NULL, id))
  square <- function(id, x, rows, centred) {
    centre <- if (centred) weighted.mean(x[rows], w[rows]) else 0
    x <- x[any_used]; matrix(c(x, (x - centre)^2), ncol = 2, dimnames = list(NULL, paste0(id, c("", "^2"))))
  }
  dummies <- function(id, x, reference) {
    x <- droplevels(x[any_used]); others <- setdiff(levels(x), if (reference %in% levels(x)) reference else levels(x)[1])
    matrix(outer(as.character(x), others, "==") + 0, ncol = length(others), dimnames = list(NULL, paste0(id, "=", others, recycle0 = TRUE)))
  }
  parts <- list(plain("hva`slags\\navn", d[["hva`slags\\navn"]]),
    dummies("Fylke & år", factor(d[["Fylke & år"]], levels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""), labels = c("Nord; 'indre'", "Øst", "Vest \"ytre\"")), "Nord; 'indre'"),
    square("størrelse", d[["størrelse"]], rows, TRUE))
  kinds <- c("plain", "categories", "square"); centred <- c(FALSE, FALSE, TRUE)
  X <- do.call(cbind, parts); of <- rep(seq_along(parts), sapply(parts, ncol)); y <- happened[rows]; n <- length(y)
  # syntax.standardisedInside
  varies <- which(apply(X, 2, function(x) min(x) < max(x))); q <- qr(cbind(1, scale(X[, varies, drop = FALSE])))
  kept <- varies[sort(setdiff(q$pivot[seq_len(q$rank)], 1)) - 1]
  centre <- colMeans(X[, kept, drop = FALSE]); spread <- apply(X[, kept, drop = FALSE], 2, sd)
  Z <- cbind(1, sweep(sweep(X[, kept, drop = FALSE], 2, centre), 2, spread, "/"))
  plain <- suppressWarnings(glm(y ~ 0 + Z, family = binomial, epsilon = 1e-14, maxit = 100))
  is_separated <- any(plain$fitted.values < 1e-9 | plain$fitted.values > 1 - 1e-9); each <- min(sum(y), n - sum(y)) / length(kept)
  firth <- FALSE; profile <- TRUE
  fit <- plain
  # syntax.backToRaw
  raw <- rbind(c(1, -centre / spread), cbind(0, diag(1 / spread, length(spread)))); b <- drop(raw %*% coef(fit)); V <- raw %*% vcov(fit) %*% t(raw)
  se <- sqrt(diag(V)); z <- b / se; reach <- qnorm(0.975) * se; fitted <- fit$fitted.values
  odds <- cbind(b = b, se = se, z = z, p = 2 * pnorm(-abs(z)), odds = exp(b), low = exp(b - reach), high = exp(b + reach))
  fit_held <- function(b, held) {
    state <- function(b) {
      p <- plogis(drop(Z %*% b)); info <- crossprod(Z * (p * (1 - p)), Z)
      value <- sum(ifelse(y == 1, plogis(drop(Z %*% b), log.p = TRUE), plogis(-drop(Z %*% b), log.p = TRUE)))
      list(p = p, info = info, value = if (firth) value + 0.5 * determinant(info)$modulus[[1]] else value)
    }
    now <- state(b)
    if (!all(held)) for (step in 1:500) {
      hat <- if (firth) now$p * (1 - now$p) * rowSums((Z %*% solve(now$info)) * Z) else 0
      score <- crossprod(Z, y - now$p + hat * (0.5 - now$p))[!held]; change <- solve(now$info[!held, !held], score); part <- 1
      repeat {
        tried <- b; tried[!held] <- tried[!held] + part * change; new <- state(tried)
        if (new$value >= now$value - 1e-12 || part < 1e-4) break
        part <- part / 2
      }
      b <- tried; now <- new
      if (max(abs(change)) < 1e-9) break
    }
    now$value
  }
  best <- fit_held(coef(fit), rep(TRUE, ncol(Z)))
  if (profile) {
    odds[1, c("low", "high")] <- NA
    for (i in 1 + seq_along(kept)) {
      worse <- function(value) { b <- coef(fit); b[i] <- value; 2 * (best - fit_held(b, seq_along(b) == i)) }
      end <- function(side) {
        from <- coef(fit)[[i]]; width <- sqrt(diag(vcov(fit)))[[i]]; limit <- qchisq(0.95, 1)
        for (times in 2^(1:8)) if (worse(from + side * times * width) > limit)
          return(uniroot(function(v) worse(v) - limit, sort(c(from, from + side * times * width)), tol = 1e-11)$root / spread[[i - 1]])
        NA
      }
      odds[i, c("p", "low", "high")] <- c(pchisq(max(0, worse(0)), 1, lower.tail = FALSE), exp(end(-1)), exp(end(1)))
    }
  }
  ids <- c("(constant)", colnames(X)[kept])
  for (i in seq_along(ids)) out[[length(out) + 1]] <- put("odds", ids[i], odds[i, ])
  # syntax.averageDifference
  for (j in which(!(kinds[of] == "square" & duplicated(of)) & seq_along(of) %in% kept)) {
    own <- which(of == of[j]); from <- to <- X; step <- 1
    if (kinds[of[j]] == "categories") { from[, own] <- 0; to[, own] <- 0; to[, j] <- 1 } else {
      x <- X[, j]; is_two <- length(unique(x)) == 2
      step <- if (is_two) max(x) - min(x) else if (sd(x) >= 0.5 && sd(x) <= 10) 1 else sd(x)
      from[, j] <- if (is_two) min(x) else x; to[, j] <- if (is_two) max(x) else x + step
      middle <- if (centred[of[j]]) mean(x) else 0
      if (kinds[of[j]] == "square") { from[, own[2]] <- (from[, j] - middle)^2; to[, own[2]] <- (to[, j] - middle)^2 }
    }
    version <- function(D) { D <- cbind(1, D[, kept]); p <- plogis(drop(D %*% b)); list(mean = mean(p), gradient = colMeans(D * (p * (1 - p)))) }
    before <- version(from); after <- version(to); difference <- after$mean - before$mean; g <- after$gradient - before$gradient
    error <- sqrt(drop(g %*% V %*% g)); numbers <- c(difference = difference, low = difference - qnorm(0.975) * error,
      high = difference + qnorm(0.975) * error, p = 2 * pnorm(-abs(difference / error)))
    if (kinds[of[j]] != "square") numbers <- c(numbers, odds = exp(b[[match(j, kept) + 1]] * step))
    out[[length(out) + 1]] <- put("differences", colnames(X)[j], numbers)
  }
  log_likelihood <- sum(log(ifelse(y == 1, fitted, 1 - fitted))); null <- 2 * n * -(mean(y) * log(mean(y)) + (1 - mean(y)) * log(1 - mean(y)))
  constant <- if (firth) optimise(function(v) fit_held(c(v, rep(0, length(kept))), rep(TRUE, ncol(Z))), c(-20, 20), maximum = TRUE, tol = 1e-12)$objective
  ratio <- if (firth) 2 * (best - constant) else null + 2 * log_likelihood; cox_snell <- 1 - exp((-2 * log_likelihood - null) / n)
  below <- rank(fitted)[y == 1] - rank(fitted[y == 1]); above <- rank(fitted)[y == 0] - rank(fitted[y == 0])
  auc <- mean(below) / length(above); auc_error <- qnorm(0.975) * sqrt(var(below / length(above)) / length(below) + var(above / length(below)) / length(above))
  model <- c(n = n, events = sum(y), share = mean(y), eventsEach = each,
    logLikelihood = if (firth) best + sum(log(spread)) else log_likelihood, deviance = -2 * log_likelihood, nullDeviance = null,
    ratio = ratio, df = length(kept), p = pchisq(ratio, length(kept), lower.tail = FALSE), coxSnell = cox_snell, nagelkerke = cox_snell / (1 - exp(-null / n)),
    mcFadden = 1 + 2 * log_likelihood / null, aic = -2 * log_likelihood + 2 * (length(kept) + 1), auc = auc,
    aucLow = max(0, auc - auc_error), aucHigh = min(1, auc + auc_error))
  for (row in names(model)) out[[length(out) + 1]] <- put("model", row, c(value = model[[row]]))
  said <- fitted >= 0.5; counts <- table(factor(y, 0:1), factor(said, c(FALSE, TRUE)))
  counts <- rbind(counts, colSums(counts)); right <- c(diag(counts[1:2, 1:2]) / rowSums(counts[1:2, ]), mean(said == y))
  for (i in 1:3) out[[length(out) + 1]] <- put("classification", c("other", "event", "all")[i], c(other = counts[i, 1], event = counts[i, 2], right = right[[i]]))
  cuts <- unique(quantile(fitted, seq(0, 1, 0.1), names = FALSE))
  if (length(cuts) > 1) {
    group <- cut(fitted, cuts, include.lowest = TRUE, labels = FALSE)
    for (k in seq_along(unique(group))) {
      own <- group == sort(unique(group))[k]; size <- sum(own); found <- sum(y[own])
      wilson <- suppressWarnings(prop.test(found, size, conf.level = 0.95, correct = FALSE)$conf.int)
      out[[length(out) + 1]] <- put("calibration", as.character(k), c(n = size, events = found, expected = sum(fitted[own]),
        predicted = mean(fitted[own]), share = found / size, low = wilson[1], high = wilson[2]))
    }
  }
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
