# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "character", "numeric", "numeric", "numeric", "numeric"),
  col.names = c("bølge", "rolle", "samarbeid", "nytte", "samarbeid_empty", "nytte_empty"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  # syntax.adjustedTogether
  lines_of <- function(start, x) c(setNames(lapply(levels(x), function(one) x %in% one), paste0(start, levels(x), recycle0 = TRUE)), list(total = !is.na(x)))
  cell_of <- function(x, rows) {
    used <- rows & !is.na(x); x <- x[used]; v <- w[used]; mean <- sum(v * x) / sum(v)
    list(n = length(x), mean = mean, effective = sum(v)^2 / sum(v^2), variance = sum(v * (x - mean)^2) / (sum(v) - sum(v^2) / sum(v)))
  }
  means <- function(key, x, waves, categories) {
    grid <- lapply(waves, function(wave) lapply(categories, function(category) cell_of(x, wave & category)))
    sides <- list(names(waves), names(categories)); at <- function(row, column) grid[[row]][[column]]
    table <- paste0("means/", key)
    body <- lapply(sides[[1]], function(row) put(table, row, c(sapply(sides[[2]], function(column) at(row, column)$mean), n = at(row, "total")$n)))
    last <- put(table, "n", sapply(sides[[2]], function(column) at("total", column)$n))
    values <- setdiff(names(waves), "total"); pairs <- if (length(values) > 1) combn(values, 2, simplify = FALSE) else list()
    test <- function(category, pair) {
      a <- grid[[pair[2]]][[category]]; b <- grid[[pair[1]]][[category]]; difference <- a$mean - b$mean; numbers <- c(n1 = b$n, n2 = a$n)
      if (min(a$n, b$n) < 2) return(c(numbers, difference = NA, low = NA, high = NA, t = NA, df = NA, p = NA))
      va <- a$variance / a$effective; vb <- b$variance / b$effective; error <- sqrt(va + vb)
      df <- (va + vb)^2 / (va^2 / (a$effective - 1) + vb^2 / (b$effective - 1))
      reach <- qt(0.975, df) * error
      c(numbers, difference = difference, low = difference - reach, high = difference + reach, t = difference / error, df = df, p = 2 * pt(-abs(difference / error), df))
    }
    tests <- function(some) {
      places <- expand.grid(pair = seq_along(pairs), category = some, stringsAsFactors = FALSE)
      found <- lapply(seq_len(nrow(places)), function(i) test(places$category[i], pairs[[places$pair[i]]]))
      adjusted <- p.adjust(sapply(found, function(one) one[["p"]]), "holm")
      do.call(rbind, lapply(seq_along(found), function(i) put(paste0("tests/", key),
        paste0(places$category[i], "/", paste(pairs[[places$pair[i]]], collapse = "|")), c(found[[i]], adjusted = adjusted[[i]]))))
    }
    do.call(rbind, c(body, list(last), if (length(pairs) > 0) list(if (length(categories) > 1) tests(setdiff(names(categories), "total")), tests("total"))))
  }
  waves <- lines_of("bølge=", factor(d[["bølge"]], levels = c(2021, 2024), labels = c("2021", "2024")))
  categories <- lines_of("rolle=", factor(d[["rolle"]], levels = c("Veileder", "Skoleleder", "Skoleeier"), labels = c("Veileder", "Skoleleder", "Skoleeier")))
  out[[length(out) + 1]] <- means("samarbeid/rolle", d[["samarbeid"]], waves, categories)
  out[[length(out) + 1]] <- means("nytte/rolle", d[["nytte"]], waves, categories)
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
