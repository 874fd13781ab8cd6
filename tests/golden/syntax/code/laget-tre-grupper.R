library(car)
# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "character"),
  col.names = c("Trivsel; \"i alt\"", "if", "Fylke & år"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  # syntax.noPermutation
  two <- function(name, x, y) {
    welch <- t.test(x, y, conf.level = 0.95); student <- t.test(x, y, var.equal = TRUE, conf.level = 0.95)
    ranks <- suppressWarnings(wilcox.test(x, y, exact = FALSE, correct = TRUE))
    spread <- car::leveneTest(c(x, y), factor(rep(1:2, c(length(x), length(y)))), center = median)
    d <- (mean(x) - mean(y)) / sqrt(((length(x) - 1) * var(x) + (length(y) - 1) * var(y)) / (length(x) + length(y) - 2))
    chosen <- welch
    of_t <- function(t) c(statistic = t$statistic[[1]], df1 = t$parameter[[1]], p = t$p.value)
    rbind(put("tests", paste0(name, ":welch"), of_t(welch)), put("tests", paste0(name, ":student"), of_t(student)),
      put("tests", paste0(name, ":leveneMedian"), c(statistic = spread[["F value"]][1], df1 = spread$Df[1], df2 = spread$Df[2], p = spread[["Pr(>F)"]][1])),
      put("tests", paste0(name, ":mannWhitney"), c(statistic = ranks$statistic[[1]], p = ranks$p.value)),
      put("effects", paste0(name, ":superiority"), c(value = ranks$statistic[[1]] / (length(x) * length(y)))),
      put("comparison", name, c(difference = mean(x) - mean(y), low = chosen$conf.int[1], high = chosen$conf.int[2], d = d)))
  }
  many <- function(name, x, g) {
    fit <- anova(lm(x ~ g)); welch <- oneway.test(x ~ g); ranks <- kruskal.test(x ~ g)
    spread <- car::leveneTest(x, g, center = median); squares <- fit[["Sum Sq"]]; within <- fit[["Mean Sq"]][2]
    n <- tapply(x, g, length); m <- tapply(x, g, mean); v <- tapply(x, g, var) / n
    pairs <- do.call(rbind, lapply(combn(levels(g), 2, simplify = FALSE), function(two) {
      a <- two[1]; b <- two[2]; se <- sqrt((v[[a]] + v[[b]]) / 2); difference <- m[[a]] - m[[b]]
      df <- (v[[a]] + v[[b]])^2 / (v[[a]]^2 / (n[[a]] - 1) + v[[b]]^2 / (n[[b]] - 1)); k <- nlevels(g)
      reach <- qtukey(0.95, k, df) * se
      put("pairs", paste(name, a, b, sep = ":"), c(difference = difference, low = difference - reach, high = difference + reach,
        p = ptukey(abs(difference) / se, k, df, lower.tail = FALSE)))
    }))
    rbind(put("tests", paste0(name, ":anova"), c(statistic = fit[["F value"]][1], df1 = fit$Df[1], df2 = fit$Df[2], p = fit[["Pr(>F)"]][1])),
      put("tests", paste0(name, ":welchAnova"), c(statistic = welch$statistic[[1]], df1 = welch$parameter[[1]], df2 = welch$parameter[[2]], p = welch$p.value)),
      put("tests", paste0(name, ":kruskalWallis"), c(statistic = ranks$statistic[[1]], df1 = ranks$parameter[[1]], p = ranks$p.value)),
      put("tests", paste0(name, ":leveneMedian"), c(statistic = spread[["F value"]][1], df1 = spread$Df[1], df2 = spread$Df[2], p = spread[["Pr(>F)"]][1])),
      put("effects", paste0(name, ":etaSquared"), c(value = squares[1] / sum(squares))),
      put("effects", paste0(name, ":omegaSquared"), c(value = (squares[1] - fit$Df[1] * within) / (sum(squares) + within))), pairs)
  }
  group <- droplevels(factor(d[["Fylke & år"]], levels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""), labels = c("Nord; 'indre'", "Øst", "Vest \"ytre\"")))
  outcomes <- list(d[["Trivsel; \"i alt\""]], d[["if"]])
  names(outcomes) <- c("Trivsel; \"i alt\"", "if")
  for (name in names(outcomes)) {
    used <- !is.na(outcomes[[name]]) & !is.na(group); x <- outcomes[[name]][used]; g <- group[used]
    for (one in levels(group)) {
      y <- x[g == one]; numbers <- c(n = length(y), mean = mean(y), sd = sd(y))
      out[[length(out) + 1]] <- if (nlevels(group) == 2) put("comparison", name, setNames(numbers, paste0(one, ":", names(numbers))))
        else put("groups", paste0(name, ":", one), numbers)
    }
    out[[length(out) + 1]] <- if (nlevels(group) == 2) two(name, x[g == levels(group)[1]], x[g == levels(group)[2]]) else many(name, x, droplevels(g))
  }
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
print(result, digits = 15, row.names = FALSE)
