import type { Text } from '../../report/types';
import { categoryText, sumOf } from '../basics/counts';
import { countUnits, keyOf, keyTexts } from '../basics/units';
import { categoriesOf, type Categories, type Category, type Sample } from '../sample';
import type { ResponseRateSpec, TypedGroup } from './types';

/** A group with its answers and, where it is known, its population. */
export interface Group {
	/** Its value of each grouping variable, as text. */
	values: string[];
	labels: Text[];
	answers: number;
	population: number | null;
	invited: number | null;
}

/** The groups of a sample, with answers and without populations. */
export interface Answers {
	groups: Group[];
	/** The categories of each grouping variable. */
	categories: Category[][];
	/** Rows that are in no group, since a grouping variable is empty. */
	without: number;
	/** Rows whose person or municipality is not known. */
	nameless: number;
	/** Persons or municipalities that are counted in more than one group. */
	repeated: number;
}

/** Counts the answers in each group: rows, or different persons or municipalities. */
export function countGroups({ groups: names, unit }: ResponseRateSpec, sample: Sample): Answers {
	const columns = names.map(
		(name): Categories =>
			categoriesOf(sample, name) ?? { codes: new Int32Array(), categories: [], kinds: new Uint8Array() }
	);
	const key = keyOf(sample, unit);
	const keys = key === null ? null : keyTexts(sample, key);
	const count = (holds: (place: number) => boolean) => countUnits(keys, sample.rows.length, holds);
	const isIn = (place: number, codes: readonly number[]) =>
		columns.every((column, level) => column.codes[place] === codes[level]);
	const groups = combinations(columns.map(({ categories }) => categories.length)).map((codes): Group => {
		const chosen = codes.map((code, level) => columns[level].categories[code]);
		return {
			values: chosen.map(({ value }) => String(value)),
			labels: chosen.map(categoryText),
			answers: count((place) => isIn(place, codes)).count,
			population: null,
			invited: null
		};
	});
	const isPlaced = (place: number) => columns.every(({ codes }) => codes[place] >= 0);
	const placed = count(isPlaced);
	return {
		groups,
		categories: columns.map(({ categories }) => categories),
		without: countUnits(null, sample.rows.length, (place) => !isPlaced(place)).count,
		nameless: placed.without,
		repeated: sumOf(groups.map(({ answers }) => answers)) - placed.count
	};
}

/** Every combination of places, the last running fastest; one empty combination for no lists. */
export const combinations = (lengths: readonly number[]): number[][] =>
	lengths.reduce<number[][]>(
		(all, length) => all.flatMap((one) => Array.from({ length }, (_, place) => [...one, place])),
		[[]]
	);

/**
 * The groups with the numbers that were typed for them. Typed groups that the data do not have are there with no answers.
 * @param levels how many variables make the groups
 */
export function withTyped(groups: readonly Group[], typed: readonly TypedGroup[], levels: number): Group[] {
	const isSame = (one: { values: string[] }, other: { values: string[] }) =>
		one.values.length === other.values.length &&
		one.values.every((value, level) => value === other.values[level]);
	const known = groups.map((group) => {
		const found = typed.find((one) => isSame(one, group));
		return found ? { ...group, population: found.population, invited: found.invited } : group;
	});
	const others = typed.filter(
		(one, place) =>
			one.values.length === levels &&
			(one.population !== null || one.invited !== null) &&
			!groups.some((group) => isSame(group, one)) &&
			typed.findIndex((other) => isSame(one, other)) === place
	);
	return [...known, ...others.map((one) => ({ ...one, labels: one.values, answers: 0 }))];
}
