# The data of generate.ts, number for number. Explicit loops: R's sum() adds in extended precision.
made_items <- function(m) {
  state <- m$seed
  uniform <- function() { state <<- (state * 16807) %% 2147483647; state / 2147483647 }
  noise <- function() { a <- uniform(); b <- uniform(); c <- uniform(); d <- uniform(); (a + b + c + d - 2) * 1.75 }
  x <- matrix(NA_real_, m$rows, m$items)
  for (row in seq_len(m$rows)) {
    common <- noise()
    f <- numeric(m$factors)
    for (k in seq_len(m$factors)) f[k] <- 0.5 * common + noise()
    for (j in 0:(m$items - 1)) {
      v <- (0.5 + 0.1 * (j %% 4)) * f[j %% m$factors + 1] + 0.7 * noise()
      if (m$turned > 0 && j %% m$turned == m$turned - 1) v <- -v
      if (m$points > 0) v <- max(1, min(m$points, floor(v * m$points * 0.3 + 0.5 * m$points + 1)))
      if (j == m$constant) v <- 3
      if (j == m$repeated) v <- x[row, j]
      x[row, j + 1] <- if (uniform() < m$missing) NA else v
    }
  }
  colnames(x) <- paste0("V", seq_len(m$items))
  x
}
