# How often municipalities are drawn in equally plausible data sets: every cell is simulated, ranked and drawn, one data
# set after the other, without exact distributions of points. Base R 4.2; jsonlite writes the result.
#
#   UNCERTAINTY_CASES=/some/folder npx vitest run tests/golden/uncertainty/export.test.ts
#   Rscript tests/golden/uncertainty/make_expected.R /some/folder tests/golden/uncertainty/expected.json
#
# Written from the definitions, shares no code with the program.
args <- commandArgs(TRUE)
REPLICATES <- 4000
HALF <- 1.96
ASSUMED <- c(scalePoints = 9.1, mean = 0.8, gradePoints = 8)

digits_of <- function(values) {
  decimals <- 0
  while (decimals < 3 && any(abs(values * 10^decimals - round(values * 10^decimals)) > 1e-6)) decimals <- decimals + 1
  floor(log10(values) + 1e-9) + 1 + decimals
}

# Mean and variance between units (Paule and Mandel), by uniroot.
prior <- function(y, v) {
  if (length(y) < 2) return(c(if (length(y)) y else NA, 0))
  q <- function(t) { w <- 1 / (v + t); m <- sum(w * y) / sum(w); sum(w * (y - m)^2) - (length(y) - 1) }
  t <- if (q(0) <= 0) 0 else uniroot(q, c(0, 100 * var(y)), tol = 1e-14)$root
  w <- 1 / (v + t)
  c(sum(w * y) / sum(w), t)
}

# The variance between units as a line in the sampling variance s2, by lm.
by_size <- function(y, s2, round) {
  v <- s2 + round
  p <- prior(y, v)
  same <- c(p, 0)
  if (length(y) < 3 || p[2] == 0 || diff(range(s2)) < 1e-9 * max(s2)) return(same)
  w <- 1 / (p[2] + v)^2
  r <- (y - p[1])^2 - v
  line <- unname(coef(lm(r ~ s2, weights = w)))
  if (line[1] < 0) line <- c(0, unname(coef(lm(r ~ 0 + s2, weights = w))))
  if (line[2] <= 0) return(same)
  w <- 1 / (line[1] + line[2] * s2 + v)
  c(sum(w * y) / sum(w), line)
}

printed <- function(x, step) floor(x / step + 0.5 + 1e-9) * step

points_of <- function(value, col) {
  worse <- function(limit) if (is.na(limit)) FALSE else col$direction * value > col$direction * limit + 1e-9 * max(1, abs(limit))
  ifelse(worse(col$absolute), 3, ifelse(worse(col$national), 1, 0))
}

run <- function(folder) {
  # Each case by itself is the same as among the others.
  set.seed(20250824)
  file <- function(name) read.csv(file.path(folder, name), colClasses = c(number = "character"))
  suppressWarnings({
    columns <- file("columns.csv"); cells <- file("cells.csv"); own <- file("municipalities.csv")
    schools <- file("schools.csv"); options <- file("options.csv")
  })
  shrunken <- options$model == "shrunken"

  # Pooled standard deviation of pupils by indicator.
  cells$indicator <- columns$indicator[cells$column + 1]
  cells$exact <- FALSE
  pooled <- list()
  for (i in unique(columns$indicator)) {
    at <- which(cells$indicator == i & cells$kind == "value" & !is.na(cells$halfwidth) & cells$halfwidth > 0)
    if (length(at) == 0) next
    few <- !is.na(cells$pupils[at]) & cells$pupils[at] < 50
    cells$exact[at] <- digits_of(cells$halfwidth[at]) >= 2 & !few
    good <- at[cells$exact[at] & !is.na(cells$pupils[at]) & cells$pupils[at] > 1]
    n <- cells$pupils[good]
    sd <- cells$halfwidth[good] / HALF * sqrt(n)
    pooled[[as.character(i)]] <- sqrt(sum((n - 1) * sd^2) / sum(n - 1))
  }

  simulate <- function(panel, units, outside) {
    points <- matrix(0, length(units), REPLICATES)
    possible <- numeric(length(units))
    mine <- cells[cells$panel == panel, ]
    # The printed value as a count for shares, its standard error, and what rounding adds to the variance.
    mine$a <- NA; mine$b <- NA; mine$three <- NA; mine$some <- NA
    mine$y <- NA; mine$se <- NA; mine$round <- 0
    n <- mine$pupils
    k <- pmin(n, pmax(0, floor(mine$value / 100 * n + 0.5)))
    centre <- rep(NA_real_, nrow(columns))
    mine$spread <- NA_real_
    mine$posterior <- NA_real_
    change <- rep(0, nrow(columns))
    for (c in seq_len(nrow(columns))) {
      col <- columns[c, ]
      here <- which(mine$column == col$column & mine$kind == "value")
      if (length(here) == 0) next
      inside <- function(rows) rows[!(mine$unit[rows] %in% outside)]
      if (col$unit == "percent") {
        known <- here[!is.na(n[here]) & n[here] > 0]
        rate <- sum(k[inside(known)]) / sum(n[inside(known)])
        mine$y[known] <- 100 * k[known] / n[known]
        mine$se[known] <- 100 * sqrt(rate * (1 - rate) / n[known])
      } else {
        pool <- pooled[[as.character(col$indicator)]]
        se <- mine$halfwidth[here] / HALF
        by_pool <- (if (is.null(pool) || is.nan(pool)) NA else pool) / sqrt(n[here])
        by_sd <- ASSUMED[col$unit] / sqrt(n[here])
        se <- ifelse(mine$exact[here], se, ifelse(!is.na(by_pool), by_pool, ifelse(!is.na(se) & se > 0, se, by_sd)))
        known <- here[!is.na(se) & se > 0]
        mine$y[known] <- mine$value[known]
        mine$se[known] <- se[!is.na(se) & se > 0]
        mine$round[known] <- col$step^2 / 12
      }
      p <- by_size(mine$y[inside(known)], mine$se[inside(known)]^2, if (col$unit == "percent") 0 else col$step^2 / 12)
      centre[c] <- p[1]
      mine$spread[known] <- sqrt(p[2] + p[3] * mine$se[known]^2)
      all <- points_of(mine$value[here], col)
      hidden <- which(mine$column == col$column & mine$kind == "hidden")
      mine$three[hidden] <- mean(all == 3)
      mine$some[hidden] <- mean(all > 0)
    }

    # Change from year to year: variance of differences between neighbouring years beyond the noise of both.
    for (i in unique(columns$indicator)) {
      own <- which(columns$indicator == i)
      sum <- c(0, 0)
      for (a in own) for (b in own) if (columns$year[b] == columns$year[a] + 1) {
        first <- mine[mine$column == a - 1 & !is.na(mine$se) & !(mine$unit %in% outside), ]
        second <- mine[mine$column == b - 1, ]
        at <- match(first$unit, second$unit)
        ok <- !is.na(second$se[at])
        if (sum(ok) < 2) next
        v <- first$se^2 + second$se[at]^2 + first$round + second$round[at]
        sum <- sum + c(prior((second$y[at] - first$y)[ok], v[ok])[2], 1) * sum(ok)
      }
      if (sum[2] > 0) change[own] <- sum[1] / sum[2]
    }

    # Units in rows, columns in columns; a higher value is worse, the true standard deviation is 1.
    all_units <- sort(unique(mine$unit))
    wide <- function(what) {
      m <- matrix(NA_real_, length(all_units), nrow(columns))
      m[cbind(match(mine$unit, all_units), mine$column + 1)] <- mine[[what]]
      m
    }
    spread <- wide("spread")
    z <- sweep(sweep(wide("y"), 2, centre), 2, columns$direction, "*") / spread
    e <- wide("se") / spread
    r <- wide("round") / spread^2
    test <- columns$area == "nationalTests"
    same <- function(x) outer(x, x, "==")
    rho <- (same(test) & same(columns$grade) & same(columns$year)) * ifelse(test, options$tests, options$others)
    level <- matrix("unit", nrow(columns), nrow(columns))
    level[same(columns$area)] <- "area"
    level[same(columns$area) & same(columns$grade)] <- "grade"
    level[same(columns$area) & same(columns$grade) & same(columns$year)] <- "cohort"
    level[same(columns$indicator)] <- "indicator"
    parts <- c(unit = 0, area = 0, grade = 0, indicator = 0, cohort = 0)
    if (shrunken) {
      counted <- !(all_units %in% outside)
      up <- c(unit = 0, area = 0, grade = 0, indicator = 0, cohort = 0); down <- up
      for (i in 2:nrow(columns)) for (j in 1:(i - 1)) {
        at <- counted & !is.na(z[, i]) & !is.na(z[, j])
        w <- 1 / ((1 + e[at, i]^2 + r[at, i]) * (1 + e[at, j]^2 + r[at, j]))
        product <- z[at, i] * z[at, j] - rho[i, j] * e[at, i] * e[at, j]
        up[level[i, j]] <- up[level[i, j]] + sum(w * product)
        down[level[i, j]] <- down[level[i, j]] + sum(w)
      }
      correlation <- ifelse(down > 0, up / down, 0)
      rest <- function(name, before) if (down[[name]] > 0) min(1 - before, max(0, correlation[[name]] - before)) else 0
      parts["unit"] <- rest("unit", 0)
      parts["area"] <- rest("area", parts[["unit"]])
      parts["grade"] <- rest("grade", sum(parts[c("unit", "area")]))
      before <- sum(parts[c("unit", "area", "grade")])
      parts["indicator"] <- rest("indicator", before)
      parts["cohort"] <- rest("cohort", before)
      over <- sum(parts[c("indicator", "cohort")])
      if (over > 1 - before) parts[c("indicator", "cohort")] <- parts[c("indicator", "cohort")] * (1 - before) / over
    }
    nested <- c(unit = parts[["unit"]], area = sum(parts[1:2]), grade = sum(parts[1:3]), indicator = sum(parts[1:4]), cohort = sum(parts[c(1:3, 5)]))
    truth <- matrix(nested[level], nrow(columns))
    diag(truth) <- 1

    # The distribution of each cell, and what the noise of a unit's cells shares: with all of them, and within a group.
    group_of <- paste(test, columns$grade, columns$year)
    all_shared <- matrix(0, length(all_units), nrow(columns))
    group_shared <- matrix(rep(ifelse(test, options$tests, options$others), each = length(all_units)), length(all_units))
    for (u in seq_along(all_units)) {
      at <- which(!is.na(z[u, ]))
      if (length(at) == 0) next
      T <- truth[at, at, drop = FALSE]
      K <- T + rho[at, at] * tcrossprod(e[u, at])
      diag(K) <- 1 + e[u, at]^2 + r[u, at]
      hat <- T %*% solve(K)
      m <- centre[at] + columns$direction[at] * spread[u, at] * (hat %*% z[u, at])
      left <- T - hat %*% T
      v <- spread[u, at]^2 * diag(left)
      rows <- match(paste(all_units[u], at - 1), paste(mine$unit, mine$column))
      share <- columns$unit[at] == "percent"
      mine$posterior[rows] <- m
      more <- change[at] * (options$years == "ordinary")
      if (shrunken) {
        again <- left + rho[at, at] * tcrossprod(e[u, at])
        diag(again) <- diag(left) + e[u, at]^2 + more / spread[u, at]^2
        R <- cov2cor(again)
        apart <- outer(group_of[at], group_of[at], "!=")
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
      least <- 0.5 / (n[rows] + 1)
      p <- pmin(1 - least, pmax(least, m / 100))
      together <- pmin(1e6, pmax(0.1, p * (1 - p) / ((v + more) / 1e4) - 1))
      if (shrunken) {
        mine$a[rows] <- ifelse(share, p * together, m)
        mine$b[rows] <- ifelse(share, (1 - p) * together, sqrt(v + more + mine$se[rows]^2))
      } else {
        mine$a[rows] <- ifelse(share, 0.5 + k[rows], mine$value[rows])
        mine$b[rows] <- ifelse(share, 0.5 + n[rows] - k[rows], mine$se[rows])
      }
    }
    mine$truth <- NA
    mine$truth[!is.na(mine$se)] <- mine$posterior[!is.na(mine$se)]
    for (u in seq_along(units)) {
      cell <- mine[mine$unit == units[u], ]
      whole <- rnorm(REPLICATES)
      row <- match(units[u], all_units)
      group <- paste(columns$area[cell$column + 1] == "nationalTests", columns$grade[cell$column + 1], columns$year[cell$column + 1])
      for (g in unique(group)) {
        factor <- rnorm(REPLICATES)
        for (j in which(group == g)) {
          col <- columns[cell$column[j] + 1, ]
          if (cell$kind[j] == "hidden") {
            if (is.na(cell$three[j])) next
            x <- runif(REPLICATES)
            got <- ifelse(x < cell$three[j], 3, ifelse(x < cell$some[j], 1, 0))
          } else {
            rho <- group_shared[row, cell$column[j] + 1]
            load <- all_shared[row, cell$column[j] + 1]
            own <- sqrt(rho) * factor + sqrt(1 - rho) * rnorm(REPLICATES)
            z <- col$direction * (load * whole + sqrt(1 - load^2) * own)
            if (is.na(cell$a[j])) value <- rep(cell$value[j], REPLICATES)
            else if (col$unit != "percent") {
              value <- if (!is.na(cell$b[j]) && cell$b[j] > 0) printed(cell$a[j] + cell$b[j] * z, col$step) else rep(cell$value[j], REPLICATES)
            } else if (shrunken) {
              n <- cell$pupils[j]; k <- 0:n
              density <- exp(lchoose(n, k) + lbeta(k + cell$a[j], n - k + cell$b[j]) - lbeta(cell$a[j], cell$b[j]))
              count <- findInterval(pnorm(z), cumsum(density), left.open = TRUE)
              value <- printed(100 * pmin(n, count) / n, col$step)
            } else value <- printed(100 * qbeta(pnorm(z), cell$a[j], cell$b[j]), col$step)
            got <- points_of(value, col)
          }
          points[u, ] <- points[u, ] + col$weight * got
          possible[u] <- possible[u] + 3 * col$weight
        }
      }
    }
    list(points = points, possible = possible, parts = parts, cells = mine, change = change[!duplicated(columns$indicator)])
  }

  ranked <- own[own$ranked == 1, ]
  first <- simulate("municipalities", ranked$unit, own$unit[own$outside == 1])
  assessed <- schools[schools$assessed == 1, ]
  second <- simulate("schools", assessed$unit, integer(0))
  n <- nrow(ranked)
  average <- spread <- numeric(n)
  ranks <- matrix(0L, n, REPLICATES)
  groups <- split(seq_len(nrow(assessed)), factor(assessed$municipality, levels = ranked$unit))
  for (r in seq_len(REPLICATES)) {
    share <- first$points[, r] / first$possible
    order <- order(-round(share, 12), -first$points[, r], -round(ranked$distance, 12), ranked$number)
    ranks[order, r] <- seq_len(n)
    drawn <- head(order[ranked$eligible[order] == 1], options$places)
    average[drawn] <- average[drawn] + 1
    at_school <- second$points[, r] / second$possible
    limit <- quantile(at_school, 1 - options$part, type = 7) - 1e-12
    sds <- vapply(groups, function(g) if (length(g) < max(2, options$minSchools) || !any(at_school[g] >= limit)) NA_real_ else sd(at_school[g]), 0)
    sds[ranked$eligible == 0] <- NA
    sds[drawn] <- NA
    candidates <- order(-round(sds, 12), ranked$number)
    candidates <- head(candidates[!is.na(sds[candidates])], options$spread)
    spread[candidates] <- spread[candidates] + 1
  }
  # Lists by printed values, by true values as they are known, and by the better end of each interval.
  own_cells <- first$cells[first$cells$kind == "value" & first$cells$unit %in% ranked$unit, ]
  all_values <- first$cells[first$cells$kind == "value" & !(first$cells$unit %in% own$unit[own$outside == 1]), ]
  sds <- vapply(seq_len(nrow(columns)), function(c) sd(all_values$value[all_values$column == c - 1]), 0)
  shares_of <- function(cells, values) {
    total <- possible <- distance <- count <- numeric(n)
    for (c in seq_len(nrow(columns))) {
      at <- which(cells$column == c - 1)
      u <- match(cells$unit[at], ranked$unit)
      total[u] <- total[u] + columns$weight[c] * points_of(values[at], columns[c, ])
      possible[u] <- possible[u] + 3 * columns$weight[c]
      distance[u] <- distance[u] + pmax(0, columns$direction[c] * (values[at] - columns$national[c])) / sds[c]
      count[u] <- count[u] + 1
    }
    list(share = total / possible, points = total, distance = distance / count)
  }
  drawn_by <- function(found) {
    order <- order(-round(found$share, 12), -found$points, -round(found$distance, 12), ranked$number)
    head(order[ranked$eligible[order] == 1], options$places)
  }
  printed_values <- shares_of(own_cells, own_cells$value)
  noisy <- !is.na(own_cells$se)
  truth <- ifelse(noisy, own_cells$truth, own_cells$value)
  direction <- columns$direction[own_cells$column + 1]
  better <- own_cells$value
  for (i in which(noisy)) {
    if (columns$unit[own_cells$column[i] + 1] == "percent") {
      count <- min(own_cells$pupils[i], floor(own_cells$value[i] / 100 * own_cells$pupils[i] + 0.5))
      ends <- suppressWarnings(prop.test(count, own_cells$pupils[i], correct = FALSE))$conf.int
      better[i] <- 100 * if (direction[i] == 1) ends[1] else ends[2]
    } else better[i] <- own_cells$value[i] - direction[i] * HALF * own_cells$se[i]
  }
  lists <- list(raw = drawn_by(printed_values), benefit = drawn_by(shares_of(own_cells, better)))
  if (shrunken) lists$shrunken <- drawn_by(shares_of(own_cells, truth))

  # Without one school: the municipality's values and its schools anew, everything else as it is.
  decides <- NULL
  if (nrow(assessed) < 1000) {
    school_cells <- second$cells[second$cells$kind == "value", ]
    points <- numeric(nrow(school_cells))
    for (c in seq_len(nrow(columns))) {
      at <- school_cells$column == c - 1
      points[at] <- columns$weight[c] * points_of(school_cells$value[at], columns[c, ])
    }
    weight <- columns$weight[school_cells$column + 1]
    school_share <- tapply(points, factor(school_cells$unit, assessed$unit), sum) / tapply(3 * weight, factor(school_cells$unit, assessed$unit), sum)
    outcome <- function(found, without) {
      drawn <- drawn_by(found)
      keep <- !(assessed$unit %in% without)
      limit <- quantile(school_share[keep], 1 - options$part, type = 7) - 1e-12
      sds <- vapply(groups, function(g) {
        g <- g[keep[g]]
        if (length(g) < max(2, options$minSchools) || !any(school_share[g] >= limit)) NA_real_ else sd(school_share[g])
      }, 0)
      sds[ranked$eligible == 0] <- NA
      sds[drawn] <- NA
      candidates <- order(-round(sds, 12), ranked$number)
      candidates <- head(candidates[!is.na(sds[candidates])], options$spread)
      kind <- rep(0, n)
      kind[drawn] <- 1
      kind[candidates] <- 2
      kind
    }
    before <- outcome(printed_values, -1)
    for (u in which(ranked$eligible == 1)) for (school in schools$unit[schools$municipality == ranked$unit[u]]) {
      mine <- own_cells[own_cells$unit == ranked$unit[u], ]
      part <- second$cells[second$cells$unit == school & second$cells$kind == "value", ]
      at <- match(mine$column, part$column)
      x <- (mine$pupils * mine$value - part$pupils[at] * part$value[at]) / (mine$pupils - part$pupils[at])
      known <- !is.na(x) & mine$pupils > part$pupils[at] & part$pupils[at] > 0
      x <- ifelse(known, printed(x, columns$step[mine$column + 1]), mine$value)
      found <- printed_values
      one <- shares_of(mine, x)
      for (what in names(found)) found[[what]][u] <- one[[what]][u]
      after <- outcome(found, school)[u]
      if (after != before[u]) decides <- rbind(decides, c(school, before[u], after))
    }
  }

  list(
    replicates = REPLICATES,
    lists = lapply(lists, function(l) l - 1), decides = decides, change = first$change,
    average = average, spread = spread,
    rankFrom = unname(apply(ranks, 1, quantile, 0.05, type = 1)),
    rankTo = unname(apply(ranks, 1, quantile, 0.95, type = 1)),
    pooled = as.numeric(unlist(pooled)),
    levels = as.list(first$parts), schoolLevels = as.list(second$parts)
  )
}

folders <- list.dirs(args[1], recursive = FALSE)
found <- lapply(folders, run)
names(found) <- basename(folders)
writeLines(jsonlite::toJSON(found, digits = 17, auto_unbox = TRUE), args[2])
