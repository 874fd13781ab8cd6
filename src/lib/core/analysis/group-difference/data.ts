import { categoriesOf, numbersOf, titleOf, type Category, type Sample } from '../sample';
import type { GroupsDesign } from './types';

/** Which rows belong to which group. */
export interface Grouping {
	groups: Category[];
	/** The place of each row's group, or −1. */
	codes: Int32Array;
	/** Rows without a value of the grouping variable. */
	empty: number;
	/** Rows of values that are not among the chosen groups. */
	others: number;
}

/** The groups of a design on the rows of a sample; null where its variable is not there. */
export function groupingOf({ group, categories }: GroupsDesign, sample: Sample): Grouping | null {
	const found = group === null ? null : categoriesOf(sample, group);
	if (!found) return null;
	const present = new Set(found.codes);
	const groups =
		categories.length === 0
			? found.categories.filter((_, code) => present.has(code))
			: categories.map(
					(value) => found.categories.find((one) => one.value === value) ?? { value, label: String(value) }
				);
	const places = new Map(groups.map(({ value }, place) => [value, place]));
	const placeOf = found.categories.map(({ value }) => places.get(value) ?? -1);
	const codes = found.codes.map((code) => (code < 0 ? -1 : placeOf[code]));
	const empty = found.codes.reduce((count, code) => count + Number(code < 0), 0);
	return { groups, codes, empty, others: codes.reduce((n, code) => n + Number(code < 0), 0) - empty };
}

/** One outcome on the rows that are in a group and have a number (and a cluster, where there are clusters). */
export interface OutcomeData {
	name: string;
	title: string;
	values: Float64Array;
	/** The group of each value. */
	codes: Int32Array;
	/** The cluster of each value; null where there are none. */
	clusters: Int32Array | null;
	/** The values of each group. */
	groups: Float64Array[];
	/** Rows in a group, but without a number of this outcome; and without a cluster. */
	unanswered: number;
	unclustered: number;
}

/** The values of an outcome in their groups. */
export function outcomeData(
	name: string,
	{ groups, codes }: Grouping,
	cluster: string | null,
	sample: Sample
): OutcomeData {
	const numbers = numbersOf(sample, name)?.values ?? new Float64Array(codes.length).fill(NaN);
	const clusters = cluster === null ? null : (categoriesOf(sample, cluster)?.codes ?? null);
	const rows: number[] = [];
	let [unanswered, unclustered] = [0, 0];
	for (let i = 0; i < codes.length; i++) {
		if (codes[i] < 0) continue;
		if (!Number.isFinite(numbers[i])) unanswered++;
		else if (clusters && clusters[i] < 0) unclustered++;
		else rows.push(i);
	}
	const values = Float64Array.from(rows, (row) => numbers[row]);
	const own = Int32Array.from(rows, (row) => codes[row]);
	return {
		name,
		title: titleOf(sample, name),
		values,
		codes: own,
		clusters: clusters ? Int32Array.from(rows, (row) => clusters[row]) : null,
		groups: groups.map((_, place) => values.filter((_, at) => own[at] === place)),
		unanswered,
		unclustered
	};
}

/** Two answers of the same persons. */
export interface PairedData {
	id: string;
	first: string;
	second: string;
	/** Of those who have both, in the same order. */
	a: Float64Array;
	b: Float64Array;
	onlyFirst: number;
	onlySecond: number;
	neither: number;
}

/** The answers of those who have both, and how many have one or none. */
export function pairedData(pair: { first: string; second: string }, sample: Sample): PairedData {
	const [x, y] = [pair.first, pair.second].map(
		(name) => numbersOf(sample, name)?.values ?? new Float64Array(sample.rows.length).fill(NaN)
	);
	const rows: number[] = [];
	let [onlyFirst, onlySecond, neither] = [0, 0, 0];
	for (let i = 0; i < x.length; i++) {
		const [hasFirst, hasSecond] = [Number.isFinite(x[i]), Number.isFinite(y[i])];
		if (hasFirst && hasSecond) rows.push(i);
		else if (hasFirst) onlyFirst++;
		else if (hasSecond) onlySecond++;
		else neither++;
	}
	return {
		id: `${pair.first}:${pair.second}`,
		first: titleOf(sample, pair.first),
		second: titleOf(sample, pair.second),
		a: Float64Array.from(rows, (row) => x[row]),
		b: Float64Array.from(rows, (row) => y[row]),
		onlyFirst,
		onlySecond,
		neither
	};
}

/** Whether all values are 0 or 1: an outcome whose mean is a share. */
export const isBinary = (values: Float64Array): boolean =>
	values.length > 0 && values.every((value) => value === 0 || value === 1);

/** Steps of an answer scale at the most; with more a variable is treated as continuous. Ours. */
const MOST_STEPS = 7;

/** Whether the values are few whole numbers, as answers on a scale are. */
export function isOrdinal(values: Float64Array): boolean {
	if (values.length === 0 || isBinary(values) || !values.every(Number.isInteger)) return false;
	const distinct = new Set(values).size;
	return distinct > 2 && distinct <= MOST_STEPS;
}
