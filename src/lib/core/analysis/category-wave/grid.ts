import type { Text } from '../../report/types';
import { answersOf } from '../../stats/groups/item-difference';
import { meanSummary, type MeanSummary } from '../../stats/mean-summary';
import { idPart } from '../id-part';
import { categoriesOf, type Sample } from '../sample';
import { gridBreakdowns, type Side } from '../suppression/grid';
import { suppress } from '../suppression/suppress';
import type { HiddenBecause } from '../suppression/types';

/** A wave or a category, or all of them. */
export interface Line {
	/** Stable: the value; `total` for all. */
	id: string;
	label: Text;
	isTotal: boolean;
}

/** The lines of one side of a table, and on which of them each row of the sample is. */
export interface LineSet {
	/** Values, then their total; only the total where there is no variable. */
	lines: Line[];
	/** −1 where a row has no value. */
	codes: Int32Array;
}

/** One wave in one category. */
export interface Cell {
	summary: MeanSummary;
	hidden: HiddenBecause | null;
}

/** Cells by wave and category, with totals; both sets of lines end with theirs. */
export interface Grid {
	waves: Line[];
	categories: Line[];
	/** `cells[wave][category]`. */
	cells: Cell[][];
	/** Rows with a number that have no wave or no category: they are in no cell and in no total. */
	left: number;
}

/** More values than this are no categories; bands are needed. */
export const MOST_CATEGORIES = 40;

/**
 * The values of a variable as lines of a table.
 * @returns null where there are more than can be read
 */
export function linesOf(sample: Sample, name: string | null): LineSet | null {
	const total: Line = { id: 'total', label: { code: 'categoryWave.total' }, isTotal: true };
	const found = name === null ? null : categoriesOf(sample, name);
	if (!found) return { lines: [total], codes: new Int32Array(sample.rows.length) };
	const { codes, categories } = found;
	if (categories.length > MOST_CATEGORIES) return null;
	const lines = categories.map(({ value, label }): Line => ({
		id: `${idPart(name ?? '')}=${idPart(value)}`,
		label,
		isTotal: false
	}));
	return { lines: [...lines, total], codes };
}

/** How the lines of one side add up: all to the last. */
const sideOf = ({ length }: readonly unknown[]): Side =>
	Array.from({ length }, (_, k) => (k === length - 1 ? -1 : length - 1));

/**
 * Number, mean and spread of every cell, its totals, and which cells are hidden. A total is of the rows in its cells.
 * @param values on the rows of the sample; NaN where there is none
 */
export function makeGrid(
	values: Float64Array,
	sample: Sample,
	waves: LineSet,
	categories: LineSet,
	limit: number | null
): Grid {
	const [rows, columns] = [waves.lines.length, categories.lines.length];
	const places = Array.from({ length: rows * columns }, (): number[] => []);
	let left = 0;
	for (let place = 0; place < values.length; place++) {
		if (Number.isNaN(values[place])) continue;
		const [wave, category] = [waves.codes[place], categories.codes[place]];
		if (wave < 0 || category < 0) {
			left++;
			continue;
		}
		for (const row of new Set([wave, rows - 1]))
			for (const column of new Set([category, columns - 1])) places[row * columns + column].push(place);
	}
	const summaries = places.map((own) => {
		const answers = answersOf(values, sample.weights, own);
		return meanSummary(answers.values, answers.weights);
	});
	const breakdowns = gridBreakdowns(sideOf(waves.lines), sideOf(categories.lines));
	const log = limit === null ? [] : suppress({ n: summaries.map(({ n }) => n), breakdowns }, limit).log;
	const hidden = new Map(log.map(({ cell, because }) => [cell, because]));
	return {
		waves: waves.lines,
		categories: categories.lines,
		cells: waves.lines.map((_, row) =>
			categories.lines.map((__, column) => ({
				summary: summaries[row * columns + column],
				hidden: hidden.get(row * columns + column) ?? null
			}))
		),
		left
	};
}
