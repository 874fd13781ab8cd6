library(psych)
# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "numeric", "numeric", "numeric", "numeric"),
  col.names = c("Trivsel; \"i alt\"", "hva`slags\\navn", "if", "svar (1–4)", "bølge", "svar (1–4)_empty"))
# syntax.valueLabels
attr(data[["svar (1–4)"]], "labels") <- setNames(c(1, 2, 3, 4), c("Svært \"lite\"", "Lite", "Mye 'nok'", "Svært mye"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  # syntax.turned
  items <- data.frame(d[["Trivsel; \"i alt\""]], d[["hva`slags\\navn"]], d[["if"]], d[["svar (1–4)"]])
  names(items) <- c("Trivsel; \"i alt\"", "hva`slags\\navn", "if", "svar (1–4)")
  items[["svar (1–4)"]][which(items[["svar (1–4)"]] < 1 | items[["svar (1–4)"]] > 4)] <- NA
  items[["svar (1–4)"]] <- 5 + -1 * items[["svar (1–4)"]]
  # syntax.feldt
  scale_of <- function(items, column) {
    x <- na.omit(items); n <- nrow(x); k <- ncol(x)
    a <- suppressWarnings(psych::alpha(x, check.keys = FALSE, warnings = FALSE))$total
    feldt <- 1 - (1 - a$raw_alpha) * qf(c(0.975, 0.025), n - 1, (n - 1) * (k - 1))
    omega <- c()
    if (k > 2 && n > k) {
      loadings <- as.numeric(suppressWarnings(psych::fa(cor(x), 1, fm = "pa", rotate = "none", min.err = 1e-13, max.iter = 20000))$loadings); own <- sum(1 - loadings^2)
      if (max(abs(loadings)) < 0.997) omega <- c(omega = 1 - own / sum(cor(x)), omegaLoadings = sum(loadings)^2 / (sum(loadings)^2 + own))
    }
    numbers <- c(omega, cases = n, itemCount = k, alpha = a$raw_alpha, lower = feldt[1], upper = feldt[2],
      standardised = a$std.alpha, meanCorrelation = a$average_r, scaleMean = mean(rowMeans(x)), scaleSd = sd(rowMeans(x)))
    do.call(rbind, lapply(names(numbers), function(row) put("reliability", row, setNames(numbers[[row]], column))))
  }
  out[[1]] <- scale_of(items, "all")
  alpha_of <- function(x) ncol(x) / (ncol(x) - 1) * (1 - sum(diag(cov(x))) / sum(cov(x)))
  item_of <- function(x, name) c(itemTotal = cor(x[[name]], rowSums(x[names(x) != name])), alphaWithout = if (ncol(x) > 2) alpha_of(x[names(x) != name]) else NA)
  x <- na.omit(items)
  for (name in names(x)) out[[length(out) + 1]] <- put("items", name, c(answers = sum(!is.na(items[[name]])), mean = mean(x[[name]]), sd = sd(x[[name]]), item_of(x, name)))
  by <- factor(d[["bølge"]], levels = c(2022, 2024.5), labels = c("2022", "2024.5"))
  for (value in levels(droplevels(by))) {
    out[[length(out) + 1]] <- scale_of(items[by %in% value, ], paste0("by-", value)); x <- na.omit(items[by %in% value, ])
    for (name in names(x)) { numbers <- item_of(x, name); out[[length(out) + 1]] <- put("itemsByGroup", name, setNames(numbers, paste0("by-", value, ".", names(numbers)))) }
  }
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
