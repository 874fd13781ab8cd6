# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("character", "character", "character", "character", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric", "numeric"),
  col.names = c("nr", "fylke", "trekk 1", "trekk 2", "trekk 3", "skoler", "folketall2", "Folketall \"2020\"", "andel/a", "inntekt|b", "en skole", "trekk 1_empty"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  # syntax.unitsOfRows
  unit <- trimws(as.character(d[["nr"]]))
  id_part <- function(x) gsub("|", "%7C", gsub("/", "%2F", gsub("%", "%25", x, fixed = TRUE), fixed = TRUE), fixed = TRUE)
  # syntax.whatDrawsSay
  draw <- function(x, meaning, kinds, empty_is_none, here) {
    x <- as.character(x); as <- unname(meaning[x]); as[is.na(as) & !is.na(x)] <- "none"
    as[is.na(x)] <- ifelse(empty_is_none & rep_len(kinds, length(x))[is.na(x)] %in% 2, "none", "leftOut")
    as[!rep_len(here, length(x)) | is.na(unit)] <- NA; as
  }
  draws <- list(draw(factor(d[["trekk 1"]], levels = c("Ja"), labels = c("Ja")), c("Ja" = "drawn"), d[["trekk 1_empty"]], TRUE, TRUE),
    draw(factor(d[["trekk 2"]], levels = c("S", "G", "ute"), labels = c("S", "G", "ute")), c("G" = "average", "S" = "spread", "ute" = "leftOut"), 2, TRUE, TRUE),
    draw(factor(d[["trekk 3"]], levels = c(0, 1, 2, 9), labels = c("0", "1", "2", "9")), c("1" = "average", "2" = "spread", "9" = "leftOut"), 2, FALSE, TRUE))
  names(draws) <- c("trekk 1", "trekk 2", "trekk 3"); kinds_of <- list(c("drawn"), c("average", "spread"), c("average", "spread")); names(kinds_of) <- names(draws)
  is_drawn <- function(as) as %in% c("average", "spread", "drawn"); ever <- unique(unit[Reduce(`|`, lapply(draws, is_drawn))])
  kinds <- Filter(function(kind) any(sapply(kinds_of, function(own) kind %in% own)), c("average", "spread", "drawn"))
  never_in <- function(as) { rows <- which(as %in% "none"); rows[!unit[rows] %in% ever] }
  all_of <- function(kind) {
    rows <- unlist(lapply(draws, function(as) which(as %in% kind)), use.names = FALSE)
    rows
  }
  pooled <- c(setNames(lapply(kinds, all_of), kinds), list(others = sort(unique(unlist(lapply(draws, never_in))))))
  by_draw <- list()
  if (length(draws) > 1) for (id in names(draws)) {
    for (kind in kinds_of[[id]]) by_draw[[paste0(kind, "@", id)]] <- which(draws[[id]] %in% kind)
    by_draw[[paste0("others@", id)]] <- never_in(draws[[id]])
  }
  kind_of <- function(id) sub("@.*$", "", id); draw_of <- function(id) sub("^[^@]*@", "", id)
  repeats <- vapply(names(by_draw), function(id) identical(as.integer(by_draw[[id]]), as.integer(pooled[[kind_of(id)]])), logical(1))
  groups <- c(pooled, by_draw); distinct <- c(names(pooled), names(by_draw)[!repeats])
  is_share <- function(x) { x <- x[!is.na(x)]; length(x) > 0 && all(x %in% 0:1) }
  share_interval <- function(count, n) if (n == 0) c(NA, NA) else
    suppressWarnings(prop.test(count, n, conf.level = 0.95, correct = FALSE)$conf.int)
  summarise <- function(x, share) {
    x <- x[!is.na(x)]; n <- length(x); if (n == 0) return(c(n = 0))
    ends <- if (share) share_interval(sum(x), n) else mean(x) + c(-1, 1) * (if (n > 1) qt(0.975, n - 1) else NA) * sd(x) / sqrt(n)
    q <- quantile(x, c(0.25, 0.5, 0.75), type = 7, names = FALSE)
    c(n = n, mean = mean(x), low = ends[1], high = ends[2], sd = sd(x), q1 = q[1], median = q[2], q3 = q[3], min = min(x), max = max(x))
  }
  blocks <- list("economy" = c("inntekt|b", "andel/a"), "Skole %2F 1" = c("en skole", "andel/a"))
  measures <- list("inntekt|b" = d[["inntekt|b"]], "andel/a" = d[["andel/a"]], "en skole" = d[["en skole"]]); shares <- sapply(measures, is_share)
  empties <- list("inntekt|b" = ifelse(is.na(d[["inntekt|b"]]), 2, NA), "andel/a" = ifelse(is.na(d[["andel/a"]]), 2, NA), "en skole" = ifelse(is.na(d[["en skole"]]), 2, NA)); empty_kinds <- c(suppressed = 1, missing = 2, notApplicable = 3, dontKnow = 4, unanswered = 5, routedOut = 6)
  wilson <- function(count, n) suppressWarnings(prop.test(count, n, conf.level = 0.95, correct = FALSE)$conf.int)
  compare <- function(x, y, share) {
    x <- x[!is.na(x)]; y <- y[!is.na(y)]; n <- c(length(x), length(y)); if (min(n) == 0) return(c(p = NA))
    pooled_sd <- sqrt((sum((x - mean(x))^2) + sum((y - mean(y))^2)) / (sum(n) - 2)); df <- sum(n) - 2; d <- (mean(x) - mean(y)) / pooled_sd
    U <- sum(rank(c(x, y))[seq_along(x)]) - n[1] * (n[1] + 1) / 2; ties <- table(c(x, y))
    z <- (U - n[1] * n[2] / 2) / sqrt(n[1] * n[2] / 12 * (sum(n) + 1 - sum(ties^3 - ties) / (sum(n) * (sum(n) - 1))))
    effect <- d
    if (share) {
      p <- c(mean(x), mean(y)); one <- wilson(sum(x), n[1]); two <- wilson(sum(y), n[2]); counts <- matrix(c(sum(x), sum(y), n - c(sum(x), sum(y))), 2)
      exact <- if (all(rowSums(counts) > 0) && all(colSums(counts) > 0)) fisher.test(counts)$p.value else NA
      return(c(difference = p[1] - p[2], low = p[1] - p[2] - sqrt((p[1] - one[1])^2 + (two[2] - p[2])^2),
        high = p[1] - p[2] + sqrt((one[2] - p[1])^2 + (p[2] - two[1])^2), p = exact, effect = effect))
    }
    t <- tryCatch(t.test(x, y, var.equal = FALSE, conf.level = 0.95), error = function(e) NULL)
    difference <- c(difference = mean(x) - mean(y), low = if (is.null(t)) NA else t$conf.int[1], high = if (is.null(t)) NA else t$conf.int[2])
    if (is.null(t)) return(c(difference, p = NA, effect = effect))
    c(difference, statistic = t$statistic[[1]], df = t$parameter[[1]], p = t$p.value, effect = effect)
  }
  within <- function(ids) {
    of <- function(kind) ids[match(kind, kind_of(ids))]; others <- of("others")
    pairs <- lapply(Filter(function(kind) !is.na(of(kind)), c("average", "spread", "drawn")), function(kind) c(of(kind), others))
    if (!is.na(of("average")) && !is.na(of("spread"))) pairs <- c(pairs, list(c(of("average"), of("spread"))))
    pairs
  }
  pairs <- within(names(pooled))
  for (id in if (length(by_draw) > 0) names(draws)) pairs <- c(pairs, Filter(function(pair) any(pair %in% distinct), within(names(by_draw)[draw_of(names(by_draw)) == id])))
  for (kind in c("average", "spread", "drawn")) {
    same <- names(by_draw)[kind_of(names(by_draw)) == kind]
    if (length(same) > 1) for (i in 2:length(same)) pairs <- c(pairs, list(c(same[i], same[i - 1])))
  }
  influence <- function(x, share, id) {
    rows <- groups[[id]][!is.na(x[groups[[id]]])]; values <- x[rows]; own <- unit[rows]; n <- length(values); numbers <- c(n = n, meanWith = mean(values))
    if (n == 0) return(c(n = 0))
    moves <- tapply(values - mean(values), own, function(v) if (n > length(v)) -sum(v) / (n - length(v)) else NA)[unique(own)]; most <- max(abs(moves), 0, na.rm = TRUE)
    if (most == 0) return(numbers)
    out_of <- names(moves)[which(abs(moves) >= most * (1 - 1e-12))[1]]; kept <- values[own != out_of]
    numbers <- c(numbers, value = mean(values[own == out_of]), meanWithout = mean(kept), inErrors = (mean(kept) - mean(values)) / (sd(values) / sqrt(n)))
    if (kind_of(id) == "others") return(numbers)
    rest <- x[groups[[sub("^[^@]*", "others", id)]]]
    c(numbers, pWith = compare(values, rest, share)[["p"]], pWithout = compare(kept, rest, share)[["p"]])
  }
  compared <- list()
  for (block in names(blocks)) for (name in blocks[[block]]) {
    x <- measures[[name]]; share <- shares[[name]]; means <- sapply(groups, function(rows) mean(x[rows], na.rm = TRUE))
    for (id in names(pooled)) out[[length(out) + 1]] <- put(paste0("profile-", block), id, setNames(means[[id]], name))
    for (id in names(by_draw)) if (kind_of(id) != "others" && sum(kind_of(names(by_draw)) == kind_of(id)) > 1)
      out[[length(out) + 1]] <- put(paste0("years-", kind_of(id), "-", block), draw_of(id), setNames(means[[id]], name))
    for (id in distinct) out[[length(out) + 1]] <- put(paste0("statistics-", block), paste0(name, "/", id),
      c(summarise(x[groups[[id]]], share), sapply(empty_kinds, function(kind) sum(empties[[name]][groups[[id]]] %in% kind))))
    for (id in distinct) out[[length(out) + 1]] <- put(paste0("influence-", block), paste0(name, "/", id), influence(x, share, id))
    for (pair in pairs) compared[[length(compared) + 1]] <- list(table = paste0("tests-", block), row = paste0(name, "/", pair[1], "|", pair[2]),
      numbers = compare(x[groups[[pair[1]]]], x[groups[[pair[2]]]], share))
  }
  adjusted <- p.adjust(sapply(compared, function(one) one$numbers[["p"]]), "none")
  for (i in seq_along(compared)) out[[length(out) + 1]] <- put(compared[[i]]$table, compared[[i]]$row, c(compared[[i]]$numbers, adjusted = adjusted[[i]]))
  sizes <- list(d[["Folketall \"2020\""]], d[["folketall2"]], d[["folketall2"]]); names(sizes) <- c("trekk 1", "trekk 2", "trekk 3")
  schools <- d[["skoler"]]
  size_of <- function(id, some, wanted) {
    rows <- lapply(some, function(draw) which(draws[[draw]] %in% wanted & !is.na(unit)))
    x <- sort(unlist(Map(function(draw, own) sizes[[draw]][own], some, rows))); n <- length(x)
    j <- sum(pbinom(seq_len(floor(n / 2)) - 1, n, 0.5) <= 0.025000000000000022)
    numbers <- c(n = n, min = if (n > 0) x[[1]] else NA, median = if (n > 0) quantile(x, 0.5, type = 7, names = FALSE) else NA, mean = mean(x), max = if (n > 0) x[[n]] else NA, large = sum(x > 10000))
    if (j > 0) numbers <- c(numbers, `medianInterval-low` = x[[j]], `medianInterval-high` = x[[n + 1 - j]])
    own <- schools[unlist(rows)]; own <- own[!is.na(own)]
    if (length(own) > 0) numbers <- c(numbers, schools = quantile(own, 0.5, type = 7, names = FALSE), oneSchool = mean(own == 1))
    put("population", id, numbers)
  }
  for (draw in names(sizes)) {
    for (kind in kinds_of[[draw]]) out[[length(out) + 1]] <- size_of(paste0(kind, "@", draw), draw, kind)
    if (length(kinds_of[[draw]]) > 1) out[[length(out) + 1]] <- size_of(paste0("all@", draw), draw, c("average", "spread", "drawn"))
    out[[length(out) + 1]] <- size_of(paste0("others@", draw), draw, "none")
  }
  some <- Filter(function(kind) any(sapply(kinds_of[names(sizes)], function(own) kind %in% own)), kinds)
  for (kind in some) out[[length(out) + 1]] <- size_of(kind, names(sizes), kind)
  if (length(some) > 1) out[[length(out) + 1]] <- size_of("all", names(sizes), c("average", "spread", "drawn"))
  first <- match(unique(unit[!is.na(unit)]), unit); county <- factor(d[["fylke"]], levels = c("Øst", "Vest \"ytre\"", "Nord; 'indre'", "Sør"), labels = c("Øst", "Vest \"ytre\"", "Nord; 'indre'", "Sør"))[first]; members <- lapply(draws, function(as) unique(unit[is_drawn(as) & !is.na(unit)]))
  inside <- matrix(sapply(members, function(own) unit[first] %in% own), nrow = length(first))[!is.na(county), , drop = FALSE]; county <- droplevels(county[!is.na(county)])
  drawn <- rowSums(inside) > 0; total <- length(county)
  of_county <- function(own) {
    all <- sum(own); count <- sum(drawn & own); expected <- all / total; observed <- count / sum(drawn); ends <- share_interval(count, sum(drawn))
    counts <- matrix(c(count, sum(drawn) - count, all - count, total - all - sum(drawn) + count), 2)
    p <- if (all(rowSums(counts) > 0) && all(colSums(counts) > 0)) fisher.test(counts)$p.value else NA
    c(countyAll = all, countyDrawn = count, expectedCount = expected * sum(drawn), ratio = observed / expected, `ratioInterval-low` = ends[1] / expected,
      `ratioInterval-high` = ends[2] / expected, ofCounty = count / all, countyExpected = expected, countyObserved = observed, low = ends[1], high = ends[2], p = p)
  }
  lines <- lapply(levels(county), function(one) of_county(county == one)); holm <- p.adjust(sapply(lines, function(one) one[["p"]]), "holm")
  ids <- paste0("county-", levels(county), recycle0 = TRUE); owns <- lapply(levels(county), function(one) county == one)
  for (i in seq_along(ids)) out[[length(out) + 1]] <- put("counties", ids[i], c(lines[[i]], holm = holm[i]))
  some <- county %in% c("Sør", "Øst")
  if (length(unique(county[some])) > 1) { out[[length(out) + 1]] <- put("counties", "together", of_county(some)); ids <- c(ids, "together"); owns <- c(owns, list(some)) }
  out[[length(out) + 1]] <- put("counties", "total", c(countyAll = total, countyDrawn = sum(drawn), ofCounty = mean(drawn)))
  for (i in seq_along(c(ids, "total"))) {
    own <- c(owns, list(rep(TRUE, total)))[[i]]; count <- colSums(inside[own, , drop = FALSE])
    out[[length(out) + 1]] <- put("countyDraws", c(ids, "total")[i], setNames(c(count, count / colSums(inside)), paste0(names(draws), rep(c("-count", "-share"), each = length(draws)))))
  }
  units <- unique(unit[!is.na(unit)]); members <- lapply(draws, function(as) unique(unit[is_drawn(as) & !is.na(unit)]))
  inside <- sapply(members, function(own) units %in% own); inside <- matrix(inside, nrow = length(units)); times <- rowSums(inside); drawn <- sum(times > 0)
  line <- function(id, count, base) put("times", id, c(municipalities = count, ofDrawn = count / base, ofCountry = count / length(units)))
  for (k in seq_len(max(times))) out[[length(out) + 1]] <- line(paste0("times-", k), sum(times == k), drawn)
  twice <- sum(apply(inside, 1, function(own) any(own[-1] & own[-length(own)])))
  out[[length(out) + 1]] <- rbind(line("ever", drawn, drawn), line("several", sum(times > 1), drawn), line("consecutive", twice, drawn), line("never", length(units) - drawn, NA))
  for (pair in if (length(draws) > 1) combn(names(draws), 2, simplify = FALSE)) {
    size <- lengths(members[pair]); both <- length(intersect(members[[pair[1]]], members[[pair[2]]]))
    out[[length(out) + 1]] <- put("overlap", paste(pair, collapse = "|"), c(firstSize = size[[1]], secondSize = size[[2]], both = both, ofSmaller = both / min(size),
      expectedBoth = size[[1]] * size[[2]] / length(units)))
  }
  for (i in which(times > 1)) out[[length(out) + 1]] <- put("repeated", paste0("unit-", id_part(units[i])), c(count = times[i]))
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
