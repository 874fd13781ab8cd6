# An invented file of municipalities, and its logistic regression by glm and by brglm2, for the browser test.
# Run: Rscript make_file.R > file.json   (R 4.2, brglm2 0.8, jsonlite)
suppressMessages({library(brglm2); library(jsonlite)})
set.seed(20261128)
n <- 160
d <- data.frame(kommune = sprintf("Kommune %03d", seq_len(n)), folketall = round(exp(rnorm(n, 8.6, 1))),
  enskole = rbinom(n, 1, 0.3), landsdel = sample(c("nord", "sør", "vest"), n, TRUE))
d$trukket <- ifelse(rbinom(n, 1, plogis(-1.2 - 0.5 * scale(d$folketall)[, 1] + 0.9 * d$enskole + 0.6 * (d$landsdel == "nord"))) == 1, "ja", "nei")
y <- as.integer(d$trukket == "ja"); d2 <- transform(d, y = y)
of <- function(m) { s <- summary(m)$coefficients; list(b = unname(s[, 1]), z = unname(s[, 3]), p = unname(s[, 4]), odds = unname(exp(s[, 1]))) }
g <- glm(y ~ enskole + landsdel, binomial, d2, control = glm.control(epsilon = 1e-14))
f <- glm(y ~ enskole + landsdel, binomial, d2, method = "brglmFit", type = "AS_mean", epsilon = 1e-12)
at <- function(v) mean(predict(g, transform(d2, enskole = v), type = "response"))
cat(toJSON(list(columns = names(d), rows = unname(as.matrix(format(d, trim = TRUE))), events = sum(y), glm = of(g), firth = of(f),
  difference = at(1) - at(0)), digits = NA, auto_unbox = TRUE), "\n")
