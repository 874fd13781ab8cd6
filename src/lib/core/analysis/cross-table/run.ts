import { titleOf, type Sample } from '../sample';
import { messagePart, type Findings, type MethodFact, type ResultPart } from '../types';
import { countCross } from './count-cross';
import { crossResultTable } from './cross-table';
import { hiddenCross } from './hidden-cross';
import { areOrdered, ordinalParts } from './ordinal-table';
import { testParts, type CrossTested } from './tests-table';
import { MOST_CATEGORIES, type CrossTableSpec } from './types';

/** Cross tables of one or several variables with another, with counts, percents and tests. */
export function runCrossTable(spec: CrossTableSpec, sample: Sample): Findings {
	const { rows, column } = spec;
	if (rows.length === 0 || column === null)
		return { parts: [messagePart({ code: 'crossTable.choose' }, 'note')], method: [] };
	const parts: ResultPart[] = [];
	const tested: CrossTested[] = [];
	const ordered: CrossTested[] = [];
	for (const name of rows) {
		const title = titleOf(sample, name);
		const cross = countCross(name, column, sample, spec.dontKnow === 'answer', MOST_CATEGORIES);
		const most = Math.max(cross.rows.length, cross.columns.length);
		if (most > MOST_CATEGORIES) {
			const params = { variable: title, count: most, limit: MOST_CATEGORIES };
			parts.push(messagePart({ code: 'crossTable.tooMany', params }));
			continue;
		}
		if (cross.total === 0) {
			const params = { row: title, column: titleOf(sample, column) };
			parts.push(messagePart({ code: 'crossTable.nobodyInBoth', params }));
			continue;
		}
		const names = { id: name, row: title, column: titleOf(sample, column) };
		const hidden = hiddenCross(cross, spec.limit ?? null);
		parts.push({ kind: 'table', table: crossResultTable(names, cross, spec, hidden) });
		// With the sums, chi-square can be solved for a hidden count.
		if (!hidden) {
			const one = { id: name, title, cross };
			tested.push(one);
			// "Don't know" as a category has no place in an order.
			if (spec.dontKnow === 'apart' && areOrdered(sample, name, column, one)) ordered.push(one);
		} else if (spec.test)
			parts.push(messagePart({ code: 'crossTable.testHidden', params: { title } }, 'note'));
	}
	if (spec.test && tested.length > 0)
		parts.push(
			...testParts(tested, sample.weights !== null),
			...ordinalParts(ordered, sample.weights !== null)
		);
	return { parts, method: methodOf(spec, sample, ordered.length > 0) };
}

function methodOf(spec: CrossTableSpec, sample: Sample, isOrdered: boolean): MethodFact[] {
	const fact = (label: string, text: string): MethodFact => ({
		label: { code: label },
		text: { code: text }
	});
	return [
		fact('analysis.factMethod', 'crossTable.method'),
		...(spec.test ? [fact('crossTable.factTest', 'crossTable.testMethod')] : []),
		...(spec.test && isOrdered ? [fact('crossTable.factOrdinal', 'crossTable.ordinalMethod')] : []),
		...(spec.cells.includes('residual') ? [fact('crossTable.residual', 'crossTable.residualMethod')] : []),
		fact(
			'basics.dontKnow',
			spec.dontKnow === 'answer' ? 'crossTable.dontKnowAnswer' : 'crossTable.dontKnowApart'
		),
		...(sample.weights ? [fact('basics.weighting', 'crossTable.weightMethod')] : []),
		...limitFact(spec.limit ?? null)
	];
}

const limitFact = (limit: number | null): MethodFact[] =>
	limit === null
		? []
		: [{ label: { code: 'suppression.fact' }, text: { code: 'suppression.method', params: { limit } } }];
