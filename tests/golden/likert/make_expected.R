# Distributions of answers and comparisons of groups, computed by R and its package survey.
# Rscript tests/golden/likert/make_expected.R > tests/golden/likert/expected.json
# R 4.2.2, survey 4.1.1, jsonlite 1.8.4. The data are invented (set.seed) and written with the results.
# Answers: 1 … top; 8 is "vet ikke", 9 an empty cell. Groups: 1 … g; 0 an empty cell.
suppressMessages({library(survey); library(jsonlite)})
options(digits = 17, warn = -1)
set.seed(20240406)

# Newcombe's method 10, of Wilson intervals as prop.test gives them; x may be a weighted number.
newcombe <- function(x1, n1, x2, n2, level) {
  w1 <- prop.test(x1, n1, conf.level = level, correct = FALSE)$conf.int
  w2 <- prop.test(x2, n2, conf.level = level, correct = FALSE)$conf.int
  p1 <- x1 / n1; p2 <- x2 / n2; d <- p1 - p2
  c(d, d - sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2), d + sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2))
}

number <- function(x) if (length(x) == 0 || !is.finite(x)) NULL else x
svy <- function(d) {
  m <- svymean(~x, svydesign(ids = ~1, weights = ~w, data = d))
  c(coef(m), SE(m))
}

one <- function(k) {
  top <- sample(c(4, 5, 5, 5, 7), 1)
  g <- sample(2:4, 1)
  n <- sample(c(2 * g, 12, 24, 60, 240), 1)
  groups <- sample(c(0, 1:g), n, TRUE, c(.03, rep(1, g)))
  weighted <- k %% 2 == 0
  w <- if (weighted) round(runif(n, .2, 4), 2) else rep(1, n)
  items <- lapply(1:2, function(i) {
    shift <- runif(g, -1, 1)
    x <- pmin(top, pmax(1, round(rnorm(n, top / 2 + c(0, shift)[groups + 1], runif(1, .3, 1.5)))))
    x[runif(n) < .08] <- 8
    x[runif(n) < .06] <- 9
    if (k %% 11 == 0 && i == 1) x[x < 8] <- 3 # constant
    if (k %% 13 == 0 && i == 1) x[groups == 1] <- 9 # a group without answers
    x
  })
  level <- sample(c(.9, .95, .99), 1)
  columns <- list(); pairs <- list(); p <- list(welch = c(), mw = c(), mwc = c())
  for (i in 1:2) {
    part <- function(j) {
      in_group <- groups == j
      x <- items[[i]]
      list(valid = data.frame(x = x[in_group & x < 8], w = w[in_group & x < 8]),
           base = sum(w[in_group & x <= 8]), dk = sum(w[in_group & x == 8]),
           worth = sum(w[in_group & x <= 8])^2 / sum(w[in_group & x <= 8]^2),
           answered = sum(in_group & x <= 8))
    }
    parts <- lapply(1:g, part)
    for (j in 1:g) {
      q <- parts[[j]]; v <- q$valid
      share <- sapply(1:top, function(s) sum(v$w[v$x == s]))
      nv <- nrow(v)
      columns[[length(columns) + 1]] <- list(
        item = i, group = j, answered = q$answered, valid = nv, weighed = q$base,
        shares = if (q$base > 0) c(share, q$dk) / q$base else list(),
        outside = if (sum(share) > 0) share / sum(share) else list(),
        mean = if (nv > 0) number(weighted.mean(v$x, v$w)),
        sd = if (nv > 1) number(if (var(v$x) == 0) 0 else sqrt(coef(svyvar(~x, svydesign(ids = ~1, weights = ~w, data = v)))[[1]])))
    }
    for (a in 1:(g - 1)) for (b in (a + 1):g) {
      x <- parts[[a]]$valid; y <- parts[[b]]$valid
      can <- nrow(x) > 1 && nrow(y) > 1 && (var(x$x) > 0 || var(y$x) > 0)
      welch <- NULL
      if (can && !weighted) {
        t <- t.test(x$x, y$x, conf.level = level)
        welch <- list(difference = mean(x$x) - mean(y$x), low = t$conf.int[1], high = t$conf.int[2], p = t$p.value)
      } else if (can) {
        sx <- if (var(x$x) > 0) svy(x) else c(x$x[1], 0); sy <- if (var(y$x) > 0) svy(y) else c(y$x[1], 0)
        e <- c(sx[2], sy[2])^2; d <- sx[1] - sy[1]
        df <- sum(e)^2 / sum(e^2 / (c(nrow(x), nrow(y)) - 1)); s <- sqrt(sum(e))
        reach <- qt(.5 + level / 2, df) * s
        welch <- list(difference = unname(d), low = unname(d - reach), high = unname(d + reach),
                      p = unname(2 * pt(-abs(d / s), df)))
      }
      mw <- NULL
      both <- c(x$x, y$x)
      if (!weighted && nrow(x) > 0 && nrow(y) > 0 && length(unique(both)) > 1) {
        off <- wilcox.test(x$x, y$x, exact = FALSE, correct = FALSE)
        on <- wilcox.test(x$x, y$x, exact = FALSE, correct = TRUE)
        mw <- list(superiority = unname(off$statistic) / nrow(x) / nrow(y), p = off$p.value, continuity = on$p.value)
      }
      size <- 2
      high <- function(q) sum(q$valid$w[q$valid$x > top - size]) / q$base * q$worth
      shares <- if (parts[[a]]$base > 0 && parts[[b]]$base > 0)
        newcombe(high(parts[[a]]), parts[[a]]$worth, high(parts[[b]]), parts[[b]]$worth, level)
      p$welch <- c(p$welch, if (is.null(welch)) NA else welch$p)
      p$mw <- c(p$mw, if (is.null(mw)) NA else mw$p)
      pairs[[length(pairs) + 1]] <- list(item = i, first = a, second = b, welch = welch, mannWhitney = mw, shares = shares)
    }
  }
  adjusted <- list(holm = p.adjust(p$welch, "holm"), bh = p.adjust(p$welch, "BH"), holmRanks = p.adjust(p$mw, "holm"))
  list(top = top, groups = g, level = level, weighted = weighted, group = groups, w = if (weighted) w else NULL,
       items = items, columns = columns, pairs = pairs, adjusted = adjusted)
}

cat(toJSON(lapply(1:80, one), auto_unbox = TRUE, digits = I(17), null = "null", na = "null"), "\n")
