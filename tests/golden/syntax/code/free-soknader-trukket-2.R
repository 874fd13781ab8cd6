# syntax.typedApplications
given <- data.frame(
  id = c("1 \"s\"", "2 \"s\"", "3 \"s\"", "4 \"s\"", "5 \"s\"", "6 \"s\"", "7 \"s\"", "8 \"s\"", "9 \"s\"", "10 \"s\"", "11 \"s\"", "12 \"s\"", "13 \"s\"", "14 \"s\""),
  applied = c(NA, NA, 900000, 900000, 0, 450001, NA, NA, 0, NA, 0, 0, 450001, 1234568),
  years = c(4, 2, 1, 1, 1, 3, 1, 1, 3, 1, 3, 2, 3, 3),
  category = c("mapping", "specialNeeds", "mapping", "specialNeeds", "other", "other", "inclusion", "inclusion", "specialNeeds", "mapping", "other", "inclusion", "mapping", "specialNeeds"),
  stringsAsFactors = FALSE)
decision <- c(NA_character_, "granted", "granted", "granted", NA_character_, "refused", "granted", NA_character_, "refused", "granted", NA_character_, "refused", "refused", "granted")
# syntax.grantedAmounts
granted <- c(NA, NA, 900000, NA, NA, 0, 500000, NA, 0, NA, NA, 0, 0, NA)
lights <- cbind(matrix(character(), nrow(given), 0)
)
weight <- c()
required <- c()
# syntax.puts
out <- list()
add <- function(table, row, numbers)
  out[[length(out) + 1]] <<- data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
# syntax.scoreOfLights
points <- c(green = 2, yellow = 1, red = 0); rows <- seq_len(nrow(given))
score <- sapply(rows, function(i) {
  judged <- which(!is.na(lights[i, ])); possible <- sum(2 * weight[judged])
  if (possible > 0) sum(points[lights[i, judged]] * weight[judged]) / possible else NA_real_
})
light <- sapply(rows, function(i) {
  is_red <- lights[i, ] %in% "red"; is_open <- is.na(lights[i, ])
  if (any(required & is_red)) return("red")
  if (is.na(score[i]) || any(required & is_open)) return(NA_character_)
  if (0.4 - score[i] >= 1e-9) return("red")
  if (0.75 - score[i] < 1e-9 && !any(is_red)) "green" else "yellow"
})
# syntax.placesByLight
order_by <- ifelse(light %in% c("green", "yellow"), (light == "green") + ifelse(is.na(score), 0, score) / 4, NA)
place <- sapply(rows, function(i) if (is.na(order_by[i])) NA else 1 + sum(order_by - order_by[i] > 1e-9, na.rm = TRUE))
for (i in rows) add("judged", given$id[i], c(applied = given$applied[i], years = given$years[i], score = score[i], place = place[i]))
# syntax.countsByGroup
count <- function(table, id, these) {
  decided <- these & !is.na(decision); yes <- decided & decision %in% "granted"
  add(table, id, c(n = sum(these), applied = sum(given$applied[these], na.rm = TRUE), granted = sum(yes),
    grantedKroner = sum(granted[yes], na.rm = TRUE), rate = if (any(decided)) sum(yes) / sum(decided) else NA))
}
for (one in c("green", "yellow", "red")) count("byLight", one, light %in% one)
count("byLight", "none", is.na(light)); count("byLight", ":total", rep(TRUE, nrow(given)))
for (one in c("mapping", "specialNeeds", "inclusion", "other")) count("byCategory", one, given$category == one)
count("byCategory", ":total", rep(TRUE, nrow(given)))
# syntax.exactNumbers
base <- 1e6
carry <- function(x) {
  i <- 1
  while (i < length(x) || abs(x[i]) >= base) {
    if (i == length(x)) x <- c(x, 0)
    over <- floor(x[i] / base); x[i] <- x[i] - over * base; x[i + 1] <- x[i + 1] + over; i <- i + 1
  }
  while (length(x) > 1 && x[length(x)] == 0) x <- x[-length(x)]
  x
}
whole <- function(x) carry(x)
plus <- function(a, b) { k <- max(length(a), length(b)); carry(c(a, numeric(k - length(a))) + c(b, numeric(k - length(b)))) }
minus <- function(a, b) plus(a, -b)
times <- function(a, b) {
  x <- numeric(length(a) + length(b))
  for (i in seq_along(a)) { at <- i - 1 + seq_along(b); x[at] <- x[at] + a[i] * b }
  carry(x)
}
side <- function(x) sign(x[length(x)])
number <- function(x) sum(x * base^(seq_along(x) - 1))
quotient <- function(a, b) {
  left_out <- seq_len(max(0, length(b) - 4)); cut <- function(x) if (length(left_out) > 0) x[-left_out] else x
  q <- floor(number(cut(a)) / number(cut(b)))
  while (side(minus(a, times(b, whole(q)))) < 0) q <- q - 1
  while (side(minus(a, times(b, whole(q + 1)))) >= 0) q <- q + 1
  q
}
millionths <- function(text) {
  parts <- c(strsplit(text, ".", fixed = TRUE)[[1]], "")
  digits <- paste0(parts[1], substr(paste0(parts[2], "000000"), 1, 6)); ends <- seq(nchar(digits), 1, by = -6)
  carry(as.numeric(substring(digits, pmax(1, ends - 5), ends)))
}
part_of <- function(amount, share) number(plus(times(whole(amount), millionths(share)), whole(500000))[-1])
# syntax.exactShares
distribute <- function(budget, step, rank, weight, fixed, least, most) {
  count <- length(weight); held <- rep(NA_real_, count)
  for (i in which(sapply(weight, side) == 0)) held[i] <- min(max(fixed, least[i]), most[i])
  repeat {
    free <- which(is.na(held)); if (length(free) == 0) { total <- whole(1); break }
    total <- Reduce(plus, weight[free]); rest <- budget - sum(ifelse(is.na(held), fixed, held))
    share <- function(i) plus(times(whole(fixed), total), times(whole(rest), weight[[i]]))
    push <- lapply(free, function(i) {
      below <- minus(times(whole(least[i]), total), share(i)); if (side(below) > 0) return(below)
      if (is.finite(most[i])) { above <- minus(times(whole(most[i]), total), share(i)); if (side(above) < 0) return(above) }
      whole(0)
    })
    pushed <- sapply(push, side); if (all(pushed == 0)) break
    together <- side(Reduce(plus, push))
    if (together >= 0) held[free[pushed > 0]] <- least[free[pushed > 0]]
    if (together <= 0) held[free[pushed < 0]] <- most[free[pushed < 0]]
  }
  exact <- lapply(seq_len(count), function(i) if (is.na(held[i])) share(i) else times(whole(held[i]), total))
  down <- sapply(exact, function(one) quotient(one, times(total, whole(step))) * step)
  amount <- pmax(down, least); room <- pmax(0, pmin(down + step, most) - amount)
  remainder <- lapply(seq_len(count), function(i) minus(exact[[i]], times(total, whole(amount[i]))))
  first <- function(i, j) {
    more <- side(minus(remainder[[i]], remainder[[j]])); if (more == 0) more <- side(minus(exact[[i]], exact[[j]]))
    if (more == 0) rank[i] < rank[j] else more > 0
  }
  line <- integer()
  for (i in seq_len(count)) { at <- length(line); while (at > 0 && first(i, line[at])) at <- at - 1; line <- append(line, i, after = at) }
  left <- budget - sum(amount)
  for (i in line) { more <- min(room[i], left); amount[i] <- amount[i] + more; left <- left - more }
  amount
}
pro_rata <- function(budget, step, rank, applied)
  distribute(min(budget, sum(applied)), step, rank, lapply(applied, whole), 0, 0 * applied, applied)
by_priority <- function(budget, step, rank, applied, priority) {
  amount <- 0 * applied
  for (place in sort(unique(priority))) {
    here <- which(priority == place); amount[here] <- pro_rata(budget, step, rank[here], applied[here]); budget <- budget - sum(amount[here])
  }
  amount
}
# syntax.budgetByRules
rank <- order(order(c("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012", "0013", "0014"), method = "radix"))
among <- function(these, share_out) {
  at <- which(these & given$applied > 0); amount <- numeric(nrow(given)); if (length(at) > 0) amount[at] <- share_out(at)
  amount
}
amounts <- list(
  decided = ifelse(is.na(granted), 0, granted),
  lights = among(!is.na(place), function(at) by_priority(0, 1000, rank[at], given$applied[at], place[at])),
  proRataPassed = among(!is.na(place), function(at) pro_rata(0, 1000, rank[at], given$applied[at])),
  proRataAll = among(rep(TRUE, nrow(given)), function(at) pro_rata(0, 1000, rank[at], given$applied[at]))
)
columns <- c(list(applied = given$applied), amounts)
for (i in rows) add("amounts", given$id[i], sapply(columns, function(one) one[i]))
sums <- sapply(columns, sum, na.rm = TRUE); add("amounts", ":total", sums)
add("amounts", ":left", 0 - sums[-1])
# syntax.boundYears
plans <- list(asApplied = given$years, oneYear = 0 * given$years + 1, threeYears = 0 * given$years + 3); first <- amounts[[1]]
for (year in seq_len(max(unlist(lapply(plans, function(runs) runs[first > 0]))))) {
  bound <- sapply(plans, function(runs) sum(first[runs >= year]))
  add("bound", paste0("year:", year), setNames(bound, paste0(names(plans), ":bound")))
}
# syntax.logsNotNumbers
# syntax.prints
result <- do.call(rbind, out)
result <- result[is.finite(result$value), , drop = FALSE]
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
