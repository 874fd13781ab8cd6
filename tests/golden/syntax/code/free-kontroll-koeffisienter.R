# syntax.typedTable
rows <- data.frame(
  label = c("Alder", "Kjønn", "Trinn", "År", "Sted"),
  role = c("group", "group", "group", "group", "group"),
  points = c(NA, NA, NA, NA, NA),
  n = c(NA, NA, NA, NA, NA),
  stringsAsFactors = FALSE)
columns <- data.frame(
  label = c("B", "SE", "Beta", "t", "p", "t", "p"),
  role = c("b", "se", "beta", "t", "p", "t", "p"),
  points = c(NA, NA, NA, NA, NA, NA, NA),
  n = c(NA, NA, NA, NA, NA, NA, NA),
  stringsAsFactors = FALSE)
# syntax.typedCells
given <- data.frame(
  row = c(0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4),
  column = c(0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4),
  quantity = c("b", "se", "beta", "t", "p", "t", "p", "b", "se", "beta", "t", "p", "t", "p", "b", "se", "beta", "t", "p", "t", "p", "b", "se", "beta", "t", "p", "t", "p", "b", "se", "beta", "t", "p"),
  value = c(0.52, 0.2, 0.26, 2.6, 0.01, 1.1, 0.27, -0.3, 0.15, 0.11, -2, 0.048, 2.31, 0.01, 1.2, 0.31, 0.31, 3.1, 0.0022, -0.2, 0.842, 0.04, 0.05, 0.02, 0.8, 0.42, 3.9, 0.001, 0.9, 0, 0.4, 1.7, 1.3),
  decimals = c(2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2, 4, 2, 3, 2, 2, 2, 2, 2, 2, 3, 1, 2, 1, 1, 1),
  stars = c(0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0),
  below = c(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0),
  stringsAsFactors = FALSE)
blank <- data.frame(
  row = c(4, 4),
  column = c(5, 6),
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
# syntax.checkTests
coefficients_of <- function(g) {
  models <- list()
  for (i in seq_along(g$rows$role)) {
    kinds <- g$columns$role
    for (j in which(kinds %in% c("b", "se", "beta", "t", "p"))) {
      model <- paste(sum(kinds[seq_len(j)] == kinds[j])); one <- cell(g, i, j); row <- paste(i)
      if (is_a(one, kinds[j])) models[[model]][[row]][[kinds[j]]] <- one
    }
  }
  models[order(as.numeric(names(models)))]
}
size_of <- function(ends) if (ends[1] <= 0 && ends[2] >= 0) c(0, max(abs(ends))) else sort(abs(ends))
most_df <- 100000
two_sided <- function(t, df) 2 * pt(-abs(t), df)
first_df <- function(holds) {
  if (!holds(most_df)) return(NA)
  low <- 1; high <- most_df
  while (low < high) { middle <- floor((low + high) / 2); if (holds(middle)) high <- middle else low <- middle + 1 }
  low
}
df_range <- function(t, p) {
  size <- size_of(interval(t)); printed <- interval(p)
  first <- first_df(function(df) two_sided(size[2], df) <= printed[2]); beyond <- first_df(function(df) two_sided(size[1], df) < printed[1])
  to <- if (is.na(beyond)) most_df else beyond - 1
  if (!is.na(first) && first <= to) c(first, to)
}
check_stars <- function(model) {
  parts <- c("beta", "b", "t", "p"); out <- list()
  stars_of <- function(one) max(0, unlist(lapply(one[intersect(parts, names(one))], function(part) part$stars)))
  if (length(star_levels) == 0 || !any(sapply(model, stars_of) > 0)) return(out)
  for (one in model) {
    if (is.null(one[["p"]])) next
    ends <- interval(one$p); least <- sum(ends[2] < star_levels); most <- sum(max(0, ends[1]) < star_levels); stars <- stars_of(one)
    if (stars >= least && stars <= most) next
    starred <- Filter(function(part) part$stars > 0, one[intersect(parts, names(one))])
    if (length(starred) == 0) starred <- head(one[intersect(c("beta", "b", "t"), names(one))], 1)
    out <- c(out, finding("stars", "impossible", c(places_of(unname(starred)), list(one$p$place)), "starsDiffer", list(stars = stars, p = one$p$value), list(stars = most)))
  }
  out
}
check_p <- function(model) {
  tested <- Filter(function(one) all(c("t", "p") %in% names(one)), model); out <- list()
  ranges <- lapply(tested, function(one) df_range(one$t, one$p)); fitting <- if (is.null(df)) NULL else c(df, df)
  if (is.null(df)) {
    known <- do.call(rbind, ranges); best <- 0
    for (from in known[, 1]) {
      common <- known[known[, 1] <= from & known[, 2] >= from, , drop = FALSE]
      if (nrow(common) > best) { best <- nrow(common); fitting <- c(from, min(common[, 2])) }
    }
  }
  for (at in seq_along(tested)) {
    t <- tested[[at]]$t; p <- tested[[at]]$p; range <- ranges[[at]]
    if (!is.null(range) && (is.null(fitting) || (range[1] <= fitting[2] && range[2] >= fitting[1]))) next
    ends <- if (is.null(fitting)) c(1, most_df) else fitting; size <- size_of(interval(t))
    values <- c(two_sided(size[2], ends[2]), two_sided(size[1], ends[1])); one_sided <- overlap(interval(p), values / 2)
    other_df <- !one_sided && !is.null(range) && !is.null(fitting)
    out <- c(out, finding("p", if (one_sided || (!is.null(range) && is.null(df))) "conditional" else "impossible", list(p$place, t$place),
      if (one_sided) "pOneSided" else if (other_df) "pOtherDf" else "pDiffers",
      c(list(p = p$value, t = t$value), if (other_df) list(dfs = range, from = fitting[1], to = fitting[2])), range_of(values)))
  }
  out
}
check_t <- function(model) {
  out <- list()
  for (one in model) if (all(c("b", "se", "t") %in% names(one))) {
    size <- size_of(interval(one$b)); error <- interval(one$se); if (error[2] <= 0) next
    ratio <- c(size[1] / error[2], if (error[1] > 0) size[2] / error[1] else Inf)
    if (!overlap(size_of(interval(one$t)), ratio))
      out <- c(out, finding("t", "impossible", list(one$t$place, one$b$place, one$se$place), "tDiffers", list(t = one$t$value), range_of(ratio)))
  }
  out
}
check_signs <- function(model) {
  out <- list()
  for (one in model) {
    signed <- Filter(function(part) part$value != 0, one[intersect(c("t", "beta", "b"), names(one))])
    if (length(unique(sign(values_of(signed)))) > 1) out <- c(out, finding("sign", "impossible", places_of(unname(signed)), "signs"))
  }
  out
}
check_tests <- function(g) do.call(c, lapply(unname(coefficients_of(g)), function(model) c(check_stars(model), check_p(model), check_t(model), check_signs(model))))
# syntax.checksBothWays
upright <- table_of(); found <- check_ranges(upright)
series <- 0; for (g in list(upright, turned(upright))) found <- c(found, check_tests(g))
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
