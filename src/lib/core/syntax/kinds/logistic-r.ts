/** R that maximises the likelihood, penalised or not, with some coefficients held: profiles need it, and R has no function. */
export const FIT_HELD = [
	'  fit_held <- function(b, held) {',
	'    state <- function(b) {',
	'      p <- plogis(drop(Z %*% b)); info <- crossprod(Z * (p * (1 - p)), Z)',
	'      value <- sum(ifelse(y == 1, plogis(drop(Z %*% b), log.p = TRUE), plogis(-drop(Z %*% b), log.p = TRUE)))',
	'      list(p = p, info = info, value = if (firth) value + 0.5 * determinant(info)$modulus[[1]] else value)',
	'    }',
	'    now <- state(b)',
	'    if (!all(held)) for (step in 1:500) {',
	'      hat <- if (firth) now$p * (1 - now$p) * rowSums((Z %*% solve(now$info)) * Z) else 0',
	'      score <- crossprod(Z, y - now$p + hat * (0.5 - now$p))[!held]; change <- solve(now$info[!held, !held], score); part <- 1',
	'      repeat {',
	'        tried <- b; tried[!held] <- tried[!held] + part * change; new <- state(tried)',
	'        if (new$value >= now$value - 1e-12 || part < 1e-4) break',
	'        part <- part / 2',
	'      }',
	'      b <- tried; now <- new',
	'      if (max(abs(change)) < 1e-9) break',
	'    }',
	'    now$value',
	'  }',
	'  best <- fit_held(coef(fit), rep(TRUE, ncol(Z)))'
];

/** R of intervals and p by the profile of the likelihood. */
export const PROFILE = [
	'  if (profile) {',
	'    odds[1, c("low", "high")] <- NA',
	'    for (i in 1 + seq_along(kept)) {',
	'      worse <- function(value) { b <- coef(fit); b[i] <- value; 2 * (best - fit_held(b, seq_along(b) == i)) }',
	'      end <- function(side) {',
	'        from <- coef(fit)[[i]]; width <- sqrt(diag(vcov(fit)))[[i]]; limit <- qchisq(LEVEL, 1)',
	'        for (times in 2^(1:8)) if (worse(from + side * times * width) > limit)',
	'          return(uniroot(function(v) worse(v) - limit, sort(c(from, from + side * times * width)), tol = 1e-11)$root / spread[[i - 1]])',
	'        NA',
	'      }',
	'      odds[i, c("p", "low", "high")] <- c(pchisq(max(0, worse(0)), 1, lower.tail = FALSE), exp(end(-1)), exp(end(1)))',
	'    }',
	'  }'
];

/** R of how much the probability differs on average, by the delta method. */
export const DIFFERENCES = [
	'  for (j in which(!(kinds[of] == "square" & duplicated(of)) & seq_along(of) %in% kept)) {',
	'    own <- which(of == of[j]); from <- to <- X; step <- 1',
	'    if (kinds[of[j]] == "categories") { from[, own] <- 0; to[, own] <- 0; to[, j] <- 1 } else {',
	'      x <- X[, j]; is_two <- length(unique(x)) == 2',
	'      step <- if (is_two) max(x) - min(x) else if (sd(x) >= 0.5 && sd(x) <= 10) 1 else sd(x)',
	'      from[, j] <- if (is_two) min(x) else x; to[, j] <- if (is_two) max(x) else x + step',
	'      middle <- if (centred[of[j]]) mean(x) else 0',
	'      if (kinds[of[j]] == "square") { from[, own[2]] <- (from[, j] - middle)^2; to[, own[2]] <- (to[, j] - middle)^2 }',
	'    }',
	'    version <- function(D) { D <- cbind(1, D[, kept]); p <- plogis(drop(D %*% b)); list(mean = mean(p), gradient = colMeans(D * (p * (1 - p)))) }',
	'    before <- version(from); after <- version(to); difference <- after$mean - before$mean; g <- after$gradient - before$gradient',
	'    error <- sqrt(drop(g %*% V %*% g)); numbers <- c(difference = difference, low = difference - qnorm(QUANTILE) * error,',
	'      high = difference + qnorm(QUANTILE) * error, p = 2 * pnorm(-abs(difference / error)))',
	'    if (kinds[of[j]] != "square") numbers <- c(numbers, odds = exp(b[[match(j, kept) + 1]] * step))',
	'    out[[length(out) + 1]] <- put("differences", colnames(X)[j], numbers)',
	'  }'
];

/** R of the model: likelihoods, pseudo R², and the area under the curve by DeLong's method. */
export const MODEL = [
	'  log_likelihood <- sum(log(ifelse(y == 1, fitted, 1 - fitted))); null <- 2 * n * -(mean(y) * log(mean(y)) + (1 - mean(y)) * log(1 - mean(y)))',
	'  constant <- if (firth) optimise(function(v) fit_held(c(v, rep(0, length(kept))), rep(TRUE, ncol(Z))), c(-20, 20), maximum = TRUE, tol = 1e-12)$objective',
	'  ratio <- if (firth) 2 * (best - constant) else null + 2 * log_likelihood; cox_snell <- 1 - exp((-2 * log_likelihood - null) / n)',
	'  below <- rank(fitted)[y == 1] - rank(fitted[y == 1]); above <- rank(fitted)[y == 0] - rank(fitted[y == 0])',
	'  auc <- mean(below) / length(above); auc_error <- qnorm(QUANTILE) * sqrt(var(below / length(above)) / length(below) + var(above / length(below)) / length(above))',
	'  model <- c(n = n, events = sum(y), share = mean(y), eventsEach = each,',
	'    logLikelihood = if (firth) best + sum(log(spread)) else log_likelihood, deviance = -2 * log_likelihood, nullDeviance = null,',
	'    ratio = ratio, df = length(kept), p = pchisq(ratio, length(kept), lower.tail = FALSE), coxSnell = cox_snell, nagelkerke = cox_snell / (1 - exp(-null / n)),',
	'    mcFadden = 1 + 2 * log_likelihood / null, aic = -2 * log_likelihood + 2 * (length(kept) + 1), auc = auc,',
	'    aucLow = max(0, auc - auc_error), aucHigh = min(1, auc + auc_error))',
	'  for (row in names(model)) out[[length(out) + 1]] <- put("model", row, c(value = model[[row]]))'
];

/** R of shares that are predicted and observed in ten groups of about equal size. */
export const CALIBRATION = [
	'  cuts <- unique(quantile(fitted, seq(0, 1, 0.1), names = FALSE))',
	'  if (length(cuts) > 1) {',
	'    group <- cut(fitted, cuts, include.lowest = TRUE, labels = FALSE)',
	'    for (k in seq_along(unique(group))) {',
	'      own <- group == sort(unique(group))[k]; size <- sum(own); found <- sum(y[own])',
	'      wilson <- suppressWarnings(prop.test(found, size, conf.level = LEVEL, correct = FALSE)$conf.int)',
	'      out[[length(out) + 1]] <- put("calibration", as.character(k), c(n = size, events = found, expected = sum(fitted[own]),',
	'        predicted = mean(fitted[own]), share = found / size, low = wilson[1], high = wilson[2]))',
	'    }',
	'  }'
];
