import { numeral, rText, rVector, spssName } from './names';
import type { DataColumn, SyntaxFacts } from './types';

/** The column of a variable; undefined where the dataset has none. */
export const columnOf = ({ columns }: SyntaxFacts, name: string | null): DataColumn | undefined =>
	columns.find(({ role, source }) => role === 'variable' && source === name);

/** The column of the kinds of a variable's empty cells; undefined where all are missing. */
export const kindsOf = ({ columns }: SyntaxFacts, name: string): DataColumn | undefined =>
	columns.find(({ role, source }) => role === 'kinds' && source === name);

/** A variable as R takes it from the rows `d`. */
export const rColumn = (facts: SyntaxFacts, name: string): string =>
	`d[[${rText(columnOf(facts, name)?.r ?? name)}]]`;

/** The name of a variable in SPSS. */
export const inSpss = (facts: SyntaxFacts, name: string): string => columnOf(facts, name)?.spss ?? name;

/** Names of variables in SPSS, in their order. */
export const allInSpss = (facts: SyntaxFacts, names: readonly string[]): string =>
	names.map((name) => inSpss(facts, name)).join(' ');

/**
 * A variable as an R factor, whose levels are the values as the app writes them in the ids of tables.
 * @param write how a value is written there
 */
export function rFactor(
	facts: SyntaxFacts,
	name: string,
	write: (value: number | string) => string = String,
	values: readonly (number | string)[] = columnOf(facts, name)?.values ?? []
): string {
	return `factor(${rColumn(facts, name)}, levels = ${rVector(values)}, labels = ${rVector(values.map(write))})`;
}

/** A name for a variable with numbers 1, 2 … in place of the texts of another, for SPSS: one that no column has. */
export const codedInSpss = (facts: SyntaxFacts, name: string): string => {
	const column = columnOf(facts, name);
	if (!column?.isText) return inSpss(facts, name);
	const taken = new Set(facts.columns.map(({ spss }) => spss.toUpperCase()));
	return spssName(`${column.spss.slice(0, 60)}_no`, taken);
};

/** A confidence in percent, as SPSS is told it: 0.95 → 95. */
export const percentOf = (confidence: number): string => numeral(Number((confidence * 100).toPrecision(12)));

/** What EXAMINE is told of the confidence: nothing where it is its own. */
export const cInterval = (confidence: number): string =>
	confidence === 0.95 ? '' : ` /CINTERVAL ${percentOf(confidence)}`;
