# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("character", "numeric", "numeric"),
  col.names = c("Fylke & år", "kommune's nr", "filter_Uten \"5003\""))
# syntax.filters Uten "5003"
data <- data[data[["filter_Uten \"5003\""]] == 1, , drop = FALSE]
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  # syntax.populationCounts Alle
  level1 <- c("Nord; 'indre'", "Øst", "Vest \"ytre\"")
  groups <- data.frame(population = c(225, 225, 216), invited = c(NA, NA, NA), answers = 0)
  own1 <- as.character(d[["Fylke & år"]])
  key <- trimws(as.character(d[["kommune's nr"]]))
  for (i in seq_len(nrow(groups))) {
    here <- own1 %in% level1[i]
    groups$answers[i] <- length(unique(key[here & !is.na(key)]))
  }
  shown <- groups$answers > 0 | groups$population %in% groups$population[!is.na(groups$population) & groups$population > 0] | !is.na(groups$invited)
  groups <- groups[shown, , drop = FALSE]; level1 <- level1[shown]
  rate <- function(answers, of) if (is.na(of) || of <= 0 || answers > of) NA else answers / of
  line <- function(start, values, some) {
    answers <- sum(some$answers); population <- sum(some$population)
    invited <- if (all(is.na(some$invited))) NA else sum(ifelse(is.na(some$invited), some$population, some$invited))
    id <- paste(c(start, gsub("([\\\\|])", "\\\\\\1", values)), collapse = "|"); asked <- if (is.na(invited)) population else invited
    put("responseRate", id, c(population = population, invited = asked, answers = answers, rate = rate(answers, population), ofInvited = rate(answers, asked)))
  }
  for (i in seq_len(nrow(groups))) out[[length(out) + 1]] <- line("group", c(level1[i]), groups[i, ])
  if (nrow(groups) > 1) out[[length(out) + 1]] <- line("total", c(), groups)
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
