# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "numeric", "numeric"),
  col.names = c("q5", "q9", "q5_empty", "q9_empty"))
# syntax.valueLabels
attr(data[["q5"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
attr(data[["q9"]], "labels") <- setNames(c(1, 2, 3, 4, 5), c("Helt uenig", "Delvis uenig", "Både- og", "Delvis enig", "Helt enig"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  persons <- rep(1, nrow(d)); squares <- w^2
  whole <- function(x) { x <- range(x[!is.na(x)], 0[!any(!is.na(x))]); if (all(x == round(x)) && diff(x) < 15) seq(x[1], x[2]) }
  item <- function(x, kinds, declared, words, scale = NULL, reversed = FALSE) {
    steps <- if (is.factor(x)) levels(x)[levels(x) %in% c(declared, as.character(x))] else sort(unique(c(x[!is.na(x)], declared)))
    list(at = match(if (is.factor(x)) as.character(x) else x, steps), kinds = kinds, steps = steps, words = words, scale = scale, reversed = reversed,
      is_numeric = !is.factor(x))
  }
  items <- list(
    "q5" = item(d[["q5"]], d[["q5_empty"]], whole(c(1, 5)),
      "1=Helt uenig;2=Delvis uenig;3=Både- og;4=Delvis enig;5=Helt enig", scale = c(1, 5)),
    "q9" = item(d[["q9"]], d[["q9_empty"]], whole(c(1, 5)),
      "1=Helt uenig;2=Delvis uenig;3=Både- og;4=Delvis enig;5=Helt enig", scale = c(1, 5)))
  items <- items[sapply(items, function(one) length(one$steps) <= 15)]
  keys <- sapply(items, function(one) paste(c(one$is_numeric, one$steps), collapse = "\r")); tables <- c()
  for (key in unique(keys)) {
    name <- names(items)[match(key, keys)]; steps <- items[[name]]$steps
    id <- if (!items[[name]]$is_numeric) paste0("text-", name) else if (length(steps) == 0) "none" else
      if (all(diff(steps) == 1) && steps[1] == round(steps[1])) paste0(steps[1], "-", steps[length(steps)]) else paste(steps, collapse = "_")
    tables[key] <- if (id %in% tables) paste0(id, "-", name) else id
  }
  tally <- function(one, rows) {
    by_step <- function(x) sapply(seq_along(one$steps), function(step) sum(x[rows & one$at %in% step]))
    unsure <- rows & one$kinds %in% 4
    list(persons = by_step(persons), weighed = by_step(w), squares = by_step(squares), unsure = c(sum(persons[unsure]), sum(w[unsure]), sum(squares[unsure])))
  }
  summary_of <- function(one, t) {
    if (!one$is_numeric) return(c(n = sum(t$persons), mean = NA, sd = NA, se = NA))
    n <- sum(t$persons); mean <- sum(t$weighed * one$steps) / sum(t$weighed); away <- (one$steps - mean)^2; more <- n / (n - 1)
    c(n = n, mean = mean, sd = sqrt(more * sum(t$weighed * away) / sum(t$weighed)), se = sqrt(more * sum(t$squares * away)) / sum(t$weighed))
  }
  printed <- function(part, base) floor(100 * 10 * part / base + 0.5 + 1e-9) / (100 * 10)
  column <- function(name, rows, id) {
    one <- items[[name]]; t <- tally(one, rows); base <- sum(t$weighed); s <- summary_of(one, t)
    show <- function(part) part / base
    numbers <- c(setNames(show(t$weighed), paste0("step:", one$steps)),
      total = sum(printed(c(t$weighed), base)),
      mean = s[["mean"]], turnedMean = if (one$reversed && !is.null(one$scale)) sum(one$scale) - s[["mean"]] else NA, sd = s[["sd"]],
      n = sum(t$persons) + t$unsure[1], nValid = sum(t$persons))
    size <- 2; k <- length(one$steps)
    ends <- if (size > 0 && 2 * size <= k) c(top = sum(t$weighed[(k - size + 1):k]) / base, bottom = sum(t$weighed[1:size]) / base,
      n = sum(t$persons))
    put_column <- function(table, numbers) if (length(numbers) > 0)
      data.frame(table = paste0(table, tables[[keys[[name]]]]), row = names(numbers), column = id, value = as.numeric(numbers), row.names = NULL)
    rbind(put_column("distribution-", numbers), put_column("boxes-", ends))
  }
  for (name in names(items)) out[[length(out) + 1]] <- column(name, rep(TRUE, nrow(d)), name)
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
