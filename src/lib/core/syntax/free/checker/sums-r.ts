/** R of counts that add up to their total, and of percents of the counts beside them. */
export const COUNTS_R: readonly string[] = String.raw`check_counts <- function(g) {
  parts <- lines_with(g$rows, "answer", "dontKnow", "group"); totals <- lines_with(g$rows, "total"); out <- list()
  for (j in seq_along(g$columns$role)) {
    total <- first_of(down(g, totals, j), "count"); cells <- Filter(function(one) is_a(one, "count"), down(g, parts, j))
    if (is.null(total) || length(cells) < 2) next
    decimals <- max(total$decimals, sapply(cells, function(one) one$decimals))
    sum <- rounded(sum(values_of(cells)), decimals); off <- total$value - sum
    if (abs(off) < 0.5 * 10^-decimals) next
    can_round <- (decimals > 0 || abs(sum) >= 10000) && abs(off) <= half_unit(decimals) * (length(cells) + 1)
    out <- c(out, finding("count", if (can_round) "rounding" else if (off > 0) "conditional" else "impossible",
      c(list(total$place), places_of(cells)), if (can_round) "countsRounded" else if (off > 0) "countsTooFew" else "countsTooMany",
      list(sum = sum, total = total$value, off = rounded(abs(off), decimals)), list(value = sum)))
  }
  out
}
check_shares <- function(g) {
  counts <- lines_with(g$columns, "count"); totals <- lines_with(g$rows, "total"); out <- list()
  parts <- lines_with(g$rows, "answer", "dontKnow", "group"); if (length(counts) == 0) return(out)
  for (j in seq_along(g$columns$role)) {
    beside <- counts[order(abs(counts - j))[1]]; total <- first_of(down(g, totals, beside), "count")
    for (i in parts) {
      percent <- cell(g, i, j); count <- cell(g, i, beside)
      if (!is_a(percent, "percent") || !is_a(count, "count")) next
      own <- Filter(Negate(is.null), along(g, i, lines_with(g$columns, "n")))
      base <- if (length(own) > 0) own[[1]] else total
      sum_of <- function(column) sum(values_of(down(g, parts, column)), na.rm = TRUE)
      are_all <- length(parts) > 1 && abs(sum_of(j) - 100) <= 2 + length(parts)
      n <- if (!is.null(base)) base$value else if (are_all) sum_of(beside) else next
      out <- c(out, share_of(percent, count, base, n))
    }
  }
  out
}
share_of <- function(percent, count, base, n) {
  k <- count$value; decimals <- percent$decimals; value <- percent$value
  if (!is_whole(k) || !is_whole(n) || n < 1 || k < 0 || k > 1e12 || n > 1e12 || decimals > 6) return(list())
  prints <- sapply(c(once = "once", twice = "twice"), function(way) printed_percent(k, n, decimals, way) == nearest(value * 10^decimals))
  if (prints[[if (rounding == "twice") "twice" else "once"]]) return(list())
  is_rounded <- rounding != "once" && prints[["twice"]]
  fitting <- c(ceiling((value - half_unit(decimals)) * n / 100), floor((value + half_unit(decimals)) * n / 100))
  finding("share", if (is_rounded) "rounding" else "impossible", c(list(percent$place, count$place), places_of(list(base))),
    if (is_rounded) "shareRoundedTwice" else "shareDiffers", list(count = k, n = n, value = value),
    c(list(value = rounded(100 * k / n, decimals)), if (fitting[1] <= fitting[2]) list(counts = unique(fitting))))
}`.split('\n');

/** R of the percent that a count is printed as, rounded half up by whole numbers. */
export const PERCENT_R: readonly string[] =
	String.raw`rounded_share <- function(count, n, decimals) floor((200 * 10^decimals * count + n) / (2 * n))
printed_percent <- function(count, n, decimals, way)
  if (way == "twice" && decimals == 0) floor((rounded_share(count, n, 1) + 5) / 10) else rounded_share(count, n, decimals)`.split(
		'\n'
	);

/** R of the N of groups against that of all, and of N against the most that it can be. */
export const MARGINS_R: readonly string[] = String.raw`check_margins <- function(g) {
  groups <- lines_with(g$columns, "group"); totals <- c(lines_with(g$columns, "total"), lines_with(g$columns, "n")); out <- list()
  for (i in lines_with(g$rows, "n", "nValid")) {
    cells <- Filter(function(one) is_a(one, "n", "nValid"), along(g, i, groups)); total <- first_of(along(g, i, totals), "n", "nValid")
    if (is.null(total) || length(cells) < 2 || length(cells) < length(groups)) next
    sum <- sum(values_of(cells)); off <- total$value - sum
    if (off == 0 || !is_whole(sum) || !is_whole(off)) next
    others <- values_of(cells) + off; others <- others[others >= 0]; numbers <- list(sum = sum, total = total$value, off = abs(off))
    out <- c(out, finding("margin", if (off < 0) "impossible" else "conditional", c(list(total$place), places_of(cells)),
      if (off < 0) "marginTooMany" else "marginTooFew", numbers, if (off < 0) c(numbers, list(values = others)) else list(value = sum)))
  }
  out
}
check_most_n <- function(g) {
  out <- list()
  for (j in seq_along(g$columns$role)) {
    most <- first_of(down(g, lines_with(g$rows, "nMax"), j), "nMax"); if (is.null(most)) next
    for (one in down(g, seq_along(g$rows$role), j)) if (is_a(one, "n", "nValid") && one$value > most$value)
      out <- c(out, finding("margin", "impossible", list(one$place, most$place), "nAboveMost", list(n = one$value, most = most$value), list(high = most$value)))
  }
  out
}`.split('\n');
