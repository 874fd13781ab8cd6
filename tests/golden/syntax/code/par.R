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
  paired <- function(row, first, second) {
    both <- !is.na(first) & !is.na(second); x <- first[both]; y <- second[both]
    t <- t.test(y, x, paired = TRUE, conf.level = 0.95)
    ranks <- suppressWarnings(wilcox.test(y, x, paired = TRUE, exact = FALSE, correct = FALSE))
    rbind(put("comparison", row, c(pairsN = length(x), `first:mean` = mean(x), `first:sd` = sd(x), `second:mean` = mean(y),
        `second:sd` = sd(y), change = mean(y) - mean(x), low = t$conf.int[1], high = t$conf.int[2])),
      put("tests", paste0(row, ":pairedT"), c(statistic = t$statistic[[1]], df1 = t$parameter[[1]], p = t$p.value)),
      put("tests", paste0(row, ":wilcoxon"), c(statistic = ranks$statistic[[1]], p = ranks$p.value)),
      put("effects", paste0(row, ":dz"), c(value = mean(y - x) / sd(y - x))),
      put("effects", paste0(row, ":dPublished"), c(value = (mean(y) - mean(x)) / sqrt((var(x) + var(y)) / 2))),
      put("effects", paste0(row, ":r"), c(value = cor(x, y))))
  }
  out[[length(out) + 1]] <- paired("før:etter", d[["før"]], d[["etter"]])
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
print(result, digits = 15, row.names = FALSE)
