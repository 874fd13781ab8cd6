/** R of columns of percents of answers: their sums, and the persons, N and mean that go with them. */
export const ANSWERS_R: readonly string[] = String.raw`answer_columns <- function(g) {
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
}`.split('\n');
