# The survey of tests/e2e/analysis-job.spec.ts, invented, and the numbers that its analyses must come to, made without
# Treffsikker. Rscript tests/golden/analysis-job/make_expected.R (from the project's folder; needs jsonlite)
library(jsonlite)
folder <- "tests/golden/analysis-job"
register <- fromJSON("src/lib/core/register/data/norway-2024.json")
places <- data.frame(
  number = register$numbers, people = register$population[["2024"]],
  class = register$centralityClass, index = register$centralityIndex
)

# Three figures of every municipality: children, disability pensions (percent), free income (1000 kr per inhabitant).
set.seed(2025)
n <- nrow(places)
places$barn <- round(11.5 + 1.2 * scale(places$index)[, 1] * 0.4 + rnorm(n, 0, 1.1), 1)
places$ufore <- round(11 - 1.1 * scale(places$index)[, 1] + rnorm(n, 0, 1.6), 1)
places$inntekt <- round(78 - 6 * scale(log(places$people))[, 1] + rnorm(n, 0, 7), 1)
write.csv(
  data.frame(Kommunenummer = places$number, barn = places$barn, ufore = places$ufore, inntekt = places$inntekt),
  file.path(folder, "kommunetall.csv"),
  row.names = FALSE, quote = FALSE
)

# Two waves, 86 and 131 answers; larger municipalities answer more often. Two underlying opinions, four items each.
items <- c("ledelse", "oppdrag", "evaluering", "diskusjon", "kvalitet", "laering", "kompetanse", "praksis")
wave <- function(rows, year) {
  place <- sample(n, rows, replace = TRUE, prob = places$people^0.35)
  shift <- if (year == 2024) -0.25 else 0
  first <- rnorm(rows) - 0.25 * scale(log(places$people[place]))[, 1] + shift
  second <- 0.4 * first + rnorm(rows)
  answer <- function(opinion) pmin(5, pmax(1, round(3.6 + 0.75 * opinion + rnorm(rows, 0, 0.6))))
  answers <- cbind(sapply(1:4, function(i) answer(first)), sapply(1:4, function(i) answer(second)))
  answers[matrix(runif(rows * 8) < 0.03, rows)] <- NA
  colnames(answers) <- items
  data.frame(
    Kommunenummer = places$number[place],
    rolle = sample(c("Skoleeier", "Skoleleder", "Veileder"), rows, replace = TRUE), answers
  )
}
waves <- list(`2021` = wave(86, 2021), `2024` = wave(131, 2024))
for (year in names(waves)) {
  write.table(waves[[year]], file.path(folder, paste0("svar-", year, ".csv")), sep = ";", row.names = FALSE, quote = FALSE, na = "")
}

all <- do.call(rbind, waves)
all$year <- rep(c(2021, 2024), sapply(waves, nrow))
at <- match(all$Kommunenummer, places$number)
for (name in c("people", "class", "index", "barn", "ufore", "inntekt")) all[[name]] <- places[[name]][at]
mean_of <- function(columns, least) {
  answered <- rowSums(!is.na(all[columns]))
  ifelse(answered >= least, rowMeans(all[columns], na.rm = TRUE), NA)
}
all$samarbeid <- mean_of(items[1:4], 3)
all$nytte <- mean_of(items[5:8], 3)
cuts <- unname(quantile(all$people, c(0.25, 0.5, 0.75), type = 1))
all$band <- as.integer(cut(all$people, c(-Inf, cuts, Inf)))

alpha <- function(columns) {
  whole <- na.omit(all[columns])
  k <- length(columns)
  k / (k - 1) * (1 - sum(apply(whole, 2, var)) / var(rowSums(whole)))
}
seen <- !duplicated(all$Kommunenummer)
shares <- function(x) as.numeric(table(factor(x, 1:6))) / length(x)
model <- function(outcome) {
  data <- na.omit(all[c(outcome, "people", "barn", "ufore", "inntekt", "year")])
  data$square <- (data$barn - mean(data$barn))^2
  data$late <- as.numeric(data$year == 2024)
  fit <- lm(reformulate(c("barn", "square", "ufore", "inntekt", "late"), outcome), data)
  of <- summary(fit)
  list(
    name = outcome, n = nrow(data), b = unname(coef(fit)["late"]), t = unname(of$coefficients["late", 3]),
    p = unname(of$coefficients["late", 4]), square = unname(coef(fit)["square"]), r2 = of$r.squared
  )
}
correlation <- function(year) {
  rows <- if (is.null(year)) rep(TRUE, nrow(all)) else all$year == year
  cor(all$samarbeid[rows], all$inntekt[rows], use = "complete.obs")
}
known <- !is.na(all$ledelse)
write_json(
  list(
    rows = nrow(all), municipalities = sum(seen),
    representativeness = list(sample = shares(all$class[seen]), all = shares(places$class)),
    alpha = list(samarbeid = alpha(items[1:4]), nytte = alpha(items[5:8])),
    cuts = cuts,
    means = list(
      cells = unname(tapply(all$samarbeid, list(all$year, all$band), mean, na.rm = TRUE)),
      waves = as.numeric(tapply(all$samarbeid, all$year, mean, na.rm = TRUE)),
      n = as.integer(tapply(!is.na(all$samarbeid), all$year, sum)),
      total = mean(all$samarbeid, na.rm = TRUE),
      leaders = mean(all$samarbeid[all$rolle == "Skoleleder"], na.rm = TRUE)
    ),
    correlations = list(early = correlation(2021), late = correlation(2024), both = correlation(NULL)),
    models = lapply(c("samarbeid", "nytte", items[c(1, 2, 5, 6)]), model),
    likert = list(
      shares = as.numeric(table(factor(all$ledelse[known], 1:5))) / sum(known), n = sum(known), empty = sum(!known)
    )
  ),
  file.path(folder, "expected.json"),
  auto_unbox = TRUE, digits = NA, pretty = TRUE
)
