# Who is drawn, in the example country: every mean, interval, test, effect size, influence of single municipalities, county and
# history, from country.csv, written to expected.json.
# country.csv is what country.ts makes of the example country; profile.test.ts holds the two together.
# Run in this folder: Rscript make_expected.R > expected.json   (R 4.2, effectsize, jsonlite)
# Quantiles: type 7 (R's default) and type 6. Shares: prop.test(correct = FALSE) is Wilson's, binom.test Clopper and Pearson's.
suppressMessages({ library(effectsize); library(jsonlite) })
quiet <- function(e) suppressWarnings(suppressMessages(e))
d <- read.csv2("country.csv", dec = ".", check.names = FALSE, fileEncoding = "UTF-8", colClasses = c(Kommunenummer = "character"))
measures <- c("Folketall 2024", "Sentralitetsklasse", "freeIncome", "schoolShare", "schoolExpenditure", "universityEducation",
  "disabilityPension", "childWelfare", "En skole")
is <- function(year, value) which(d[[paste("Uttrekk", year)]] == value)
drawn <- list("2020" = list(drawn = is(2020, "Ja")),
  "2022" = list(average = is(2022, "Gjennomsnitt"), spread = is(2022, "Spredning")),
  "2025" = list(average = is(2025, "Gjennomsnitt"), spread = is(2025, "Spredning")))
members <- lapply(drawn, unlist, use.names = FALSE)
never <- setdiff(seq_len(nrow(d)), unlist(members))
# A municipality that was drawn twice counts twice.
groups <- list(average = c(drawn$`2022`$average, drawn$`2025`$average), spread = c(drawn$`2022`$spread, drawn$`2025`$spread),
  drawn = drawn$`2020`$drawn, others = never)
# Those of single draws; the draw of 2020 is the only one of its kind, and the others are the same for every draw.
for (y in c("2022", "2025")) for (k in names(drawn[[y]])) groups[[paste0(k, "@", y)]] <- drawn[[y]][[k]]
one <- function(v) v[!is.na(v)]
ci <- function(v) t.test(v)$conf.int
statistics <- list()
for (m in measures) for (g in names(groups)) {
  v <- one(d[[m]][groups[[g]]])
  share <- all(one(d[[m]]) %in% 0:1)
  i <- if (share) quiet(prop.test(sum(v), length(v), correct = FALSE)$conf.int) else ci(v)
  statistics[[paste0(m, "/", g)]] <- list(n = length(v), mean = mean(v), sd = sd(v), low = i[1], high = i[2],
    q7 = unname(quantile(v, c(.25, .5, .75))), q6 = unname(quantile(v, c(.25, .5, .75), type = 6)), min = min(v), max = max(v))
}
newcombe <- function(a, b) { w <- function(x) quiet(prop.test(sum(x), length(x), correct = FALSE)$conf.int)
  p <- mean(a); q <- mean(b); A <- w(a); B <- w(b)
  c(p - q - sqrt((p - A[1])^2 + (B[2] - q)^2), p - q + sqrt((A[2] - p)^2 + (q - B[1])^2)) }
# Where all values of both groups are equal there is nothing to test; R's tests give 1, NaN or stop.
compare <- function(a, b, share) {
  if (length(unique(c(a, b))) == 1) return(list(difference = 0, alike = TRUE))
  w <- t.test(a, b); s <- t.test(a, b, var.equal = TRUE); u <- quiet(wilcox.test(a, b, exact = FALSE, correct = FALSE))
  effect <- list(d = cohens_d(a, b, ci = NULL)$Cohens_d, g = hedges_g(a, b, ci = NULL)$Hedges_g, superiority = unname(u$statistic) / (length(a) * length(b)))
  c(list(difference = mean(a) - mean(b), effect = effect), if (share)
    list(fisher = list(ci = newcombe(a, b), p = fisher.test(matrix(c(sum(a), sum(1 - a), sum(b), sum(1 - b)), 2))$p.value)) else
    list(welch = list(ci = as.vector(w$conf.int), t = unname(w$statistic), df = unname(w$parameter), p = w$p.value),
      student = list(ci = as.vector(s$conf.int), t = unname(s$statistic), df = unname(s$parameter), p = s$p.value),
      ranks = list(p = u$p.value)))
}
pairs <- rbind(c("average", "others"), c("spread", "others"), c("drawn", "others"), c("average", "spread"),
  c("average@2022", "others@2022"), c("spread@2022", "others@2022"), c("average@2022", "spread@2022"),
  c("average@2025", "others@2025"), c("spread@2025", "others@2025"), c("average@2025", "spread@2025"),
  c("average@2025", "average@2022"), c("spread@2025", "spread@2022"))
tests <- list()
for (m in measures) for (i in seq_len(nrow(pairs))) {
  share <- all(one(d[[m]]) %in% 0:1)
  tests[[paste0(m, "/", pairs[i, 1], "|", pairs[i, 2])]] <- compare(one(d[[m]][groups[[pairs[i, 1]]]]), one(d[[m]][groups[[sub("others@.*", "others", pairs[i, 2])]]]), share)
}
p <- sapply(tests, function(t) if (!is.null(t$alike)) NA else if (is.null(t$fisher)) t$welch$p else t$fisher$p)
# Those without p are none of the comparisons that are adjusted for.
adjusted <- list(holm = as.list(p.adjust(p[!is.na(p)], "holm")), benjaminiHochberg = as.list(p.adjust(p[!is.na(p)], "BH")))
influence <- list()
for (m in setdiff(measures, "En skole")) for (g in names(groups)) {
  rows <- groups[[g]][!is.na(d[[m]][groups[[g]]])]; v <- d[[m]][rows]
  units <- unique(rows)
  without <- sapply(units, function(unit) mean(d[[m]][rows[rows != unit]]))
  most <- which(abs(without - mean(v)) >= max(abs(without - mean(v))) * (1 - 1e-12)); best <- most[1]
  rest <- d[[m]][rows[rows != units[best]]]
  against <- if (startsWith(g, "others")) NULL else one(d[[m]][never])
  influence[[paste0(m, "/", g)]] <- list(units = I(d$Kommune[units[most]]), value = d[[m]][units[best]], with = mean(v), without = without[best],
    inErrors = (without[best] - mean(v)) / (sd(v) / sqrt(length(v))),
    p = if (is.null(against)) NULL else c(t.test(v, against)$p.value, t.test(rest, against)$p.value))
}
ever <- unique(unlist(members))
counties <- lapply(split(seq_len(nrow(d)), d$Fylke), function(own) {
  k <- sum(own %in% ever); n <- length(ever); e <- length(own) / nrow(d)
  list(all = length(own), drawn = k, byDraw = unname(sapply(members, function(x) sum(own %in% x))), expected = e, observed = k / n,
    wilson = as.vector(quiet(prop.test(k, n, correct = FALSE)$conf.int)), exact = as.vector(binom.test(k, n)$conf.int), ratio = (k / n) / e,
    p = fisher.test(matrix(c(k, length(own) - k, n - k, nrow(d) - length(own) - (n - k)), 2))$p.value)
})
holm <- as.list(p.adjust(sapply(counties, function(x) x$p), "holm"))
medianInterval <- function(v) { n <- length(v); j <- qbinom(.025, n, .5); if (pbinom(j, n, .5) > .025) j <- j - 1; j <- j + 1
  if (j < 1) NULL else sort(v)[c(j, n + 1 - j)] }
year <- c("2020" = "Folketall 2020", "2022" = "Folketall 2024", "2025" = "Folketall 2024")
size <- function(v) list(n = length(v), min = min(v), median7 = median(v), median6 = unname(quantile(v, .5, type = 6)), interval = medianInterval(v),
  mean = mean(v), max = max(v), large = sum(v > 20000))
sizes <- list()
for (y in names(drawn)) for (k in names(drawn[[y]])) sizes[[paste0(k, "@", y)]] <- size(d[[year[y]]][drawn[[y]][[k]]])
for (y in c("2022", "2025")) sizes[[paste0("all@", y)]] <- size(d[[year[y]]][members[[y]]])
sizes$all <- size(unlist(lapply(names(drawn), function(y) d[[year[y]]][members[[y]]])))
times <- table(unlist(members)); both <- function(a, b) length(intersect(members[[a]], members[[b]]))
history <- list(ever = length(ever), participations = length(unlist(members)), times = as.vector(table(factor(times, seq_len(max(times))))),
  consecutive = length(union(intersect(members$`2020`, members$`2022`), intersect(members$`2022`, members$`2025`))),
  both = c(both("2020", "2022"), both("2020", "2025"), both("2022", "2025")),
  expected = c(40 * 40, 40 * 40, 40 * 40) / nrow(d))
medians <- lapply(c(5:9, 10, 17, 30, 99, 357), function(n) list(n = n, at = list(p95 = medianInterval(seq_len(n)))))
cat(toJSON(list(statistics = statistics, tests = tests, adjusted = adjusted, influence = influence, counties = counties, holm = holm,
  sizes = sizes, history = history, medians = medians), auto_unbox = TRUE, digits = I(17), null = "null"))
