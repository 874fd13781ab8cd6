import { dotFrom, fourDots } from '../dot';

/** A variable to be correlated: numbers, NaN wherever the cell is empty. */
export interface Item {
	name: string;
	values: Float64Array;
}

/** How many numbers there are among the cells of a variable, the first of them, and whether another differs from it. */
export function numbersIn(values: Float64Array): { count: number; first: number; varies: boolean } {
	let [count, first, varies] = [0, NaN, false];
	for (let row = 0; row < values.length; row++) {
		if (!Number.isFinite(values[row])) continue;
		if (count++ === 0) first = values[row];
		else if (values[row] !== first) varies = true;
	}
	return { count, first, varies };
}

/** The rows in which every item has a number. */
export function completeRows(items: readonly Item[]): Uint32Array {
	const count = items.length === 0 ? 0 : Math.min(...items.map(({ values }) => values.length));
	const rows = new Uint32Array(count);
	let n = 0;
	const isIncomplete = new Uint8Array(count);
	for (const { values } of items) {
		for (let row = 0; row < count; row++) if (!Number.isFinite(values[row])) isIncomplete[row] = 1;
	}
	for (let row = 0; row < count; row++) if (isIncomplete[row] === 0) rows[n++] = row;
	return rows.slice(0, n);
}

/** The values of some rows. */
export function pick(values: Float64Array, rows: Uint32Array): Float64Array {
	const picked = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i]];
	return picked;
}

/** Whether all values are the same; true for none. */
export function isConstant(values: Float64Array): boolean {
	for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
	return true;
}

/**
 * Values less their mean, divided by their length, so that the sum of products of two is their correlation. The first
 * value is subtracted before the mean is, and the whole first divided by the largest deviation, so that neither a large
 * common part nor very large or small numbers cost digits.
 * @param values at least two that differ
 */
export function unitDeviations(values: Float64Array): Float64Array {
	const n = values.length;
	const result = new Float64Array(n);
	let largest = 0;
	let sum = 0;
	for (let i = 0; i < n; i++) {
		result[i] = values[i] - values[0];
		largest = Math.max(largest, Math.abs(result[i]));
	}
	// Numbers so large that their differences are none: a power of two smaller, which changes no digit.
	if (largest === Infinity) return unitDeviations(values.map((value) => value * 2 ** -64));
	for (let i = 0; i < n; i++) sum += result[i] /= largest;
	const mean = sum / n;
	let squares = 0;
	for (let i = 0; i < n; i++) {
		result[i] -= mean;
		squares += result[i] * result[i];
	}
	const length = Math.sqrt(squares);
	for (let i = 0; i < n; i++) result[i] /= length;
	return result;
}

/** The correlation of two variables given as unit deviations, held to −1 to 1. */
export function correlationOf(a: Float64Array, b: Float64Array): number {
	return held(dotFrom(a, b, 0));
}

const held = (r: number): number => Math.max(-1, Math.min(1, r));

/** The correlations of a variable with the first so many of some, all given as unit deviations. */
export function correlationsWith(
	one: Float64Array,
	others: readonly Float64Array[],
	count: number
): Float64Array {
	const result = new Float64Array(count);
	let first = 0;
	for (; first + 3 < count; first += 4)
		result.set(fourDots(one, others.slice(first, first + 4)).map(held), first);
	for (; first < count; first++) result[first] = correlationOf(one, others[first]);
	return result;
}
