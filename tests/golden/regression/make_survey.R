# An invented survey with municipal figures, and the regression of it that the browser test makes; written to survey.json.
# Run: Rscript make_survey.R > survey.json   (R 4.2, sandwich, jsonlite)
suppressMessages({ library(sandwich); library(jsonlite) })
set.seed(20260505)
n <- 180; k <- 60
m <- data.frame(kommune = sprintf("Kommune %02d", 1:k), folketall = round(rlnorm(k, 8.9, 1)), sentralitet = round(runif(k, 350, 950)), ufore = round(rnorm(k, 12, 2.5), 1))
m$inntekt <- round(92000 - 25 * m$sentralitet + rnorm(k, 0, 6000))
i <- sample(k, n, TRUE); d <- cbind(m[i, ], aar = sample(c(2021, 2024), n, TRUE))
u <- rnorm(k, 0, .25)[i]
lin <- 1.4e-5 * d$folketall - 1.6e-10 * d$folketall^2
d$samarbeid <- round(pmin(5, pmax(1, 4 + lin - .02 * d$ufore - .25 * (d$aar == 2024) + u + rnorm(n, 0, .6))), 2)
d$arena <- round(pmin(5, pmax(1, 4.3 - .0008 * d$sentralitet + u + rnorm(n, 0, .7))), 2)
d$ufore[c(7, 91, 150)] <- NA; d$arena[c(20, 21)] <- NA
# 1 in the file where R has 2021, 2 where it has 2024 would be the same dummy; here the year stands as it is.
d$promille <- d$ufore * 10
fit <- function(y) {
  e <- d[complete.cases(d[, c(y, "folketall", "ufore", "sentralitet", "aar")]), ]
  c0 <- mean(e$folketall); e$f2 <- (e$folketall - c0)^2; e$a <- as.numeric(e$aar == 2024)
  f <- lm(as.formula(paste(y, "~ folketall + f2 + ufore + sentralitet + a")), e); s <- summary(f)$coefficients; h <- sqrt(diag(vcovHC(f, type = "HC3")))
  sx <- c(NA, apply(model.matrix(f)[, -1], 2, sd)); b <- coef(f)
  list(n = nrow(e), r2 = summary(f)$r.squared, b = I(unname(b)), beta = I(unname(b * sx / sd(e[[y]]))), t = I(unname(s[, 3])), p = I(unname(s[, 4])),
    robustT = I(unname(b / h)), robustP = I(unname(2 * pt(-abs(b / h), f$df.residual))), turn = unname(-b[2] / (2 * b[3]) + c0))
}
rows <- apply(d[, c("kommune", "aar", "folketall", "inntekt", "sentralitet", "ufore", "promille", "samarbeid", "arena")], 1, function(r) I(trimws(ifelse(is.na(r), "", r))))
cat(toJSON(list(columns = c("kommune", "aar", "folketall", "inntekt", "sentralitet", "ufore", "promille", "samarbeid", "arena"), rows = t(rows),
  samarbeid = fit("samarbeid"), arena = fit("arena")), digits = 15, auto_unbox = TRUE, na = "null"), "\n")
