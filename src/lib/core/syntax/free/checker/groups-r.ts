/** R of means of two groups and both together, with N at the margins only. */
export const CROSSED_R: readonly string[] = String.raw`check_crossed <- function(g) {
  parts <- lines_with(g$rows, "group"); total <- lines_with(g$rows, "total")[1]; foot <- lines_with(g$rows, "n")[1]
  if (length(parts) != 2 || is.na(total) || is.na(foot)) return(list())
  crossed <- list(); out <- list()
  for (j in lines_with(g$columns, "group", "total")) {
    cells <- down(g, c(parts, total), j); n <- cell(g, foot, j)
    if (!all(sapply(cells, is_a, "mean", "meanTotal")) || !is_a(n, "n") || !is_whole(n$value) || n$value < 1) next
    one <- list(first = cells[[1]], second = cells[[2]], both = cells[[3]], n = n, share = share_between(cells, n$value), is_group = g$columns$role[j] == "group")
    crossed <- c(crossed, list(one)); a <- interval(one$first); b <- interval(one$second)
    if (is.null(one$share)) out <- c(out, finding("crossed", "impossible", list(one$both$place, one$first$place, one$second$place), "meanNotBetween",
      list(mean = one$both$value, hidden = 0), range_of(c(min(a[1], b[1]), max(a[2], b[2])))))
  }
  if (length(out) > 0) out else check_sides(g, Filter(function(one) one$is_group, crossed), parts)
}
share_between <- function(cells, n) {
  ends <- lapply(cells, interval); one <- ends[[1]]; other <- ends[[2]]; all <- ends[[3]]
  half <- function(slope, most) {
    spare <- 1e-9 * max(1, abs(most)); if (abs(slope) < 1e-12) return(if (most >= -spare) c(0, n) else c(1, 0))
    if (slope > 0) c(0, min(n, floor((most + spare) / slope))) else c(max(0, ceiling((most + spare) / slope)), n)
  }
  below <- half(one[1] - other[1], (all[2] - other[1]) * n); above <- half(other[2] - one[2], (other[2] - all[1]) * n)
  share <- c(max(below[1], above[1]), min(below[2], above[2])); if (share[1] <= share[2]) share
}
check_sides <- function(g, groups, parts) {
  sides <- c(lines_with(g$columns, "n"), lines_with(g$columns, "total")); all <- lines_with(g$columns, "total")[1]; out <- list()
  if (length(groups) < 2 || length(groups) < length(lines_with(g$columns, "group"))) return(out)
  ns <- sapply(groups, function(one) one$n$value)
  for (which in 1:2) {
    side <- first_of(along(g, parts[which], sides), "n"); other <- first_of(along(g, parts[3 - which], sides), "n")
    if (is.null(side) || is.null(other) || side$value + other$value != sum(ns)) next
    ranges <- sapply(groups, function(one) one$share); if (which == 2) ranges <- rbind(ns - ranges[2, ], ns - ranges[1, ])
    n <- side$value; limits <- rowSums(ranges)
    if (n < limits[1] || n > limits[2]) {
      if (which == 1) out <- c(out, finding("crossed", "impossible", c(list(side$place), lapply(groups, function(one) one$n$place)), "crossedN", list(n = n), range_of(limits)))
      next
    }
    printed <- cell(g, parts[which], all); if (!is_a(printed, "mean", "meanTotal")) next
    cells <- lapply(groups, function(one) if (which == 1) one$first else one$second); means <- sapply(cells, interval)
    spread <- function(end) {
      left <- n - limits[1]; sum <- 0; line <- order(means[end, ]); if (end == 2) line <- rev(line)
      for (i in line) { more <- min(left, ranges[2, i] - ranges[1, i]); sum <- sum + (ranges[1, i] + more) * means[end, i]; left <- left - more }
      sum / n
    }
    if (n < 1) next
    pooled <- c(spread(1), spread(2)); if (overlap(pooled, interval(printed))) next
    out <- c(out, finding("crossed", "impossible", c(list(printed$place), places_of(cells)), "pooledMean", list(mean = printed$value, hidden = 0), range_of(pooled)))
  }
  out
}`.split('\n');

/** R of Cohen's d against the means and standard deviations of its row. */
export const EFFECTS_R: readonly string[] = String.raw`effect_parts <- function(g, i) {
  n_columns <- lines_with(g$columns, "n", "nValid"); parts <- list()
  for (j in seq_along(g$columns$role)) {
    mean <- cell(g, i, j); sd <- first_of(list(cell(g, i + 1, j), cell(g, i, j + 1)), "sd", "sdTotal")
    if (!is_a(mean, "mean", "meanTotal") || is.null(sd) || sd$value < 0) next
    n <- value_of(cell(g, i, c(rev(n_columns[n_columns < j]), NA)[1]))
    parts <- c(parts, list(list(mean = mean, sd = sd, n = if (is_whole(n) && n > 1) n else NA, column = j)))
  }
  parts
}
effect_candidates <- function(parts) {
  out <- NULL
  for (first in seq_along(parts)) for (second in seq_along(parts)) if (second > first) {
    a <- parts[[first]]; b <- parts[[second]]; m <- interval(a$mean); w <- interval(b$mean); s <- interval(a$sd); v <- interval(b$sd)
    far <- max(m[2] - w[1], w[2] - m[1]); near <- max(0, m[1] - w[2], w[1] - m[2])
    for (weights in c(list(c(1, 1)), if (!is.na(a$n) && !is.na(b$n)) list(c(a$n - 1, b$n - 1)))) {
      spread <- function(x, y) sqrt(sum(weights * c(x, y)^2) / sum(weights)); least <- spread(max(0, s[1]), max(0, v[1]))
      out <- rbind(out, data.frame(pair = paste(a$column, b$column), low = near / spread(s[2], v[2]), high = if (least > 0) far / least else Inf,
        value = abs(a$mean$value - b$mean$value) / max(1e-12, spread(a$sd$value, b$sd$value))))
    }
  }
  out
}
check_effects <- function(g) {
  out <- list()
  for (j in lines_with(g$columns, "d")) {
    tested <- list()
    for (i in which(!g$rows$role %in% c("sd", "sdTotal"))) {
      d <- first_of(list(cell(g, i, j), cell(g, i + 1, j)), "d"); parts <- effect_parts(g, i)
      if (!is.null(d) && length(parts) > 1) tested <- c(tested, list(list(d = d, parts = parts, all = effect_candidates(parts))))
    }
    fits <- function(one, all) { one$d$value <- abs(one$d$value); sapply(seq_len(nrow(all)), function(at) overlap(interval(one$d), c(all$low[at], all$high[at]))) }
    pairs <- unlist(lapply(tested, function(one) one$all$pair[fits(one, one$all)])); meant <- names(which.max(table(factor(pairs, unique(pairs)))))
    for (one in tested) {
      all <- if (length(meant) > 0) one$all[one$all$pair == meant, ] else one$all; if (nrow(all) == 0 || any(fits(one, all))) next
      near <- all[order(abs(all$value - one$d$value))[1], ]
      out <- c(out, finding("effect", "impossible", c(list(one$d$place), do.call(c, lapply(one$parts, function(part) list(part$mean$place, part$sd$place)))), "dDiffers",
        list(d = one$d$value), c(range_of(c(near$low, near$high)), if (is.finite(near$high)) list(value = near$value))))
    }
  }
  out
}`.split('\n');
