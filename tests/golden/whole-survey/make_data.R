# An invented survey of two waves, written to survey.csv; what R makes of it is in make_expected.R.
# Run in this folder: Rscript make_data.R   (R 4.2.2)
# As Norwegian survey programs write: semicolons, decimal commas, answers in words, "Vet ikke", empty cells.
words <- c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig")
set.seed(20260517)
n <- 312
places <- data.frame(kommunenr = 9001:9044, folketall = round(rlnorm(44, 8.7, 1)), inntekt = round(rnorm(44, 76, 9), 1),
  sentralitet = sample(300:950, 44))
survey <- data.frame(id = sprintf("r%03d", 1:n), kommunenr = sample(places$kommunenr, n, TRUE, prob = rexp(44) + .2),
  bølge = sample(c(2021, 2024), n, TRUE, prob = c(.45, .55)),
  rolle = sample(c("Skoleleder", "Veileder", "Skoleeier"), n, TRUE, prob = c(.6, .25, .15)))
survey <- merge(survey, places, by = "kommunenr", sort = FALSE)
survey <- survey[order(survey$id), c("id", "kommunenr", "bølge", "rolle", "folketall", "inntekt", "sentralitet")]
one <- rnorm(n) + .3 * (survey$bølge == 2024) - .4 * (survey$rolle == "Veileder") + .01 * (survey$inntekt - 76)
two <- .35 * one + rnorm(n)
loads <- cbind(c(.9, .8, .75, -.7, .6, .1, 0, .05, 0, .3), c(0, .1, 0, .05, .1, .85, .8, .7, .75, .3))
for (i in 1:10) {
  x <- loads[i, 1] * one + loads[i, 2] * two + rnorm(n, 0, .7)
  step <- as.integer(cut(x, c(-Inf, -1.3, -.5, .25, 1.1, Inf)))
  answer <- words[step]
  answer[runif(n) < c(.03, .04, .06, .05, .08, .1, .04, .05, .16, .03)[i]] <- "Vet ikke"
  answer[runif(n) < .03] <- ""
  survey[[paste0("q", i)]] <- answer
}
survey$timer <- round(pmax(0, rgamma(n, 2, .3) + .8 * one), 1)
survey$timer[runif(n) < .05] <- NA
survey$før <- round(50 + 8 * rnorm(n) + 3 * one, 0)
survey$etter <- round(.6 * survey$før + 23 + 6 * rnorm(n), 0)
survey$etter[runif(n) < .08] <- NA
survey$vekt <- round(runif(n, .4, 2.2), 3)
number <- function(x) ifelse(is.na(x), "", gsub(".", ",", format(x, trim = TRUE, scientific = FALSE, digits = 10), fixed = TRUE))
for (v in c("inntekt", "timer", "vekt")) survey[[v]] <- sapply(survey[[v]], number)
con <- file("survey.csv", open = "w", encoding = "UTF-8")
write.table(survey, con, sep = ";", row.names = FALSE, quote = FALSE, na = "")
close(con)
