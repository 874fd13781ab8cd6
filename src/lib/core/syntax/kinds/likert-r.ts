import type { LikertComparison, LikertSpec } from '../../analysis/likert/types';
import { MOST_STEPS } from '../../analysis/likert/types';
import { CELL } from '../../table/types';
import { numeral } from '../names';
import { upperQuantile } from '../r-preamble';
import type { CodeLine } from '../types';

/** R that finds the steps of an item: those that are declared and those that occur. */
export const ITEM = [
	`  whole <- function(x) { x <- range(x[!is.na(x)], 0[!any(!is.na(x))]); if (all(x == round(x)) && diff(x) < ${MOST_STEPS}) seq(x[1], x[2]) }`,
	'  item <- function(x, kinds, declared, words, scale = NULL, reversed = FALSE) {',
	'    steps <- if (is.factor(x)) levels(x)[levels(x) %in% c(declared, as.character(x))] else sort(unique(c(x[!is.na(x)], declared)))',
	'    list(at = match(if (is.factor(x)) as.character(x) else x, steps), kinds = kinds, steps = steps, words = words, scale = scale, reversed = reversed,',
	'      is_numeric = !is.factor(x))',
	'  }'
];

/** R that names the tables of items with the same steps. */
export const BLOCKS = (isApart: boolean): string[] => [
	`  keys <- sapply(items, function(one) paste(c(one$is_numeric, one$steps${isApart ? ', one$words' : ''}), collapse = "\\r")); tables <- c()`,
	'  for (key in unique(keys)) {',
	'    name <- names(items)[match(key, keys)]; steps <- items[[name]]$steps',
	'    id <- if (!items[[name]]$is_numeric) paste0("text-", name) else if (length(steps) == 0) "none" else',
	'      if (all(diff(steps) == 1) && steps[1] == round(steps[1])) paste0(steps[1], "-", steps[length(steps)]) else paste(steps, collapse = "_")',
	'    tables[key] <- if (id %in% tables) paste0(id, "-", name) else id',
	'  }'
];

/** R that counts the answers of an item on some rows. */
export const TALLY = [
	'  tally <- function(one, rows) {',
	'    by_step <- function(x) sapply(seq_along(one$steps), function(step) sum(x[rows & one$at %in% step]))',
	`    unsure <- rows & one$kinds %in% ${CELL.dontKnow}`,
	'    list(persons = by_step(persons), weighed = by_step(w), squares = by_step(squares), unsure = c(sum(persons[unsure]), sum(w[unsure]), sum(squares[unsure])))',
	'  }',
	'  summary_of <- function(one, t) {',
	'    if (!one$is_numeric) return(c(n = sum(t$persons), mean = NA, sd = NA, se = NA))',
	'    n <- sum(t$persons); mean <- sum(t$weighed * one$steps) / sum(t$weighed); away <- (one$steps - mean)^2; more <- n / (n - 1)',
	'    c(n = n, mean = mean, sd = sqrt(more * sum(t$weighed * away) / sum(t$weighed)), se = sqrt(more * sum(t$squares * away)) / sum(t$weighed))',
	'  }'
];

/** R that makes a column of the table: an item in a group. */
export function columnLines(spec: LikertSpec, isWeighed: boolean): CodeLine[] {
	const { dontKnow, decimals, rounding, show, total, boxes, empties } = spec;
	const isTwice = rounding === 'twice' && decimals === 0;
	const unit = numeral(10 ** decimals);
	const withUnsure = dontKnow === 'outside' ? '' : ' + t$unsure[2]';
	const kinds = Object.entries(CELL).filter(([name]) => name !== 'value');
	return [
		isTwice
			? '  printed <- function(part, base) floor(floor(1000 * part / base + 0.5 + 1e-9) / 10 + 0.5 + 1e-9) / 100'
			: `  printed <- function(part, base) floor(100 * ${unit} * part / base + 0.5 + 1e-9) / (100 * ${unit})`,
		'  column <- function(name, rows, id) {',
		`    one <- items[[name]]; t <- tally(one, rows); base <- sum(t$weighed)${withUnsure}; s <- summary_of(one, t)`,
		`    show <- function(part) ${show === 'count' ? 'part' : isTwice ? 'printed(part, base)' : 'part / base'}`,
		'    numbers <- c(setNames(show(t$weighed), paste0("step:", one$steps)),',
		...(dontKnow === 'inBase' ? ['      dontKnow = show(t$unsure[2]),'] : []),
		show === 'count'
			? '      total = base,'
			: total === 'hundred'
				? '      total = 1,'
				: `      total = sum(printed(c(t$weighed${dontKnow === 'outside' ? '' : ', t$unsure[2]'}), base)),`,
		'      mean = s[["mean"]], turnedMean = if (one$reversed && !is.null(one$scale)) sum(one$scale) - s[["mean"]] else NA, sd = s[["sd"]],',
		'      n = sum(t$persons) + t$unsure[1], nValid = sum(t$persons))',
		...(isWeighed ? ['    numbers <- c(numbers, nWeighted = base)'] : []),
		...(empties
			? [
					`    numbers <- c(numbers, sapply(c(${kinds.map(([name, byte]) => `"empty:${name}" = ${byte}`).join(', ')}), function(kind) sum(persons[rows & one$kinds %in% kind])))`
				]
			: []),
		`    size <- ${boxes}; k <- length(one$steps)`,
		'    ends <- if (size > 0 && 2 * size <= k) c(top = sum(t$weighed[(k - size + 1):k]) / base, bottom = sum(t$weighed[1:size]) / base,',
		`      n = sum(t$persons)${dontKnow === 'outside' ? '' : ' + t$unsure[1]'})`,
		'    put_column <- function(table, numbers) if (length(numbers) > 0)',
		'      data.frame(table = paste0(table, tables[[keys[[name]]]]), row = names(numbers), column = id, value = as.numeric(numbers), row.names = NULL)',
		'    rbind(put_column("distribution-", numbers), put_column("boxes-", ends))',
		'  }'
	];
}

/** R that compares two groups' answers to an item. */
export function compareLines(
	{ dontKnow, boxes, hiddenBelow }: LikertSpec,
	{ test, continuity, shares, confidence }: LikertComparison,
	isWeighed: boolean
): CodeLine[] {
	const quantile = upperQuantile(confidence);
	const size = boxes || 2;
	const [base, squares] =
		dontKnow === 'outside'
			? ['sum(t$weighed)', 'sum(t$squares)']
			: ['sum(t$weighed) + t$unsure[2]', 'sum(t$squares) + t$unsure[3]'];
	return [
		...(shares
			? [
					'  wilson <- function(p, n) {',
					`    z2 <- qnorm(${quantile})^2; middle <- (p + z2 / (2 * n)) / (1 + z2 / n); reach <- sqrt(z2 * (p * (1 - p) / n + z2 / (4 * n^2))) / (1 + z2 / n)`,
					'    c(if (p == 0) 0 else middle - reach, if (p == 1) 1 else middle + reach)',
					'  }'
				]
			: []),
		'  compare <- function(name, first, second) {',
		'    one <- items[[name]]; both <- lapply(list(first, second), function(group) tally(one, groups %in% group))',
		...(hiddenBelow === null
			? []
			: [
					`    if (any(sapply(both, function(t) sum(t$persons)) < ${numeral(hiddenBelow)})) return(list(means = c(p = NA)))`
				]),
		'    s <- lapply(both, function(t) summary_of(one, t)); a <- s[[1]]; b <- s[[2]]; difference <- a[["mean"]] - b[["mean"]]',
		'    error <- sqrt(a[["se"]]^2 + b[["se"]]^2); df <- error^4 / (a[["se"]]^4 / (a[["n"]] - 1) + b[["se"]]^4 / (b[["n"]] - 1))',
		`    reach <- qt(${quantile}, df) * error`,
		'    means <- c(mean1 = a[["mean"]], mean2 = b[["mean"]], difference = difference, low = difference - reach, high = difference + reach)',
		...(test === 'welch'
			? ['    means <- c(means, p = 2 * pt(-abs(difference / error), df))']
			: test === 'mannWhitney' && !isWeighed
				? [
						'    x <- rep(one$steps, both[[1]]$persons); y <- rep(one$steps, both[[2]]$persons)',
						`    ranks <- if (length(x) > 0 && length(y) > 0) suppressWarnings(wilcox.test(x, y, exact = FALSE, correct = ${continuity ? 'TRUE' : 'FALSE'}))`,
						'    means <- c(means, superiority = if (is.null(ranks)) NA else ranks$statistic[[1]] / (length(x) * length(y)), p = if (is.null(ranks)) NA else ranks$p.value)'
					]
				: ['    means <- c(means, p = NA)']),
		...(shares
			? [
					`    k <- length(one$steps); top <- lapply(both, function(t) { base <- ${base}; list(p = sum(t$weighed[(k - ${size - 1}):k]) / base, n = base^2 / (${squares})) })`,
					`    if (k < ${2 * size} || anyNA(c(top[[1]]$p, top[[2]]$p))) return(list(means = means))`,
					'    p <- c(top[[1]]$p, top[[2]]$p); ends1 <- wilson(p[1], top[[1]]$n); ends2 <- wilson(p[2], top[[2]]$n)',
					'    list(means = means, shares = c(share1 = p[1], share2 = p[2], difference = p[1] - p[2],',
					'      low = p[1] - p[2] - sqrt((p[1] - ends1[1])^2 + (ends2[2] - p[2])^2), high = p[1] - p[2] + sqrt((ends1[2] - p[1])^2 + (p[2] - ends2[1])^2)))'
				]
			: ['    list(means = means)']),
		'  }'
	];
}
