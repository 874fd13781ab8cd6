# How often municipalities are drawn in equally plausible data sets: every cell is simulated, ranked and drawn, one data
# set after the other, without exact distributions of points. Base R 4.2; jsonlite writes the result.
#
#   UNCERTAINTY_CASES=/some/folder npx vitest run tests/golden/uncertainty/export.test.ts
#   Rscript tests/golden/uncertainty/make_expected.R /some/folder tests/golden/uncertainty/expected.json
#
# Written from the definitions, shares no code with the program.
args <- commandArgs(TRUE)
REPLICATES <- 4000
set.seed(20250824)
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

printed <- function(x, step) floor(x / step + 0.5 + 1e-9) * step

points_of <- function(value, col) {
  worse <- function(limit) if (is.na(limit)) FALSE else col$direction * value > col$direction * limit + 1e-9 * max(1, abs(limit))
  ifelse(worse(col$absolute), 3, ifelse(worse(col$national), 1, 0))
}

run <- function(folder) {
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
    # The distribution of each cell, column by column.
    mine$a <- NA; mine$b <- NA; mine$three <- NA; mine$some <- NA
    for (c in seq_len(nrow(columns))) {
      col <- columns[c, ]
      here <- which(mine$column == col$column & mine$kind == "value")
      if (length(here) == 0) next
      counted <- here[!(mine$unit[here] %in% outside)]
      if (col$unit == "percent") {
        n <- mine$pupils
        k <- pmin(n, pmax(0, floor(mine$value / 100 * n + 0.5)))
        known <- here[!is.na(n[here]) & n[here] > 0]
        count <- intersect(counted, known)
        if (shrunken) {
          m <- sum(k[count]) / sum(n[count])
          p <- prior(k[count] / n[count], m * (1 - m) / n[count])
          m <- p[1]
          together <- min(1e6, max(0.1, if (p[2] > 0) m * (1 - m) / p[2] - 1 else 1e6))
          ab <- c(m, 1 - m) * together
        } else ab <- c(0.5, 0.5)
        mine$a[known] <- ab[1] + k[known]
        mine$b[known] <- ab[2] + n[known] - k[known]
      } else {
        pool <- pooled[[as.character(col$indicator)]]
        se <- mine$halfwidth[here] / HALF
        n <- mine$pupils[here]
        by_pool <- (if (is.null(pool) || is.nan(pool)) NA else pool) / sqrt(n)
        by_sd <- ASSUMED[col$unit] / sqrt(n)
        se <- ifelse(mine$exact[here], se, ifelse(!is.na(by_pool), by_pool, ifelse(!is.na(se) & se > 0, se, by_sd)))
        se[is.na(se)] <- 0
        y <- mine$value[here]
        r <- col$step^2 / 12
        if (shrunken) {
          use <- se > 0 & here %in% counted
          p <- prior(y[use], se[use]^2 + r)
          kept <- p[2] / (p[2] + se^2 + r)
          centre <- ifelse(se > 0, p[1] + kept * (y - p[1]), y)
          spread <- ifelse(se > 0, sqrt(p[2] * (1 - kept) + se^2), 0)
        } else { centre <- y; spread <- se }
        mine$a[here] <- centre
        mine$b[here] <- spread
      }
      all <- points_of(mine$value[here], col)
      hidden <- which(mine$column == col$column & mine$kind == "hidden")
      mine$three[hidden] <- mean(all == 3)
      mine$some[hidden] <- mean(all > 0)
    }
    for (u in seq_along(units)) {
      cell <- mine[mine$unit == units[u], ]
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
            rho <- if (col$area == "nationalTests") options$tests else options$others
            z <- col$direction * (sqrt(rho) * factor + sqrt(1 - rho) * rnorm(REPLICATES))
            if (is.na(cell$a[j])) value <- rep(cell$value[j], REPLICATES)
            else if (col$unit != "percent") {
              value <- if (cell$b[j] > 0) printed(cell$a[j] + cell$b[j] * z, col$step) else rep(cell$value[j], REPLICATES)
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
    list(points = points, possible = possible)
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
  list(
    replicates = REPLICATES,
    average = average, spread = spread,
    rankFrom = unname(apply(ranks, 1, quantile, 0.05, type = 1)),
    rankTo = unname(apply(ranks, 1, quantile, 0.95, type = 1)),
    pooled = as.numeric(unlist(pooled))
  )
}

folders <- list.dirs(args[1], recursive = FALSE)
found <- lapply(folders, run)
names(found) <- basename(folders)
writeLines(jsonlite::toJSON(found, digits = 17, auto_unbox = TRUE), args[2])
