import type { RepresentativenessSpec } from '../../analysis/representativeness/types';
import { fail, ok } from '../../outcome';
import { inSpss, rColumn, rFactor, columnOf } from '../columns';
import { numeral, rText, spssName, spssText } from '../names';
import { upperQuantile } from '../r-preamble';
import { spssValue } from '../spss-preamble';
import type { Code, CodeLine, KindSyntax, PopulationFacts, SyntaxFacts } from '../types';

type Shares = Extract<PopulationFacts, { kind: 'shares' }>;

/** The counts of everybody; null where the other dataset is not known. */
const sharesOf = ({ population }: SyntaxFacts): Shares | null =>
	population?.kind === 'shares' && population.groupings.length > 0 ? population : null;

const comparison = ({ base, confidence }: RepresentativenessSpec): string[] => [
	'  counted <- function(x, key) {',
	'    known <- !is.na(key); x <- x[known]; key <- key[known]; has <- !is.na(x)',
	'    x[has][match(unique(key), key[has])]',
	'  }',
	'  compare <- function(name, x, all, all_unknown) {',
	'    own <- setNames(as.numeric(table(x)[names(all)]), names(all)); own[is.na(own)] <- 0; unknown <- sum(is.na(x)); shown <- own > 0 | (!is.na(all) & all > 0)',
	`    n <- sum(own)${base === 'all' ? ' + unknown' : ''}; N <- sum(all, na.rm = TRUE)${base === 'all' ? ' + all_unknown' : ''}; too_many <- n > N || any(own > all, na.rm = TRUE)`,
	`    p <- own / n; size <- if (too_many) n else n * (N - 1) / (N - n); z2 <- qnorm(${upperQuantile(confidence)})^2; middle <- (p + z2 / (2 * size)) / (1 + z2 / size)`,
	'    reach <- sqrt(z2 * (p * (1 - p) / size + z2 / (4 * size^2))) / (1 + z2 / size)',
	'    low <- ifelse(p == 0, 0, middle - reach); high <- ifelse(p == 1, 1, middle + reach); if (!too_many && N <= n) low <- high <- p',
	'    table <- paste0("representativeness-", name)',
	'    rows <- lapply(names(all)[shown], function(row) put(table, row, c(sampleCount = own[[row]], samplePercent = p[[row]], allCount = all[[row]],',
	'      allPercent = all[[row]] / N, difference = p[[row]] - all[[row]] / N, low = low[[row]], high = high[[row]])))',
	'    sums <- list(put(table, "total", c(sampleCount = sum(own), samplePercent = sum(own) / n, allCount = sum(all, na.rm = TRUE), allPercent = sum(all, na.rm = TRUE) / N)),',
	`      put(table, "unknown", c(sampleCount = unknown, samplePercent = unknown${base === 'all' ? ' / n' : ''}, allCount = all_unknown, allPercent = all_unknown${base === 'all' ? ' / N' : ''})),`,
	'      put(table, "n", c(samplePercent = n, allPercent = N)))',
	'    tested <- all > 0 & shown; tests <- NULL',
	'    if (!too_many && !any(is.na(all) & shown) && sum(tested) > 1 && sum(own) > 0) {',
	'      chi <- suppressWarnings(chisq.test(own[tested], p = all[tested], rescale.p = TRUE)); known <- sum(all, na.rm = TRUE); finite <- chi$statistic[[1]] * (known - 1) / (known - sum(own))',
	'      numbers <- c(chiSquare = chi$statistic[[1]], df = chi$parameter[[1]], p = chi$p.value)',
	'      if (known > sum(own)) numbers <- c(numbers, finiteChiSquare = finite, finiteP = pchisq(finite, chi$parameter[[1]], lower.tail = FALSE))',
	'      tests <- list(put("tests", paste0("test-", name), numbers))',
	'    }',
	'    do.call(rbind, c(rows, sums, tests))',
	'  }'
];

/** A sample beside everybody: shares, differences, intervals and tests. */
export const representativeness: KindSyntax<RepresentativenessSpec> = {
	packages: () => [],
	r(spec, facts) {
		if (spec.groupings.length === 0) return fail('syntax.notChosen');
		const shares = sharesOf(facts);
		if (!shares) return fail('syntax.noPopulationCounts');
		const lines: CodeLine[] = [
			{ code: 'syntax.populationCounts', params: { name: shares.name } },
			...comparison(spec),
			...(spec.key === null ? [] : [`  key <- trimws(as.character(${rColumn(facts, spec.key)}))`])
		];
		for (const { variable, unknown, rows } of shares.groupings) {
			const x = rFactor(facts, variable, (value) => `value-${value}`);
			const counts = rows.map(({ id, count }) => `${rText(id)} = ${count === null ? 'NA' : numeral(count)}`);
			lines.push(
				`  all <- c(${counts.join(', ')})`,
				`  out[[length(out) + 1]] <- compare(${rText(variable)}, ${spec.key === null ? x : `counted(${x}, key)`}, all, ${numeral(unknown)})`
			);
		}
		return ok(lines);
	},
	spss(spec, facts): Code {
		if (spec.groupings.length === 0) return fail('syntax.notChosen');
		const shares = sharesOf(facts);
		if (!shares) return fail('syntax.noPopulationCounts');
		const taken = new Set(facts.columns.map(({ spss }) => spss.toUpperCase()));
		const lines: CodeLine[] = [{ code: 'syntax.populationCounts', params: { name: shares.name } }];
		const numbered = shares.groupings.map(({ variable, rows }) => {
			const made = spssName(`${inSpss(facts, variable).slice(0, 55)}_g`, taken);
			const own = rows.flatMap(({ value }, at) =>
				value === null ? [] : [`(${spssValue(value)}=${at + 1})`]
			);
			if (own.length > 0) lines.push(`RECODE ${inSpss(facts, variable)} ${own.join('\n  ')} INTO ${made}.`);
			lines.push(
				`VALUE LABELS ${made} ${rows.map(({ id }, at) => `${at + 1} ${spssText(id.replace(/^(value|other)-/, ''), 120)}`).join('\n  ')}.`
			);
			return { made, rows };
		});
		if (spec.key !== null) {
			const key = inSpss(facts, spec.key);
			const split = spec.split === null ? [] : [inSpss(facts, spec.split)];
			lines.push(
				{ code: 'syntax.countsOnce', params: { key: spec.key } },
				columnOf(facts, spec.key)?.isText ? `SELECT IF (${key} <> "").` : `SELECT IF (NOT MISSING(${key})).`,
				`AGGREGATE /OUTFILE=* /BREAK=${[...split, key].join(' ')} ${numbered.map(({ made }) => `/${made}=FIRST(${made})`).join(' ')}.`
			);
		}
		lines.push({ code: 'syntax.noFinite' });
		for (const { made, rows } of numbered) {
			lines.push(`FREQUENCIES /VARIABLES=${made}.`);
			// Each category needs somebody in the population; one that only the sample has makes the test meaningless.
			if (rows.length > 1 && rows.every(({ count }) => count !== null && count > 0))
				lines.push(
					`NPAR TESTS /CHISQUARE=${made}(1,${rows.length}) /EXPECTED=${rows.map(({ count }) => numeral(count ?? 0)).join(' ')}.`
				);
		}
		return ok(lines);
	}
};
