/** R of the means down each column, with what is printed beside them: spread, N and ends. */
export const SERIES_R: readonly string[] = String.raw`mean_series <- function(g) {
  if ("answer" %in% c(g$rows$role, g$columns$role)) return(list())
  n_columns <- lines_with(g$columns, "n", "nValid"); has_foot <- length(lines_with(g$rows, "n", "nValid")) > 0; out <- list()
  every <- seq_along(g$rows$role); last_before <- function(these, j) c(rev(these[these < j]), NA)[1]
  mean_columns <- Filter(function(j) any(g$quantity[, j] %in% c("mean", "meanTotal")), seq_along(g$columns$role))
  n_of <- function(i, j) {
    before <- last_before(n_columns, j); one <- cell(g, i, if (is.na(before)) n_columns[1] else before)
    if (is_a(one, "n", "nValid")) {
      alike <- sapply(mean_columns, function(other) identical(last_before(n_columns, other), before))
      list(value = one$value, place = list(one$place), is_own = sum(alike) == 1)
    } else if (!is.na(g$rows$n[i])) list(value = g$rows$n[i], place = list(), is_own = FALSE)
  }
  for (j in mean_columns) {
    if (has_foot && length(n_columns) > 0 && g$columns$role[j] == "group") next
    following <- c(mean_columns[mean_columns > j], length(g$columns$role) + 1)[1]; entries <- list()
    between <- function(quantity, i) {
      these <- lines_with(g$columns, quantity); near <- these[these > j & these < following]
      cell(g, i, if (length(near) > 0) near[1] else if (quantity == "sd") NA else last_before(these, j))
    }
    for (i in every) {
      mean <- cell(g, i, j); if (!is_a(mean, "mean", "meanTotal")) next
      below <- cell(g, i + 1, j)
      entries <- c(entries, list(list(label = g$rows$label[i], is_total = g$rows$role[i] %in% c("total", "meanTotal"), mean = mean,
        sd = if (is_a(below, "sd", "sdTotal")) below else between("sd", i), min = between("min", i), max = between("max", i), n = n_of(i, j))))
    }
    out <- c(out, list(entries))
  }
  out
}
n_value <- function(entry) if (is.null(entry$n)) NA_real_ else entry$n$value`.split('\n');

/** R of the mean and spread of all against those of the groups. */
export const POOLED_R: readonly string[] = String.raw`check_pooled <- function(entries) {
  is_total <- sapply(entries, function(one) one$is_total); if (sum(is_total) != 1 || sum(!is_total) < 2) return(list())
  total <- entries[[which(is_total)]]; groups <- entries[!is_total]; means <- sapply(groups, function(one) interval(one$mean)); all <- interval(total$mean)
  ns <- sapply(groups, n_value); n <- n_value(total); places <- c(list(total$mean$place), lapply(groups, function(one) one$mean$place))
  say <- function(certainty, code, pooled, hidden) finding("pooled", certainty, places, code, list(mean = total$mean$value, hidden = hidden), range_of(pooled))
  if (!all(is_whole(c(ns, n)) & c(ns, n) > 0)) {
    pooled <- c(min(means[1, ]), max(means[2, ]))
    return(if (all(is.na(ns)) && !overlap(pooled, all)) say("conditional", "meanNotBetween", pooled, 0) else list())
  }
  hidden <- n - sum(ns); if (hidden < 0 || (hidden > 0 && is.null(ends_of_scale))) return(list())
  ends <- if (is.null(ends_of_scale)) c(0, 0) else ends_of_scale; pooled <- (as.vector(means %*% ns) + hidden * ends) / n
  if (!overlap(pooled, all)) return(say("impossible", "pooledMean", pooled, hidden))
  if (is.null(total$sd) || any(sapply(groups, function(one) is.null(one$sd))) || n < 2) return(list())
  sds <- sapply(groups, function(one) interval(one$sd))
  apart <- pmax(0, means[1, ] - all[2], all[1] - means[2, ]); farthest <- pmax(means[2, ] - all[1], all[2] - means[1, ], 0)
  low <- sum((ns - 1) * pmax(0, sds[1, ])^2 + ns * apart^2)
  high <- sum((ns - 1) * sds[2, ]^2 + ns * farthest^2) + if (hidden > 0) hidden * max(all[2] - ends[1], ends[2] - all[1])^2 else 0
  pooled <- sqrt(c(low, high) / (n - 1)); if (overlap(pooled, interval(total$sd))) return(list())
  finding("pooledSd", "impossible", c(list(total$sd$place), lapply(groups, function(one) one$sd$place)), "pooledSd", list(sd = total$sd$value, hidden = hidden), range_of(pooled))
}`.split('\n');

/** R of means and standard deviations that whole answers cannot have (GRIM, GRIMMER). */
export const WHOLE_R: readonly string[] = String.raw`sums_of <- function(mean, steps) {
  spare <- 1e-9 * max(1, abs(mean[2] * steps)); ends <- c(ceiling(mean[1] * steps - spare), floor(mean[2] * steps + spare))
  if (ends[1] <= ends[2]) ends
}
has_squares <- function(mean, sd, n) {
  sums <- sums_of(mean, n * items); if (is.null(sums) || sums[2] - sums[1] > 10000) return(TRUE)
  sum <- sums[1]:sums[2]; centre <- sum^2 / n; spare <- 1e-9 * pmax(1, centre)
  low <- ceiling(sd[1]^2 * items^2 * (n - 1) + centre - spare); high <- floor(sd[2]^2 * items^2 * (n - 1) + centre + spare)
  any(abs(high) >= 2^53 | low + (abs(low) %% 2 != abs(sum) %% 2) <= high)
}
sd_bounds <- function(mean, n, ends) {
  sums <- sums_of(mean, n * items); low <- 0
  if (!is.null(sums) && sums[2] - sums[1] <= 10000) { rest <- (sums[1]:sums[2]) %% n; low <- sqrt(min(rest * (n - rest) / n) / (n - 1)) / items }
  if (is.null(ends)) return(c(low, Inf))
  if (mean[2] < ends[1] || mean[1] > ends[2]) return(NULL)
  inside <- c(mean, sum(ends) / 2); inside <- inside[inside >= ends[1] & inside <= ends[2] & inside >= mean[1] & inside <= mean[2]]
  at <- function(x) (x - ends[1]) * (ends[2] - x); high <- sqrt(max(0, at(c(inside, max(ends[1], min(ends[2], mean[1]))))) * n / (n - 1))
  c(min(low, high), high)
}
around <- function(n) n + as.vector(rbind(-(1:12), 1:12))
check_grim <- function(entry) {
  n <- n_value(entry); mean <- entry$mean; if (!is_whole(n) || n < 1 || n * items > 1e9 || !is.null(sums_of(interval(mean), n * items))) return(list())
  if (rounding != "once" && !is.null(sums_of(interval(mean, "twice"), n * items))) return(rounded_twice("grim", mean))
  others <- numeric(); for (step in 1:12) if (length(others) < 6) for (other in c(n - step, n + step))
    if (other > 0 && !is.null(sums_of(interval(mean), other * items))) others <- c(others, other)
  near <- c(floor(mean$value * n * items), ceiling(mean$value * n * items)) / (n * items)
  finding("grim", "conditional", c(list(mean$place), entry$n$place), if (items == 1) "grim" else "grimItems", list(mean = mean$value, n = n, items = items),
    c(list(values = rounded(near, mean$decimals)), if (length(others) > 0) list(ns = sort(others))))
}
check_sd <- function(entry) {
  n <- n_value(entry); mean <- entry$mean; sd <- entry$sd; if (is.null(sd) || !is_whole(n) || n < 2 || n * items > 1e9) return(list())
  own <- !is.null(entry$min) && !is.null(entry$max) && entry$min$value <= entry$max$value
  printed <- interval(sd); printed[1] <- max(0, printed[1])
  bounds <- sd_bounds(interval(mean), n, if (own) c(entry$min$value, entry$max$value) else ends_of_scale); if (is.null(bounds)) return(list())
  places <- c(list(sd$place, mean$place), entry$n$place)
  if (!overlap(bounds, printed)) return(finding("sd", "impossible", places, if (bounds[1] > printed[2]) "sdTooSmall" else "sdTooLarge", list(sd = sd$value, n = n), range_of(bounds)))
  if (has_squares(interval(mean), printed, n)) return(list())
  if (rounding != "once" && has_squares(interval(mean, "twice"), interval(sd, "twice"), n)) return(rounded_twice("sd", sd))
  others <- Filter(function(other) other > 1 && !is.null(sums_of(interval(mean), other * items)) && has_squares(interval(mean), interval(sd), other), around(n))
  values <- nearest_sds(interval(mean), sd$value, n); others <- sort(head(others, 6))
  finding("sd", "conditional", places, "sdNotWhole", list(sd = sd$value, mean = mean$value, n = n),
    if (length(values) == 0) list(values = others) else c(list(values = rounded(values, sd$decimals)), if (length(others) > 0) list(ns = others)))
}
rounded_twice <- function(check, one) finding(check, "rounding", list(one$place), "numberRoundedTwice", list(value = one$value))
nearest_sds <- function(mean, sd, n) {
  sums <- sums_of(mean, n * items); if (is.null(sums) || sums[2] - sums[1] > 10) return(numeric())
  sum <- sums[1]:sums[2]; centre <- sum^2 / n; wanted <- floor(sd^2 * items^2 * (n - 1) + centre); first <- wanted - abs(wanted - sum) %% 2
  squares <- c(first, first + 2) - c(centre, centre); found <- sqrt(squares[squares >= 0] / (n - 1)) / items
  ends <- c(max(-Inf, found[found < sd]), min(Inf, found[found >= sd])); ends[is.finite(ends)]
}
common_n <- function(entries) {
  n <- n_value(entries[[1]]); if (!is_whole(n) || n < 1 || n * items > 1e9) return(numeric())
  fits <- function(other) other > 0 && all(sapply(entries, function(one) !is.null(sums_of(interval(one$mean), other * items)) &&
    (is.null(one$sd) || (other > 1 && has_squares(interval(one$mean), interval(one$sd), other)))))
  sort(head(Filter(fits, around(n)), 6))
}
check_whole_answers <- function(entries) {
  entries <- Filter(function(one) !is.null(one$n), entries)
  keys <- sapply(entries, function(one) if (one$n$is_own) paste(one$mean$place, collapse = ",") else paste(one$label, one$n$value)); out <- list()
  for (key in unique(keys)) {
    these <- entries[keys == key]; found <- do.call(c, lapply(these, function(one) c(check_grim(one), check_sd(one))))
    wrong <- vapply(found, function(one) one$certainty == "conditional", NA); common <- if (length(these) > 1 && any(wrong)) common_n(these)
    if (length(common) > 0) found[wrong] <- lapply(found[wrong], function(one) { one$consistent <- list(values = common); one })
    out <- c(out, found)
  }
  out
}
check_means <- function(g) {
  all <- mean_series(g); c(do.call(c, lapply(all, check_pooled)), check_whole_answers(do.call(c, all)))
}`.split('\n');
