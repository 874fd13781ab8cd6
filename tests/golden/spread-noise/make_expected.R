# How much of the spread of schools' risk shares chance explains, on an invented country: distributions of points by
# plain sums over a fine grid of the shared factor and over every possible count of pupils, spreads by simulation.
# Base R 4.2; jsonlite writes the result.
#
#   SPREAD_NOISE_CASE=/some/folder npx vitest run tests/golden/spread-noise/export.test.ts
#   Rscript tests/golden/spread-noise/make_expected.R /some/folder tests/golden/spread-noise/expected.json
#
# Written from the definitions, shares no code with the program.
args <- commandArgs(TRUE)
SAMPLES <- 20000
set.seed(20251126)
ASSUMED <- c(scalePoints = 9.1, mean = 0.8, gradePoints = 8)

file <- function(name) suppressWarnings(read.csv(file.path(args[1], name), colClasses = c(number = "character")))
columns <- file("columns.csv"); cells <- file("cells.csv"); own <- file("municipalities.csv")
schools <- file("schools.csv"); options <- file("options.csv")
cells <- cells[cells$kind == "value", ]

is_worse <- function(value, limit, direction) {
  if (is.na(limit)) return(rep(FALSE, length(value)))
  direction * value > direction * limit + 1e-9 * max(1, abs(limit))
}
printed <- function(x, step) floor(x / step + 0.5 + 1e-9) * step

# Pooled standard deviation of pupils, and which printed half-widths are fine enough.
digits_of <- function(values) {
  decimals <- 0
  while (decimals < 3 && any(abs(values * 10^decimals - round(values * 10^decimals)) > 1e-6)) decimals <- decimals + 1
  floor(log10(values) + 1e-9) + 1 + decimals
}
cells$indicator <- columns$indicator[cells$column + 1]
cells$fine <- FALSE
pooled <- list()
for (i in unique(columns$indicator)) {
  at <- which(cells$indicator == i & !is.na(cells$halfwidth) & cells$halfwidth > 0)
  if (length(at) == 0) next
  few <- !is.na(cells$pupils[at]) & cells$pupils[at] < 50
  cells$fine[at] <- digits_of(cells$halfwidth[at]) >= 2 & !few
  good <- at[cells$fine[at] & !is.na(cells$pupils[at]) & cells$pupils[at] > 1]
  sd <- cells$halfwidth[good] / 1.96 * sqrt(cells$pupils[good])
  pooled[[as.character(i)]] <- sqrt(sum((cells$pupils[good] - 1) * sd^2) / sum(cells$pupils[good] - 1))
}
error_of <- function(cell) {
  if (cell$fine) return(cell$halfwidth / 1.96)
  pool <- pooled[[as.character(cell$indicator)]]
  known <- !is.na(cell$pupils) && cell$pupils > 0
  if (known && !is.null(pool) && !is.na(pool) && pool > 0) return(pool / sqrt(cell$pupils))
  if (!is.na(cell$halfwidth) && cell$halfwidth > 0) return(cell$halfwidth / 1.96)
  assumed <- ASSUMED[columns$unit[cell$column + 1]]
  if (known && !is.na(assumed)) return(unname(assumed) / sqrt(cell$pupils))
  0
}

# Chance that the printed value is worse than a limit. `centre` is the school's own value, or what the schools have in common.
chance_worse <- function(cell, col, limit, centre, common) {
  if (is.na(limit)) return(0)
  if (col$unit == "percent" && !is.na(cell$pupils) && cell$pupils > 0) {
    n <- cell$pupils
    if (common) {
      k <- 0:n
      return(sum(dbinom(k, n, min(1, max(0, centre / 100)))[is_worse(printed(100 * k / n, col$step), limit, col$direction)]))
    }
    k <- min(n, max(0, floor(centre / 100 * n + 0.5)))
    tail <- function(edge, lower) pbeta(edge / 100, k + 0.5, n - k + 0.5, lower.tail = lower)
  } else {
    se <- if (col$unit == "percent") 0 else error_of(cell)
    if (se == 0) return(as.numeric(is_worse(centre, limit, col$direction)))
    tail <- function(edge, lower) pnorm(edge, centre, se, lower.tail = lower)
  }
  # The first printed value that is worse, tried one after the other.
  near <- floor(limit / col$step) * col$step + (-3:3) * col$step
  worse <- near[is_worse(near, limit, col$direction)]
  if (col$direction == 1) tail(min(worse) - col$step / 2, FALSE) else tail(max(worse) + col$step / 2, TRUE)
}

GRID <- seq(-9, 9, length.out = 1201)
WEIGHT <- dnorm(GRID) / sum(dnorm(GRID))
group_of <- function(col) paste(col$area == "nationalTests", col$grade, col$year)

# The distribution of a school's share: values and chances.
distribution <- function(mine, centre, common) {
  total <- 1
  groups <- vapply(seq_len(nrow(mine)), function(j) group_of(columns[mine$column[j] + 1, ]), "")
  for (g in unique(groups)) {
    at <- matrix(1, length(GRID), 1)
    for (j in which(groups == g)) {
      col <- columns[mine$column[j] + 1, ]
      rho <- if (col$area == "nationalTests") options$tests else options$others
      some <- chance_worse(mine[j, ], col, col$national, centre[j], common)
      three <- chance_worse(mine[j, ], col, col$absolute, centre[j], common)
      given <- function(p) pnorm((sqrt(rho) * GRID + qnorm(p)) / sqrt(1 - rho))
      some <- given(some); three <- given(three)
      one <- pmax(0, some - three)
      w <- col$weight
      next_at <- matrix(0, length(GRID), ncol(at) + 3 * w)
      span <- seq_len(ncol(at))
      next_at[, span] <- next_at[, span] + at * (1 - one - three)
      next_at[, span + w] <- next_at[, span + w] + at * one
      next_at[, span + 3 * w] <- next_at[, span + 3 * w] + at * three
      at <- next_at
    }
    mixed <- colSums(at * WEIGHT)
    sum <- numeric(length(total) + length(mixed) - 1)
    for (i in seq_along(total)) sum[i - 1 + seq_along(mixed)] <- sum[i - 1 + seq_along(mixed)] + total[i] * mixed
    total <- sum
  }
  list(share = (seq_along(total) - 1) / (length(total) - 1), chance = total)
}
variance_of <- function(d) { m <- sum(d$share * d$chance); sum(d$chance * (d$share - m)^2) }

# The draw as it is.
points_of <- function(mine) sum(mapply(function(value, column) {
  col <- columns[column + 1, ]
  col$weight * (if (is_worse(value, col$absolute, col$direction)) 3 else as.numeric(is_worse(value, col$national, col$direction)))
}, mine$value, mine$column))
possible_of <- function(mine) 3 * sum(columns$weight[mine$column + 1])
by_unit <- function(panel, units) lapply(units, function(u) cells[cells$panel == panel & cells$unit == u, ])
ranked <- own[own$ranked == 1, ]
mine <- by_unit("municipalities", ranked$unit)
points <- vapply(mine, points_of, 0); share <- points / vapply(mine, possible_of, 0)
order <- order(-round(share, 12), -points, -round(ranked$distance, 12), ranked$number)
average <- ranked$unit[head(order[ranked$eligible[order] == 1], options$places)]
assessed <- schools[schools$assessed == 1, ]
at_school <- by_unit("schools", assessed$unit)
school_share <- vapply(at_school, points_of, 0) / vapply(at_school, possible_of, 0)
threshold <- unname(quantile(school_share, 1 - options$part, type = 7))
rank <- rank(-round(school_share, 12), ties.method = "min")
by_rank <- rank <= options$part * length(rank) + 1e-12
weak <- school_share >= threshold - 1e-12

candidates_by <- function(weak) {
  units <- own$unit[own$eligible == 1 & !(own$unit %in% average)]
  Filter(function(u) { here <- assessed$municipality == u; sum(here) >= max(2, options$minSchools) && any(weak[here]) }, units)
}
number_of <- function(u) own$number[match(u, own$unit)]
spread_of <- function(u) sd(school_share[assessed$municipality == u])
take <- function(units, spread) head(units[order(-round(spread, 12), number_of(units))], options$spread)

candidates <- candidates_by(weak)
rows <- lapply(candidates, function(u) {
  here <- which(assessed$municipality == u)
  all <- do.call(rbind, at_school[here])
  known <- tapply(!is.na(all$pupils) & all$pupils > 0, all$column, all)
  common <- vapply(split(all, all$column), function(one) if (known[[as.character(one$column[1])]]) weighted.mean(one$value, one$pupils) else mean(one$value), 0)
  single <- lapply(at_school[here], function(one) distribution(one, one$value, FALSE))
  alike <- lapply(at_school[here], function(one) distribution(one, common[as.character(one$column)], TRUE))
  observed <- sd(school_share[here])
  noise <- mean(vapply(single, variance_of, 0))
  drawn <- vapply(alike, function(d) sample(d$share, SAMPLES, replace = TRUE, prob = d$chance), numeric(SAMPLES))
  sds <- apply(drawn, 1, sd)
  means <- vapply(alike, function(d) sum(d$share * d$chance), 0)
  list(
    unit = u, observed = observed, noise = sqrt(noise), corrected = sqrt(max(0, observed^2 - noise)),
    chanceRoot = sqrt(mean(vapply(alike, variance_of, 0)) + var(means)),
    grades = sd(means),
    chanceMean = mean(sds), chanceMeanError = sd(sds) / sqrt(SAMPLES),
    chanceLow = unname(quantile(sds, 0.05)), chanceHigh = unname(quantile(sds, 0.95)), atLeast = mean(sds >= observed - 1e-12)
  )
})
corrected <- vapply(rows, function(r) r$corrected, 0)
ranked_candidates <- candidates_by(by_rank)
found <- list(
  samples = SAMPLES, threshold = threshold, reached = sum(weak), reachedByRank = sum(by_rank), schools = length(weak),
  drawn = I(sort(take(candidates, vapply(candidates, spread_of, 0)))),
  drawnWithoutNoise = I(sort(take(candidates, corrected))),
  drawnByRank = I(sort(take(ranked_candidates, vapply(ranked_candidates, spread_of, 0)))),
  municipalities = rows
)
writeLines(jsonlite::toJSON(found, digits = 17, auto_unbox = TRUE), args[2])
