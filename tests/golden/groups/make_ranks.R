# Measures of ranks, and McNemar's test, of random answers with many ties, written to ranks.json.
# Run: Rscript make_ranks.R > ranks.json   (R 4.2, effectsize, jsonlite)
suppressMessages({ library(effectsize); library(jsonlite) })
set.seed(20261126)
quiet <- function(e) suppressWarnings(suppressMessages(e))
cases <- lapply(1:16, function(i) {
  n <- c(6, 12, 40, 150)[i %% 4 + 1]; steps <- c(2, 3, 5, 9)[(i - 1) %/% 4 + 1]
  x <- sample(steps, n, TRUE); y <- pmax(1, pmin(steps, x + sample(-1:2, n, TRUE))); g <- sample(1:4, n, TRUE)
  yes <- rbinom(n, 1, .4); later <- ifelse(runif(n) < .6, yes, rbinom(n, 1, .6)); later[1] <- 1 - yes[1]
  halves <- split(x, g <= 2); two <- length(halves) == 2
  square <- table(factor(yes, 0:1), factor(later, 0:1)); moved <- c(sum(later > yes), sum(later < yes))
  list(x = I(x), y = I(y), g = I(g), yes = I(yes), later = I(later),
    epsilon = if (length(unique(x)) > 1) quiet(rank_epsilon_squared(x, factor(g), ci = NULL))[[1]] else NULL,
    biserial = if (two) quiet(rank_biserial(halves[[2]], halves[[1]], ci = NULL))[[1]] else NULL,
    paired = if (any(x != y)) quiet(rank_biserial(y, x, paired = TRUE, ci = NULL))[[1]] else NULL,
    plain = { t <- mcnemar.test(square, correct = FALSE); c(t$statistic[[1]], t$p.value) },
    corrected = { t <- mcnemar.test(square, correct = TRUE); c(t$statistic[[1]], t$p.value) },
    exact = binom.test(moved[1], sum(moved))$p.value)
})
cat(toJSON(cases, digits = NA, auto_unbox = TRUE, null = "null"), "\n")
