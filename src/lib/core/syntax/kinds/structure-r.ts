import { KINDS, type StructureSpec } from '../../analysis/structure/types';
import { numeral, rVector } from '../names';
import { upperQuantile } from '../r-preamble';

const DRAWN = rVector(KINDS);

/** R that makes the groups: of all draws together, and of each. */
export function groupLines({ others, pooled }: StructureSpec): string[] {
	return [
		`  is_drawn <- function(as) as %in% ${DRAWN}; ever <- unique(unit[Reduce(\`|\`, lapply(draws, is_drawn))])`,
		`  kinds <- Filter(function(kind) any(sapply(kinds_of, function(own) kind %in% own)), ${DRAWN})`,
		'  never_in <- function(as) { rows <- which(as %in% "none"); rows[!unit[rows] %in% ever] }',
		'  all_of <- function(kind) {',
		'    rows <- unlist(lapply(draws, function(as) which(as %in% kind)), use.names = FALSE)',
		...(pooled === 'municipalities'
			? [
					'    last <- rows[!duplicated(unit[rows], fromLast = TRUE)]; last[match(unique(unit[rows]), unit[last])]'
				]
			: ['    rows']),
		'  }',
		'  pooled <- c(setNames(lapply(kinds, all_of), kinds), list(others = sort(unique(unlist(lapply(draws, never_in))))))',
		'  by_draw <- list()',
		'  if (length(draws) > 1) for (id in names(draws)) {',
		'    for (kind in kinds_of[[id]]) by_draw[[paste0(kind, "@", id)]] <- which(draws[[id]] %in% kind)',
		`    by_draw[[paste0("others@", id)]] <- ${others === 'never' ? 'never_in(draws[[id]])' : 'which(draws[[id]] %in% "none")'}`,
		'  }',
		'  kind_of <- function(id) sub("@.*$", "", id); draw_of <- function(id) sub("^[^@]*@", "", id)',
		'  repeats <- vapply(names(by_draw), function(id) identical(as.integer(by_draw[[id]]), as.integer(pooled[[kind_of(id)]])), logical(1))',
		'  groups <- c(pooled, by_draw); distinct <- c(names(pooled), names(by_draw)[!repeats])'
	];
}

/** R that sums a variable up in a group. */
export function summaryLines({ confidence, shares, quantiles }: StructureSpec): string[] {
	const level = numeral(confidence);
	const quantile = upperQuantile(confidence);
	return [
		'  is_share <- function(x) { x <- x[!is.na(x)]; length(x) > 0 && all(x %in% 0:1) }',
		'  share_interval <- function(count, n) if (n == 0) c(NA, NA) else',
		shares === 'exact'
			? `    binom.test(count, n, conf.level = ${level})$conf.int`
			: `    suppressWarnings(prop.test(count, n, conf.level = ${level}, correct = FALSE)$conf.int)`,
		'  summarise <- function(x, share) {',
		'    x <- x[!is.na(x)]; n <- length(x); if (n == 0) return(c(n = 0))',
		`    ends <- if (share) share_interval(sum(x), n) else mean(x) + c(-1, 1) * (if (n > 1) qt(${quantile}, n - 1) else NA) * sd(x) / sqrt(n)`,
		`    q <- quantile(x, c(0.25, 0.5, 0.75), type = ${quantiles}, names = FALSE)`,
		'    c(n = n, mean = mean(x), low = ends[1], high = ends[2], sd = sd(x), q1 = q[1], median = q[2], q3 = q[3], min = min(x), max = max(x))',
		'  }'
	];
}

/** R that compares two groups. */
export function compareLines({ test, effect, confidence }: StructureSpec): string[] {
	const level = numeral(confidence);
	return [
		'  wilson <- function(count, n) suppressWarnings(prop.test(count, n, conf.level = LEVEL, correct = FALSE)$conf.int)'.replace(
			'LEVEL',
			level
		),
		'  compare <- function(x, y, share) {',
		'    x <- x[!is.na(x)]; y <- y[!is.na(y)]; n <- c(length(x), length(y)); if (min(n) == 0) return(c(p = NA))',
		'    pooled_sd <- sqrt((sum((x - mean(x))^2) + sum((y - mean(y))^2)) / (sum(n) - 2)); df <- sum(n) - 2; d <- (mean(x) - mean(y)) / pooled_sd',
		'    U <- sum(rank(c(x, y))[seq_along(x)]) - n[1] * (n[1] + 1) / 2; ties <- table(c(x, y))',
		'    z <- (U - n[1] * n[2] / 2) / sqrt(n[1] * n[2] / 12 * (sum(n) + 1 - sum(ties^3 - ties) / (sum(n) * (sum(n) - 1))))',
		`    effect <- ${effect === 'd' ? 'd' : effect === 'g' ? 'd * exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)' : 'U / (n[1] * n[2])'}`,
		'    if (share) {',
		'      p <- c(mean(x), mean(y)); one <- wilson(sum(x), n[1]); two <- wilson(sum(y), n[2]); counts <- matrix(c(sum(x), sum(y), n - c(sum(x), sum(y))), 2)',
		'      exact <- if (all(rowSums(counts) > 0) && all(colSums(counts) > 0)) fisher.test(counts)$p.value else NA',
		'      return(c(difference = p[1] - p[2], low = p[1] - p[2] - sqrt((p[1] - one[1])^2 + (two[2] - p[2])^2),',
		'        high = p[1] - p[2] + sqrt((one[2] - p[1])^2 + (p[2] - two[1])^2), p = exact, effect = effect))',
		'    }',
		`    t <- tryCatch(t.test(x, y, var.equal = ${test === 'equalVariances' ? 'TRUE' : 'FALSE'}, conf.level = ${level}), error = function(e) NULL)`,
		'    difference <- c(difference = mean(x) - mean(y), low = if (is.null(t)) NA else t$conf.int[1], high = if (is.null(t)) NA else t$conf.int[2])',
		...(test === 'ranks'
			? ['    c(difference, statistic = z, p = 2 * pnorm(-abs(z)), effect = effect)']
			: [
					'    if (is.null(t)) return(c(difference, p = NA, effect = effect))',
					'    c(difference, statistic = t$statistic[[1]], df = t$parameter[[1]], p = t$p.value, effect = effect)'
				]),
		'  }'
	];
}

/** R of which groups are compared. */
export const PAIRS = [
	'  within <- function(ids) {',
	'    of <- function(kind) ids[match(kind, kind_of(ids))]; others <- of("others")',
	`    pairs <- lapply(Filter(function(kind) !is.na(of(kind)), ${DRAWN}), function(kind) c(of(kind), others))`,
	'    if (!is.na(of("average")) && !is.na(of("spread"))) pairs <- c(pairs, list(c(of("average"), of("spread"))))',
	'    pairs',
	'  }',
	'  pairs <- within(names(pooled))',
	'  for (id in if (length(by_draw) > 0) names(draws)) pairs <- c(pairs, Filter(function(pair) any(pair %in% distinct), within(names(by_draw)[draw_of(names(by_draw)) == id])))',
	`  for (kind in ${DRAWN}) {`,
	'    same <- names(by_draw)[kind_of(names(by_draw)) == kind]',
	'    if (length(same) > 1) for (i in 2:length(same)) pairs <- c(pairs, list(c(same[i], same[i - 1])))',
	'  }'
];

/** R of the municipality that moves each mean the most. */
export const INFLUENCE = [
	'  influence <- function(x, share, id) {',
	'    rows <- groups[[id]][!is.na(x[groups[[id]]])]; values <- x[rows]; own <- unit[rows]; n <- length(values); numbers <- c(n = n, meanWith = mean(values))',
	'    if (n == 0) return(c(n = 0))',
	'    moves <- tapply(values - mean(values), own, function(v) if (n > length(v)) -sum(v) / (n - length(v)) else NA)[unique(own)]; most <- max(abs(moves), 0, na.rm = TRUE)',
	'    if (most == 0) return(numbers)',
	'    out_of <- names(moves)[which(abs(moves) >= most * (1 - 1e-12))[1]]; kept <- values[own != out_of]',
	'    numbers <- c(numbers, value = mean(values[own == out_of]), meanWithout = mean(kept), inErrors = (mean(kept) - mean(values)) / (sd(values) / sqrt(n)))',
	'    if (kind_of(id) == "others") return(numbers)',
	'    rest <- x[groups[[sub("^[^@]*", "others", id)]]]',
	'    c(numbers, pWith = compare(values, rest, share)[["p"]], pWithout = compare(kept, rest, share)[["p"]])',
	'  }'
];
