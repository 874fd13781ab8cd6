library(car)
# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "numeric", "numeric", "numeric", "numeric"),
  col.names = c("bølge", "timer", "samarbeid", "nytte", "samarbeid_empty", "nytte_empty"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  # syntax.noPermutation
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
  two <- function(name, x, y) {
    welch <- t.test(x, y, conf.level = 0.95); student <- t.test(x, y, var.equal = TRUE, conf.level = 0.95); n <- c(length(x), length(y))
    ranks <- suppressWarnings(wilcox.test(x, y, exact = FALSE, correct = FALSE))
    spread <- car::leveneTest(c(x, y), factor(rep(1:2, n)), center = mean)
    df <- sum(n) - 2; d <- (mean(x) - mean(y)) / sqrt(((n[1] - 1) * var(x) + (n[2] - 1) * var(y)) / df)
    chosen <- welch
    of_t <- function(t) c(statistic = t$statistic[[1]], df1 = t$parameter[[1]], p = t$p.value)
    of_ranks <- c(statistic = ranks$statistic[[1]], z = sign(ranks$statistic[[1]] - prod(n) / 2) * qnorm(ranks$p.value / 2, lower.tail = FALSE), p = ranks$p.value)
    all <- rank(c(x, y)); v1 <- var(all[seq_along(x)] - rank(x)); v2 <- var(all[-seq_along(x)] - rank(y)); away <- n[1] * v1 + n[2] * v2
    bm <- prod(n) * (mean(all[-seq_along(x)]) - mean(all[seq_along(x)])) / (sum(n) * sqrt(away)); bm_df <- away^2 / ((n[1] * v1)^2 / (n[1] - 1) + (n[2] * v2)^2 / (n[2] - 1))
    rbind(put("tests", paste0(name, ":welch"), of_t(welch)), put("tests", paste0(name, ":student"), of_t(student)),
      put("tests", paste0(name, ":leveneMean"), c(statistic = spread[["F value"]][1], df1 = spread$Df[1], df2 = spread$Df[2], p = spread[["Pr(>F)"]][1])),
      put("tests", paste0(name, ":mannWhitney"), of_ranks), put("tests", paste0(name, ":brunnerMunzel"), c(statistic = bm, df1 = bm_df, p = 2 * pt(-abs(bm), bm_df))),
      put("effects", paste0(name, ":superiority"), c(value = ranks$statistic[[1]] / prod(n))),
      put("effects", paste0(name, ":rankBiserial"), c(value = 2 * ranks$statistic[[1]] / prod(n) - 1)), put("effects", paste0(name, ":rOfZ"), c(value = abs(of_ranks[["z"]]) / sqrt(sum(n)))),
      put("effects", paste0(name, ":dPooled"), c(value = d, d_ends(d, sqrt(sum(1 / n)), df))), put("effects", paste0(name, ":hedgesG"), c(value = d * small_sample(df))),
      put("comparison", name, c(difference = mean(x) - mean(y), low = chosen$conf.int[1], high = chosen$conf.int[2], of_t(welch), d = d, superiority = ranks$statistic[[1]] / prod(n))))
  }
  many <- function(name, x, g) {
    fit <- anova(lm(x ~ g)); welch <- oneway.test(x ~ g); ranks <- kruskal.test(x ~ g); sizes <- table(g)
    spread <- car::leveneTest(x, g, center = mean); squares <- fit[["Sum Sq"]]; within <- fit[["Mean Sq"]][2]; between <- fit[["Mean Sq"]][1]
    pairs <- NULL
    of_anova <- c(statistic = fit[["F value"]][1], df1 = fit$Df[1], df2 = fit$Df[2], p = fit[["Pr(>F)"]][1])
    of_welch <- c(statistic = welch$statistic[[1]], df1 = welch$parameter[[1]], df2 = welch$parameter[[2]], p = welch$p.value)
    of_ranks <- c(statistic = ranks$statistic[[1]], df1 = ranks$parameter[[1]], p = ranks$p.value); k0 <- (length(x) - sum(sizes^2) / length(x)) / fit$Df[1]
    rbind(put("tests", paste0(name, ":anova"), of_anova), put("tests", paste0(name, ":welchAnova"), of_welch), put("tests", paste0(name, ":kruskalWallis"), of_ranks),
      put("tests", paste0(name, ":leveneMean"), c(statistic = spread[["F value"]][1], df1 = spread$Df[1], df2 = spread$Df[2], p = spread[["Pr(>F)"]][1])),
      put("effects", paste0(name, ":etaSquared"), c(value = squares[1] / sum(squares))),
      put("effects", paste0(name, ":omegaSquared"), c(value = (squares[1] - fit$Df[1] * within) / (sum(squares) + within))),
      put("effects", paste0(name, ":icc"), c(value = (between - within) / (between + (k0 - 1) * within))),
      put("effects", paste0(name, ":epsilonSquared"), c(value = ranks$statistic[[1]] / (length(x) - 1))),
      put("overall", name, c(of_welch, etaSquared = squares[1] / sum(squares))), pairs)
  }
  group <- droplevels(factor(d[["bølge"]], levels = c(2021, 2024), labels = c("2021", "2024")))
  outcomes <- list(d[["samarbeid"]], d[["nytte"]], d[["timer"]])
  names(outcomes) <- c("samarbeid", "nytte", "timer")
  for (name in names(outcomes)) {
    used <- !is.na(outcomes[[name]]) & !is.na(group); x <- outcomes[[name]][used]; g <- group[used]
    for (one in levels(group)) {
      y <- x[g == one]; numbers <- c(n = length(y), mean = mean(y), sd = sd(y)); reach <- if (length(y) > 1) qt(0.975, length(y) - 1) * sd(y) / sqrt(length(y)) else NA
      out[[length(out) + 1]] <- if (nlevels(group) == 2) put("comparison", name, setNames(numbers, paste0(one, ":", names(numbers))))
        else put("groups", paste0(name, ":", one), c(numbers, low = mean(y) - reach, high = mean(y) + reach))
    }
    reach <- qt(0.975, length(x) - 1) * sd(x) / sqrt(length(x))
    if (nlevels(group) != 2) out[[length(out) + 1]] <- put("groups", paste0(name, "::total"), c(n = length(x), mean = mean(x), sd = sd(x), low = mean(x) - reach, high = mean(x) + reach))
    out[[length(out) + 1]] <- if (nlevels(group) == 2) two(name, x[g == levels(group)[1]], x[g == levels(group)[2]]) else many(name, x, droplevels(g))
  }
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
