import type { Message } from '../../outcome';
import type { Text } from '../../report/types';
import { categoriesOf, titleOf, type Sample } from '../sample';
import { MOST_GROUPS } from './types';

/** A group of rows: one value of each grouping variable. */
export interface Group {
	/** Of the values; '' for all rows. */
	id: string;
	/** Labels of its values, the outer first; one for each grouping variable. */
	labels: Text[];
	/** What it is compared within: the values of all but the innermost variable. */
	outer: string;
	/** It is not all of the groups together. */
	isOne: boolean;
}

/** The groups, and which one each row is in. */
export interface Groups {
	groups: Group[];
	/** Place of each row's group; −1 for a row without a value. */
	codes: Int32Array;
	/** Rows without a value of a grouping variable. */
	outside: number;
	problem: Message | null;
}

const ALL: Message = { code: 'likert.all' };

/** All rows as one group: of no variable, or of several together. */
export const allRows = (depth: number): Group => ({
	id: '',
	labels: [...new Array<Text>(Math.max(0, depth - 1)).fill(''), ...(depth > 0 ? [ALL] : [])],
	outer: '',
	isOne: depth === 0
});

/**
 * The groups of a sample in the order of their values. Groups without rows are there where `withEmpty` asks for them.
 * @param names of the grouping variables, the outer first
 */
export function findGroups(names: readonly string[], sample: Sample, withEmpty: boolean): Groups {
	const size = sample.rows.length;
	if (names.length === 0)
		return { groups: [allRows(0)], codes: new Int32Array(size), outside: 0, problem: null };
	const levels = names.flatMap((name) => categoriesOf(sample, name) ?? []);
	const crowded = levels.findIndex(({ categories }) => categories.length > MOST_GROUPS);
	if (crowded >= 0) {
		const params = {
			variable: titleOf(sample, names[crowded]),
			groups: levels[crowded].categories.length,
			most: MOST_GROUPS
		};
		const problem = { code: 'likert.tooManyGroups', params };
		return { groups: [], codes: new Int32Array(size).fill(-1), outside: size, problem };
	}
	const width = levels.at(1)?.categories.length ?? 1;
	const places = new Int32Array(size).fill(-1);
	const rows = new Uint32Array(levels[0].categories.length * width);
	let outside = 0;
	for (let row = 0; row < size; row++) {
		const [outer, inner] = [levels[0].codes[row], levels.at(1)?.codes[row] ?? 0];
		if (outer < 0 || inner < 0) {
			outside++;
			continue;
		}
		places[row] = outer * width + inner;
		rows[places[row]]++;
	}
	const groups: Group[] = [];
	const kept = new Int32Array(rows.length).fill(-1);
	rows.forEach((count, place) => {
		if (count === 0 && !withEmpty) return;
		const path = [Math.floor(place / width), place % width].slice(0, levels.length);
		const categories = path.map((code, depth) => levels[depth].categories[code]);
		kept[place] = groups.length;
		groups.push({
			id: categories.map(({ value }) => String(value)).join('|'),
			labels: categories.map(({ label }) => label),
			outer: categories
				.slice(0, -1)
				.map(({ value }) => String(value))
				.join('|'),
			isOne: true
		});
	});
	return { groups, codes: places.map((place) => (place < 0 ? -1 : kept[place])), outside, problem: null };
}
