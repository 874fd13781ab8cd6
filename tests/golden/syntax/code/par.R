library(car)
# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric"),
  col.names = c("før", "etter"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  d_ends <- function(d, scale, df) {
    if (!is.finite(d) || df < 1) return(c(low = NA, high = NA))
    t <- d / scale; range <- c(qchisq(1e-15, df), qchisq(1e-15, df, lower.tail = FALSE))
    below <- function(ncp) integrate(function(v) pnorm(t * sqrt(v / df) - ncp) * dchisq(v, df), range[1], range[2], rel.tol = 1e-11, subdivisions = 1000)$value
    end <- function(p) {
      reach <- 4 + abs(t) / 4; while (below(t - reach) < p || below(t + reach) > p) reach <- 2 * reach
      scale * uniroot(function(ncp) below(ncp) - p, t + c(-1, 1) * reach, tol = 1e-12)$root
    }
    c(low = end(0.975), high = end(1 - 0.975))
  }
  small_sample <- function(df) exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
  mcnemar_of <- function(x, y) { t <- mcnemar.test(table(factor(x, unique(c(x, y))), factor(y, unique(c(x, y)))), correct = FALSE); c(statistic = t$statistic[[1]], df1 = 1, p = t$p.value) }
  paired <- function(row, first, second) {
    both <- !is.na(first) & !is.na(second); x <- first[both]; y <- second[both]
    t <- t.test(y, x, paired = TRUE, conf.level = 0.95)
    ranks <- suppressWarnings(wilcox.test(y, x, paired = TRUE, exact = FALSE, correct = FALSE))
    of_t <- c(statistic = t$statistic[[1]], df1 = t$parameter[[1]], p = t$p.value); dz <- mean(y - x) / sd(y - x); published <- (mean(y) - mean(x)) / sqrt((var(x) + var(y)) / 2)
    moved <- (y - x)[y != x]; half <- length(moved) * (length(moved) + 1) / 4
    of_ranks <- c(statistic = ranks$statistic[[1]], z = sign(ranks$statistic[[1]] - half) * qnorm(ranks$p.value / 2, lower.tail = FALSE), p = ranks$p.value)
    rbind(put("comparison", row, c(pairsN = length(x), `first:mean` = mean(x), `first:sd` = sd(x), `second:mean` = mean(y),
        `second:sd` = sd(y), change = mean(y) - mean(x), low = t$conf.int[1], high = t$conf.int[2], of_t, dPublished = published)),
      put("leftOut", row, c(both = length(x), onlyFirst = sum(!is.na(first) & is.na(second)), onlySecond = sum(is.na(first) & !is.na(second)), neither = sum(is.na(first) & is.na(second)))),
      put("tests", paste0(row, ":pairedT"), of_t),
      put("tests", paste0(row, ":wilcoxon"), of_ranks),
      put("effects", paste0(row, ":dz"), c(value = dz, d_ends(dz, 1 / sqrt(length(x)), length(x) - 1))), put("effects", paste0(row, ":drm"), c(value = dz * sqrt(2 * (1 - cor(x, y))))),
      put("effects", paste0(row, ":dPublished"), c(value = published)),
      put("effects", paste0(row, ":rankBiserial"), c(value = ranks$statistic[[1]] / half - 1)),
      if (length(unique(c(x, y))) == 2) put("tests", paste0(row, ":mcNemar"), mcnemar_of(x, y)),
      if (length(unique(c(x, y))) == 2) put("tests", paste0(row, ":mcNemarExact"), c(statistic = sum(y > x), p = binom.test(sum(y > x), sum(y != x))$p.value)),
      put("effects", paste0(row, ":r"), c(value = cor(x, y))))
  }
  out[[length(out) + 1]] <- paired("før:etter", d[["før"]], d[["etter"]])
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
