import { CELL, type CellName } from '../../table/types';
import type { Sample } from '../sample';
import { suppress } from '../suppression/suppress';
import type { HiddenBecause } from '../suppression/types';
import type { Group, Groups } from './groups';
import type { Item } from './items';
import type { LikertSpec } from './types';

/** How often each answer was given by a group. */
export interface Tally {
	/** Persons by step. */
	persons: Float64Array;
	/** Sums of weights by step; the persons themselves where they count alike. */
	weighed: Float64Array;
	/** Sums of squared weights by step. */
	squares: Float64Array;
	/** "Vet ikke": persons, the sum of their weights, and of their squared weights. */
	dontKnow: { persons: number; weighed: number; squares: number };
	/** Persons with each kind of empty cell. */
	empties: Record<Exclude<CellName, 'value'>, number>;
}

/** A column of the table: an item, a group, and its answers. */
export interface Column {
	id: string;
	item: Item;
	group: Group;
	tally: Tally;
	/** Persons with an answer on the scale, and with any answer ("vet ikke" too). */
	valid: number;
	answered: number;
	/** Sum of the weights of the answers on the scale. */
	weighed: number;
	/** Nobody answered; too few did; or there is something to show. */
	state: 'empty' | 'hidden' | 'shown';
	/** Why it is hidden; null for a column that is not. */
	because: HiddenBecause | null;
}

/** What the rows of a sample count for. */
export interface Counting {
	/** By row; null where rows count alike. */
	weights: Float64Array | null;
	/** A row stands for as many persons as its weight says. */
	arePersons: boolean;
}

/** How the rows count. Weights that are persons must be whole numbers; `whole` says whether they are. */
export function countingOf({ weightsAre }: LikertSpec, { weights }: Sample): Counting & { whole: boolean } {
	const arePersons = weights !== null && weightsAre === 'persons';
	return { weights, arePersons, whole: !arePersons || weights.every(Number.isSafeInteger) };
}

/** Persons too few for a column to be shown, where a limit is set. The empty column is not hidden: it prints dashes. */
export const isHidden = (valid: number, answered: number, limit: number | null): boolean =>
	limit !== null && answered > 0 && valid < limit;

/**
 * The columns of an item: one for each group, and one of all rows where `all` is given. One pass over the rows.
 * @param limit columns with fewer valid answers are hidden; null for none. Beside a column with all rows so are others
 * that a hidden one could be worked out from (see suppression)
 */
export function tallyItem(
	item: Item,
	{ groups, codes }: Groups,
	all: Group | null,
	{ weights, arePersons }: Counting,
	limit: number | null
): Column[] {
	const tallies = groups.map(() => emptyTally(item.steps.length));
	const whole = all ? emptyTally(item.steps.length) : null;
	for (let row = 0; row < codes.length; row++) {
		const weight = weights ? weights[row] : 1;
		const persons = arePersons ? weight : 1;
		const each = arePersons ? 1 : weight;
		if (codes[row] >= 0) add(tallies[codes[row]], item, row, persons, each);
		if (whole) add(whole, item, row, persons, each);
	}
	const columns = groups.map((group, place) => columnOf(item, group, tallies[place], limit));
	if (!all || !whole) return columns;
	const withAll = [...columns, columnOf(item, all, whole, limit)];
	return limit === null ? withAll : protectedColumns(withAll, limit);
}

/** Columns of groups and, last, of all rows, with what is hidden so that no hidden one is the rest of a subtraction. */
function protectedColumns(columns: readonly Column[], limit: number): Column[] {
	const total = columns.length - 1;
	const parts = columns.slice(0, total).map((_, place) => place);
	// Who has only said that they do not know is somebody all the same.
	const n = columns.map(({ valid, answered }) => (answered > 0 ? Math.max(valid, 1) : 0));
	const { log } = suppress({ n, breakdowns: [{ total, parts }] }, limit);
	const because = new Map(log.map((hidden) => [hidden.cell, hidden.because]));
	return columns.map((column, place) => {
		const reason = column.because ?? because.get(place);
		return reason ? { ...column, state: 'hidden', because: reason } : column;
	});
}

const NAMES = ['suppressed', 'missing', 'notApplicable', 'dontKnow', 'unanswered', 'routedOut'] as const;

const emptyTally = (steps: number): Tally => ({
	persons: new Float64Array(steps),
	weighed: new Float64Array(steps),
	squares: new Float64Array(steps),
	dontKnow: { persons: 0, weighed: 0, squares: 0 },
	empties: { suppressed: 0, missing: 0, notApplicable: 0, dontKnow: 0, unanswered: 0, routedOut: 0 }
});

function add(tally: Tally, { codes, kinds }: Item, row: number, persons: number, weight: number): void {
	const kind = kinds[row];
	if (kind === CELL.value) {
		const step = codes[row];
		tally.persons[step] += persons;
		tally.weighed[step] += persons * weight;
		tally.squares[step] += persons * weight * weight;
		return;
	}
	tally.empties[NAMES[kind - 1]] += persons;
	if (kind !== CELL.dontKnow) return;
	tally.dontKnow.persons += persons;
	tally.dontKnow.weighed += persons * weight;
	tally.dontKnow.squares += persons * weight * weight;
}

function sum(values: Float64Array): number {
	let total = 0;
	for (let i = 0; i < values.length; i++) total += values[i];
	return total;
}

function columnOf(item: Item, group: Group, tally: Tally, limit: number | null): Column {
	const valid = sum(tally.persons);
	const answered = valid + tally.dontKnow.persons;
	const state = answered === 0 ? 'empty' : isHidden(valid, answered, limit) ? 'hidden' : 'shown';
	const id = group.id === '' ? item.name : `${item.name}|${group.id}`;
	const because: HiddenBecause | null = state === 'hidden' ? { kind: 'few' } : null;
	return { id, item, group, tally, valid, answered, weighed: sum(tally.weighed), state, because };
}
