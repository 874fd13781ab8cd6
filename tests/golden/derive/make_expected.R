# What R makes of random data by the methods for computed variables: writes expected.json beside this file.
# Values have at most 15 digits, which is what jsonlite writes, so that both programs compute with the same doubles.
# Run in this folder: Rscript make_expected.R
# R 4.2.2, psych 2.2.9, jsonlite. Data are random; NA is null.

library(jsonlite)
suppressPackageStartupMessages(library(psych))
set.seed(20241001)

# Cut k: the smallest observed value whose cumulative share reaches the target. From the table of values, not from
# order statistics, so that it shares nothing with the program's way.
observed_cuts <- function(x, shares) {
	x <- x[!is.na(x)]
	values <- sort(unique(x))
	cumulative <- cumsum(as.vector(table(x)))
	sapply(shares, function(share) values[min(which(cumulative >= share * length(x) - 1e-9))])
}

# Bands (c_k-1, c_k], the first closed below: the number of cut-points that a value lies above, plus one.
band_of <- function(x, cuts) sapply(x, function(v) if (is.na(v)) NA else sum(v > cuts) + 1)

# Which share of values is rounded how: few decimals make ties.
random_values <- function(n, kind) {
	x <- switch(kind,
		wide = round(rlnorm(n, 8, 1.2), 4),
		ties = sample(1:5, n, replace = TRUE),
		around_zero = round(rnorm(n), 1),
		constant = rep(3.7, n),
		skew = sample(c(0, 0, 0, 0, 1, 2, 10.5), n, replace = TRUE)
	)
	x[runif(n) < sample(c(0, 0.1, 0.4, 1), 1, prob = c(4, 4, 4, 1))] <- NA
	x
}

shares_of <- list(c(.25, .5, .75), c(1, 2) / 3, .5, c(.1, .2, .3, .4, .5, .6, .7, .8, .9), c(.07, .93), c(.2, .21))
kinds <- c("wide", "ties", "around_zero", "constant", "skew")

one_set <- function(index) {
	n <- sample(c(1, 2, 3, 5, 8, 20, 60, 100), 1)
	kind <- kinds[(index - 1) %% length(kinds) + 1]
	x <- random_values(n, kind)
	y <- random_values(n, sample(kinds, 1))
	shares <- shares_of[[sample(length(shares_of), 1)]]
	out <- list(kind = unbox(kind), x = x, y = y, shares = shares)

	if (any(!is.na(x))) {
		cuts <- observed_cuts(x, shares)
		type7 <- unname(quantile(x, shares, type = 7, na.rm = TRUE))
		out$observed <- list(cuts = cuts, bands = band_of(x, cuts))
		out$type7 <- list(cuts = type7, bands = band_of(x, type7))
		out$centredSquare <- (x - mean(x, na.rm = TRUE))^2
	}
	if (sum(!is.na(x)) > 1 && sd(x, na.rm = TRUE) > 0) {
		z <- scale(x)
		out$standardised <- as.vector(z)
		out$mean <- unbox(unname(attr(z, "scaled:center")))
		out$sd <- unbox(unname(attr(z, "scaled:scale")))
	}
	finite <- function(v) { v[!is.finite(v)] <- NA; v }
	out$ln <- finite(suppressWarnings(log(x)))
	out$log10 <- finite(suppressWarnings(log10(x)))
	out$log2 <- finite(suppressWarnings(log2(x)))
	out$difference <- x - y
	out$ratio <- finite(x / y)
	out$share <- finite(100 * x / y)

	k <- sample(2:6, 1)
	items <- matrix(sample(1:5, n * k, replace = TRUE), n, k)
	items[runif(n * k) < sample(c(0, 0.15, 0.5), 1)] <- NA
	keys <- sample(c(-1, 1), k, replace = TRUE)
	turned <- matrix(reverse.code(keys, items, mini = rep(1, k), maxi = rep(5, k)), n, k)
	answered <- rowSums(!is.na(turned))
	means <- rowMeans(turned, na.rm = TRUE)
	out$items <- lapply(seq_len(k), function(j) items[, j])
	out$reversed <- keys == -1
	out$turned <- lapply(seq_len(k), function(j) turned[, j])
	out$index <- lapply(seq_len(k), function(m) ifelse(answered >= m, means, NA))
	out$answered <- colSums(!is.na(items))

	units <- sample(letters[1:4], n, replace = TRUE)
	panel <- unique(data.frame(unit = units, year = sample(2015:2022, n, replace = TRUE)))
	panel$value <- random_values(nrow(panel), "around_zero")
	gap <- sample(1:2, 1)
	earlier <- panel$value[match(paste(panel$unit, panel$year - gap), paste(panel$unit, panel$year))]
	out$panel <- list(unit = panel$unit, year = panel$year, value = panel$value, years = unbox(gap),
		lag = earlier, change = panel$value - earlier,
		percent = finite(100 * (panel$value - earlier) / earlier))
	out
}

sets <- lapply(seq_len(60), one_set)
write(toJSON(list(r = unbox(R.version.string), psych = unbox(as.character(packageVersion("psych"))), sets = sets),
	digits = NA, na = "null", null = "null"), "expected.json")
