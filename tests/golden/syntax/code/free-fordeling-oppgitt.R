# syntax.typedColumns
given <- data.frame(
  id = c("Søknad \"a\"", "b's \\ søknad", "uten", "d", "e", "f", "g"),
  number = c("Søknad \"a\"", "b's \\ søknad", "uten", "d", "e", "f", "g"),
  stringsAsFactors = FALSE)
values <- list()
# allocation.columnName  university
values[["university"]] <- c("1000000.5", "1999999.5", NA_character_, "2333332.5", "1666666.5", "1000000.5", "1999999.5")
# allocation.columnName  owner
values[["owner"]] <- c("900001", "1055555", "1211109", "1366663", "977778", "1133332", "1288886")
# allocation.columnName  coordinator
values[["coordinator"]] <- c("0", NA_character_, "500000", "750000", NA_character_, "1250000", "1500000")
# allocation.columnName  participants
values[["participants"]] <- c("40", "41", "42", "43", "0", "45", "46")
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
# syntax.stated
ids <- c(given$id, ":total"); rows <- seq_along(given$id); last <- length(ids)
stated <- function(x) if (all(is.na(x))) NA_real_ else sum(x, na.rm = TRUE)
with_sum <- function(x) c(x, stated(x))
side_by_side <- function(columns) sapply(rows, function(i) stated(sapply(columns, function(one) one[i])))
receivers <- lapply(values, as.numeric)
receivers <- lapply(receivers[c("university", "owner", "coordinator")], with_sum)
roles <- lapply(list(university = c("university"), owner = c("owner"), coordinator = c("coordinator")), function(columns)
  with_sum(if (length(columns) > 0) side_by_side(receivers[columns]) else rep(NA_real_, length(rows))))
total <- with_sum(side_by_side(roles)); over <- function(x, whole) ifelse(!is.na(whole) & whole > 0, x / whole, NA)
divisor <- as.numeric(values[["participants"]]); divisor <- c(divisor, sum(divisor))
for (i in seq_along(ids)) {
  for (key in names(receivers)) {
    add("given", ids[i], setNames(receivers[[key]][i], paste0(key, ":amount")))
    add("shares", ids[i], setNames(over(receivers[[key]][i], total[i]), paste0(key, ":share")))
  }
  add("given", ids[i], c(total = total[i]))
  add("shares", ids[i], c(ofAll = over(total[i], total[last]), per = over(total[i], divisor[i])))
}
# syntax.universityAgainst
owners <- sapply(seq_along(ids), function(i) stated(c(roles$owner[i], roles$coordinator[i])))
share <- ifelse(is.na(owners), NA, over(roles$university, total))
moved <- sapply(rows, function(i) if (is.na(share[i])) NA else part_of(floor(total[i] + 0.5), "0.5") - floor(roles$university[i] + 0.5))
moved <- with_sum(as.numeric(moved))
for (i in seq_along(ids)) add("judge", ids[i], c(university = roles$university[i], owners = owners[i], share = share[i], moved = moved[i]))
# syntax.fences
for (role in names(roles)) {
  shares <- over(roles[[role]], total)[rows]; shares <- shares[!is.na(shares)]; if (length(shares) < 5) next
  q <- unname(quantile(shares, c(0.25, 0.5, 0.75), type = 7)); reach <- 1.5 * (q[3] - q[1])
  add("outliers", role, c(n = length(shares), lower = q[1], median = q[2], upper = q[3], low = q[1] - reach, high = q[3] + reach))
}
# syntax.prints
result <- do.call(rbind, out)
result <- result[is.finite(result$value), , drop = FALSE]
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
