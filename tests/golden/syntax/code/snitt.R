# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("character", "numeric", "numeric", "numeric", "numeric", "numeric"),
  col.names = c("rolle", "timer", "samarbeid", "nytte", "samarbeid_empty", "nytte_empty"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  # syntax.onlyGrouped
  is_grouped <- complete.cases(d[["rolle"]]); d <- d[is_grouped, , drop = FALSE]; w <- w[is_grouped]
  summarise <- function(x, w) {
    used <- !is.na(x); x <- x[used]; w <- w[used]; n <- length(x); if (n == 0) return(c(n = 0))
    mean <- sum(w * x) / sum(w); squares <- sum(w * (x - mean)^2); sd <- sqrt(squares / (sum(w) - 1))
    effective <- sum(w)^2 / sum(w^2); spread <- sqrt(squares / (sum(w) - sum(w^2) / sum(w)))
    reach <- if (effective > 1) qt(0.975, effective - 1) * spread / sqrt(effective) else NA
    c(n = n, min = min(x), max = max(x), mean = mean, sd = sd, low = mean - reach, high = mean + reach)
  }
  items <- list(d[["samarbeid"]], d[["nytte"]], d[["timer"]])
  names(items) <- c("samarbeid", "nytte", "timer")
  # syntax.groupsWithin
  rows <- list(total = rep(TRUE, nrow(d)))
  place <- ifelse(is.na(factor(d[["rolle"]], levels = c("Veileder", "Skoleleder", "Skoleeier"), labels = c("Veileder", "Skoleleder", "Skoleeier"))), NA, paste0("rolle=", factor(d[["rolle"]], levels = c("Veileder", "Skoleleder", "Skoleeier"), labels = c("Veileder", "Skoleleder", "Skoleeier"))))
  for (one in unique(na.omit(place))) rows[[one]] <- place %in% one
  for (item in names(items)) for (row in names(rows)) {
    found <- summarise(items[[item]][rows[[row]]], w[rows[[row]]])
    out[[length(out) + 1]] <- put("means", paste0(item, "/", row), found)
  }
  # syntax.pooledD
  group <- factor(d[["rolle"]], levels = c("Veileder", "Skoleleder", "Skoleeier"), labels = c("Veileder", "Skoleleder", "Skoleeier"))
  for (item in names(items)) for (pair in combn(levels(droplevels(group)), 2, simplify = FALSE)) {
    x <- na.omit(items[[item]][group %in% pair[1]]); y <- na.omit(items[[item]][group %in% pair[2]])
    df <- length(x) + length(y) - 2; pooled <- sqrt(((length(x) - 1) * var(x) + (length(y) - 1) * var(y)) / df)
    d <- (mean(x) - mean(y)) / pooled; g <- d * exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
    row <- paste0(item, "/", "rolle=", pair[1], "|", "rolle=", pair[2])
    out[[length(out) + 1]] <- put("group-effects", row, c(d = d, g = g))
  }
  # syntax.itemD
  for (row in names(rows)) {
    x <- items[["samarbeid"]][rows[[row]]]; y <- items[["nytte"]][rows[[row]]]; both <- y - x
    published <- (mean(y, na.rm = TRUE) - mean(x, na.rm = TRUE)) / sqrt((var(x, na.rm = TRUE) + var(y, na.rm = TRUE)) / 2)
    out[[length(out) + 1]] <- put("item-effects", row, c(published = published, dz = mean(both, na.rm = TRUE) / sd(both, na.rm = TRUE)))
  }
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
