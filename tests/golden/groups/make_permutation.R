# Exact permutation p of the difference in means, over all divisions by combn, for the small cases of expected.json;
# written to permutation.json.
# Run: Rscript make_permutation.R > permutation.json   (R 4.2, jsonlite)
library(jsonlite)
cases <- fromJSON("expected.json", simplifyVector = TRUE, simplifyDataFrame = FALSE)$two
out <- list()
for (i in seq_along(cases)) {
  a <- cases[[i]]$a; b <- cases[[i]]$b; m <- length(a)
  if (choose(m + length(b), m) > 20000) next
  y <- round(c(a, b) * 1e6)  # whole numbers: sums are exact
  d <- function(s) abs(s * (length(y)) - sum(y) * m)
  p <- mean(d(combn(y, m, sum)) >= d(sum(y[1:m])))
  out[[length(out) + 1]] <- list(index = i - 1, p = p)
}
cat(toJSON(out, digits = 15, auto_unbox = TRUE), "\n")
