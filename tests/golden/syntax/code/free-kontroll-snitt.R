# syntax.typedTable
rows <- data.frame(
  label = c("Øst", "Vest", "Nord (n = 7)", "Sør", "Alle"),
  role = c("group", "group", "group", "group", "total"),
  points = c(NA, NA, NA, NA, NA),
  n = c(NA, NA, 7, NA, NA),
  stringsAsFactors = FALSE)
columns <- data.frame(
  label = c("n", "Snitt", "SD", "Min", "Maks"),
  role = c("n", "mean", "sd", "min", "max"),
  points = c(NA, NA, NA, NA, NA),
  n = c(NA, NA, NA, NA, NA),
  stringsAsFactors = FALSE)
# syntax.typedCells
given <- data.frame(
  row = c(0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4),
  column = c(0, 1, 2, 3, 4, 0, 1, 2, 1, 2, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4),
  quantity = c("n", "mean", "sd", "min", "max", "n", "mean", "sd", "mean", "sd", "n", "mean", "sd", "min", "max", "n", "mean", "sd", "min", "max"),
  value = c(23, 3.41, 1.07, 1, 5, 18, 3.5, 0.2, 3.71, 2.45, 31, 5.4, 0, 2, 5, 79, 4.88, 1.99, 1, 5),
  decimals = c(0, 2, 2, 0, 0, 0, 2, 2, 2, 2, 0, 2, 2, 0, 0, 0, 2, 2, 0, 0),
  stars = c(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  below = c(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  stringsAsFactors = FALSE)
blank <- data.frame(
  row = c(1, 1, 2, 2, 2),
  column = c(3, 4, 0, 3, 4),
  stringsAsFactors = FALSE)
# syntax.howMade
rounding <- "both"; dont_know <- "both"; n_is <- "both"; items <- 1
ends_of_scale <- c(1, 5); star_levels <- c(0.05, 0.01, 0.001); df <- NULL
# syntax.puts
out <- list()
add <- function(table, row, numbers)
  out[[length(out) + 1]] <<- data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
# syntax.printedCanBe
fill <- function(x) { m <- matrix(x[NA_integer_], nrow(rows), nrow(columns)); m[cbind(given$row, given$column) + 1] <- x; m }
table_of <- function() {
  cells <- lapply(given[c("quantity", "value", "decimals", "stars", "below")], fill)
  empty <- matrix(FALSE, nrow(rows), nrow(columns)); empty[cbind(blank$row, blank$column) + 1] <- TRUE
  c(cells, list(blank = empty, row = row(empty) - 1, column = col(empty) - 1, rows = rows, columns = columns))
}
turned <- function(g) {
  is_line <- names(g) %in% c("rows", "columns"); c(lapply(g[!is_line], t), list(rows = g$columns, columns = g$rows))
}
cell <- function(g, i, j) {
  if (is.na(i) || is.na(j) || i > nrow(g$quantity) || j > ncol(g$quantity) || is.na(g$quantity[i, j])) return(NULL)
  list(quantity = g$quantity[i, j], value = g$value[i, j], decimals = g$decimals[i, j], stars = g$stars[i, j],
    below = g$below[i, j], place = c(g$row[i, j], g$column[i, j]))
}
is_a <- function(one, ...) !is.null(one) && one$quantity %in% c(...)
first_of <- function(cells, ...) Find(function(one) is_a(one, ...), cells)
down <- function(g, these, j) lapply(these, function(i) cell(g, i, j))
along <- function(g, i, these) lapply(these, function(j) cell(g, i, j))
lines_with <- function(lines, ...) which(lines$role %in% c(...))
is_whole <- function(x) is.finite(x) & x %% 1 == 0 & abs(x) < 2^53
value_of <- function(one) if (is.null(one)) NA_real_ else one$value
values_of <- function(cells) vapply(cells, value_of, 0)
places_of <- function(cells) lapply(Filter(Negate(is.null), cells), function(one) one$place)

half_unit <- function(decimals, way = "once") (if (way == "twice") 0.55 else 0.5) * 10^-decimals
interval <- function(one, way = "once") {
  if (one$below) return(c(0, one$value))
  one$value + c(-1, 1) * half_unit(one$decimals, way) * (1 + 1e-9)
}
overlap <- function(a, b) {
  spare <- 1e-9 * max(1, abs(a[1]), abs(b[2])); a[1] <= b[2] + spare && b[1] <= a[2] + spare
}
can_be <- function(ends, x) {
  spare <- 1e-9 * pmax(1, abs(ends[1]), abs(x)); is.finite(x) & ends[1] <= x + spare & x <= ends[2] + spare
}
nearest <- function(x) floor(x + 0.5)
rounded <- function(x, decimals) { scale <- 10^min(decimals, 12); sign(x) * floor(abs(x) * scale + 0.5 + 1e-9) / scale }
range_of <- function(ends) if (is.finite(ends[2])) list(low = ends[1], high = ends[2]) else list(low = ends[1])
finding <- function(check, certainty, places, code, problem = list(), consistent = list())
  list(list(check = check, certainty = certainty, places = places, code = code, problem = problem, consistent = consistent))
# syntax.checkRanges
check_ranges <- function(g) {
  out <- list(); with_answers <- "answer" %in% c(g$rows$role, g$columns$role)
  for (i in seq_along(g$rows$role)) for (j in seq_along(g$columns$role)) {
    one <- cell(g, i, j); if (is.null(one)) next
    whole <- is_a(one, "n", "nValid")
    limits <- if (is_a(one, "percent") && with_answers) c(0, 103) else if (is_a(one, "p")) c(0, 1)
      else if (whole || is_a(one, "sd", "sdTotal", "se")) c(0, Inf)
      else if (is_a(one, "mean", "meanTotal", "min", "max") && !is.null(ends_of_scale)) ends_of_scale else next
    ends <- interval(one)
    if (ends[2] >= limits[1] && ends[1] <= limits[2] && (!whole || (one$value %% 1 == 0 && one$value >= 0))) next
    out <- c(out, finding("range", "impossible", list(one$place), if (whole) "notWhole" else "outside",
      consistent = if (whole) list() else range_of(limits)))
  }
  out
}
# syntax.checkMargins
check_margins <- function(g) {
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
}
# syntax.checkCrossed
check_crossed <- function(g) {
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
}
# syntax.checkMeans
mean_series <- function(g) {
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
n_value <- function(entry) if (is.null(entry$n)) NA_real_ else entry$n$value
check_pooled <- function(entries) {
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
}
sums_of <- function(mean, steps) {
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
}
# syntax.checksBothWays
upright <- table_of(); found <- check_ranges(upright)
series <- 0; for (g in list(upright, turned(upright))) found <- c(found, check_margins(g), check_most_n(g), check_crossed(g), check_means(g))
# syntax.ordersFindings
same <- sapply(found, function(one) paste(c(one$check, one$code, sort(sapply(one$places, paste, collapse = ","))), collapse = " "))
found <- found[!duplicated(same)]
place <- sapply(found, function(one) one$places[[1]])
if (length(found) > 0)
  found <- found[order(match(sapply(found, function(one) one$certainty), c("impossible", "conditional", "rounding")), place[1, ], place[2, ])]
kept <- list()
for (one in found) {
  known <- if (one$code %in% c("sumRounded", "totalSetTo100", "roundedTwice")) Position(function(other) other$code == one$code, kept) else NA
  if (is.na(known)) kept <- c(kept, list(one)) else kept[[known]]$problem$sums <- c(kept[[known]]$problem$sums, one$problem$sums)
}
place <- function(at) vapply(kept, function(one) one$places[[1]][at] + 1, 0); word <- function(what) vapply(kept, function(one) one[[what]], "")
ids <- vapply(kept, function(one) paste(c(one$check, one$places[[1]]), collapse = "-"), "")
for (at in rev(seq_along(ids))) if ((count <- sum(ids[seq_len(at)] == ids[at])) > 1) ids[at] <- paste0(ids[at], "-", count)
for (at in seq_along(kept)) {
  numbers <- unlist(kept[[at]][c("problem", "consistent")]); if (length(numbers) > 0) add("findings", ids[at], numbers)
}
findings <- data.frame(finding = ids, certainty = word("certainty"), what = word("code"), row = rows$label[place(1)], column = columns$label[place(2)])
print(findings, row.names = FALSE)
# syntax.prints
result <- do.call(rbind, out)
result <- result[is.finite(result$value), , drop = FALSE]
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
