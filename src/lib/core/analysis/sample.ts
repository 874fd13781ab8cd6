import { cellKind } from '../table/cell-kind';
import { CELL, type CellKind } from '../table/types';
import type { Dataset, Variable } from '../dataset/types';

/** The rows that an analysis is of: those of a dataset that pass its filter, or one part of them. */
export interface Sample {
	dataset: Dataset;
	/** Places of the rows in the dataset, ascending. */
	rows: Uint32Array;
	/** The weight of each row, or null where rows count alike. A row without a usable weight is not in the sample. */
	weights: Float64Array | null;
	/** Rows that were left out because their weight is empty, negative or zero. */
	unweighted: number;
}

/** A variable as numbers on the rows of a sample. */
export interface Numbers {
	/** NaN where the cell is empty or no number. */
	values: Float64Array;
	/** Kind of each cell. Texts count as values of a variable that has no numbers: then every value is NaN. */
	kinds: Uint8Array;
}

/** One value of a variable that rows are grouped by. */
export interface Category {
	/** The value as stored. */
	value: number | string;
	/** Its label; the value itself where it has none. */
	label: string;
}

/** A variable as categories on the rows of a sample. */
export interface Categories {
	/** The place of each row's value in `categories`, or −1 where the cell is empty. */
	codes: Int32Array;
	/** In the order of the values (numbers) or of the variable (texts). Values that no row has are there if they are labelled. */
	categories: Category[];
	/** Kind of each cell. */
	kinds: Uint8Array;
}

/** A variable of the sample by name; undefined where there is none. */
export const variableOf = ({ dataset }: Sample, name: string): Variable | undefined =>
	dataset.variables.find(({ column }) => column.name === name);

/** What a variable is called in tables: its label, or its name where it has none. */
export const titleOf = (sample: Sample, name: string): string => {
	const variable = variableOf(sample, name);
	return variable && variable.label !== '' ? variable.label : name;
};

/** The numbers of a variable, or null where the dataset has no such variable. */
export function numbersOf(sample: Sample, name: string): Numbers | null {
	const variable = variableOf(sample, name);
	if (!variable) return null;
	const { rows } = sample;
	const { column } = variable;
	const values = new Float64Array(rows.length).fill(NaN);
	const kinds = new Uint8Array(rows.length);
	for (let i = 0; i < rows.length; i++) {
		const kind = cellKind(column, rows[i]);
		kinds[i] = kind;
		if (kind === CELL.value && column.type === 'number') values[i] = column.values[rows[i]];
	}
	return { values, kinds };
}

/** The categories of a variable, or null where the dataset has no such variable. */
export function categoriesOf(sample: Sample, name: string): Categories | null {
	const variable = variableOf(sample, name);
	if (!variable) return null;
	const { rows } = sample;
	const { column, valueLabels } = variable;
	const labels = new Map(valueLabels.map(({ value, label }) => [value, label]));
	const found = new Set<number | string>(labels.keys());
	const cells = new Array<number | string | null>(rows.length).fill(null);
	const kinds = new Uint8Array(rows.length);
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		kinds[i] = cellKind(column, row);
		if (kinds[i] !== CELL.value) continue;
		const value = column.type === 'number' ? column.values[row] : column.levels[column.codes[row]];
		cells[i] = value;
		found.add(value);
	}
	const ordered =
		column.type === 'number' ? byNumber(found) : byPlace(found, column.levels, [...labels.keys()]);
	const places = new Map(ordered.map((value, place) => [value, place]));
	return {
		codes: Int32Array.from(cells, (value) => (value === null ? -1 : (places.get(value) ?? -1))),
		categories: ordered.map((value) => ({ value, label: labels.get(value) ?? String(value) })),
		kinds
	};
}

const byNumber = (found: Set<number | string>): (number | string)[] =>
	[...found].filter((value) => typeof value === 'number').sort((a, b) => a - b);

/** Labelled values in the order of their labels (the order that somebody has given them), then the others as stored. */
function byPlace(found: Set<number | string>, levels: readonly string[], labelled: (number | string)[]) {
	const rest = levels.filter((level) => found.has(level) && !labelled.includes(level));
	return [...labelled.filter((value) => typeof value === 'string'), ...rest];
}

/** How many cells are of each kind, by the kind's byte. */
export function countKinds(kinds: Uint8Array): Record<CellKind, number> {
	const counts = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 } as Record<CellKind, number>;
	for (const kind of kinds) counts[kind as CellKind]++;
	return counts;
}

/** The part of a sample for which `holds` says so. */
export function partOf(sample: Sample, holds: (place: number) => boolean): Sample {
	const places: number[] = [];
	for (let i = 0; i < sample.rows.length; i++) if (holds(i)) places.push(i);
	const { weights } = sample;
	return {
		...sample,
		rows: Uint32Array.from(places, (place) => sample.rows[place]),
		weights: weights ? Float64Array.from(places, (place) => weights[place]) : null
	};
}
