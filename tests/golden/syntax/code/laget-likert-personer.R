# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "character", "numeric", "numeric", "numeric", "numeric"),
  col.names = c("svar (1–4)", "Fylke & år", "bølge", "vekt", "svar (1–4)_empty", "filter_Uten \"5003\""))
# syntax.valueLabels
attr(data[["svar (1–4)"]], "labels") <- setNames(c(1, 2, 3, 4), c("Svært \"lite\"", "Lite", "Mye 'nok'", "Svært mye"))
# syntax.filters Uten "5003"
data <- data[data[["filter_Uten \"5003\""]] == 1, , drop = FALSE]
# syntax.weighs vekt
data <- data[which(data[["vekt"]] > 0), , drop = FALSE]
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- d[["vekt"]]
  # syntax.weightsArePersons
  persons <- w; squares <- w
  whole <- function(x) { x <- range(x[!is.na(x)], 0[!any(!is.na(x))]); if (all(x == round(x)) && diff(x) < 15) seq(x[1], x[2]) }
  item <- function(x, kinds, declared, words, scale = NULL, reversed = FALSE) {
    steps <- if (is.factor(x)) levels(x)[levels(x) %in% c(declared, as.character(x))] else sort(unique(c(x[!is.na(x)], declared)))
    list(at = match(if (is.factor(x)) as.character(x) else x, steps), kinds = kinds, steps = steps, words = words, scale = scale, reversed = reversed,
      is_numeric = !is.factor(x))
  }
  items <- list(
    "svar (1–4)" = item(d[["svar (1–4)"]], d[["svar (1–4)_empty"]], whole(c(1, 4)),
      "1=Svært \"lite\";2=Lite;3=Mye 'nok';4=Svært mye", scale = c(1, 4), reversed = TRUE))
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
    one <- items[[name]]; t <- tally(one, rows); base <- sum(t$weighed) + t$unsure[2]; s <- summary_of(one, t)
    show <- function(part) part / base
    numbers <- c(setNames(show(t$weighed), paste0("step:", one$steps)),
      dontKnow = show(t$unsure[2]),
      total = sum(printed(c(t$weighed, t$unsure[2]), base)),
      mean = s[["mean"]], turnedMean = if (one$reversed && !is.null(one$scale)) sum(one$scale) - s[["mean"]] else NA, sd = s[["sd"]],
      n = sum(t$persons) + t$unsure[1], nValid = sum(t$persons))
    numbers <- c(numbers, sapply(c("empty:suppressed" = 1, "empty:missing" = 2, "empty:notApplicable" = 3, "empty:dontKnow" = 4, "empty:unanswered" = 5, "empty:routedOut" = 6), function(kind) sum(persons[rows & one$kinds %in% kind])))
    size <- 2; k <- length(one$steps)
    ends <- if (size > 0 && 2 * size <= k) c(top = sum(t$weighed[(k - size + 1):k]) / base, bottom = sum(t$weighed[1:size]) / base,
      n = sum(t$persons) + t$unsure[1])
    put_column <- function(table, numbers) if (length(numbers) > 0)
      data.frame(table = paste0(table, tables[[keys[[name]]]]), row = names(numbers), column = id, value = as.numeric(numbers), row.names = NULL)
    rbind(put_column("distribution-", numbers), put_column("boxes-", ends))
  }
  # syntax.groupsOfValues
  level1 <- factor(d[["bølge"]], levels = c(2022, 2024.5), labels = c("2022", "2024.5"))
  level2 <- factor(d[["Fylke & år"]], levels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""), labels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""))
  groups <- droplevels(factor(ifelse(is.na(level1) | is.na(level2), NA, paste(level1, level2, sep = "|")), levels = t(outer(levels(level1), levels(level2), paste, sep = "|"))))
  for (name in names(items)) for (group in levels(groups)) out[[length(out) + 1]] <- column(name, groups %in% group, paste(name, group, sep = "|"))
  for (name in names(items)) out[[length(out) + 1]] <- column(name, rep(TRUE, nrow(d)), name)
  wilson <- function(p, n) {
    z2 <- qnorm(0.95)^2; middle <- (p + z2 / (2 * n)) / (1 + z2 / n); reach <- sqrt(z2 * (p * (1 - p) / n + z2 / (4 * n^2))) / (1 + z2 / n)
    c(if (p == 0) 0 else middle - reach, if (p == 1) 1 else middle + reach)
  }
  compare <- function(name, first, second) {
    one <- items[[name]]; both <- lapply(list(first, second), function(group) tally(one, groups %in% group))
    s <- lapply(both, function(t) summary_of(one, t)); a <- s[[1]]; b <- s[[2]]; difference <- a[["mean"]] - b[["mean"]]
    error <- sqrt(a[["se"]]^2 + b[["se"]]^2); df <- error^4 / (a[["se"]]^4 / (a[["n"]] - 1) + b[["se"]]^4 / (b[["n"]] - 1))
    reach <- qt(0.95, df) * error
    means <- c(mean1 = a[["mean"]], mean2 = b[["mean"]], difference = difference, low = difference - reach, high = difference + reach)
    x <- rep(one$steps, both[[1]]$persons); y <- rep(one$steps, both[[2]]$persons)
    ranks <- if (length(x) > 0 && length(y) > 0) suppressWarnings(wilcox.test(x, y, exact = FALSE, correct = TRUE))
    means <- c(means, superiority = if (is.null(ranks)) NA else ranks$statistic[[1]] / (length(x) * length(y)), p = if (is.null(ranks)) NA else ranks$p.value)
    k <- length(one$steps); top <- lapply(both, function(t) { base <- sum(t$weighed) + t$unsure[2]; list(p = sum(t$weighed[(k - 1):k]) / base, n = base^2 / (sum(t$squares) + t$unsure[3])) })
    if (k < 4 || anyNA(c(top[[1]]$p, top[[2]]$p))) return(list(means = means))
    p <- c(top[[1]]$p, top[[2]]$p); ends1 <- wilson(p[1], top[[1]]$n); ends2 <- wilson(p[2], top[[2]]$n)
    list(means = means, shares = c(share1 = p[1], share2 = p[2], difference = p[1] - p[2],
      low = p[1] - p[2] - sqrt((p[1] - ends1[1])^2 + (ends2[2] - p[2])^2), high = p[1] - p[2] + sqrt((ends1[2] - p[1])^2 + (p[2] - ends2[1])^2)))
  }
  outer_of <- sub("[|]?[^|]*$", "", levels(groups)); places <- if (nlevels(groups) > 1) combn(nlevels(groups), 2, simplify = FALSE) else list()
  places <- Filter(function(two) outer_of[two[1]] == outer_of[two[2]], places)
  found <- list(); ids <- c()
  for (name in names(items)) if (items[[name]]$is_numeric) for (two in places) {
    pair <- levels(groups)[two]; found[[length(found) + 1]] <- compare(name, pair[1], pair[2]); ids <- c(ids, paste0(name, "|", pair[1], "~", pair[2]))
  }
  # syntax.adjustedTogether
  adjusted <- p.adjust(sapply(found, function(one) one$means[["p"]]), "BH")
  for (i in seq_along(found)) {
    out[[length(out) + 1]] <- put("comparison", ids[i], c(found[[i]]$means, adjusted = adjusted[[i]]))
    if (!is.null(found[[i]]$shares)) out[[length(out) + 1]] <- put("comparison-shares", ids[i], found[[i]]$shares)
  }
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
