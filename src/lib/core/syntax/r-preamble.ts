import type { DataSpec } from '../analysis/types';
import { columnOf } from './columns';
import { numeral, rText, rVector } from './names';
import type { CodeLine, SyntaxFacts } from './types';

/**
 * R that reads the exported data, keeps the rows that the analysis is of, and parts them where everything is done by
 * itself for each value of a variable. What follows is the body of a function of the rows `d` with their weights `w`.
 */
export function rPreamble(facts: SyntaxFacts, packages: readonly string[]): CodeLine[] {
	const { columns, fileName, weight } = facts;
	const filter = columns.find(({ role }) => role === 'filter');
	const weighed = columnOf(facts, weight);
	const labelled = columns.filter(
		({ valueLabels, isText }) => !isText && valueLabels.some(({ value }) => typeof value === 'number')
	);
	return [
		...packages.map((name) => `library(${name})`),
		{ code: 'syntax.readsData', params: { file: fileName } },
		`data <- read.csv(${rText(fileName)}, sep = ";", dec = ".", header = FALSE, skip = 1, na.strings = "", encoding = "UTF-8",`,
		'  check.names = FALSE, blank.lines.skip = FALSE, quote = "\\"",',
		`  colClasses = ${rVector(columns.map(({ isText }) => (isText ? 'character' : 'numeric')))},`,
		`  col.names = ${rVector(columns.map(({ r }) => r))})`,
		...(labelled.length > 0 ? [{ code: 'syntax.valueLabels' }] : []),
		...labelled.map(({ r, valueLabels }) => {
			const numbers = valueLabels.flatMap(({ value, label }) =>
				typeof value === 'number' ? [{ value, label }] : []
			);
			const labels = numbers.map(({ label }) => label);
			return `attr(data[[${rText(r)}]], "labels") <- setNames(${rVector(numbers.map(({ value }) => value))}, ${rVector(labels)})`;
		}),
		...(filter
			? [
					{ code: 'syntax.filters', params: { filter: facts.filterName ?? '' } },
					`data <- data[data[[${rText(filter.r)}]] == 1, , drop = FALSE]`
				]
			: []),
		...(weighed
			? [
					{ code: 'syntax.weighs', params: { weight: weight ?? '' } },
					`data <- data[which(data[[${rText(weighed.r)}]] > 0), , drop = FALSE]`
				]
			: []),
		{ code: 'syntax.puts' },
		'put <- function(table, row, numbers)',
		'  data.frame(table = table, row = row, column = names(numbers), value = as.numeric(numbers), row.names = NULL)',
		'analyse <- function(d) {',
		'  out <- list()',
		weighed ? `  w <- d[[${rText(weighed.r)}]]` : '  w <- rep(1, nrow(d))'
	];
}

/** R that runs the analysis on all rows or each part of them, and prints the numbers with the names of the app's tables. */
export function rEnding(spec: DataSpec, facts: SyntaxFacts): CodeLine[] {
	const split = columnOf(facts, spec.split);
	if (!split)
		return ['  do.call(rbind, out)', '}', { code: 'syntax.prints' }, 'result <- analyse(data)', PRINT];
	return [
		'  do.call(rbind, out)',
		'}',
		{ code: 'syntax.splits', params: { variable: split.source } },
		`parts <- split(data, factor(data[[${rText(split.r)}]], levels = ${rVector(split.values)}, labels = ${rVector(split.values.map(String))}), drop = TRUE)`,
		{ code: 'syntax.prints' },
		'result <- do.call(rbind, lapply(names(parts), function(part) cbind(section = part, analyse(parts[[part]]))))',
		PRINT
	];
}

/**
 * R that prints the numbers, each with the digits that it has: a column of kroner, shares and p together would be printed
 * in powers of ten.
 */
export const PRINT =
	'if (!is.null(result)) print(transform(result, value = vapply(value, format, "", digits = 15, scientific = 9)), row.names = FALSE)';

/** Half of what a confidence leaves: 0.95 → 0.975, as R is told it. */
export const upperQuantile = (confidence: number): string =>
	numeral(Number((0.5 + confidence / 2).toPrecision(12)));
