import type { Item } from '../../stats/correlation/items';
import { benjaminiHochberg, holm } from '../../stats/groups/adjust';
import { categoriesOf, numbersOf, partOf, titleOf, type Sample } from '../sample';
import type { Pace } from '../pace';
import { pairwise, type PairResult } from './compute';
import type { CorrelationSpec } from './types';

/** The correlations of some rows: of one wave, or of all. */
export interface Block {
	/** The value of the variable that makes blocks, or `together`. */
	id: string;
	/** Its label; null for all rows together. */
	label: string | null;
	/** [row][column]; null where a variable meets itself. */
	cells: (PairResult | null)[][];
}

/** The variables in the columns. */
export const columnsOf = (spec: CorrelationSpec): string[] =>
	spec.columns.length > 0 ? spec.columns : spec.variables;

/** Each variable with each: the rows are the columns. */
export const isSquare = (spec: CorrelationSpec): boolean => spec.columns.length === 0;

/** Every pair once: below the diagonal of a square, else every cell in which a variable does not meet itself. */
export function pairsOf(spec: CorrelationSpec): { row: number; column: number }[] {
	const columns = columnsOf(spec);
	return spec.variables.flatMap((name, row) =>
		columns.flatMap((other, column) =>
			(isSquare(spec) ? column < row : name !== other) ? [{ row, column }] : []
		)
	);
}

/** The rows of each block: one for each value of `by`, then all of them together. */
export function blockSamples(
	spec: CorrelationSpec,
	sample: Sample
): { id: string; label: string | null; part: Sample }[] {
	const groups = spec.by === null ? null : categoriesOf(sample, spec.by);
	if (!groups) return [{ id: 'together', label: null, part: sample }];
	const parts = groups.categories
		.map(({ value, label }, code) => ({
			id: String(value),
			label,
			part: partOf(sample, (place) => groups.codes[place] === code)
		}))
		.filter(({ part }) => part.rows.length > 0);
	return spec.together || parts.length === 0
		? [...parts, { id: 'together', label: null, part: sample }]
		: parts;
}

/**
 * Correlates the variables of every block.
 * @returns null when a stop was asked for
 */
export async function computeBlocks(
	spec: CorrelationSpec,
	sample: Sample,
	pace: Pace
): Promise<Block[] | null> {
	const columns = columnsOf(spec);
	const samples = blockSamples(spec, sample);
	const blocks: Block[] = [];
	const names = [...new Set([...spec.variables, ...columns])];
	for (const { id, label, part } of samples) {
		const items = itemsOf(names, part);
		const between = pairwise(items, spec);
		const cells: (PairResult | null)[][] = [];
		for (const [row, name] of spec.variables.entries()) {
			cells.push(
				columns.map((other, column) =>
					name === other || (isSquare(spec) && column > row)
						? null
						: between(names.indexOf(name), names.indexOf(other))
				)
			);
			const done = (blocks.length + (row + 1) / spec.variables.length) / samples.length;
			if (!(await pace.reached(done))) return null;
		}
		if (isSquare(spec)) mirror(cells);
		blocks.push({ id, label, cells: adjusted(spec, cells) });
	}
	return blocks;
}

const itemsOf = (names: readonly string[], sample: Sample): Item[] =>
	names.map((name) => ({
		name: titleOf(sample, name),
		values: numbersOf(sample, name)?.values ?? new Float64Array(sample.rows.length).fill(NaN)
	}));

/** Writes what stands below the diagonal above it too. */
function mirror(cells: (PairResult | null)[][]): void {
	cells.forEach((line, row) => line.forEach((cell, column) => column < row && (cells[column][row] = cell)));
}

/** p values adjusted over all pairs, each counted once. */
function adjusted(spec: CorrelationSpec, cells: (PairResult | null)[][]): (PairResult | null)[][] {
	if (spec.adjust === 'none') return cells;
	const pairs = pairsOf(spec);
	const p = pairs.map(({ row, column }) => cells[row][column]?.p ?? NaN);
	const better = spec.adjust === 'holm' ? holm(p) : benjaminiHochberg(p);
	const changed = cells.map((line) => [...line]);
	pairs.forEach(({ row, column }, at) => {
		const cell = cells[row][column];
		if (!cell) return;
		changed[row][column] = { ...cell, p: better[at] };
		if (isSquare(spec)) changed[column][row] = changed[row][column];
	});
	return changed;
}
