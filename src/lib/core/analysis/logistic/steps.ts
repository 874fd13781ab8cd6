import { standardDeviation } from '../../stats/moments';
import type { Term } from '../regression/terms';
import type { Data } from './model';

/** A standard deviation between these is read per unit; others per standard deviation. */
const SMALL = 0.5;
const LARGE = 10;

/** Two versions of all rows that differ in one predictor only. */
export interface Versions {
	/** `category`: the value against the reference; `two`: one of two numbers against the other; else so much more. */
	kind: 'category' | 'two' | 'unit' | 'spread';
	step: number;
	/** Of two numbers the lower and the higher. */
	ends: { low: number; high: number } | null;
	from: Map<number, Float64Array>;
	to: Map<number, Float64Array>;
}

/**
 * What differs where a predictor differs: a category from its reference, a number by one unit where a standard deviation is
 * between a half and ten of them and else by a standard deviation; a square follows its number. Nothing for a square itself.
 */
export function versionsOf(
	term: Term,
	{ columns, terms, y }: Data,
	centres: readonly number[]
): Versions | null {
	if (term.role === 'square') return null;
	const own = terms.indexOf(term);
	const all = (value: number) => new Float64Array(y.length).fill(value);
	if (term.role === 'category') {
		const siblings = terms.flatMap(({ predictor }, j) => (predictor === term.predictor ? [j] : []));
		const at = (one: number) => new Map(siblings.map((j) => [j, all(Number(j === one))]));
		return { kind: 'category', step: 1, ends: null, from: at(-1), to: at(own) };
	}
	const square = terms.findIndex(({ predictor, role }) => predictor === term.predictor && role === 'square');
	const version = (values: Float64Array) =>
		new Map([
			[own, values],
			...(square < 0 ? [] : [[square, values.map((x) => (x - centres[square]) ** 2)] as const])
		]);
	const values = columns[own];
	let [low, high] = [Infinity, -Infinity];
	for (const x of values) [low, high] = [Math.min(low, x), Math.max(high, x)];
	if (values.every((x) => x === low || x === high))
		return {
			kind: 'two',
			step: high - low,
			ends: { low, high },
			from: version(all(low)),
			to: version(all(high))
		};
	const spread = standardDeviation(values);
	const isUnit = spread >= SMALL && spread <= LARGE;
	const step = isUnit ? 1 : spread;
	return {
		kind: isUnit ? 'unit' : 'spread',
		step,
		ends: null,
		from: version(values),
		to: version(values.map((x) => x + step))
	};
}
