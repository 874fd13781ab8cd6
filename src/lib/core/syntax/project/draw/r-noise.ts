/**
 * R for the noise of cells and what is known of true values: standard errors, the variance between units (Paule and
 * Mandel), the variance as a line in the sampling variance. Base R; see docs/uncertainty.md.
 */
export const R_NOISE = String.raw`half <- 1.96
digits_of <- function(values) {
  decimals <- 0
  while (decimals < 3 && any(abs(values * 10^decimals - round(values * 10^decimals)) > 1e-6)) decimals <- decimals + 1
  floor(log10(values) + 1e-9) + 1 + decimals
}
prior_of <- function(y, v) {
  if (length(y) < 2) return(c(if (length(y)) y else NA, 0))
  q <- function(t) { w <- 1 / (v + t); m <- sum(w * y) / sum(w); sum(w * (y - m)^2) - (length(y) - 1) }
  t <- if (q(0) <= 0) 0 else uniroot(q, c(0, 100 * var(y)), tol = 1e-14)$root
  w <- 1 / (v + t)
  c(sum(w * y) / sum(w), t)
}
prior_by_size <- function(y, s2, round) {
  v <- s2 + round; p <- prior_of(y, v); same <- c(p, 0)
  if (length(y) < 3 || p[2] == 0 || diff(range(s2)) < 1e-9 * max(s2)) return(same)
  w <- 1 / (p[2] + v)^2; r <- (y - p[1])^2 - v
  line <- unname(coef(lm(r ~ s2, weights = w)))
  if (line[1] < 0) line <- c(0, unname(coef(lm(r ~ 0 + s2, weights = w))))
  if (line[2] <= 0) return(same)
  w <- 1 / (line[1] + line[2] * s2 + v)
  c(sum(w * y) / sum(w), line)
}
printed <- function(x, step) floor(x / step + 0.5 + 1e-9) * step
gives <- function(value, col) {
  worse <- function(limit) if (is.na(limit)) FALSE else col$direction * value > bar_of(limit, col$direction)
  ifelse(worse(col$lowest), 3, ifelse(worse(col$limit), 1, 0))
}
col <- merge(columns[used, c("indicator", "year", "direction", "weight", "limit", "lowest")], facts, by = "indicator", sort = FALSE)
col <- col[match(paste(columns$indicator, columns$year)[used], paste(col$indicator, col$year)), ]
col$when <- match(col$year, data_years)
long_of <- function(panel) do.call(rbind, lapply(seq_along(used), function(c) {
  at <- which(panel$kind[, used[c]] < 2)
  data.frame(unit = at, column = rep(c, length(at)), hidden = panel$kind[at, used[c]] == 1, value = panel$value[at, used[c]],
    pupils = panel$pupils[at, used[c]], half_width = panel$half_width[at, used[c]])
}))
both <- list(own = long_of(own), schools = long_of(at_schools))
everything <- rbind(cbind(panel = "own", both$own), cbind(panel = "schools", both$schools))
everything$exact <- FALSE; pooled <- setNames(rep(NA_real_, nrow(facts)), facts$indicator)
for (i in unique(col$indicator)) {
  at <- which(col$indicator[everything$column] == i & !everything$hidden & !is.na(everything$half_width) & everything$half_width > 0)
  if (length(at) == 0) next
  few <- !is.na(everything$pupils[at]) & everything$pupils[at] < 50
  everything$exact[at] <- digits_of(everything$half_width[at]) >= 2 & !few
  good <- at[everything$exact[at] & !is.na(everything$pupils[at]) & everything$pupils[at] > 1]
  n <- everything$pupils[good]
  if (length(good) > 0) pooled[i] <- sqrt(sum((n - 1) * (everything$half_width[good] / half)^2 * n) / sum(n - 1))
}
everything$n <- ifelse(!is.na(everything$pupils) & everything$pupils > 0, everything$pupils, assumed_pupils)`.split(
	'\n'
);

/** R for the cells of one kind of unit: their values, standard errors, priors, and changes from year to year. */
export const R_CELLS = String.raw`known_cells <- function(panel, outside) {
  mine <- everything[everything$panel == panel, ]; n <- mine$n
  mine$y <- mine$se <- mine$spread <- mine$three <- mine$some <- NA_real_; mine$round <- 0
  k <- pmin(n, pmax(0, floor(mine$value / 100 * n + 0.5)))
  centre <- rep(NA_real_, nrow(col)); change <- rep(0, nrow(col))
  for (c in seq_len(nrow(col))) {
    one <- col[c, ]; here <- which(mine$column == c & !mine$hidden)
    if (length(here) == 0) next
    inside <- function(rows) rows[!(mine$unit[rows] %in% outside)]
    if (one$unit == "percent") {
      known <- here[!is.na(n[here]) & n[here] > 0]
      rate <- sum(k[inside(known)]) / sum(n[inside(known)])
      mine$y[known] <- 100 * k[known] / n[known]
      mine$se[known] <- 100 * sqrt(rate * (1 - rate) / n[known])
    } else {
      printed_se <- mine$half_width[here] / half
      by_pool <- pooled[[one$indicator]] / sqrt(n[here])
      se <- ifelse(mine$exact[here], printed_se, ifelse(!is.na(by_pool), by_pool,
        ifelse(!is.na(printed_se) & printed_se > 0, printed_se, assumed_sd[[one$unit]] / sqrt(n[here]))))
      known <- here[!is.na(se) & se > 0]
      mine$y[known] <- mine$value[known]; mine$se[known] <- se[!is.na(se) & se > 0]; mine$round[known] <- one$step^2 / 12
    }
    p <- prior_by_size(mine$y[inside(known)], mine$se[inside(known)]^2, if (one$unit == "percent") 0 else one$step^2 / 12)
    centre[c] <- p[1]; mine$spread[known] <- sqrt(p[2] + p[3] * mine$se[known]^2)
    all <- gives(mine$value[here], one); hidden <- which(mine$column == c & mine$hidden)
    mine$three[hidden] <- mean(all == 3); mine$some[hidden] <- mean(all > 0)
  }
  for (i in unique(col$indicator)) {
    same <- which(col$indicator == i); total <- c(0, 0)
    for (a in same) for (b in same) if (col$when[b] == col$when[a] + 1) {
      first <- mine[mine$column == a & !is.na(mine$se) & !(mine$unit %in% outside), ]; second <- mine[mine$column == b, ]
      at <- match(first$unit, second$unit); ok <- !is.na(second$se[at])
      if (sum(ok) < 2) next
      v <- first$se^2 + second$se[at]^2 + first$round + second$round[at]
      total <- total + c(prior_of((second$y[at] - first$y)[ok], v[ok])[2], 1) * sum(ok)
    }
    if (total[2] > 0) change[same] <- total[1] / total[2]
  }
  mine$k <- k
  list(cells = mine, centre = centre, change = change)
}
same <- function(x) outer(x, x, "==")
test <- col$area == "nationalTests"
rho <- (same(test) & same(col$grade) & same(col$when)) * ifelse(test, correlation_tests, correlation_others)
level <- matrix("unit", nrow(col), nrow(col))
level[same(col$area)] <- "area"
level[same(col$area) & same(col$grade)] <- "grade"
level[same(col$area) & same(col$grade) & same(col$when)] <- "cohort"
level[same(col$indicator)] <- "indicator"
group_of <- paste(test, col$grade, col$when)
shared_parts <- function(z, e, r, counted) {
  parts <- c(unit = 0, area = 0, grade = 0, indicator = 0, cohort = 0); up <- down <- parts
  if (nrow(col) > 1) for (i in 2:nrow(col)) for (j in 1:(i - 1)) {
    at <- counted & !is.na(z[, i]) & !is.na(z[, j])
    w <- 1 / ((1 + e[at, i]^2 + r[at, i]) * (1 + e[at, j]^2 + r[at, j]))
    up[level[i, j]] <- up[level[i, j]] + sum(w * (z[at, i] * z[at, j] - rho[i, j] * e[at, i] * e[at, j]))
    down[level[i, j]] <- down[level[i, j]] + sum(w)
  }
  correlation <- ifelse(down > 0, up / down, 0)
  rest <- function(name, before) if (down[[name]] > 0) min(1 - before, max(0, correlation[[name]] - before)) else 0
  parts["unit"] <- rest("unit", 0); parts["area"] <- rest("area", parts[["unit"]])
  parts["grade"] <- rest("grade", sum(parts[c("unit", "area")])); before <- sum(parts[c("unit", "area", "grade")])
  parts["indicator"] <- rest("indicator", before); parts["cohort"] <- rest("cohort", before)
  over <- sum(parts[c("indicator", "cohort")])
  if (over > 1 - before) parts[c("indicator", "cohort")] <- parts[c("indicator", "cohort")] * (1 - before) / over
  parts
}`.split('\n');
