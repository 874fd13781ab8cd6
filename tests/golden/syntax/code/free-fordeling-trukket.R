# syntax.typedColumns
given <- data.frame(
  id = c("90", "b's \\ søknad", "3", "87", "e", "f", "84"),
  number = c("90", "b's \\ søknad", "3", "87", "e", "f", "84"),
  stringsAsFactors = FALSE)
values <- list()
# allocation.columnName x "1" x "1"
values[["x \"1\""]] <- c("2", "3", "1", "1", "2", "3", "3")
# allocation.columnName y y
values[["y"]] <- c("1854.606488", "988.440149", "98.416909", "879.458439", "806.502154", "1283.622196", "1167.413447")
# allocation.columnName z's z's
values[["z's"]] <- c("750000", "250000", "500000", "250000", "250000", "0", "500000")
# syntax.puts
out <- list()
add <- function(table, row, numbers)
  out[[length(out) + 1]] <<- data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
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
exact_of <- function(column) lapply(values[[column]], millionths)
weights_of <- function(columns, weights) {
  if (length(columns) == 0) return(rep(list(whole(1)), nrow(given)))
  all <- lapply(columns, exact_of); totals <- lapply(all, function(one) Reduce(plus, one))
  lapply(seq_len(nrow(given)), function(i) Reduce(plus, lapply(seq_along(all), function(at)
    Reduce(times, totals[-at], times(millionths(weights[at]), all[[at]][[i]])))))
}
bound <- function(column, share, up) sapply(exact_of(column), function(value) {
  product <- times(value, millionths(share)); number(product[-(1:2)]) + (up && any(head(product, 2) != 0))
})
pro_rata <- function(budget, step, rank, applied)
  distribute(min(budget, sum(applied)), step, rank, lapply(applied, whole), 0, 0 * applied, applied)
by_priority <- function(budget, step, rank, applied, priority) {
  amount <- 0 * applied
  for (place in sort(unique(priority))) {
    here <- which(priority == place); amount[here] <- pro_rata(budget, step, rank[here], applied[here]); budget <- budget - sum(amount[here])
  }
  amount
}
kroner <- function(column) as.numeric(sub("[.].*", "", values[[column]]))
rank <- order(order(given$number, method = "radix"))
amounts <- list()
# allocation.keyName  k0 "n" 1
amounts[["k0 \"n\""]] <- distribute(3453764, 7, rank, weights_of(c("x \"1\"", "y", "z's"), c("2.4", "0.4", "1.4")), 0, rep(0, nrow(given)), rep(Inf, nrow(given)))
# allocation.keyName  k1 "n" 2
amounts[["k1 \"n\""]] <- distribute(2387833, 1000, rank, weights_of(c("x \"1\"", "y", "z's"), c("1.4", "1.4", "0.4")), 0, bound("z's", "0.333333", TRUE), rep(1000003, nrow(given)))
# allocation.keyName  k2 "n" 3
amounts[["k2 \"n\""]] <- distribute(3031015, 1000, rank, weights_of(c("x \"1\"", "y", "z's"), c("2.4", "2.4", "1.4")), 111111, rep(0, nrow(given)), rep(Inf, nrow(given)))
# allocation.keyName  k3 "n" 4
amounts[["k3 \"n\""]] <- distribute(3187448, 1000, rank, weights_of(c("x \"1\""), c("2.4")), 0, rep(0, nrow(given)), rep(1000003, nrow(given)))
# allocation.keyName  k4 "n" 5
amounts[["k4 \"n\""]] <- distribute(3071311, 100000, rank, weights_of(c("x \"1\"", "y", "z's"), c("1.4", "0.4", "2.4")), 0, rep(0, nrow(given)), rep(Inf, nrow(given)))
# allocation.keyName  k5 "n" 6
amounts[["k5 \"n\""]] <- distribute(987654321987, 7, rank, weights_of(c("x \"1\""), c("0.4")), 111111, rep(0, nrow(given)), rep(Inf, nrow(given)))
ids <- c(given$id, ":total")
amounts <- lapply(amounts, function(one) c(one, sum(one)))
divisor <- as.numeric(values[["y"]]); divisor <- c(divisor, sum(divisor))
for (key in names(amounts)) for (i in seq_along(ids)) {
  amount <- amounts[[key]]; numbers <- c(amount = amount[i], share = if (amount[length(ids)] > 0) amount[i] / amount[length(ids)] else NA, per = if (!is.na(divisor[i]) && divisor[i] > 0) amount[i] / divisor[i] else NA)
  add("amounts", ids[i], setNames(numbers, paste0(key, ":", names(numbers))))
}
for (at in seq_along(amounts)[-1]) for (i in seq_along(ids)) {
  before <- amounts[[at - 1]][i]; after <- amounts[[at]][i]; numbers <- c(change = after - before, percent = if (before > 0) (after - before) / before else NA)
  add("changes", ids[i], setNames(numbers, paste0(names(amounts)[at], ":", names(numbers))))
}
# syntax.receivers
divide <- function(key, earmark, university) {
  amount <- amounts[[key]][seq_along(given$id)]; earmarked <- sapply(amount, part_of, share = earmark); rest <- amount - earmarked
  theirs <- if (is.na(university)) 0 * rest else sapply(rest, part_of, share = university)
  parts <- rbind(earmarked = earmarked, university = theirs, owners = rest - theirs); parts <- cbind(parts, rowSums(parts))
  if (is.na(university)) parts["university", ] <- NA
  for (i in seq_along(ids)) add("receivers", ids[i], setNames(parts[, i], paste0(key, ":", rownames(parts))))
}
divide("k0 \"n\"", c("0"), c("0.5"))
divide("k1 \"n\"", c("0.1"), NA)
divide("k2 \"n\"", c("0.1"), c("0.5"))
divide("k3 \"n\"", c("0.333333"), NA)
divide("k4 \"n\"", c("0"), c("0.123457"))
divide("k5 \"n\"", c("0"), c("0.123457"))
# syntax.prints
result <- do.call(rbind, out)
result <- result[is.finite(result$value), , drop = FALSE]
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
