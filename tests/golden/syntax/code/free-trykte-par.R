# syntax.typedNumbers
given <- data.frame(
  id = c("1. trinn", "2. \"trinn\"", "3"),
  n = c(57, 61, 30),
  mean = c(3.9, 3.9, 2),
  mean_decimals = c(1, 1, 0),
  sd = c(0.7, 0.7, 0),
  sd_decimals = c(1, 1, 0),
  second_mean = c(4.2, 4.2, 2),
  second_mean_decimals = c(1, 1, 0),
  second_sd = c(0.6, 0.6, 0),
  second_sd_decimals = c(1, 1, 0),
  printed = c(0.46, 0.9, NA),
  printed_decimals = c(2, 1, 0),
  stringsAsFactors = FALSE)
# syntax.puts
out <- list()
add <- function(table, row, numbers)
  out[[length(out) + 1]] <<- data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
# syntax.roundingAllows
least <- function(value, decimals) value - 0.5 * 10^-decimals
most <- function(value, decimals) value + 0.5 * 10^-decimals
quotients <- function(low, high, least, most) data.frame(
  rangeLow = ifelse(low == 0, 0, low / ifelse(low < 0, least, most)),
  rangeHigh = ifelse(high == 0, 0, high / ifelse(high > 0, least, most)))
# syntax.publishedD
spread <- function(first, second) sqrt((first^2 + second^2) / 2)
d <- (given$second_mean - given$mean) / spread(given$sd, given$second_sd)
range <- quotients(
  least(given$second_mean, given$second_mean_decimals) - most(given$mean, given$mean_decimals),
  most(given$second_mean, given$second_mean_decimals) - least(given$mean, given$mean_decimals),
  spread(pmax(0, least(given$sd, given$sd_decimals)), pmax(0, least(given$second_sd, given$second_sd_decimals))),
  spread(most(given$sd, given$sd_decimals), most(given$second_sd, given$second_sd_decimals)))
for (i in seq_len(nrow(given))) add("items", given$id[i], c(n = given$n[i], "first:mean" = given$mean[i], "first:sd" = given$sd[i],
  "second:mean" = given$second_mean[i], "second:sd" = given$second_sd[i], d = d[i], unlist(range[i, ]), printed = given$printed[i]))
# syntax.prints
result <- do.call(rbind, out)
result <- result[is.finite(result$value), , drop = FALSE]
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
# syntax.printedAgrees
low <- least(given$printed, given$printed_decimals) - 1e-9; high <- most(given$printed, given$printed_decimals) + 1e-9
agrees <- ifelse(d >= low & d <= high, "equal", ifelse(high >= range$rangeLow & low <= range$rangeHigh, "allowed", "impossible"))
print(data.frame(id = given$id, printed = given$printed, d = d, agrees = agrees), row.names = FALSE)
