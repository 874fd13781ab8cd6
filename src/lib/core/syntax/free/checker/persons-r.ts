/** R of the whole persons that percents can stand for: counts in their ranges, the means they can have, and their sets. */
export const PERSONS_R: readonly string[] = String.raw`count_range <- function(percent, n, decimals, way) {
  if (is.na(percent)) return(c(0, n))
  wanted <- nearest(percent * 10^decimals)
  first_at_least <- function(target) {
    low <- 0; high <- n + 1
    while (low < high) { middle <- floor((low + high) / 2); if (printed_percent(middle, n, decimals, way) >= target) high <- middle else low <- middle + 1 }
    low
  }
  ends <- c(first_at_least(wanted), first_at_least(wanted + 1) - 1)
  if (ends[1] <= ends[2]) ends
}
mean_ends <- function(a, total) {
  on <- which(!is.na(a$points)); off <- which(is.na(a$points))
  lowest <- max(sum(a$from[on]), total - sum(a$to[off]), 1); highest <- min(sum(a$to[on]), total - sum(a$from[off]))
  if (lowest > highest) return(NULL)
  end <- function(high) {
    line <- on[order(if (high) -a$points[on] else a$points[on])]; full <- sum(a$from[on]) + cumsum(a$to[line] - a$from[line])
    means <- sapply(c(lowest, highest, full[full > lowest & full < highest]), function(valid) {
      left <- valid - sum(a$from[on]); sum <- 0
      for (i in line) { more <- min(left, a$to[i] - a$from[i]); sum <- sum + (a$from[i] + more) * a$points[i]; left <- left - more }
      sum / valid
    })
    if (high) max(means) else min(means)
  }
  c(end(FALSE), end(TRUE))
}
count_ways <- function(a, total) {
  on <- which(!is.na(a$points)); off <- which(is.na(a$points)); span <- a$to[on] - a$from[on]; rise <- a$points[on] - min(a$points[on])
  width <- sum(span) + 1; height <- sum(span * rise) + 1
  if (length(off) > 2 || !(width * height * sum(span + 1) <= 2e6)) return(NULL)
  ways <- matrix(0, width, height); ways[1, 1] <- 1
  for (at in seq_along(on)) {
    before <- ways; ways <- 0 * ways
    for (count in 0:span[at]) {
      to_row <- (1 + count):width; to_column <- (1 + count * rise[at]):height
      ways[to_row, to_column] <- ways[to_row, to_column] + before[to_row - count, to_column - count * rise[at]]
    }
  }
  valid <- sum(a$from[on]) + 0:(width - 1); rest <- total - valid
  left <- if (length(off) == 0) rest == 0 else if (length(off) == 1) rest >= a$from[off] & rest <= a$to[off]
    else pmax(0, pmin(a$to[off[1]], rest - a$from[off[2]]) - pmax(a$from[off[1]], rest - a$to[off[2]]) + 1)
  left <- left * (valid > 0); some <- which(ways > 0 & left[row(ways)] > 0, arr.ind = TRUE); more <- some[, 1] - 1
  mean <- (sum(a$from[on] * a$points[on]) + some[, 2] - 1 + more * min(a$points[on])) / valid[some[, 1]]
  together <- rowsum(ways[some] * left[some[, 1]], match(mean, unique(mean)), reorder = FALSE)
  data.frame(mean = unique(mean), ways = together[, 1])
}
possible_means <- function(a, total) {
  if (sum(a$from) > total || sum(a$to) < total || any(a$from > a$to)) return(NULL)
  ends <- mean_ends(a, total); if (is.null(ends)) return(NULL)
  list(ways = if (all(a$points %% 1 == 0, na.rm = TRUE)) count_ways(a, total), ends = ends)
}
list_counts <- function(a, total, accepts) {
  count <- length(a$from); if (prod(a$to - a$from + 1) > 20000 * count^3) return(NULL)
  sets <- matrix(0, 1, 0); left <- total; steps <- 1
  for (at in seq_len(count)) {
    after <- seq_len(count) > at; from <- pmax(a$from[at], left - sum(a$to[after])); to <- pmin(a$to[at], left - sum(a$from[after]))
    many <- pmax(0, to - from + 1); steps <- steps + sum(many); if (steps > 400000) return(NULL)
    again <- rep(seq_along(left), many); here <- from[again] + sequence(many) - 1
    sets <- cbind(sets[again, , drop = FALSE], here); left <- left[again] - here
  }
  on <- !is.na(a$points); points <- a$points[on]; counts <- sets[, on, drop = FALSE]
  valid <- rowSums(counts); mean <- as.vector(counts %*% points) / valid
  squares <- rowSums(counts * outer(mean, points, function(m, x) (x - m)^2)); keep <- which(accepts(mean))
  if (length(keep) > 12) return(NULL)
  list(counts = unname(sets[keep, , drop = FALSE]), mean = mean[keep], sd = ifelse(valid[keep] > 1, sqrt(squares[keep] / (valid[keep] - 1)), NaN))
}
sets_of <- function(column, fit, with_mean = TRUE) {
  printed <- if (with_mean && !is.null(column$mean)) interval(column$mean)
  accepts <- function(x) if (is.null(printed)) rep(TRUE, length(x)) else can_be(printed, x)
  ways <- if (!is.null(fit$means$ways)) sum(fit$means$ways$ways[accepts(fit$means$ways$mean)])
  list(ways = ways, sets = if (is.null(ways) || ways <= 12) list_counts(fit$answers, fit$total, accepts))
}
bases_of <- function(column, n_is) {
  ways <- if (rounding == "both") c("once", "twice") else rounding
  kinds <- expand.grid(n = if (n_is == "both") c("total", "valid") else n_is, dont_know = if (dont_know == "both") c("in", "out") else dont_know, stringsAsFactors = FALSE)
  if (!any(column$dont_know)) kinds <- kinds[1, ]
  plain <- kinds[rep(seq_len(nrow(kinds)), each = length(ways)), ]
  rbind(data.frame(plain, way = ways, beyond = "nothing"), data.frame(n = "total", dont_know = "in", way = ways, beyond = rep(c("share", "missing"), each = length(ways))))
}
fit_column <- function(column, base, n) {
  if (!is_whole(n) || n < 1 || n > 1e6) return(NULL)
  way <- base$way; all <- seq_along(column$percent); on <- which(!column$dont_know); without <- NULL
  asked <- if (sum(column$dont_know) == 1) column$percent[column$dont_know] else NA
  prints <- function(count, persons) !is.na(asked) & printed_percent(count, persons, column$decimals, way) == nearest(asked * 10^column$decimals)
  tried <- if (base$beyond == "share") {
    if (is.null(column$total) || abs(column$total$value - 100) < 0.5 * 10^-column$decimals) return(NULL)
    more <- which(printed_percent(n, n + 1:400, column$decimals, way) == nearest(column$total$value * 10^column$decimals)); list(n + more, n, all)
  } else if (base$beyond == "missing" || (base$dont_know == "in" && base$n == "total")) list(n, n, all)
  else if (base$n == "valid" && base$dont_know == "out") list(n, n, on)
  else if (base$n == "valid") list(n + which(prints(1:400, n + 1:400)), n, on)
  else { fewer <- seq_len(min(n, 400) - 1); list(n - fewer[prints(fewer, n)], NULL, on) }
  points_more <- if (base$beyond == "missing") c(NA, not_shown(column$points)) else list(NULL)
  for (persons in tried[[1]]) {
    ranges <- lapply(tried[[3]], function(i) count_range(column$percent[i], persons, column$decimals, way)); if (any(sapply(ranges, is.null))) next
    ranges <- do.call(rbind, ranges); total <- if (is.null(tried[[2]])) persons else tried[[2]]
    for (extra in points_more) {
      a <- list(from = c(ranges[, 1], if (base$beyond == "missing") 1), to = c(ranges[, 2], if (base$beyond == "missing") n), points = c(column$points[tried[[3]]], extra))
      means <- possible_means(a, total); if (is.null(means)) next
      has_mean <- is.null(column$mean) || (if (is.null(means$ways)) overlap(interval(column$mean), means$ends) else any(can_be(interval(column$mean), means$ways$mean)))
      fit <- list(base = base, persons = persons, total = total, answers = a, means = means, has_mean = has_mean)
      if (has_mean) return(fit)
      if (is.null(without)) without <- fit
    }
  }
  without
}
not_shown <- function(points) {
  points <- points[!is.na(points)]; if (length(points) == 0 || !(max(points) - min(points) <= 20)) return(numeric())
  setdiff(seq(min(points), max(points)), points)
}`.split('\n');
