import type { ResponseRateSpec } from '../../analysis/response-rate/types';
import { fail, ok } from '../../outcome';
import { columnOf, inSpss, rColumn } from '../columns';
import { numeral, rVector } from '../names';
import { spssValue } from '../spss-preamble';
import type { CodeLine, KindSyntax, PopulationFacts, SyntaxFacts } from '../types';

type Groups = Extract<PopulationFacts, { kind: 'groups' }>;

const groupsOf = ({ population }: SyntaxFacts): Groups | null =>
	population?.kind === 'groups' ? population : null;

const orNA = (values: readonly (number | null)[]): string =>
	`c(${values.map((value) => (value === null ? 'NA' : numeral(value))).join(', ')})`;

/** Where the populations are from. */
const source = ({ name }: Groups) =>
	name === null ? { code: 'syntax.typedPopulation' } : { code: 'syntax.populationCounts', params: { name } };

const RATES = [
	'  rate <- function(answers, of) if (is.na(of) || of <= 0 || answers > of) NA else answers / of',
	'  line <- function(start, values, some) {',
	'    answers <- sum(some$answers); population <- sum(some$population)',
	'    invited <- if (all(is.na(some$invited))) NA else sum(ifelse(is.na(some$invited), some$population, some$invited))',
	'    id <- paste(c(start, gsub("([\\\\\\\\|])", "\\\\\\\\\\\\1", values)), collapse = "|"); asked <- if (is.na(invited)) population else invited',
	'    put("responseRate", id, c(population = population, invited = asked, answers = answers, rate = rate(answers, population), ofInvited = rate(answers, asked)))',
	'  }'
];

/** Population, answers and response rate of each group, and their sums. */
export const responseRate: KindSyntax<ResponseRateSpec> = {
	packages: () => [],
	r(spec, facts) {
		const found = groupsOf(facts);
		if (!found || spec.split !== null) return fail('syntax.noPopulationCounts');
		const { groups, key } = found;
		const levels = spec.groups.map((_, level) => level);
		const lines: CodeLine[] = [
			source(found),
			...levels.map(
				(level) => `  level${level + 1} <- ${rVector(groups.map(({ values }) => values[level]))}`
			),
			`  groups <- data.frame(population = ${orNA(groups.map(({ population }) => population))}, invited = ${orNA(groups.map(({ invited }) => invited))}, answers = 0)`,
			...spec.groups.map((name, level) => `  own${level + 1} <- as.character(${rColumn(facts, name)})`),
			...(key === null ? [] : [`  key <- trimws(as.character(${rColumn(facts, key)}))`]),
			'  for (i in seq_len(nrow(groups))) {',
			`    here <- ${levels.length === 0 ? 'rep(TRUE, nrow(d))' : levels.map((level) => `own${level + 1} %in% level${level + 1}[i]`).join(' & ')}`,
			`    groups$answers[i] <- ${key === null ? 'sum(here)' : 'length(unique(key[here & !is.na(key)]))'}`,
			'  }',
			'  shown <- groups$answers > 0 | groups$population %in% groups$population[!is.na(groups$population) & groups$population > 0] | !is.na(groups$invited)',
			`  groups <- groups[shown, , drop = FALSE]${levels.map((level) => `; level${level + 1} <- level${level + 1}[shown]`).join('')}`,
			...RATES,
			`  for (i in seq_len(nrow(groups))) out[[length(out) + 1]] <- line("group", c(${levels.map((level) => `level${level + 1}[i]`).join(', ')}), groups[i, ])`
		];
		if (spec.totals && levels.length > 0)
			lines.push(
				...(levels.length === 2
					? [
							'  if (length(unique(level1)) > 1) for (one in unique(level1)) out[[length(out) + 1]] <- line("total", one, groups[level1 == one, ])'
						]
					: []),
				'  if (nrow(groups) > 1) out[[length(out) + 1]] <- line("total", c(), groups)'
			);
		return ok(lines);
	},
	spss(spec, facts) {
		const found = groupsOf(facts);
		if (!found || spec.split !== null) return fail('syntax.noPopulationCounts');
		const { groups, key } = found;
		const by = spec.groups.map((name) => inSpss(facts, name));
		const lines: CodeLine[] = [source(found)];
		for (const name of [...spec.groups, ...(key === null ? [] : [key])])
			lines.push(
				`SELECT IF (${columnOf(facts, name)?.isText ? `${inSpss(facts, name)} <> ""` : `NOT MISSING(${inSpss(facts, name)})`}).`
			);
		if (key !== null)
			lines.push(
				{ code: 'syntax.countsOnce', params: { key } },
				`AGGREGATE /OUTFILE=* /BREAK=${[...by, inSpss(facts, key)].join(' ')} /rows=N.`
			);
		// A break is needed, also where all rows are one group.
		if (by.length === 0) lines.push('COMPUTE everybody = 1.');
		lines.push(`AGGREGATE /OUTFILE=* /BREAK=${by.length === 0 ? 'everybody' : by.join(' ')} /answers=N.`);
		for (const { values, population, invited } of groups) {
			const is = spec.groups.map((name, level) => {
				const column = columnOf(facts, name);
				const value = column?.values.find((one) => String(one) === values[level]) ?? values[level];
				return `${inSpss(facts, name)} = ${column?.isText ? spssValue(String(value)) : spssValue(Number(value))}`;
			});
			const put = (target: string, value: number) =>
				is.length === 0
					? `COMPUTE ${target} = ${numeral(value)}.`
					: `IF (${is.join(' AND ')}) ${target} = ${numeral(value)}.`;
			if (population !== null) lines.push(put('population', population));
			if (invited !== null) lines.push(put('invited', invited));
		}
		if (groups.some(({ population }) => population !== null))
			lines.push(
				'IF (population > 0 AND answers <= population) rate = answers / population.',
				'FORMATS rate (F12.6).',
				{ code: 'syntax.noEmptyGroups' },
				`LIST /VARIABLES=${[...by, 'population', 'answers', 'rate'].join(' ')}.`
			);
		else lines.push(`LIST /VARIABLES=${[...by, 'answers'].join(' ')}.`);
		return ok(lines);
	}
};
