# Gamma and Kendall's tau-b of random cross tables: the values from R (Hmisc and cor), the asymptotic standard errors and
# T from PSPP, which prints two decimals. Written to expected.json.
# Run: Rscript make_expected.R > expected.json   (R 4.2, Hmisc, jsonlite; PSPP 1.6)
suppressMessages({ library(Hmisc); library(jsonlite) })
set.seed(20261127)
cases <- lapply(1:12, function(i) {
  n <- c(25, 80, 400)[i %% 3 + 1]; x <- sample(2 + i %% 4, n, TRUE); y <- pmax(1, pmin(5, x + sample(-2:2, n, TRUE)))
  if (i > 8) y <- sample(3, n, TRUE)
  pairs <- rcorr.cens(x, y, outx = TRUE)
  folder <- tempfile(); dir.create(folder); old <- setwd(folder)
  write.table(cbind(x, y), "d.txt", row.names = FALSE, col.names = FALSE)
  writeLines(c("DATA LIST LIST FILE='d.txt' /x y.", "CROSSTABS /TABLES=x BY y /STATISTICS=GAMMA BTAU /FORMAT=NOTABLES."), "d.sps")
  system2("pspp", c("-O", "format=csv", "-o", "o.csv", "d.sps"), stdout = FALSE); out <- readLines("o.csv"); setwd(old)
  of <- function(word) as.numeric(tail(strsplit(grep(word, out, value = TRUE)[1], ",")[[1]], 3))
  list(counts = unname(unclass(table(x, y))), gamma = unname(pairs["Dxy"]), tauB = cor(x, y, method = "kendall"),
    psppGamma = of("Gamma"), psppTau = of("tau-b"))
})
for (i in seq_along(cases)) attr(cases[[i]]$counts, "dimnames") <- NULL
cat(toJSON(cases, digits = NA, auto_unbox = TRUE), "\n")
