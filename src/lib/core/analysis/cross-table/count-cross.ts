import type { Text } from '../../report/types';
import { CELL } from '../../table/types';
import { categoryText, sumOf } from '../basics/counts';
import { emptyLabel } from '../basics/empties';
import { categoriesOf, type Sample } from '../sample';

/** A row or column of a cross table. */
export interface CrossSide {
	/** `value-` and the value, or `dontKnow`. */
	id: string;
	label: Text;
}

/** How many rows have each pair of values. */
export interface CrossCounts {
	rows: CrossSide[];
	columns: CrossSide[];
	/** Counts or sums of weights, row by row. */
	counts: number[][];
	/** Persons, row by row: the counts where rows count alike. */
	persons: number[][];
	rowSums: number[];
	columnSums: number[];
	total: number;
	/** Rows of the sample where one of the two, or both, is empty. */
	left: number;
	/** Labelled values that nobody has; they are not in the table. */
	unused: Text[];
}

interface Coded {
	sides: CrossSide[];
	codes: Int32Array;
}

function codedOf(name: string, sample: Sample, withDontKnow: boolean): Coded {
	const found = categoriesOf(sample, name);
	if (!found) return { sides: [], codes: new Int32Array(sample.rows.length).fill(-1) };
	const sides = found.categories.map((category) => ({
		id: `value-${category.value}`,
		label: categoryText(category)
	}));
	if (!withDontKnow || !found.kinds.includes(CELL.dontKnow)) return { sides, codes: found.codes };
	return {
		sides: [...sides, { id: 'dontKnow', label: emptyLabel('dontKnow') }],
		codes: found.codes.map((code, place) => (found.kinds[place] === CELL.dontKnow ? sides.length : code))
	};
}

/**
 * Counts the pairs of values of two variables over the rows of a sample. Rows and columns that nobody is in are left out.
 * @param limit with more rows or columns than this nothing is counted
 */
export function countCross(
	row: string,
	column: string,
	sample: Sample,
	withDontKnow: boolean,
	limit: number
): CrossCounts {
	const [down, across] = [codedOf(row, sample, withDontKnow), codedOf(column, sample, withDontKnow)];
	const [rowUsed, columnUsed] = [new Set<number>(), new Set<number>()];
	down.codes.forEach((code, place) => {
		if (code < 0 || across.codes[place] < 0) return;
		rowUsed.add(code);
		columnUsed.add(across.codes[place]);
	});
	const [rows, columns] = [usedSides(down, rowUsed), usedSides(across, columnUsed)];
	const isTooMany = Math.max(rows.used.length, columns.used.length) > limit;
	const counts = isTooMany ? [] : rows.used.map(() => columns.used.map(() => 0));
	const persons = sample.weights ? counts.map((line) => [...line]) : counts;
	let left = 0;
	for (let place = 0; place < sample.rows.length && !isTooMany; place++) {
		const i = rows.placeOf.get(down.codes[place]);
		const j = columns.placeOf.get(across.codes[place]);
		if (i === undefined || j === undefined) left++;
		else {
			persons[i][j]++;
			if (sample.weights) counts[i][j] += sample.weights[place];
		}
	}
	const rowSums = counts.map(sumOf);
	return {
		rows: rows.used,
		columns: columns.used,
		counts,
		persons,
		rowSums,
		columnSums: columns.used.map((_, j) => sumOf(counts.map((line) => line[j]))),
		total: sumOf(rowSums),
		left,
		unused: [...rows.unused, ...columns.unused].map(({ label }) => label)
	};
}

/** The sides that somebody is in, with the place that each code gets among them. */
function usedSides({ sides }: Coded, used: ReadonlySet<number>) {
	const codes = [...sides.keys()].filter((code) => used.has(code));
	return {
		used: codes.map((code) => sides[code]),
		unused: sides.filter((_, code) => !used.has(code)),
		placeOf: new Map(codes.map((code, place) => [code, place]))
	};
}
