import { CELL } from '../../table/types';
import { plainFacts, type ReadColumn } from '../types';
import type { Cells } from './cells';
import type { Shape } from './dimensions';
import type { Dimension } from './types';

const MAX_DECIMALS = 15;

/**
 * The cube in long format: a text column of codes per dimension (labels as value labels), then a column of numbers; one
 * row per cell in row-major order, the last dimension changing fastest, as the format stores them.
 */
export function longColumns({ dimensions, cellCount }: Shape, cells: Cells): ReadColumn[] {
	let repeats = cellCount;
	const columns: ReadColumn[] = dimensions.map((dimension) => {
		repeats /= dimension.categories.length || 1;
		return dimensionColumn(dimension, cellCount, repeats);
	});
	const names = new Set(dimensions.map(({ id }) => id));
	let name = 'value';
	for (let number = 2; names.has(name); number++) name = `value ${number}`;
	const decimals = decimalsOf(dimensions, cells);
	const facts = { ...plainFacts('number'), label: valueLabel(dimensions), measure: 'scale' as const };
	return [...columns, { type: 'number', name, values: cells.values, kinds: cells.kinds, decimals, facts }];
}

/** @param repeats how many cells in a row have the same category of this dimension */
function dimensionColumn({ id, label, role, categories }: Dimension, cellCount: number, repeats: number) {
	const codes = new Uint32Array(cellCount);
	for (let start = 0, code = 0; start < cellCount; start += repeats) {
		codes.fill(code, start, start + repeats);
		code = code + 1 === categories.length ? 0 : code + 1;
	}
	const valueLabels = categories.flatMap((category) =>
		category.label === '' ? [] : [{ value: category.code, label: category.label }]
	);
	const measure = role === 'time' ? ('ordinal' as const) : ('nominal' as const);
	const facts = { ...plainFacts('text'), label, valueLabels, measure };
	return { type: 'text' as const, name: id, levels: categories.map(({ code }) => code), codes, facts };
}

/** With a single measure the column is that measure: «Barnehager (barnehager)». With several, each row has its own. */
function valueLabel(dimensions: Dimension[]): string {
	const measures = dimensions.filter(({ role }) => role === 'metric').flatMap(({ categories }) => categories);
	if (measures.length !== 1) return '';
	const [{ code, label, unit }] = measures;
	return unit === '' ? label || code : `${label || code} (${unit})`;
}

/** Decimals as published where the file says so; else the most that any number has. */
function decimalsOf(dimensions: Dimension[], { values, kinds }: Cells): number {
	const units = dimensions
		.filter(({ role }) => role === 'metric')
		.flatMap(({ categories }) => categories.map(({ decimals }) => decimals));
	const published = units.filter((decimals) => decimals !== null);
	if (units.length > 0 && published.length === units.length)
		return published.reduce((most, decimals) => Math.max(most, decimals), 0);
	let most = 0;
	for (let cell = 0; cell < values.length; cell++)
		if (kinds[cell] === CELL.value) while (most < MAX_DECIMALS && !fits(values[cell], most)) most++;
	return most;
}

const fits = (value: number, decimals: number): boolean =>
	Number.isInteger(value) || Number(value.toFixed(decimals)) === value;
