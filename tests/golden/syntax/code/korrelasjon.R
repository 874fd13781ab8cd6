# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric"),
  col.names = c("bølge", "inntekt", "timer", "samarbeid", "nytte", "samarbeid_empty", "nytte_empty"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  x <- data.frame(d[["samarbeid"]], d[["nytte"]], d[["timer"]], d[["inntekt"]])
  names(x) <- c("samarbeid", "nytte", "timer", "inntekt")
  pairs <- list(c("samarbeid", "nytte"), c("samarbeid", "timer"), c("nytte", "timer"), c("samarbeid", "inntekt"), c("nytte", "inntekt"), c("timer", "inntekt"))
  correlate <- function(x, block) {
    found <- lapply(pairs, function(pair) {
      both <- na.omit(x[pair]); n <- nrow(both)
      test <- tryCatch(suppressWarnings(cor.test(both[[1]], both[[2]], method = "pearson", exact = FALSE, conf.level = 0.95)),
        error = function(e) NULL)
      if (is.null(test)) return(c(r = NA, p = NA, n = n))
      c(r = test$estimate[[1]], p = test$p.value, low = test$conf.int[1], high = test$conf.int[2], n = n)
    })
    p <- p.adjust(sapply(found, function(one) one[["p"]]), "none")
    found <- Map(function(one, p) { one[["p"]] <- p; one }, found, p)
    do.call(rbind, Map(function(pair, one) put("correlations", paste(c(pair, block), collapse = ":"), one), pairs, found))
  }
  by <- factor(d[["bølge"]], levels = c(2021, 2024), labels = c("2021", "2024"))
  for (block in levels(droplevels(by))) out[[length(out) + 1]] <- correlate(x[by %in% block, ], block)
  out[[length(out) + 1]] <- correlate(x, "together")
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
