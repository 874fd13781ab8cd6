# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "character", "numeric", "numeric", "numeric"),
  col.names = c("Trivsel; \"i alt\"", "svar (1–4)", "Fylke & år", "bølge", "svar (1–4)_empty", "filter_Uten \"5003\""))
# syntax.valueLabels
attr(data[["svar (1–4)"]], "labels") <- setNames(c(1, 2, 3, 4), c("Svært \"lite\"", "Lite", "Mye 'nok'", "Svært mye"))
# syntax.filters Uten "5003"
data <- data[data[["filter_Uten \"5003\""]] == 1, , drop = FALSE]
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
    sides <- list(names(categories), names(waves)); at <- function(row, column) grid[[column]][[row]]
    table <- paste0("means/", key)
    body <- lapply(sides[[1]], function(row) put(table, row, c(sapply(sides[[2]], function(column) at(row, column)$mean), n = at(row, "total")$n)))
    last <- put(table, "n", sapply(sides[[2]], function(column) at("total", column)$n))
    values <- setdiff(names(waves), "total"); pairs <- if (length(values) > 1) combn(values, 2, simplify = FALSE) else list()
    test <- function(category, pair) {
      a <- grid[[pair[2]]][[category]]; b <- grid[[pair[1]]][[category]]; difference <- a$mean - b$mean; numbers <- c(n1 = b$n, n2 = a$n)
      if (min(a$n, b$n) < 2) return(c(numbers, difference = NA, low = NA, high = NA, t = NA, df = NA, p = NA))
      df <- a$effective + b$effective - 2; variance <- ((a$effective - 1) * a$variance + (b$effective - 1) * b$variance) / df
      error <- sqrt(variance * (1 / a$effective + 1 / b$effective))
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
  shares <- function(key, start, x, waves, categories) do.call(rbind, unlist(lapply(names(categories), function(category) lapply(names(waves), function(wave) {
    used <- waves[[wave]] & categories[[category]] & !is.na(x); counts <- sapply(levels(x), function(one) sum(w[used & x %in% one]))
    put(paste0("distribution/", key), paste0(category, "/", wave), c(setNames(counts / sum(counts), paste0(start, levels(x))), n = sum(used)))
  })), recursive = FALSE))
  waves <- lines_of("bølge=", factor(d[["bølge"]], levels = c(2022, 2024.5), labels = c("2022", "2024.5")))
  categories <- lines_of("svar (1–4)=", factor(d[["svar (1–4)"]], levels = c(1, 2, 3, 4), labels = c("1", "2", "3", "4")))
  out[[length(out) + 1]] <- means("Trivsel; \"i alt\"/svar (1–4)", d[["Trivsel; \"i alt\""]], waves, categories)
  out[[length(out) + 1]] <- shares("Fylke & år/svar (1–4)", "Fylke & år=", factor(d[["Fylke & år"]], levels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""), labels = c("Nord; 'indre'", "Øst", "Vest \"ytre\"")), waves, categories)
  categories <- lines_of("Fylke & år=", factor(d[["Fylke & år"]], levels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""), labels = c("Nord; 'indre'", "Øst", "Vest \"ytre\"")))
  out[[length(out) + 1]] <- means("Trivsel; \"i alt\"/Fylke & år", d[["Trivsel; \"i alt\""]], waves, categories)
  out[[length(out) + 1]] <- shares("Fylke & år/Fylke & år", "Fylke & år=", factor(d[["Fylke & år"]], levels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""), labels = c("Nord; 'indre'", "Øst", "Vest \"ytre\"")), waves, categories)
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
