/** R of the table as a grid that can be turned, of what a printed number can stand for, and of a finding. */
export const BASICS_R: readonly string[] =
	String.raw`fill <- function(x) { m <- matrix(x[NA_integer_], nrow(rows), nrow(columns)); m[cbind(given$row, given$column) + 1] <- x; m }
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
  list(list(check = check, certainty = certainty, places = places, code = code, problem = problem, consistent = consistent))`.split(
		'\n'
	);

/** R of numbers that no such quantity can be. */
export const RANGES_R: readonly string[] = String.raw`check_ranges <- function(g) {
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
}`.split('\n');

/**
 * R that puts the findings in order, says once what was found from both sides or is the same for all columns, and names
 * them as the app does.
 */
export const ORDER_R: readonly string[] =
	String.raw`same <- sapply(found, function(one) paste(c(one$check, one$code, sort(sapply(one$places, paste, collapse = ","))), collapse = " "))
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
print(findings, row.names = FALSE)`.split('\n');
