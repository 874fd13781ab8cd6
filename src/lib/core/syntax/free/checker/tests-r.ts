/** R of signs, stars, t and p of coefficients. p is two-sided, from the t distribution. */
export const TESTS_R: readonly string[] = String.raw`coefficients_of <- function(g) {
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
check_tests <- function(g) do.call(c, lapply(unname(coefficients_of(g)), function(model) c(check_stars(model), check_p(model), check_t(model), check_signs(model))))`.split(
	'\n'
);
