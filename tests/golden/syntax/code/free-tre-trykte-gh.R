# publishedDifference.rowsLeft 1
# syntax.typedNumbers
given <- data.frame(
  id = c("Øst \"ytre\"", "Vest's \\ nord", "3"),
  n = c(48, 131, 17),
  mean = c(3.42, 3.1, 2.875),
  mean_decimals = c(2, 1, 3),
  sd = c(0.81, 0.94, 1.02),
  sd_decimals = c(2, 2, 2),
  stringsAsFactors = FALSE)
# syntax.puts
out <- list()
add <- function(table, row, numbers)
  out[[length(out) + 1]] <<- data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
# syntax.roundingAllows
least <- function(value, decimals) value - 0.5 * 10^-decimals
most <- function(value, decimals) value + 0.5 * 10^-decimals
quotients <- function(low, high, least, most) data.frame(
  rangeLow = ifelse(low == 0, 0, low / ifelse(low < 0, least, most)),
  rangeHigh = ifelse(high == 0, 0, high / ifelse(high > 0, least, most)))
# syntax.fromMoments
n <- given$n; m <- given$mean; s <- given$sd; k <- length(n)
squares <- function(i, sd) ifelse(n[i] > 1, (n[i] - 1) * sd^2, 0)
within <- sum(squares(seq_len(k), s)); grand <- m[1] + sum(n * (m - m[1])) / sum(n); between <- sum(n * (m - grand)^2)
group_row <- function(id, n, mean, sd) {
  reach <- if (n > 1) qt(0.975, n - 1) * sd / sqrt(n) else NA
  add("groups", id, c(n = n, mean = mean, sd = sd, low = mean - reach, high = mean + reach))
}
for (i in seq_len(k)) group_row(given$id[i], n[i], m[i], s[i])
group_row(":total", sum(n), grand, if (sum(n) > 1) sqrt((within + between) / (sum(n) - 1)) else NA)
# syntax.overallTests
df1 <- k - 1; df2 <- sum(n) - k
if (df2 > 0 && within > 0) {
  msb <- between / df1; msw <- within / df2; k0 <- (sum(n) - sum(n^2) / sum(n)) / df1
  add("overall", "anova", c(statistic = msb / msw, df1 = df1, df2 = df2, p = pf(msb / msw, df1, df2, lower.tail = FALSE),
    etaSquared = between / (between + within), omegaSquared = (between - df1 * msw) / (between + within + msw),
    icc = (msb - msw) / (msb + (k0 - 1) * msw)))
}
if (all(n > 1) && all(s > 0)) {
  w <- n / s^2; lambda <- sum((1 - w / sum(w))^2 / (n - 1)) / (k^2 - 1)
  f <- sum(w * (m - sum(w * m) / sum(w))^2) / (k - 1) / (1 + 2 * (k - 2) * lambda)
  add("overall", "welchAnova", c(statistic = f, df1 = k - 1, df2 = 1 / (3 * lambda), p = pf(f, k - 1, 1 / (3 * lambda), lower.tail = FALSE)))
}
t_of <- function(difference, se, df) {
  reach <- qt(0.975, df) * se
  c(low = difference - reach, high = difference + reach, statistic = difference / se, df1 = df, p = 2 * pt(-abs(difference / se), df))
}
none <- c(low = NA, high = NA, statistic = NA, df1 = NA, p = NA)
welch <- function(i, j) {
  both <- c(i, j); if (any(n[both] < 2) || all(s[both] == 0)) return(none)
  v <- s[both]^2 / n[both]; t_of(m[i] - m[j], sqrt(sum(v)), sum(v)^2 / sum(v^2 / (n[both] - 1)))
}
pooled <- function(i, j, first = s[i], second = s[j]) sqrt((squares(i, first) + squares(j, second)) / (n[i] + n[j] - 2))
has_spread <- function(i, j) n[i] + n[j] > 2 && pooled(i, j) > 0
# publishedDifference.gamesHowellPairs 0.95
twos <- combn(k, 2, simplify = FALSE); pair_ids <- sapply(twos, function(two) paste(given$id[two], collapse = ":"))
can <- all(n > 1) && all(s > 0)
tested <- lapply(twos, function(two) {
  if (!can) return(none); difference <- m[two[1]] - m[two[2]]
  v <- s[two]^2 / n[two]; se <- sqrt(sum(v) / 2); df <- sum(v)^2 / sum(v^2 / (n[two] - 1))
  reach <- qtukey(0.95, k, df) * se
  c(low = difference - reach, high = difference + reach, p = ptukey(abs(difference) / se, k, df, lower.tail = FALSE))
})
for (at in seq_along(twos)) {
  i <- twos[[at]][1]; j <- twos[[at]][2]
  d <- if (has_spread(i, j)) (m[i] - m[j]) / pooled(i, j) else NA
  range <- quotients(least(m[i], given$mean_decimals[i]) - most(m[j], given$mean_decimals[j]),
    most(m[i], given$mean_decimals[i]) - least(m[j], given$mean_decimals[j]),
    pooled(i, j, pmax(0, least(s[i], given$sd_decimals[i])), pmax(0, least(s[j], given$sd_decimals[j]))),
    pooled(i, j, most(s[i], given$sd_decimals[i]), most(s[j], given$sd_decimals[j])))
  add("pairs", pair_ids[at], c(difference = m[i] - m[j], tested[[at]][c("low", "high", "p")], d = d, if (is.finite(d)) unlist(range)))
}
# syntax.pooledD
d_ends <- function(d, scale, df) {
  if (!is.finite(d) || df < 1) return(c(low = NA, high = NA))
  t <- d / scale; range <- c(qchisq(1e-15, df), qchisq(1e-15, df, lower.tail = FALSE))
  below <- function(ncp) integrate(function(v) pnorm(t * sqrt(v / df) - ncp) * dchisq(v, df), range[1], range[2], rel.tol = 1e-11, subdivisions = 1000)$value
  end <- function(p) {
    reach <- 4 + abs(t) / 4; while (below(t - reach) < p || below(t + reach) > p) reach <- 2 * reach
    scale * uniroot(function(ncp) below(ncp) - p, t + c(-1, 1) * reach, tol = 1e-12)$root
  }
  c(low = end(0.975), high = end(1 - 0.975))
}
small_sample <- function(df) exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
for (at in seq_along(twos)) {
  i <- twos[[at]][1]; j <- twos[[at]][2]; of_test <- c("statistic", "df1", "p"); df <- n[i] + n[j] - 2
  student <- if (has_spread(i, j)) t_of(m[i] - m[j], pooled(i, j) * sqrt(1 / n[i] + 1 / n[j]), df) else none
  add("tests", paste0(pair_ids[at], ":student"), student[of_test])
  add("tests", paste0(pair_ids[at], ":welch"), welch(i, j)[of_test])
  if (!has_spread(i, j)) next
  d <- (m[i] - m[j]) / pooled(i, j)
  ends <- tryCatch(d_ends(d, sqrt(1 / n[i] + 1 / n[j]), df), error = function(problem) c(low = NA, high = NA))
  add("effects", paste0(pair_ids[at], ":dPooled"), c(value = d, ends))
  if (df > 1) add("effects", paste0(pair_ids[at], ":hedgesG"), c(value = d * small_sample(df)))
}
# syntax.prints
result <- do.call(rbind, out)
result <- result[is.finite(result$value), , drop = FALSE]
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
