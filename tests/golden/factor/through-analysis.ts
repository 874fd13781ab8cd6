import { FACTOR_DEFAULTS, type FactorSpec } from '../../../src/lib/core/analysis/factor/types';
import type { ReliabilitySpec } from '../../../src/lib/core/analysis/reliability/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { AnalysisResult } from '../../../src/lib/core/analysis/types';
import type { Dataset } from '../../../src/lib/core/dataset/types';
import type { Item } from '../../../src/lib/core/stats/correlation/items';
import { mean } from '../../../src/lib/core/stats/moments';
import { seededRandom } from '../../../src/lib/core/stats/random';
import { cholesky } from '../../../src/lib/core/stats/matrix/cholesky';
import { fromRows, toRows } from '../../../src/lib/core/stats/matrix/matrix';

/** Golden numbers are compared with the cells of what `runAnalysis` gives, from rows to tables. */

const facts = { version: 1 as const, id: 'f', name: '', note: '', dataset: 'data', filter: null, split: null, weighted: true };

export const factorSpec = (items: string[], changes: Partial<FactorSpec> = {}): FactorSpec => ({
	type: 'factor',
	...facts,
	...FACTOR_DEFAULTS,
	items,
	hideBelow: 0,
	sorted: false,
	parallel: { sets: 5, seed: 1 },
	...changes
});

export const reliabilitySpec = (items: string[], changes: Partial<ReliabilitySpec> = {}): ReliabilitySpec => ({
	type: 'reliability',
	...facts,
	items: items.map((variable) => ({ variable, reversed: null })),
	scale: null,
	normalise: null,
	by: null,
	...changes
});

/** A dataset of items; NaN is an empty cell. */
export const datasetOf = (items: readonly Item[]): Dataset =>
	makeDataset(
		Object.fromEntries(
			items.map(({ name, values }) => [
				name,
				{ values: Array.from(values, (value) => (Number.isNaN(value) ? null : value)) }
			])
		)
	);

/** Rows of data whose correlations are the given ones, to the last digits: orthonormal columns times a root of them. */
export function rowsWith(correlations: number[][], n: number): Item[] {
	const random = seededRandom(11);
	const columns: Float64Array[] = [];
	for (let j = 0; j < correlations.length; j++) {
		let column = Float64Array.from({ length: n }, () => random.normal());
		// Twice, so that nothing is left of the other columns.
		for (let pass = 0; pass < 2; pass++) {
			const centre = mean(column);
			column = column.map((value) => value - centre);
			for (const other of columns) {
				const along = column.reduce((sum, value, row) => sum + value * other[row], 0);
				column = column.map((value, row) => value - along * other[row]);
			}
		}
		const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0));
		columns.push(column.map((value) => value / length));
	}
	const root = cholesky(fromRows(correlations));
	if (!root.definite) throw new Error('The correlations are not positive definite.');
	return toRows(root.factor).map((weights, i) => ({
		name: `V${i + 1}`,
		values: Float64Array.from({ length: n }, (_, row) =>
			columns.reduce((sum, column, j) => (j <= i ? sum + weights[j] * column[row] : sum), 0)
		)
	}));
}

export const factorResult = (items: readonly Item[], changes: Partial<FactorSpec>): Promise<AnalysisResult> =>
	runOn(datasetOf(items), factorSpec(items.map(({ name }) => name), changes));

/** The numbers of a table by row: of a column, or of the columns of all factors (`factor`). */
export function numbersOf(result: AnalysisResult, table: string, column: string): number[][] {
	const { columns, rows } = tableOf(result, table);
	// The first column names the row.
	const places = columns.flatMap(({ id }, at) => (at > 0 && (id === column || (column === 'factor' && /^factor\d/.test(id))) ? [at] : []));
	return rows.map(({ cells }) => places.map((at) => Number(cells[at].value ?? NaN)));
}

/** One number of a table. */
export function numberAt(result: AnalysisResult, table: string, row: string, column: string): number {
	const { columns, rows } = tableOf(result, table);
	const at = columns.findIndex(({ id }) => id === column);
	return Number(rows.find(({ id }) => id === row)?.cells[at].value ?? NaN);
}
