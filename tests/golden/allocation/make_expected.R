# NTNU-2023, table 5.1: sums, shares and fences; and distributions with bounds, where the kroner for each weight are found
# by uniroot: another way than the program's. Written to expected.json.
# Run: Rscript make_expected.R > expected.json   (R 4.2, jsonlite)
suppressMessages(library(jsonlite))
name <- c("Oslo og Viken", "Innlandet", "Rogaland", "Agder", "Møre og Romsdal", "Trøndelag", "Vestfold og Telemark", "Vestland", "Nordland", "Troms og Finnmark")
uh <- c(17819998, 6647136, 3550076, 3054008, 3704000, 3450003, 5504099, 4803062, 2601900, 4731433)
own <- c(15309243, 988788, 4515625, 2662369, 3027000, 5237385, 1336800, 8395123, 3521550, 800000)
coord <- c(NA, 299056, NA, NA, NA, 9149978, 1130101, NA, 349550, 1363000)
total <- rowSums(cbind(uh, own, coord), na.rm = TRUE)
fences <- function(x) { q <- quantile(x, c(.25, .5, .75), type = 7, na.rm = TRUE, names = FALSE); w <- q[3] - q[1]
  list(quartiles = q, low = q[1] - 1.5 * w, high = q[3] + 1.5 * w, outside = I(name[which(x < q[1] - 1.5 * w | x > q[3] + 1.5 * w)])) }
set.seed(20261126)
one <- function(i) {
  n <- sample(2:15, 1); w <- sample(0:40, n, TRUE) + 1; fixed <- sample(c(0, 1000, 25000), 1)
  floor <- sample(c(0, 0, 20000, 90000), n, TRUE); ceiling <- ifelse(runif(n) < .4, pmax(floor, sample(c(60000, 150000, 400000), n, TRUE)), NA)
  budget <- round(sum(floor) + fixed * n + runif(1, 5000, 2e6))
  up <- ifelse(is.na(ceiling), Inf, ceiling); x <- function(l) pmin(up, pmax(floor, fixed + l * w))
  if (sum(up) < budget) return(list(n = n, w = w, fixed = fixed, floor = floor, ceiling = ceiling, budget = budget, exact = NULL))
  l <- uniroot(function(l) sum(x(l)) - budget, c(-1e6, 1e7), tol = 1e-12, maxiter = 1e5)$root
  list(n = n, w = w, fixed = fixed, floor = floor, ceiling = ceiling, budget = budget, exact = x(l))
}
cat(toJSON(list(
  table = list(name = name, total = total, university = uh / total, sums = c(sum(uh), sum(own), sum(coord, na.rm = TRUE)),
    together = sum(uh) / sum(total), toHalf = total / 2 - uh,
    fences = list(university = fences(uh / total), owner = fences(own / total), coordinator = fences(coord / total))),
  worlds = lapply(1:60, one)), digits = 15, auto_unbox = TRUE, null = "null", na = "null"))
