# syntax.typedTable
rows <- data.frame(
  label = c("Helt \"enig\"", "Enig\\delvis", "Både-og", "Uenig", "Helt 'uenig'", "Vet ikke", "Totalt", "Gjennomsnitt", "N"),
  role = c("answer", "answer", "answer", "answer", "answer", "dontKnow", "total", "mean", "n"),
  points = c(5, 4, 3, 2, 1, NA, NA, NA, NA),
  n = c(NA, NA, NA, NA, NA, NA, NA, NA, NA),
  stringsAsFactors = FALSE)
columns <- data.frame(
  label = c("Ø", "\"to\"", "3", "", "fem", "Alle", "7"),
  role = c("group", "group", "group", "group", "group", "total", "group"),
  points = c(NA, NA, NA, NA, NA, NA, NA),
  n = c(NA, NA, NA, NA, NA, NA, NA),
  stringsAsFactors = FALSE)
# syntax.typedCells
given <- data.frame(
  row = c(0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8),
  column = c(0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6),
  quantity = c("percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "percent", "mean", "mean", "mean", "mean", "mean", "mean", "mean", "n", "n", "n", "n", "n", "n", "n"),
  value = c(40, 31, 62, 25, 40, 31, 20, 20, 22, 12, 20, 30, 22, 20, 17, 12, 25, 21, 20, 20, 10, 15, 0, 20, 10, 10, 20, 10, 9, 12, 10, 12, 4, 13, 0, 7, 2, 0, 0, 5, 5, 100, 100, 100, 103, 95, 100, 3.5, 3.54, 4.2, 3.44, 3.64, 3.79, 4.9, 20, 59, 9, 20, 50, 20, 40),
  decimals = c(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 1, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0),
  stars = c(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  below = c(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  stringsAsFactors = FALSE)
blank <- data.frame(
  row = c(1, 6),
  column = c(3, 0),
  stringsAsFactors = FALSE)
# syntax.howMade
rounding <- "once"; dont_know <- "in"; n_is <- "total"; items <- 1
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
# syntax.printedPercents
rounded_share <- function(count, n, decimals) floor((200 * 10^decimals * count + n) / (2 * n))
printed_percent <- function(count, n, decimals, way)
  if (way == "twice" && decimals == 0) floor((rounded_share(count, n, 1) + 5) / 10) else rounded_share(count, n, decimals)
# syntax.checkPersons
count_range <- function(percent, n, decimals, way) {
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
}
# syntax.checkAnswers
answer_columns <- function(g) {
  these <- lines_with(g$rows, "answer", "dontKnow"); totals <- lines_with(g$rows, "total"); out <- list(); if (length(these) < 2) return(out)
  for (j in seq_along(g$columns$role)) {
    cells <- down(g, these, j); printed <- Filter(Negate(is.null), cells)
    usable <- sapply(seq_along(these), function(at) if (is.null(cells[[at]])) g$blank[these[at], j] else is_a(cells[[at]], "percent"))
    if (length(printed) < 2 || !all(usable)) next
    every <- down(g, seq_along(g$rows$role), j); total <- first_of(down(g, totals, j), "percent"); empty <- totals[g$blank[totals, j]]
    is_answer <- g$rows$role[these] == "answer"
    out <- c(out, list(list(label = g$columns$label[j], labels = g$rows$label[these], percent = values_of(cells), dont_know = !is_answer,
      points = ifelse(is_answer, g$rows$points[these], NA), answer_places = lapply(these, function(i) c(g$row[i, j], g$column[i, j])),
      places = places_of(cells), decimals = min(4, max(sapply(printed, function(one) one$decimals))), sum = sum(values_of(printed)), cells = cells,
      total = total, blank_total = if (is.null(total) && length(empty) > 0) c(g$row[empty[1], j], g$column[empty[1], j]),
      n = first_of(every, "n"), n_valid = first_of(every, "nValid"), mean = first_of(every, "mean", "meanTotal"))))
  }
  out
}
check_answers <- function(g) {
  out <- list()
  for (column in answer_columns(g)) {
    series <<- series + 1; checked <- check_column(column); fit <- checked$fit
    if (!is.null(fit)) {
      one <- if (!is.null(checked$sets) && length(checked$sets$mean) == 1) c(mean = checked$sets$mean, sd = checked$sets$sd)
      add("persons", paste("series", series, substr(column$label, 1, 80)), c(persons = fit$total, if (!is.null(checked$ways) && checked$ways <= 1e9) c(sets = checked$ways), one))
    }
    out <- c(out, check_sum(column, fit), checked$findings, check_mean_without_n(column))
  }
  out
}
check_column <- function(column) {
  printed <- if (is.null(column$n)) column$n_valid else column$n; if (is.null(printed)) return(list())
  bases <- bases_of(column, if (is.null(column$n)) "valid" else n_is); without <- NULL
  for (at in seq_len(nrow(bases))) {
    base <- bases[at, ]; if (base$beyond == "missing" && !has_gap(column)) next
    fit <- fit_column(column, base, printed$value)
    if (!is.null(fit) && fit$has_mean) return(c(list(fit = fit, findings = explain(column, fit, bases[1, ], printed)), sets_of(column, fit)))
    if (base$beyond == "nothing" && is.null(without)) without <- fit
  }
  if (!is.null(without))
    return(c(list(fit = without, findings = mean_impossible(column, without, other_ns(column, bases, printed$value))), sets_of(column, without, FALSE)))
  list(findings = no_persons(column, bases, printed))
}
has_gap <- function(column) {
  unit <- 10^-column$decimals; total <- column$total
  (!is.null(total) && total$value - column$sum > 0.9 * unit && abs(total$value - 100) > 0.1 * unit) || 100 - column$sum > 0.55 * unit * length(column$percent)
}
explain <- function(column, fit, plainest, n) {
  base <- fit$base; if (base$beyond == "missing") return(missing_row(column, fit)); out <- list()
  if (base$way == "twice" && plainest$way == "once") out <- finding("distribution", "rounding", column$places, "roundedTwice")
  if (base$beyond == "nothing" && (base$n != plainest$n || base$dont_know != plainest$dont_know))
    out <- c(out, finding("distribution", "conditional", c(list(n$place), column$places), if (base$dont_know == "out") "dontKnowOut" else "nIsValid",
      list(n = n$value, persons = fit$persons, base = fit$total)))
  out
}
missing_row <- function(column, fit) {
  sum <- rounded(column$sum, column$decimals); sets <- sets_of(column, fit)$sets; last <- length(fit$answers$from); points <- fit$answers$points[last]
  counts <- if (is.null(sets)) numeric() else unique(sets$counts[, last]); total <- if (is.null(column$total)) 100 else column$total$value
  finding("sum", "conditional", c(places_of(list(column$total)), column$places), "rowMissing",
    list(sum = sum, rows = length(column$percent), most = 0, total = if (is.null(column$total)) 100 else rounded(total, column$decimals), missing = rounded(total - sum, column$decimals)),
    if (length(counts) > 0 && length(counts) <= 4) list(counts = counts, n = fit$total, value = if (is.na(points)) 0 else points,
      percents = rounded(100 * counts / fit$total, column$decimals), mean = if (is.null(column$mean)) 0 else 1) else list())
}
mean_impossible <- function(column, fit, others) {
  decimals <- column$mean$decimals; ways <- fit$means$ways; values <- unique(rounded(ways$mean[order(ways$mean)], decimals))
  finding("mean", "impossible", c(list(column$mean$place), column$places), if (fit$base$way == "twice" && column$decimals == 0) "meanImpossibleTwice" else "meanImpossible",
    list(mean = column$mean$value, n = fit$total),
    if (length(values) == 0 || length(values) > 4) range_of(fit$means$ends) else c(list(values = values), if (length(others) > 0) list(ns = others)))
}
other_ns <- function(column, bases, n) {
  plainest <- bases[bases$beyond == "nothing" & bases$n == bases$n[1] & bases$dont_know == bases$dont_know[1], ]; others <- numeric()
  fits <- function(other) any(sapply(seq_len(nrow(plainest)), function(at) isTRUE(fit_column(column, plainest[at, ], other)$has_mean)))
  for (step in 1:12) if (length(others) < 6) for (other in c(n - step, n + step)) if (fits(other)) others <- c(others, other)
  sort(others)
}
no_persons <- function(column, bases, n) {
  if (!is_whole(n$value) || n$value < 1) return(list())
  bases <- bases[bases$beyond != "missing" | has_gap(column), ]; ways <- unique(bases$way)
  bad <- sapply(seq_along(column$percent), function(at) !is.na(column$percent[at]) &&
    all(sapply(ways, function(way) is.null(count_range(column$percent[at], n$value, column$decimals, way)))))
  others <- other_ns(column, bases, n$value); fixes <- if (length(others) == 0) single_fixes(column, bases[1, ], n$value)
  finding("distribution", if (length(others) > 0) "conditional" else "impossible", c(if (any(bad)) column$answer_places[bad] else column$places, list(n$place)),
    if (!any(bad)) "noPersons" else if ("twice" %in% ways) "percentImpossibleTwice" else "percentImpossible",
    c(if (any(bad)) list(values = rounded(column$percent[bad], column$decimals)), list(n = n$value)), list(values = if (length(others) > 0) others else fixes))
}
single_fixes <- function(column, base, n) {
  fixes <- list()
  for (at in seq_along(column$percent)) {
    if (is.na(column$percent[at]) || length(fixes) >= 4) next
    open <- column; open$percent[at] <- NA; fit <- fit_column(open, base, n)
    if (is.null(fit) || !fit$has_mean || length(fit$answers$from) != length(column$percent)) next
    sets <- sets_of(open, fit)$sets; percents <- if (!is.null(sets)) unique(rounded(100 * sets$counts[, at] / n, column$decimals))
    if (length(percents) > 0 && length(percents) <= 2) fixes <- c(fixes, list(percents))
  }
  unlist(fixes)
}
check_sum <- function(column, fit) {
  decimals <- column$decimals; unit <- 10^-decimals; sum <- rounded(column$sum, decimals); total <- column$total; out <- list()
  empty <- is.na(column$percent); most <- half_unit(decimals, if (rounding != "once" && decimals == 0) "twice" else "once") * length(empty) + 1e-9
  is_near <- abs(100 - sum) <= most; facts <- list(sum = sum, rows = length(empty), most = rounded(most, decimals + 1))
  say <- function(certainty, code, problem = list(), consistent = list())
    finding("sum", certainty, c(places_of(list(total)), column$places), code, c(facts[setdiff(names(facts), names(problem))], problem), consistent)
  if (!is.null(column$blank_total)) out <- finding("blank", "rounding", list(column$blank_total), "totalBlank", consistent = list(value = sum))
  if (any(empty) && (is_near || is.null(total)))
    out <- c(out, finding("blank", if (is_near) "rounding" else "conditional", column$answer_places[empty], "answerBlank", list(count = sum(empty)),
      list(value = if (is_near) 0 else rounded(100 - sum, decimals))))
  printed <- if (is.null(total)) NA else rounded(total$value, decimals); differs <- !is.na(printed) && abs(printed - sum) > unit / 2
  beyond <- if (is.null(fit)) "nothing" else fit$base$beyond
  if (beyond == "missing") return(out)
  c(out, if (beyond == "share") say("rounding", "totalIsShare", list(total = printed, n = fit$total, persons = fit$persons))
  else if (differs && abs(printed - 100) > unit / 2) {
    if (printed > sum && abs(printed - 100) <= most && !is_near) say("conditional", "rowMissing", list(total = printed, missing = rounded(printed - sum, decimals)))
    else say(if (is_near) "conditional" else "impossible", "totalDiffers", list(total = printed), if (is_near) list(sum = sum) else list())
  } else if (!is_near && (!any(empty) || !is.null(total))) {
    if (sum < 100) say("conditional", "sumTooLow", list(missing = rounded(100 - sum, decimals)))
    else say("conditional", "sumTooHigh", list(over = rounded(sum - 100, decimals)))
  } else if (is_near && abs(sum - 100) > unit / 2) say("rounding", if (differs) "totalSetTo100" else "sumRounded", list(sums = sum)))
}
check_mean_without_n <- function(column) {
  if (is.null(column$mean) || !is.null(column$n) || !is.null(column$n_valid)) return(list())
  way <- if (rounding != "once" && column$decimals == 0) "twice" else "once"; on <- which(!is.na(column$points))
  if (length(on) < 2 || length(on) < sum(!column$dont_know)) return(list())
  ends <- sapply(on, function(i) if (is.na(column$percent[i])) c(0, 100 - column$sum) else interval(modifyList(column$cells[[i]], list(decimals = column$decimals)), way))
  ends <- pmax(ends, 0)[, order(column$points[on]), drop = FALSE]; points <- sort(column$points[on]); means <- numeric()
  for (cut in 0:length(points)) for (upper in 1:2) {
    share <- ends[cbind(ifelse(seq_along(points) > cut, 3 - upper, upper), seq_along(points))]; if (sum(share) > 0) means <- c(means, sum(share * points) / sum(share))
  }
  if (length(means) == 0 || overlap(interval(column$mean), range(means))) return(list())
  finding("mean", "impossible", c(list(column$mean$place), column$places), "meanImpossibleNoN", list(mean = column$mean$value), range_of(range(means)))
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
# syntax.checksBothWays
upright <- table_of(); found <- check_ranges(upright)
series <- 0; for (g in list(upright, turned(upright))) found <- c(found, check_answers(g), check_margins(g), check_most_n(g), check_crossed(g))
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
