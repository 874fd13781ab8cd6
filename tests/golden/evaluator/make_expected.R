# The two surveys of tests/e2e/evaluator.spec.ts and the numbers that its job must come to, made without Treffsikker.
# Rscript tests/golden/evaluator/make_expected.R (from the project's folder; needs haven and jsonlite)
library(haven)
library(jsonlite)
folder <- "tests/golden/evaluator"

# 2021: numbers with labels, "don't know" declared missing, municipalities by their numbers and names of 2020.
i <- 0:23
number <- c("0301", "1103", "4601", "5001", "3005", "1507", "5401", "5437")
name <- c("Oslo", "Stavanger", "Bergen", "Trondheim", "Drammen", "Ålesund", "Tromsø", "Kárášjohka - Karasjok")
answers <- c(1, 2, 3, 4, 5, 8)
labels <- c("Svært uenig" = 1, "Nokså uenig" = 2, "Verken/eller" = 3, "Nokså enig" = 4, "Svært enig" = 5, "Vet ikke" = 8)
item <- function(places, label) labelled_spss(answers[places %% 6 + 1], labels = labels, na_values = 8, label = label)
early <- data.frame(
  KNR = structure(number[i %% 8 + 1], label = "Kommunenummer"),
  KOMMUNE = structure(name[i %% 8 + 1], label = "Kommune"),
  ROLLE = labelled(i %% 3 + 1, c(Skoleeier = 1, Skoleleder = 2, Veileder = 3), label = "Hvilken rolle har du?")
)
early$SPM1 <- item(i, "Skolen følges godt opp av kommunen")
early$SPM2 <- item(5 * i + 1, "Veilederen kjenner skolen")
early$SPM3 <- item(i * i + 2, "Tiltakene passer oss dårlig")
write_sav(early, file.path(folder, "svar-2021.sav"))

# 2024: words, as Forms exports them. Two misprints, one half of a double name, one name from before 2020.
j <- 0:29
words <- c("Helt enig", "Litt enig", "Både-og", "Litt uenig", "Helt uenig", "Vet ikke")
written <- c("Oslo", "Stavanger", "Bergenn", "Trondheim", "Drammen", "Ålesund", "Tromsø", "Karasjok", "Skedsmo", "Stavangr")
meant <- c("0301", "1103", "4601", "5001", "3005", "1507", "5401", "5437", "3030", "1103")
late <- data.frame(
  kommune = written[j %% 10 + 1],
  rolle = c("Skoleeier", "Skoleleder", "Veileder")[j %% 3 + 1],
  oppfolging = words[j %% 6 + 1],
  veileder = words[(5 * j + 1) %% 6 + 1],
  tiltak = words[(j * j + 2) %% 6 + 1],
  tid = ifelse(j %% 7 == 6, "", words[(j + 4) %% 6 + 1]),
  hjelp = c("Veiledning;Kurs;", "Kurs;", "", "Nettverk;Veiledning;")[j %% 4 + 1]
)

# Inhabitants on 1 January (Statistics Norway, table 07459), numbers of 2020.
people <- data.frame(
  number = c("0301", "1103", "4601", "5001", "3005", "1507", "5401", "5437", "3030"),
  county = c("03", "11", "46", "50", "33", "15", "55", "56", "32"),
  y2020 = c(693494, 143574, 283929, 205163, 101386, 66256, 76974, 2628, 85983),
  y2023 = c(709037, 146011, 289330, 212660, 103291, 67524, 77992, 2543, 91515)
)

value <- function(words_of) ifelse(words_of == "Vet ikke", NA, 6 - match(words_of, words))
plain <- function(x) { x <- as.numeric(x); ifelse(x == 8, NA, x) }
all <- data.frame(
  wave = rep(c(2021, 2024), c(24, 30)),
  number = c(number[i %% 8 + 1], meant[j %% 10 + 1]),
  s1 = c(plain(early$SPM1), value(late$oppfolging)),
  s2 = c(plain(early$SPM2), value(late$veileder)),
  s3 = c(plain(early$SPM3), value(late$tiltak))
)
items <- cbind(all$s1, all$s2, 6 - all$s3)
all$index <- ifelse(rowSums(!is.na(items)) >= 2, rowMeans(items, na.rm = TRUE), NA)
row <- match(all$number, people$number)
all$people <- ifelse(all$wave == 2021, people$y2020[row], people$y2023[row])
all$county <- people$county[row]
cuts <- unname(quantile(all$people, c(0.25, 0.5, 0.75), type = 1))
band <- cut(all$people, c(-Inf, cuts, Inf))
of_wave <- function(x) as.list(tapply(x, all$wave, mean, na.rm = TRUE))
county <- aggregate(index ~ county, all, function(x) c(mean(x), length(x)))
write_json(
  list(
    rows2024 = unname(as.matrix(late)),
    people = list(mean = mean(all$people), min = min(all$people), max = max(all$people), cuts = cuts, bands = as.integer(table(band))),
    index = list(n = sum(!is.na(all$index)), mean = mean(all$index), waves = of_wave(all$index)),
    counties = data.frame(number = county$county, mean = county$index[, 1], n = county$index[, 2])
  ),
  file.path(folder, "expected.json"), auto_unbox = TRUE, digits = NA, pretty = TRUE
)
