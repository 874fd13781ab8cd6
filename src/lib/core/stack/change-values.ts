import type { Variable } from '../dataset/types';
import { CELL, type Column, type ValueLabel } from '../table/types';
import type { StackChange } from './types';

/** A variable after its change, and how many of its answers the change did not reach. */
export interface ChangedVariable {
	column: Column;
	valueLabels: ValueLabel[];
	scale: Variable['scale'];
	/** Answers that were turned or given another value. */
	changed: number;
	/** Answers that are not on the scale, or not in the list. */
	untouched: number;
}

/**
 * Changes the values of a variable, and their labels with them. Turning is min + max − value on the declared scale
 * (methods, 5), never on what happens to occur in the data. Empty cells stay as they are.
 */
export function changeValues(
	{ column, valueLabels, scale }: Variable,
	change: StackChange | null
): ChangedVariable {
	if (!change) return { column, valueLabels, scale, changed: 0, untouched: 0 };
	if (change.kind === 'turn') {
		if (column.type === 'text')
			return { column, valueLabels, scale, changed: 0, untouched: column.codes.length };
		const { min, max } = change;
		const turn = (value: number) => (value >= min && value <= max ? min + max - value : null);
		const turned = valueLabels.map(({ value, label }) => ({
			value: typeof value === 'number' ? (turn(value) ?? value) : value,
			label
		}));
		return { ...ofNumbers(column, turn), valueLabels: turned, scale: { min, max } };
	}
	const map = new Map(change.values.map(({ from, to }) => [from, to]));
	const toText = change.values.some(({ to }) => typeof to === 'string');
	const labels = valueLabels.map(({ value, label }) => ({ value: map.get(value) ?? value, label }));
	const changed =
		column.type === 'text'
			? toText
				? textToText(column, map)
				: textToNumbers(column, map)
			: toText
				? numbersToText(column, map, valueLabels)
				: ofNumbers(column, (value) => numberOr(map.get(value)));
	const isNumber = changed.column.type === 'number';
	return {
		...changed,
		valueLabels: labels.filter(({ value }) => (typeof value === 'number') === isNumber),
		scale: null
	};
}

type Changed = Pick<ChangedVariable, 'column' | 'changed' | 'untouched'>;
type NumberColumn = Extract<Column, { type: 'number' }>;
type TextColumn = Extract<Column, { type: 'text' }>;
type ValueMap = ReadonlyMap<number | string, number | string>;

const numberOr = (value: number | string | undefined): number | null =>
	typeof value === 'number' ? value : null;

function ofNumbers(column: NumberColumn, change: (value: number) => number | null): Changed {
	const values = column.values.slice();
	let [changed, untouched] = [0, 0];
	for (let row = 0; row < values.length; row++) {
		if (column.kinds[row] !== CELL.value) continue;
		const value = change(values[row]);
		if (value === null) untouched++;
		else {
			values[row] = value;
			changed++;
		}
	}
	return { column: { ...column, values }, changed, untouched };
}

function textToNumbers({ name, levels, codes }: TextColumn, map: ValueMap): Changed {
	const values = new Float64Array(codes.length).fill(NaN);
	const kinds = new Uint8Array(codes.length).fill(CELL.missing);
	let [changed, untouched] = [0, 0];
	const ofLevel = levels.map((text) => numberOr(map.get(text)));
	codes.forEach((code, row) => {
		const value = ofLevel[code];
		if (value !== null) {
			values[row] = value;
			kinds[row] = CELL.value;
			changed++;
		} else if (levels[code] !== '') untouched++;
	});
	return { column: { type: 'number', name, values, kinds, decimals: 0 }, changed, untouched };
}

function textToText(column: TextColumn, map: ValueMap): Changed {
	const merged: string[] = [];
	const place = new Map<string, number>();
	const target = column.levels.map((text) => {
		const to = String(map.get(text) ?? text);
		const known = place.get(to);
		if (known !== undefined) return known;
		place.set(to, merged.length);
		return merged.push(to) - 1;
	});
	let [changed, untouched] = [0, 0];
	const codes = column.codes.map((code) => {
		if (map.has(column.levels[code])) changed++;
		else if (column.levels[code] !== '') untouched++;
		return target[code];
	});
	return { column: { ...column, levels: merged, codes }, changed, untouched };
}

function numbersToText(
	{ name, values, kinds }: NumberColumn,
	map: ValueMap,
	labels: readonly ValueLabel[]
): Changed {
	const levels = [''];
	const place = new Map([['', 0]]);
	const words = new Map(labels.map(({ value, label }) => [value, label]));
	const codes = new Uint32Array(values.length);
	let [changed, untouched] = [0, 0];
	for (let row = 0; row < values.length; row++) {
		if (kinds[row] !== CELL.value) continue;
		const to = map.get(values[row]);
		if (to === undefined) untouched++;
		else changed++;
		const text = String(to ?? (words.get(values[row]) || values[row]));
		const known = place.get(text) ?? levels.push(text) - 1;
		place.set(text, known);
		codes[row] = known;
	}
	return { column: { type: 'text', name, levels, codes }, changed, untouched };
}
