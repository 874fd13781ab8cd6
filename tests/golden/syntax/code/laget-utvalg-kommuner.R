# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("character", "numeric", "numeric", "numeric"),
  col.names = c("Fylke & år", "bølge", "kommune's nr", "filter_Uten \"5003\""))
# syntax.filters Uten "5003"
data <- data[data[["filter_Uten \"5003\""]] == 1, , drop = FALSE]
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  # syntax.populationCounts Alle
  counted <- function(x, key) {
    known <- !is.na(key); x <- x[known]; key <- key[known]; has <- !is.na(x)
    x[has][match(unique(key), key[has])]
  }
  compare <- function(name, x, all, all_unknown) {
    own <- setNames(as.numeric(table(x)[names(all)]), names(all)); own[is.na(own)] <- 0; unknown <- sum(is.na(x)); shown <- own > 0 | (!is.na(all) & all > 0)
    n <- sum(own) + unknown; N <- sum(all, na.rm = TRUE) + all_unknown; too_many <- n > N || any(own > all, na.rm = TRUE)
    p <- own / n; size <- if (too_many) n else n * (N - 1) / (N - n); z2 <- qnorm(0.95)^2; middle <- (p + z2 / (2 * size)) / (1 + z2 / size)
    reach <- sqrt(z2 * (p * (1 - p) / size + z2 / (4 * size^2))) / (1 + z2 / size)
    low <- ifelse(p == 0, 0, middle - reach); high <- ifelse(p == 1, 1, middle + reach); if (!too_many && N <= n) low <- high <- p
    table <- paste0("representativeness-", name)
    rows <- lapply(names(all)[shown], function(row) put(table, row, c(sampleCount = own[[row]], samplePercent = p[[row]], allCount = all[[row]],
      allPercent = all[[row]] / N, difference = p[[row]] - all[[row]] / N, low = low[[row]], high = high[[row]])))
    sums <- list(put(table, "total", c(sampleCount = sum(own), samplePercent = sum(own) / n, allCount = sum(all, na.rm = TRUE), allPercent = sum(all, na.rm = TRUE) / N)),
      put(table, "unknown", c(sampleCount = unknown, samplePercent = unknown / n, allCount = all_unknown, allPercent = all_unknown / N)),
      put(table, "n", c(samplePercent = n, allPercent = N)))
    tested <- all > 0 & shown; tests <- NULL
    if (!too_many && !any(is.na(all) & shown) && sum(tested) > 1 && sum(own) > 0) {
      chi <- suppressWarnings(chisq.test(own[tested], p = all[tested], rescale.p = TRUE)); known <- sum(all, na.rm = TRUE); finite <- chi$statistic[[1]] * (known - 1) / (known - sum(own))
      numbers <- c(chiSquare = chi$statistic[[1]], df = chi$parameter[[1]], p = chi$p.value)
      if (known > sum(own)) numbers <- c(numbers, finiteChiSquare = finite, finiteP = pchisq(finite, chi$parameter[[1]], lower.tail = FALSE))
      tests <- list(put("tests", paste0("test-", name), numbers))
    }
    do.call(rbind, c(rows, sums, tests))
  }
  key <- trimws(as.character(d[["kommune's nr"]]))
  all <- c("value-Nord; 'indre'" = 225, "value-Øst" = 225, "value-Vest \"ytre\"" = 0, "value-Sør" = 0)
  out[[length(out) + 1]] <- compare("Fylke & år", counted(factor(d[["Fylke & år"]], levels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""), labels = c("value-Nord; 'indre'", "value-Øst", "value-Vest \"ytre\"")), key), all, 0)
  all <- c("value-2022" = 300, "value-2024.5" = 150)
  out[[length(out) + 1]] <- compare("bølge", counted(factor(d[["bølge"]], levels = c(2022, 2024.5), labels = c("value-2022", "value-2024.5")), key), all, 0)
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
