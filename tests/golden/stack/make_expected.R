# Random tables stacked (rbind), turned (reshape) and expanded (rep, xtabs) by base R, for stack.test.ts.
# Run from this folder: Rscript make_expected.R. Needs r-cran-jsonlite; R 4.2.2 made what stands here.
suppressMessages(library(jsonlite))
set.seed(20241)
labels <- c("Helt uenig", "Litt uenig", "Verken eller", "Litt enig", "Helt enig")
municipalities <- c("", "0301", "1103", "4601", "0301;1103", "5001;4601")

# Two or three waves. "fornoyd" is asked in all, in wave 2 on a scale turned round; "rolle" has other codes for the
# same labels in wave 2; "bare1" and "bare2" are asked once. Rows without or with several municipalities are left out.
stack_case <- function(number) {
	sizes <- sample(3:40, 2 + number %% 2)
	roles <- c("Eier", "Leder", "Veileder")
	waves <- lapply(seq_along(sizes), function(w) {
		n <- sizes[w]
		data.frame(
			kommune = sample(municipalities, n, TRUE),
			fornoyd = sample(c(1:5, NA), n, TRUE),
			rolle = sample(1:3, n, TRUE),
			bare = round(rnorm(n), 3)
		)
	})
	rules <- c("none", "without", "several", "both")
	rule <- rules[1 + number %% 4]
	parts <- lapply(seq_along(waves), function(w) {
		d <- waves[[w]]
		count <- lengths(strsplit(d$kommune, ";"))
		keep <- rep(TRUE, nrow(d))
		if (rule %in% c("without", "both")) keep <- keep & count > 0
		if (rule %in% c("several", "both")) keep <- keep & count < 2
		d <- d[keep, ]
		turned <- if (w == 2) 6 - d$fornoyd else d$fornoyd
		# In wave 2 the codes 1, 2, 3 stand for the labels in the order 3, 1, 2.
		role <- if (w == 2) roles[c(3, 1, 2)][d$rolle] else roles[d$rolle]
		out <- data.frame(
			wave = rep(2020 + w, nrow(d)), kommune = d$kommune, fornoyd = turned,
			rolle = as.integer(factor(role, levels = roles))
		)
		for (other in seq_along(waves)) out[[paste0("bare", other)]] <- if (other == w) d$bare else rep(NA_real_, nrow(d))
		out
	})
	all <- do.call(rbind, parts)
	used <- unlist(strsplit(all$kommune, ";"))
	list(
		rule = rule, waves = waves, expected = all, records = nrow(all),
		municipalities = length(unique(used[used != ""])), kept = sapply(parts, nrow)
	)
}

# x and y by year, some cells empty; to rows and back by reshape().
reshape_case <- function(number) {
	n <- sample(2:12, 1)
	years <- sort(sample(2015:2024, sample(2:4, 1)))
	wide <- data.frame(k = sample(1000:9999, n))
	for (v in c("x", "y")) for (year in years) {
		wide[[paste(v, year)]] <- ifelse(runif(n) < 0.2, NA, round(rnorm(n), 2))
	}
	varying <- lapply(c("x", "y"), function(v) paste(v, years))
	long <- reshape(wide, direction = "long", varying = varying, v.names = c("x", "y"), timevar = "year",
		times = years, idvar = "k")
	long <- long[order(match(long$k, wide$k), long$year), ]
	# Some rows away, so that there are combinations without a row.
	few <- long[sort(sample(nrow(long), max(2, floor(nrow(long) * 0.7)))), ]
	back <- reshape(few, direction = "wide", v.names = c("x", "y"), timevar = "year", idvar = "k", sep = " ")
	columns <- c("k", unlist(lapply(c("x", "y"), function(v) paste(v, sort(unique(few$year))))))
	list(wide = wide, years = I(years), long = long, few = few, back = back[, columns])
}

counts_case <- function(number) {
	counts <- matrix(rpois(12, 5), nrow = 6)
	answers <- rep(rep(c(5, 4, 3, 2, 1, NA), 2), counts)
	group <- rep(rep(1:2, each = 6), counts)
	list(
		counts = counts, n = nrow(data.frame(answers)),
		mean = as.numeric(tapply(answers, group, mean, na.rm = TRUE)),
		sd = as.numeric(tapply(answers, group, sd, na.rm = TRUE)),
		back = unname(unclass(xtabs(~ factor(answers, 5:1) + group)))[1:5, ]
	)
}

write_json(
	list(stack = lapply(1:8, stack_case), reshape = lapply(1:8, reshape_case), counts = lapply(1:6, counts_case), labels = labels),
	"expected.json", dataframe = "columns", digits = NA, auto_unbox = TRUE, na = "null", rownames = FALSE
)
