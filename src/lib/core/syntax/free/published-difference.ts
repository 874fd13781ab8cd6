import { MOST_PAIRED } from '../../analysis/group-difference/many-groups';
import { readRows, type Printed, type ReadRow } from '../../analysis/published-difference/read';
import { MOST_ROWS } from '../../analysis/published-difference/run';
import type { PublishedDifferenceSpec } from '../../analysis/published-difference/types';
import { fail, ok } from '../../outcome';
import { effectLines } from '../kinds/group-difference-r';
import { numeral } from '../names';
import { upperQuantile } from '../r-preamble';
import type { Code, CodeLine } from '../types';
import { COLLECT, inlineFrame, PRINT_COLLECTED, type InlineColumn } from './inline';

/**
 * R code of differences of printed means: the numbers as they were typed, with their decimals, and what follows from them.
 * @returns the lines, or why there is nothing to compute
 */
export function publishedDifferenceCode(spec: PublishedDifferenceSpec): Code {
	const { rows, bad } = readRows(spec);
	const isItems = spec.design === 'items';
	if (rows.length > MOST_ROWS)
		return fail('publishedDifference.tooMany', { count: rows.length, most: MOST_ROWS });
	if (rows.length < (isItems ? 1 : 2))
		return fail(isItems ? 'publishedDifference.chooseItems' : 'publishedDifference.chooseGroups');
	return ok([
		...(bad > 0 ? [{ code: 'publishedDifference.rowsLeft', params: { count: bad } }] : []),
		{ code: 'syntax.typedNumbers' },
		...inlineFrame('given', columnsOf(rows, isItems)),
		{ code: 'syntax.puts' },
		...COLLECT,
		...ROUNDING,
		...(isItems ? ITEMS : groupLines(spec, rows)),
		{ code: 'syntax.prints' },
		...PRINT_COLLECTED,
		...(isItems && rows.some(({ printed }) => printed !== null) ? AGREEMENT : [])
	]);
}

function columnsOf(rows: readonly ReadRow[], isItems: boolean): InlineColumn[] {
	const none: Printed = { value: NaN, decimals: 0 };
	const both = (name: string, of: (row: ReadRow) => Printed | undefined | null): InlineColumn[] => [
		[name, rows.map((row) => (of(row) ?? none).value)],
		[`${name}_decimals`, rows.map((row) => (of(row) ?? none).decimals)]
	];
	return [
		['id', rows.map(({ id }) => id)],
		['n', rows.map(({ n }) => n)],
		...both('mean', ({ first }) => first.mean),
		...both('sd', ({ first }) => first.sd),
		...(isItems
			? [
					...both('second_mean', ({ second }) => second?.mean),
					...both('second_sd', ({ second }) => second?.sd),
					...both('printed', ({ printed }) => printed)
				]
			: [])
	];
}

/** Which quotients rounding allows: the difference at its ends over the spread at its ends. */
const ROUNDING: readonly CodeLine[] = [
	{ code: 'syntax.roundingAllows' },
	'least <- function(value, decimals) value - 0.5 * 10^-decimals',
	'most <- function(value, decimals) value + 0.5 * 10^-decimals',
	'quotients <- function(low, high, least, most) data.frame(',
	'  rangeLow = ifelse(low == 0, 0, low / ifelse(low < 0, least, most)),',
	'  rangeHigh = ifelse(high == 0, 0, high / ifelse(high > 0, least, most)))'
];

const ITEMS: readonly CodeLine[] = [
	{ code: 'syntax.publishedD' },
	'spread <- function(first, second) sqrt((first^2 + second^2) / 2)',
	'd <- (given$second_mean - given$mean) / spread(given$sd, given$second_sd)',
	'range <- quotients(',
	'  least(given$second_mean, given$second_mean_decimals) - most(given$mean, given$mean_decimals),',
	'  most(given$second_mean, given$second_mean_decimals) - least(given$mean, given$mean_decimals),',
	'  spread(pmax(0, least(given$sd, given$sd_decimals)), pmax(0, least(given$second_sd, given$second_sd_decimals))),',
	'  spread(most(given$sd, given$sd_decimals), most(given$second_sd, given$second_sd_decimals)))',
	'for (i in seq_len(nrow(given))) add("items", given$id[i], c(n = given$n[i], "first:mean" = given$mean[i], "first:sd" = given$sd[i],',
	'  "second:mean" = given$second_mean[i], "second:sd" = given$second_sd[i], d = d[i], unlist(range[i, ]), printed = given$printed[i]))'
];

const AGREEMENT: readonly CodeLine[] = [
	{ code: 'syntax.printedAgrees' },
	'low <- least(given$printed, given$printed_decimals) - 1e-9; high <- most(given$printed, given$printed_decimals) + 1e-9',
	'agrees <- ifelse(d >= low & d <= high, "equal", ifelse(high >= range$rangeLow & low <= range$rangeHigh, "allowed", "impossible"))',
	'print(data.frame(id = given$id, printed = given$printed, d = d, agrees = agrees), row.names = FALSE)'
];

function groupLines(spec: PublishedDifferenceSpec, rows: readonly ReadRow[]): CodeLine[] {
	const hasPairs = rows.length <= MOST_PAIRED;
	return [
		{ code: 'syntax.fromMoments' },
		'n <- given$n; m <- given$mean; s <- given$sd; k <- length(n)',
		'squares <- function(i, sd) ifelse(n[i] > 1, (n[i] - 1) * sd^2, 0)',
		'within <- sum(squares(seq_len(k), s)); grand <- m[1] + sum(n * (m - m[1])) / sum(n); between <- sum(n * (m - grand)^2)',
		...givenLines(spec),
		...(rows.length > 2 || spec.allTests ? OVERALL : []),
		...(hasPairs ? [...testLines(spec), ...pairLines(spec, rows.length)] : []),
		...(hasPairs && spec.allTests ? extraLines(spec) : [])
	];
}

const givenLines = ({ confidence }: PublishedDifferenceSpec): string[] => [
	'group_row <- function(id, n, mean, sd) {',
	`  reach <- if (n > 1) qt(${upperQuantile(confidence)}, n - 1) * sd / sqrt(n) else NA`,
	'  add("groups", id, c(n = n, mean = mean, sd = sd, low = mean - reach, high = mean + reach))',
	'}',
	'for (i in seq_len(k)) group_row(given$id[i], n[i], m[i], s[i])',
	'group_row(":total", sum(n), grand, if (sum(n) > 1) sqrt((within + between) / (sum(n) - 1)) else NA)'
];

const OVERALL: readonly CodeLine[] = [
	{ code: 'syntax.overallTests' },
	'df1 <- k - 1; df2 <- sum(n) - k',
	'if (df2 > 0 && within > 0) {',
	'  msb <- between / df1; msw <- within / df2; k0 <- (sum(n) - sum(n^2) / sum(n)) / df1',
	'  add("overall", "anova", c(statistic = msb / msw, df1 = df1, df2 = df2, p = pf(msb / msw, df1, df2, lower.tail = FALSE),',
	'    etaSquared = between / (between + within), omegaSquared = (between - df1 * msw) / (between + within + msw),',
	'    icc = (msb - msw) / (msb + (k0 - 1) * msw)))',
	'}',
	'if (all(n > 1) && all(s > 0)) {',
	'  w <- n / s^2; lambda <- sum((1 - w / sum(w))^2 / (n - 1)) / (k^2 - 1)',
	'  f <- sum(w * (m - sum(w * m) / sum(w))^2) / (k - 1) / (1 + 2 * (k - 2) * lambda)',
	'  add("overall", "welchAnova", c(statistic = f, df1 = k - 1, df2 = 1 / (3 * lambda), p = pf(f, k - 1, 1 / (3 * lambda), lower.tail = FALSE)))',
	'}'
];

const testLines = ({ confidence }: PublishedDifferenceSpec): string[] => [
	't_of <- function(difference, se, df) {',
	`  reach <- qt(${upperQuantile(confidence)}, df) * se`,
	'  c(low = difference - reach, high = difference + reach, statistic = difference / se, df1 = df, p = 2 * pt(-abs(difference / se), df))',
	'}',
	'none <- c(low = NA, high = NA, statistic = NA, df1 = NA, p = NA)',
	'welch <- function(i, j) {',
	'  both <- c(i, j); if (any(n[both] < 2) || all(s[both] == 0)) return(none)',
	'  v <- s[both]^2 / n[both]; t_of(m[i] - m[j], sqrt(sum(v)), sum(v)^2 / sum(v^2 / (n[both] - 1)))',
	'}',
	'pooled <- function(i, j, first = s[i], second = s[j]) sqrt((squares(i, first) + squares(j, second)) / (n[i] + n[j] - 2))',
	'has_spread <- function(i, j) n[i] + n[j] > 2 && pooled(i, j) > 0'
];

/** R of the interval and p of the pair i, j, by the method that was chosen. */
function pairwiseLines({ pairwise, confidence }: PublishedDifferenceSpec, count: number): string[] {
	if (count === 2 || pairwise === 'holm')
		return [
			'tested <- lapply(twos, function(two) welch(two[1], two[2]))',
			...(count === 2
				? []
				: [
						'p <- p.adjust(sapply(tested, function(one) one[["p"]]), "holm")',
						'for (at in seq_along(twos)) tested[[at]][["p"]] <- p[at]'
					])
		];
	const isTukey = pairwise === 'tukeyKramer';
	return [
		isTukey ? 'can <- sum(n) > k && within > 0; df <- sum(n) - k' : 'can <- all(n > 1) && all(s > 0)',
		'tested <- lapply(twos, function(two) {',
		'  if (!can) return(none); difference <- m[two[1]] - m[two[2]]',
		isTukey
			? '  se <- sqrt(within / df / 2 * sum(1 / n[two]))'
			: '  v <- s[two]^2 / n[two]; se <- sqrt(sum(v) / 2); df <- sum(v)^2 / sum(v^2 / (n[two] - 1))',
		`  reach <- qtukey(${numeral(confidence)}, k, df) * se`,
		'  c(low = difference - reach, high = difference + reach, p = ptukey(abs(difference) / se, k, df, lower.tail = FALSE))',
		'})'
	];
}

const pairLines = (spec: PublishedDifferenceSpec, count: number): CodeLine[] => [
	{
		code: `publishedDifference.${count === 2 ? 'welch' : spec.pairwise}Pairs`,
		params: { confidence: spec.confidence }
	},
	'twos <- combn(k, 2, simplify = FALSE); pair_ids <- sapply(twos, function(two) paste(given$id[two], collapse = ":"))',
	...pairwiseLines(spec, count),
	'for (at in seq_along(twos)) {',
	'  i <- twos[[at]][1]; j <- twos[[at]][2]',
	'  d <- if (has_spread(i, j)) (m[i] - m[j]) / pooled(i, j) else NA',
	'  range <- quotients(least(m[i], given$mean_decimals[i]) - most(m[j], given$mean_decimals[j]),',
	'    most(m[i], given$mean_decimals[i]) - least(m[j], given$mean_decimals[j]),',
	'    pooled(i, j, pmax(0, least(s[i], given$sd_decimals[i])), pmax(0, least(s[j], given$sd_decimals[j]))),',
	'    pooled(i, j, most(s[i], given$sd_decimals[i]), most(s[j], given$sd_decimals[j])))',
	'  add("pairs", pair_ids[at], c(difference = m[i] - m[j], tested[[at]][c("low", "high", "p")], d = d, if (is.finite(d)) unlist(range)))',
	'}'
];

const extraLines = ({ confidence }: PublishedDifferenceSpec): CodeLine[] => [
	{ code: 'syntax.pooledD' },
	...effectLines(confidence).map((line) => line.slice(2)),
	'for (at in seq_along(twos)) {',
	'  i <- twos[[at]][1]; j <- twos[[at]][2]; of_test <- c("statistic", "df1", "p"); df <- n[i] + n[j] - 2',
	'  student <- if (has_spread(i, j)) t_of(m[i] - m[j], pooled(i, j) * sqrt(1 / n[i] + 1 / n[j]), df) else none',
	'  add("tests", paste0(pair_ids[at], ":student"), student[of_test])',
	'  add("tests", paste0(pair_ids[at], ":welch"), welch(i, j)[of_test])',
	'  if (!has_spread(i, j)) next',
	'  d <- (m[i] - m[j]) / pooled(i, j)',
	'  ends <- tryCatch(d_ends(d, sqrt(1 / n[i] + 1 / n[j]), df), error = function(problem) c(low = NA, high = NA))',
	'  add("effects", paste0(pair_ids[at], ":dPooled"), c(value = d, ends))',
	'  if (df > 1) add("effects", paste0(pair_ids[at], ":hedgesG"), c(value = d * small_sample(df)))',
	'}'
];
