# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "numeric", "numeric", "numeric"),
  col.names = c("Trivsel; \"i alt\"", "svar (1–4)", "vekt", "svar (1–4)_empty", "filter_Uten \"5003\""))
# syntax.valueLabels
attr(data[["svar (1–4)"]], "labels") <- setNames(c(1, 2, 3, 4), c("Svært \"lite\"", "Lite", "Mye 'nok'", "Svært mye"))
# syntax.filters Uten "5003"
data <- data[data[["filter_Uten \"5003\""]] == 1, , drop = FALSE]
# syntax.weighs vekt
data <- data[which(data[["vekt"]] > 0), , drop = FALSE]
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- d[["vekt"]]
  # syntax.spssMoments
  quantile_w <- function(x, w, p) {
    counts <- tapply(w, x, sum); values <- as.numeric(names(counts)); counts <- as.numeric(counts)
    place <- (sum(w) + 1) * p; passed <- cumsum(counts); at <- sum(passed <= place + 1e-9 * sum(w))
    if (at == 0) return(values[1])
    if (at == length(values)) return(values[at])
    part <- min(1, max(0, place - passed[at]) / min(1, counts[at + 1]))
    values[at] + part * (values[at + 1] - values[at])
  }
  describe <- function(x, w) {
    used <- !is.na(x); x <- x[used]; w <- w[used]; n <- sum(w)
    mean <- sum(w * x) / n; m2 <- sum(w * (x - mean)^2); m3 <- sum(w * (x - mean)^3); m4 <- sum(w * (x - mean)^4)
    sd <- sqrt(m2 / (n - 1)); se <- sd / sqrt(n); reach <- qt(0.95, n - 1) * se
    skewness <- n * m3 / ((n - 1) * (n - 2) * sd^3); skewness_se <- sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)))
    kurtosis <- (n * (n + 1) * m4 - 3 * m2^2 * (n - 1)) / ((n - 1) * (n - 2) * (n - 3) * sd^4)
    kurtosis_se <- sqrt(4 * (n^2 - 1) * skewness_se^2 / ((n - 3) * (n + 5)))
    q <- sapply(c(0.25, 0.5, 0.75), function(p) quantile_w(x, w, p))
    c(n = n, mean = mean, se = se, low = mean - reach, high = mean + reach, sd = sd, min = min(x), q1 = q[[1]],
      median = q[[2]], q3 = q[[3]], max = max(x), skewness = skewness, skewnessSe = skewness_se,
      kurtosis = kurtosis, kurtosisSe = kurtosis_se)
  }
  out[[length(out) + 1]] <- put("descriptives", "Trivsel; \"i alt\"", describe(d[["Trivsel; \"i alt\""]], w))
  out[[length(out) + 1]] <- put("descriptives", "svar (1–4)", describe(d[["svar (1–4)"]], w))
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
