/**
 * R for the draw, written from the rule and not from the program: base R, no packages. Sums are added one by one, in the
 * order of the columns, so that they are the same numbers to the last bit; nothing is rounded before it is compared.
 */
export const R_NUMBERS =
	String.raw`sum_of <- function(x) { total <- 0; for (one in x) total <- total + one; total }
mean_of <- function(x) if (length(x) == 0) NaN else x[1] + sum_of(x - x[1]) / length(x)
sd_of <- function(x) {
  n <- length(x); if (n < 2) return(NaN)
  off <- x - mean_of(x); rest <- sum_of(off)
  sqrt(max(0, sum_of(off * off) - (rest * rest) / n) / (n - 1))
}
quantile_of <- function(sorted, p) {
  n <- length(sorted); if (n == 0) return(NaN)
  position <- (n - 1) * p; below <- floor(position); part <- position - below
  if (part == 0) sorted[below + 1] else sorted[below + 1] + part * (sorted[min(below + 1, n - 1) + 1] - sorted[below + 1])
}
on_grid <- function(x) floor(x * 1e12 + 0.5)
spread_of <- function(measure, x) {
  if (length(x) < 2) return(NaN)
  if (measure == "sd") return(sd_of(x))
  sorted <- sort(x)
  if (measure == "range") return(sorted[length(sorted)] - sorted[1])
  if (measure == "iqr") return(quantile_of(sorted, 0.75) - quantile_of(sorted, 0.25))
  quantile_of(sort(abs(sorted - quantile_of(sorted, 0.5))), 0.5)
}`.split('\n');

/** Reads both files and lays the cells of the basis out: units in rows, an indicator in a year in a column. */
export const R_DATA =
	String.raw`columns <- merge(data.frame(place = seq_len(nrow(rules)), rules), data.frame(at = seq_along(years), year = years), by = NULL)
columns <- columns[order(columns$place, columns$at), ]
columns <- columns[paste(columns$indicator, columns$year) %in% paste(cells$indicator, cells$year)[cells$kind == 0], ]
panel_of <- function(unit_kind, count) {
  mine <- cells[cells$unit_kind == unit_kind, ]
  at <- match(paste(mine$indicator, mine$year), paste(columns$indicator, columns$year))
  lay <- function(what, empty) {
    laid <- matrix(empty, count, nrow(columns))
    laid[cbind(mine$unit, at)[!is.na(at), , drop = FALSE]] <- what[!is.na(at)]
    laid
  }
  kind <- lay(mine$kind, 2)
  if (length(years) < length(data_years)) {
    here <- mine[mine$year %in% years & (mine$kind < 2 | mine$row == 1), ]
    known <- unique(paste(here$unit, groups[here$indicator]))
    for (column in seq_len(nrow(columns))) {
      gone <- !(paste(seq_len(count), groups[columns$indicator[column]]) %in% known)
      kind[gone & kind[, column] == 2, column] <- 3
    }
  }
  list(kind = kind, value = lay(mine$value, NA), pupils = lay(mine$pupils, NA), half_width = lay(mine$half_width, NA))
}
municipalities <- units[units$unit_kind == "municipality", ]
schools <- units[units$unit_kind == "school", ]
own <- panel_of("municipality", nrow(municipalities))
at_schools <- panel_of("school", nrow(schools))
country <- panel_of("country", 1)
outside <- municipalities$outside == 1`.split('\n');

/** National and absolute limits of every column. */
export const R_LIMITS = String.raw`values_in <- function(column) {
  here <- own$kind[, column] == 0 & !outside
  list(sorted = sort(own$value[here, column]), value = own$value[here, column], pupils = own$pupils[here, column])
}
national_of <- function(column) {
  rule <- columns[column, ]; if (rule$national == "fixed") return(rule$national_value)
  if (rule$national == "country" && country$kind[1, column] == 0) return(country$value[1, column])
  found <- values_in(column); counted <- !is.na(found$pupils) & found$pupils > 0
  if (rule$national != "municipalityMean" && any(counted)) {
    return(sum_of(found$value[counted] * found$pupils[counted]) / sum_of(found$pupils[counted]))
  }
  mean_of(found$sorted)
}
absolute_of <- function(column) {
  rule <- columns[column, ]; if (rule$absolute == "fixed") return(rule$absolute_value)
  from <- if (rule$pooled) which(columns$place == rule$place) else column
  sorted <- sort(unlist(lapply(from, function(one) values_in(one)$sorted)))
  if (rule$absolute == "worst") return(quantile_of(sorted, if (rule$direction == 1) 1 - rule$absolute_value else rule$absolute_value))
  mean_of(sorted) + rule$direction * rule$absolute_value * sd_of(sorted)
}
columns$limit <- vapply(seq_len(nrow(columns)), national_of, 0)
columns$lowest <- vapply(seq_len(nrow(columns)), absolute_of, 0)
used <- which(!is.nan(columns$limit))
bar_of <- function(limit, direction) direction * limit + 1e-9 * max(1, abs(limit))`.split('\n');

/** Points, possible points and share of units; how far beyond the limits they lie. */
export const R_POINTS = String.raw`points_of <- function(panel) {
  count <- nrow(panel$kind)
  points <- possible <- applicable <- held <- numeric(count)
  for (column in used) {
    rule <- columns[column, ]; kind <- panel$kind[, column]; has <- kind == 0
    directed <- rule$direction * panel$value[, column]
    three <- has & !is.nan(rule$lowest) & directed > bar_of(rule$lowest, rule$direction)
    one <- has & !three & directed > bar_of(rule$limit, rule$direction)
    applicable <- applicable + ifelse(kind == 3, 0, 3 * rule$weight)
    possible <- possible + ifelse(has, 3 * rule$weight, 0)
    points <- points + ifelse(three %in% TRUE, 3, ifelse(one %in% TRUE, 1, 0)) * rule$weight
    held <- held + has
  }
  share <- ifelse(possible > 0, points / possible, NaN); coverage <- ifelse(possible > 0, possible / applicable, 0)
  data.frame(points, possible, applicable, cells = held, share, coverage,
    assessed = as.numeric(possible > 0 & coverage >= least_coverage - 1e-12))
}
distance_of <- function(panel) {
  total <- held <- numeric(nrow(panel$kind))
  for (column in used) {
    rule <- columns[column, ]; has <- panel$kind[, column] == 0; sd <- sd_of(values_in(column)$sorted)
    beyond <- rule$direction * (panel$value[, column] - rule$limit)
    add <- has & beyond > 0 & !is.nan(sd) & sd > 0
    total[add %in% TRUE] <- total[add %in% TRUE] + beyond[add %in% TRUE] / sd
    held <- held + has
  }
  ifelse(held > 0, total / held, 0)
}
compared_share <- function(points) if (all(rules$weight == floor(rules$weight))) points$share else on_grid(points$share)
cut_at <- function(order, places, value, compared) {
  drawn <- head(order, places); last <- if (length(drawn) > 0) drawn[length(drawn)] else NA; following <- order[places + 1]
  found <- list(drawn = drawn, last = if (is.na(last)) NaN else value[last], following = if (is.na(following)) NaN else value[following])
  if (!is.na(last) && !is.na(following) && compared[last] == compared[following]) {
    tied <- order[compared[order] == compared[last]]; won <- sum(tied %in% drawn)
    found$tie <- c(value = value[[last]], places = won, chance = won / length(tied)); found$tied <- tied
  }
  found
}`.split('\n');

/** The average draw: order, filters, cut. */
export const R_AVERAGE = String.raw`average_draw <- function(points, distance) {
  ranked <- which(points$assessed == 1 & !outside)
  order <- ranked[order(-compared_share(points)[ranked], -on_grid(points$points)[ranked], -on_grid(distance)[ranked],
    municipalities$number[ranked], method = "radix")]
  rank <- numeric(nrow(points)); rank[order] <- seq_along(order)
  large <- if (is.na(population_cap)) rep(FALSE, nrow(points)) else inhabitants >= population_cap
  filter <- ifelse(outside, "outside", ifelse(points$assessed == 0, "notAssessed", ifelse(large %in% TRUE, "population",
    ifelse(municipalities$number %in% earlier, "earlierDraw", ifelse(municipalities$number %in% excluded, "manual", NA)))))
  cut <- cut_at(order[is.na(filter[order])], places, points$share, compared_share(points))
  list(order = order, rank = rank, filter = filter, cut = cut)
}`.split('\n');

/** The spread draw: how far apart the schools of a municipality are, and whether one is among the worst. */
export const R_SPREAD = String.raw`school_threshold <- function(points) {
  shares <- sort(points$share[points$assessed == 1]); n <- length(shares)
  if (n == 0) return(NaN)
  if (school_rule == "percentile") return(quantile_of(shares, 1 - school_part))
  threshold <- Inf
  for (i in rev(seq_len(n))) {
    first_of_tie <- i == n || shares[i + 1] - shares[i] > 1e-12
    if (first_of_tie && n - i + 1 > school_part * n + 1e-12) break
    threshold <- shares[i]
  }
  threshold
}
spread_draw <- function(school_points, filter, in_average) {
  threshold <- school_threshold(school_points); count <- nrow(municipalities)
  counted <- school_points$assessed == 1
  reaches <- counted & !is.nan(threshold) & school_points$share >= threshold - 1e-12
  reaches <- reaches %in% TRUE
  of <- factor(schools$municipality, levels = seq_len(count))
  weak <- as.vector(table(of[reaches])); number <- as.vector(table(of[counted]))
  shares <- split(school_points$share[counted], of[counted])
  value <- vapply(shares, function(x) spread_of(spread_measure, x), 0, USE.NAMES = FALSE)
  low <- if (is.na(spread_level)) rep(FALSE, count) else value < spread_level & abs(value - spread_level) > 1e-12
  status <- ifelse(!is.na(filter), "filtered", ifelse(in_average, "inAverageDraw",
    ifelse(number < least_schools | is.nan(value), "tooFewSchools", ifelse(low %in% TRUE, "belowLevel",
    ifelse(weak > 0, "candidate", "noWeakSchool")))))
  candidates <- which(status == "candidate")
  compared <- floor(value / 1e-12 + 0.5)
  candidates <- candidates[order(-compared[candidates], municipalities$number[candidates], method = "radix")]
  cut <- cut_at(candidates, spread_places, value, compared)
  status[cut$drawn] <- "drawn"
  list(value = value, number = number, weak = weak, status = status, threshold = threshold, cut = cut,
    assessed = sum(counted), reaching = sum(reaches))
}`.split('\n');

/** The draw with the printed values, and its numbers with the names that the app's results have. */
export const R_RESULT =
	String.raw`points <- points_of(own); distance <- distance_of(own); school_points <- points_of(at_schools)
average <- average_draw(points, distance)
in_average <- seq_len(nrow(points)) %in% average$cut$drawn
spread <- spread_draw(school_points, average$filter, in_average)
drawn <- ifelse(in_average, "average", ifelse(spread$status == "drawn", "spread", "none"))
margin <- ifelse(average$rank == 0, NaN, points$share - ifelse(in_average, average$cut$following, average$cut$last))
spread_margin <- ifelse(spread$status == "drawn", spread$value - spread$cut$following,
  ifelse(spread$status == "candidate", spread$value - spread$cut$last, NaN))
written <- function(x) if (is.character(x)) ifelse(is.na(x), "", x) else ifelse(is.na(x), "", sprintf("%.17g", x))
put <- function(table, rows, numbers) do.call(rbind, lapply(names(numbers), function(column)
  data.frame(section = rep("", length(rows)), table = rep(table, length(rows)), row = rows, column = rep(column, length(rows)),
    value = written(numbers[[column]]))))
cut_rows <- function(table, cut, more) rbind(
  put(table, "cut", c(list(lastDrawn = cut$last, firstNotDrawn = cut$following), more)),
  if (!is.null(cut$tie)) put(table, "tie", as.list(cut$tie)),
  if (length(cut$drawn) > 0) put(table, paste("place", seq_along(cut$drawn)), list(municipality = municipalities$number[cut$drawn])))
result <- rbind(
  put("limits", paste(columns$indicator, columns$year)[used], list(national = columns$limit[used], absolute = columns$lowest[used])),
  cut_rows("averageDraw", average$cut, list()),
  cut_rows("spreadDraw", spread$cut, list(threshold = if (is.finite(spread$threshold)) spread$threshold else NaN,
    assessedSchools = spread$assessed, schoolsAtThreshold = spread$reaching)),
  put("municipalities", municipalities$number, c(as.list(points), list(rank = ifelse(average$rank == 0, NaN, average$rank),
    distance = distance, filter = average$filter, drawn = drawn, margin = margin))),
  put("spread", municipalities$number, list(value = spread$value, assessedSchools = spread$number, weakSchools = spread$weak,
    status = spread$status, margin = spread_margin)),
  put("schools", schools$number, as.list(school_points)))`.split('\n');
