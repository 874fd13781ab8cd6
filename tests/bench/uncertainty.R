# Both draws in many equally plausible data sets, vectorised: one column of a matrix for each data set. Base R 4.2. For the
# ratio that `npm run bench -- uncertainty` prints; uncertainty-in-r.ts writes the files. Only drawing is measured: the
# distributions are those that the program has made.

# With fixed limits, the program's algorithm: whole units from the exact distribution of their points.
from_units <- function(folder, times) {
  one <- function(name) {
    d <- read.csv(file.path(folder, name))
    split(d, d$unit)
  }
  list(own = one("own.csv"), schools = one("schools.csv"), rule = read.csv(file.path(folder, "rule.csv")),
    units = read.csv(file.path(folder, "units.csv")), of = read.csv(file.path(folder, "of.csv")), times = times)
}

draw_units <- function(d) {
  sampled <- function(units) t(vapply(units, function(u) u$place[sample.int(nrow(u), d$times, TRUE, u$chance)], numeric(d$times)))
  draw(sampled(d$own), sampled(d$schools), d)
}

# Limits recomputed: every cell, the limits of each data set, points.
from_cells <- function(folder, times) {
  d <- from_units(folder, times)
  cells <- read.csv(file.path(folder, "cells.csv"))
  d$cells <- split(cells, list(cells$column, cells$panel), drop = TRUE)
  d$columns <- read.csv(file.path(folder, "columns.csv"))
  d$size <- c(own = nrow(d$units), schools = length(d$schools))
  d
}

draw_cells <- function(d) {
  sums <- list(own = matrix(0, d$size[["own"]], d$times), schools = matrix(0, d$size[["schools"]], d$times))
  possible <- list(own = numeric(d$size[["own"]]), schools = numeric(d$size[["schools"]]))
  for (c in seq_len(nrow(d$columns))) {
    col <- d$columns[c, ]
    values_of <- function(cells) {
      z <- matrix(rnorm(nrow(cells) * d$times), nrow(cells))
      if (col$share == 0) x <- cells$mean + cells$sd * z
      else {
        rate <- qbeta(pnorm(z), cells$mean, cells$sd)
        x <- matrix(100 * rbinom(length(rate), cells$pupils, rate) / cells$pupils, nrow(cells))
      }
      floor(x / 0.1 + 0.5) * 0.1
    }
    limit <- NULL
    for (panel in c("own", "schools")) {
      cells <- d$cells[[paste0(col$column, ".", panel)]]
      x <- col$direction * values_of(cells)
      if (panel == "own") limit <- apply(x, 2, quantile, 0.9, type = 7)
      worst <- x > rep(limit, each = nrow(x)) + 1e-9
      points <- col$weight * ifelse(worst, 3, x > col$direction * col$national + 1e-9)
      at <- cells$unit + 1
      sums[[panel]][at, ] <- sums[[panel]][at, ] + points
      possible[[panel]][at] <- possible[[panel]][at] + 3 * col$weight
    }
  }
  draw(-sums$own / possible$own, sums$schools / possible$schools, d)
}

# The draws: `own` orders municipalities, the highest first (units: by place, the lowest first).
draw <- function(own, schools, d) {
  n <- nrow(d$units)
  average <- spread <- numeric(n)
  ranks <- matrix(0L, n, n)
  group <- d$of$unit + 1
  count <- tabulate(group, n)
  mine <- schools[d$of$school + 1, , drop = FALSE]
  total <- rowsum(mine, group); squares <- rowsum(mine^2, group)
  has <- as.integer(rownames(total))
  sds <- sqrt(pmax(squares - total^2 / count[has], 0) / pmax(count[has] - 1, 1))
  weak <- t(t(mine) >= apply(schools, 2, quantile, 0.75, type = 7) - 1e-12)
  any_weak <- rowsum(weak + 0, group) > 0
  for (k in seq_len(ncol(own))) {
    order <- order(own[, k])
    ranks[cbind(order, seq_len(n))] <- ranks[cbind(order, seq_len(n))] + 1L
    drawn <- head(order[d$units$eligible[order] == 1], d$rule$places)
    average[drawn] <- average[drawn] + 1
    can <- d$units$eligible[has] == 1 & count[has] >= 2 & any_weak[, k] & !(has %in% drawn)
    found <- head(has[can][order(-sds[can, k])], d$rule$spread)
    spread[found] <- spread[found] + 1
  }
  list(average, spread, ranks)
}
