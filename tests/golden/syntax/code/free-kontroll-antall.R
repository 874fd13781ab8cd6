# syntax.typedTable
rows <- data.frame(
  label = c("Øst", "Vest", "Nord", "Sum"),
  role = c("group", "group", "group", "total"),
  points = c(NA, NA, NA, NA),
  n = c(NA, NA, NA, NA),
  stringsAsFactors = FALSE)
columns <- data.frame(
  label = c("Antall", "Prosent", "Spurte"),
  role = c("count", "percent", "n"),
  points = c(NA, NA, NA),
  n = c(NA, NA, NA),
  stringsAsFactors = FALSE)
# syntax.typedCells
given <- data.frame(
  row = c(0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3),
  column = c(0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2),
  quantity = c("count", "percent", "n", "count", "percent", "n", "count", "percent", "n", "count", "percent", "n"),
  value = c(12, 24, 50, 17, 38, 45, 9, 44.5, 20, 40, 33, 115),
  decimals = c(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0),
  stars = c(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  below = c(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  stringsAsFactors = FALSE)
blank <- data.frame(
  row = c(),
  column = c(),
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
# syntax.printedPercents
rounded_share <- function(count, n, decimals) floor((200 * 10^decimals * count + n) / (2 * n))
printed_percent <- function(count, n, decimals, way)
  if (way == "twice" && decimals == 0) floor((rounded_share(count, n, 1) + 5) / 10) else rounded_share(count, n, decimals)
# syntax.checkCounts
check_counts <- function(g) {
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
# syntax.checksBothWays
upright <- table_of(); found <- check_ranges(upright)
series <- 0; for (g in list(upright, turned(upright))) found <- c(found, check_counts(g), check_shares(g), check_margins(g), check_most_n(g))
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
