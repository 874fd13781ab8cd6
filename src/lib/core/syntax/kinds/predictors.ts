import type { Predictor } from '../../analysis/regression/types';
import { columnOf, inSpss, rColumn, rFactor } from '../columns';
import { rText, spssName, spssText } from '../names';
import { spssValue } from '../spss-preamble';
import type { CodeLine, SyntaxFacts } from '../types';

/** R that makes the columns of a model, on the rows that any model uses. */
export const DESIGN = [
	'  plain <- function(id, x) matrix(x[any_used], dimnames = list(NULL, id))',
	'  square <- function(id, x, rows, centred) {',
	'    centre <- if (centred) weighted.mean(x[rows], w[rows]) else 0',
	'    x <- x[any_used]; matrix(c(x, (x - centre)^2), ncol = 2, dimnames = list(NULL, paste0(id, c("", "^2"))))',
	'  }',
	'  dummies <- function(id, x, reference) {',
	'    x <- droplevels(x[any_used]); others <- setdiff(levels(x), if (reference %in% levels(x)) reference else levels(x)[1])',
	'    matrix(outer(as.character(x), others, "==") + 0, ncol = length(others), dimnames = list(NULL, paste0(id, "=", others, recycle0 = TRUE)))',
	'  }'
];

/** A predictor as columns of the model. */
export function columnsFor(predictor: Predictor, facts: SyntaxFacts): string {
	const { variable } = predictor;
	if (predictor.as === 'plain') return `plain(${rText(variable)}, ${rColumn(facts, variable)})`;
	if (predictor.as === 'square')
		return `square(${rText(variable)}, ${rColumn(facts, variable)}, rows, ${predictor.centred ? 'TRUE' : 'FALSE'})`;
	const reference = String(predictor.reference ?? columnOf(facts, variable)?.values[0] ?? '');
	return `dummies(${rText(variable)}, ${rFactor(facts, variable)}, ${rText(reference)})`;
}

/** The predictors as R takes them from the rows: what a row needs to be used. */
export const neededFor = (predictors: readonly Predictor[], facts: SyntaxFacts): string[] =>
	predictors.map(({ variable }) => rColumn(facts, variable));

/** Predictors as variables of SPSS, and the lines that make those that are no variable of the file. */
export function termsInSpss(
	predictors: readonly Predictor[],
	facts: SyntaxFacts
): { made: CodeLine[]; terms: string[] } {
	const taken = new Set(facts.columns.map(({ spss }) => spss.toUpperCase()));
	const made: CodeLine[] = [];
	const terms: string[] = [];
	const make = (wanted: string, id: string, formula: string) => {
		const name = spssName(wanted, taken);
		made.push(`COMPUTE ${name} = ${formula}.`, `VARIABLE LABELS ${name} ${spssText(id)}.`);
		terms.push(name);
	};
	for (const predictor of predictors) {
		const { variable } = predictor;
		const name = inSpss(facts, variable);
		if (predictor.as !== 'categories') terms.push(name);
		if (predictor.as === 'square') make(`${name.slice(0, 55)}_sq`, `${variable}^2`, `${name} * ${name}`);
		if (predictor.as !== 'categories') continue;
		const column = columnOf(facts, variable);
		const reference = column?.values.find((value) => value === predictor.reference) ?? column?.values[0];
		(column?.values ?? []).forEach((value, at) => {
			if (value === reference) return;
			const formula = `(${name} = ${spssValue(value)})`;
			make(`${name.slice(0, 55)}_${at + 1}`, `${variable}=${value}`, formula);
			// A text that is empty is no system-missing value, so the comparison alone would give 0.
			if (column?.isText) made.push(`IF (${name} = "") ${terms.at(-1)} = $SYSMIS.`);
		});
	}
	return { made, terms };
}
