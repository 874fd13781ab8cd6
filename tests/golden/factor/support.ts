import type { Outcome } from '../../../src/lib/core/outcome';
import type { CorrelationMatrix } from '../../../src/lib/core/stats/correlation/correlation-matrix';
import type { Item } from '../../../src/lib/core/stats/correlation/items';
import { eigenvalues } from '../../../src/lib/core/stats/matrix/eigen';
import { fromRows, type Matrix } from '../../../src/lib/core/stats/matrix/matrix';

/** A correlation matrix that is given as such. */
export function givenMatrix(rows: number[][], n: number): CorrelationMatrix {
	const matrix = fromRows(rows);
	return {
		names: rows.map((_, i) => `V${i + 1}`),
		matrix,
		n,
		pairRows: null,
		options: { kind: 'pearson', missing: 'listwise' },
		smallestEigenvalue: eigenvalues(matrix)[rows.length - 1],
		warnings: []
	};
}

/** The value of an outcome that must be good. */
export function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}

/** The largest absolute difference between two tables of numbers; Infinity when their shapes differ. */
export function largestDifference(got: number[][], wanted: number[][]): number {
	if (got.length !== wanted.length || got.length === 0) return Infinity;
	let largest = 0;
	got.forEach((row, i) => {
		if (row.length !== wanted[i].length) largest = Infinity;
		row.forEach((value, j) => {
			const difference = Math.abs(value - wanted[i][j]);
			largest = Number.isNaN(difference) ? Infinity : Math.max(largest, difference);
		});
	});
	return largest;
}

/** Columns of a plain comma-separated file as items; an empty cell or NA is NaN. */
export function itemsOf(csv: string, names: RegExp): Item[] {
	const [header, ...lines] = csv.trim().split(/\r?\n/);
	const cells = lines.map((line) => line.split(','));
	const value = (cell: string) => (cell === '' || cell === 'NA' ? NaN : Number(cell));
	return header
		.split(',')
		.map((name, column) => ({ name: name.replaceAll('"', ''), column }))
		.filter(({ name }) => names.test(name))
		.map(({ name, column }) => ({ name, values: Float64Array.from(cells, (row) => value(row[column])) }));
}

/** The correlations above the diagonal, in the order (1,2), (1,3), (2,3), (1,4) … */
export const upperHalf = ({ rows, values }: Matrix): number[] =>
	Array.from({ length: rows }, (_, j) => Array.from({ length: j }, (_, i) => values[i * rows + j])).flat();

/** A correlation matrix from what stands above its diagonal. */
export function fromUpperHalf(half: readonly number[], n: number): CorrelationMatrix {
	const size = Math.round((1 + Math.sqrt(1 + 8 * half.length)) / 2);
	const rows = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => Number(i === j)));
	let k = 0;
	for (let j = 1; j < size; j++) for (let i = 0; i < j; i++) rows[i][j] = rows[j][i] = half[k++];
	return givenMatrix(rows, n);
}
