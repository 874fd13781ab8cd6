/** R that draws whole units anew: a distribution for each cell, and what the noise of a unit's cells shares. */
export const R_SIMULATE = String.raw`simulate <- function(panel, units, outside) {
  known <- known_cells(panel, outside); mine <- known$cells; n <- mine$n
  points <- matrix(0, length(units), replicates); possible <- numeric(length(units))
  mine$a <- mine$b <- NA_real_
  all_units <- sort(unique(mine$unit))
  wide <- function(what) {
    m <- matrix(NA_real_, length(all_units), nrow(col))
    m[cbind(match(mine$unit, all_units), mine$column)] <- mine[[what]]; m
  }
  spread <- wide("spread")
  z <- sweep(sweep(wide("y"), 2, known$centre), 2, col$direction, "*") / spread
  e <- wide("se") / spread; r <- wide("round") / spread^2
  parts <- if (shrunken) shared_parts(z, e, r, !(all_units %in% outside)) else c(unit = 0, area = 0, grade = 0, indicator = 0, cohort = 0)
  nested <- c(unit = parts[["unit"]], area = sum(parts[1:2]), grade = sum(parts[1:3]), indicator = sum(parts[1:4]), cohort = sum(parts[c(1:3, 5)]))
  truth <- matrix(nested[level], nrow(col)); diag(truth) <- 1
  all_shared <- matrix(0, length(all_units), nrow(col))
  group_shared <- matrix(rep(ifelse(test, correlation_tests, correlation_others), each = length(all_units)), length(all_units))
  keys <- paste(mine$unit, mine$column)
  for (u in seq_along(all_units)) {
    at <- which(!is.na(z[u, ]))
    if (length(at) == 0) next
    T <- truth[at, at, drop = FALSE]
    K <- T + rho[at, at] * tcrossprod(e[u, at]); diag(K) <- 1 + e[u, at]^2 + r[u, at]
    hat <- T %*% solve(K)
    m <- known$centre[at] + col$direction[at] * spread[u, at] * (hat %*% z[u, at])
    left <- T - hat %*% T; v <- spread[u, at]^2 * diag(left)
    rows <- match(paste(all_units[u], at), keys)
    more <- known$change[at] * ordinary
    if (shrunken) {
      again <- left + rho[at, at] * tcrossprod(e[u, at]); diag(again) <- diag(left) + e[u, at]^2 + more / spread[u, at]^2
      R <- cov2cor(again); apart <- outer(group_of[at], group_of[at], "!=")
      b <- ifelse(rowSums(apart) > 0, rowSums(R * apart) / pmax(1, rowSums(apart)), 0)
      load <- if (mean(b) > 0) pmin(0.95, pmax(0, b / sqrt(mean(b)))) else 0 * b
      all_shared[u, at] <- load
      for (g in unique(group_of[at])) {
        pairs <- !apart & outer(group_of[at] == g, group_of[at] == g) & lower.tri(R)
        if (!any(pairs)) next
        within <- sum((R - tcrossprod(load))[pairs]) / sum(sqrt(tcrossprod(1 - load^2))[pairs])
        group_shared[u, group_of == g] <- min(0.95, max(0, within))
      }
    }
    share <- col$unit[at] == "percent"; least <- 0.5 / (n[rows] + 1)
    p <- pmin(1 - least, pmax(least, m / 100))
    together <- pmin(1e6, pmax(0.1, p * (1 - p) / ((v + more) / 1e4) - 1))
    mine$a[rows] <- if (shrunken) ifelse(share, p * together, m) else ifelse(share, 0.5 + mine$k[rows], mine$value[rows])
    mine$b[rows] <- if (shrunken) ifelse(share, (1 - p) * together, sqrt(v + more + mine$se[rows]^2))
      else ifelse(share, 0.5 + n[rows] - mine$k[rows], mine$se[rows])
  }
  by_unit <- split(seq_len(nrow(mine)), factor(mine$unit, levels = units))
  for (u in seq_along(units)) {
    rows <- by_unit[[u]]; row <- match(units[u], all_units); whole <- rnorm(replicates); groups_here <- group_of[mine$column[rows]]
    for (g in unique(groups_here)) {
      factor <- rnorm(replicates)
      for (j in rows[groups_here == g]) {
        one <- col[mine$column[j], ]
        if (mine$hidden[j]) {
          if (leave_hidden_out || is.na(mine$three[j])) next
          x <- runif(replicates); got <- ifelse(x < mine$three[j], 3, ifelse(x < mine$some[j], 1, 0))
        } else {
          rho_here <- group_shared[row, mine$column[j]]; load <- all_shared[row, mine$column[j]]
          own_noise <- sqrt(rho_here) * factor + sqrt(1 - rho_here) * rnorm(replicates)
          noise <- one$direction * (load * whole + sqrt(1 - load^2) * own_noise)
          got <- gives(value_of(mine[j, ], one, noise), one)
        }
        points[u, ] <- points[u, ] + one$weight * got; possible[u] <- possible[u] + 3 * one$weight
      }
    }
  }
  list(points = points, possible = possible)
}
value_of <- function(cell, one, noise) {
  if (is.na(cell$a) || is.na(cell$b)) return(rep(cell$value, replicates))
  if (one$unit != "percent") return(if (cell$b > 0) printed(cell$a + cell$b * noise, one$step) else rep(cell$value, replicates))
  if (!shrunken) return(printed(100 * qbeta(pnorm(noise), cell$a, cell$b), one$step))
  n <- round(cell$n); k <- 0:n
  density <- exp(lchoose(n, k) + lbeta(k + cell$a, n - k + cell$b) - lbeta(cell$a, cell$b))
  printed(100 * pmin(n, findInterval(pnorm(noise), cumsum(density), left.open = TRUE)) / n, one$step)
}`.split('\n');

/** R that ranks and draws in each data set, and counts. */
export const R_COUNT =
	String.raw`ranked <- which(average$rank > 0); eligible <- is.na(average$filter[ranked]); assessed <- which(school_points$assessed == 1)
first <- simulate("own", ranked, which(outside)); second <- simulate("schools", assessed, integer(0))
n <- length(ranked); in_average_draw <- in_spread_draw <- numeric(n); ranks <- matrix(0L, n, replicates)
of_municipality <- split(seq_along(assessed), factor(schools$municipality[assessed], levels = ranked))
quick_spread <- function(x) if (spread_measure == "sd") sd(x) else spread_of(spread_measure, x)
for (r in seq_len(replicates)) {
  share <- first$points[, r] / first$possible
  order <- order(-round(share, 12), -first$points[, r], -round(distance[ranked], 12), municipalities$number[ranked], method = "radix")
  ranks[order, r] <- seq_len(n)
  drawn_now <- head(order[eligible[order]], places); in_average_draw[drawn_now] <- in_average_draw[drawn_now] + 1
  if (spread_places == 0 || length(assessed) == 0) next
  at_school <- second$points[, r] / second$possible
  threshold <- school_threshold(data.frame(share = at_school, assessed = 1))
  apart <- vapply(of_municipality, function(g) {
    if (length(g) < max(2, least_schools) || !any(at_school[g] >= threshold - 1e-12)) return(NA_real_)
    quick_spread(at_school[g])
  }, 0)
  apart[!eligible] <- NA; apart[drawn_now] <- NA
  if (!is.na(spread_level)) apart[!is.na(apart) & apart < spread_level - 1e-12] <- NA
  candidates <- order(-round(apart, 12), municipalities$number[ranked], method = "radix")
  candidates <- head(candidates[!is.na(apart[candidates])], spread_places)
  in_spread_draw[candidates] <- in_spread_draw[candidates] + 1
}
chances <- put("uncertainty", municipalities$number[ranked], list(
  drawn = (in_average_draw + in_spread_draw) / replicates, average = in_average_draw / replicates, spread = in_spread_draw / replicates,
  rankFrom = apply(ranks, 1, quantile, 0.05, type = 1), rankTo = apply(ranks, 1, quantile, 0.95, type = 1)))
result <- chances`.split('\n');
