library(clubSandwich)
# syntax.readsData data.csv
data <- read.csv("data.csv", sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",
  check.names = FALSE, blank.lines.skip = FALSE, quote = "\"",
  colClasses = c("numeric", "numeric", "numeric", "numeric", "character", "numeric", "numeric"),
  col.names = c("Trivsel; \"i alt\"", "hva`slags\\navn", "if", "størrelse", "Fylke & år", "bølge", "kommune's nr"))
# syntax.puts
put <- function(table, row, numbers)
  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)
analyse <- function(d) {
  out <- list()
  w <- rep(1, nrow(d))
  outcomes <- list(d[["Trivsel; \"i alt\""]], d[["if"]])
  names(outcomes) <- c("Trivsel; \"i alt\"", "if")
  # syntax.rowsOfModels
  complete <- complete.cases(d[["hva`slags\\navn"]], d[["Fylke & år"]], d[["bølge"]], d[["størrelse"]], d[["kommune's nr"]])
  any_used <- complete & Reduce(`|`, lapply(outcomes, function(y) !is.na(y)))
  plain <- function(id, x) matrix(x[any_used], dimnames = list(NULL, id))
  square <- function(id, x, rows, centred) {
    centre <- if (centred) weighted.mean(x[rows], w[rows]) else 0
    x <- x[any_used]; matrix(c(x, (x - centre)^2), ncol = 2, dimnames = list(NULL, paste0(id, c("", "^2"))))
  }
  dummies <- function(id, x, reference) {
    x <- droplevels(x[any_used]); others <- setdiff(levels(x), if (reference %in% levels(x)) reference else levels(x)[1])
    matrix(outer(as.character(x), others, "==") + 0, ncol = length(others), dimnames = list(NULL, paste0(id, "=", others, recycle0 = TRUE)))
  }
  for (name in names(outcomes)) {
    y <- outcomes[[name]]; rows <- complete & !is.na(y)
    X <- cbind(plain("hva`slags\\navn", d[["hva`slags\\navn"]]),
      dummies("Fylke & år", factor(d[["Fylke & år"]], levels = c("Nord; 'indre'", "Øst", "Vest \"ytre\""), labels = c("Nord; 'indre'", "Øst", "Vest \"ytre\"")), "Vest \"ytre\""),
      dummies("bølge", factor(d[["bølge"]], levels = c(2022, 2024.5), labels = c("2022", "2024.5")), "2022"),
      square("størrelse", d[["størrelse"]], rows, TRUE))[rows[any_used], , drop = FALSE]
    X <- X[, apply(X, 2, function(x) min(x) < max(x)), drop = FALSE]; y <- y[rows]; weight <- w[rows]
    fit <- lm(y ~ X, weights = weight); s <- summary(fit); cases <- length(y)
    cluster <- d[["kommune's nr"]][rows]; kind <- if (length(unique(cluster)) < 40) "CR2" else "CR1S"
    V <- clubSandwich::vcovCR(fit, cluster = cluster, type = kind); df <- rep(length(unique(cluster)) - 1, fit$rank)
    if (kind == "CR2") df <- clubSandwich::coef_test(fit, vcov = V, test = "Satterthwaite")$df_Satt
    b <- coef(fit); se <- sqrt(diag(as.matrix(V))); t <- b / se
    low <- b - qt(0.95, df) * se; high <- b + qt(0.95, df) * se; p <- 2 * pt(-abs(t), df)
    ids <- c("(constant)", colnames(X))
    away <- function(x) sqrt(sum(weight * (x - weighted.mean(x, weight))^2)); beta <- c(NA, b[-1] * apply(X, 2, away) / away(y))
    vif <- if (ncol(X) > 1) c(NA, diag(solve(cov2cor(vcov(fit)[-1, -1])))) else c(NA, 1)
    for (i in seq_along(ids)) out[[length(out) + 1]] <- put(paste0("full-", name), ids[i],
      c(b = b[[i]], se = se[[i]], t = t[[i]], p = p[[i]], low = low[[i]], high = high[[i]], df = df[[i]], beta = beta[[i]], vif = vif[[i]], tolerance = 1 / vif[[i]]))
    f <- s$fstatistic
    out[[length(out) + 1]] <- put("models", name, c(n = cases, r = sqrt(s$r.squared), rSquared = s$r.squared, adjusted = s$adj.r.squared, see = s$sigma,
      f = f[[1]], df1 = f[[2]], df2 = f[[3]], fP = pf(f[[1]], f[[2]], f[[3]], lower.tail = FALSE), aic = AIC(fit), bic = BIC(fit)))
  }
  do.call(rbind, out)
}
# syntax.prints
result <- analyse(data)
if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)
