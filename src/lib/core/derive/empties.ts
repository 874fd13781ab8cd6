import { CELL, type CellKind } from '../table/types';

/**
 * A cell that has no value although nothing that it is computed from is empty: the logarithm of zero, a division by
 * zero. Only while computing; `settle` writes it as `notApplicable` (a value that cannot exist), and counts it.
 */
export const UNDEFINED = 7;

/**
 * How much a kind of empty cell says of why there is no value, by its byte. When several inputs of a computed cell are
 * empty, the one that says most wins: cannot exist, was never asked, is hidden, was not known, was left, is missing.
 */
const WEIGHT = new Uint8Array(8);
WEIGHT[CELL.value] = 0;
WEIGHT[UNDEFINED] = 1;
WEIGHT[CELL.missing] = 2;
WEIGHT[CELL.unanswered] = 3;
WEIGHT[CELL.dontKnow] = 4;
WEIGHT[CELL.suppressed] = 5;
WEIGHT[CELL.routedOut] = 6;
WEIGHT[CELL.notApplicable] = 7;

/** The kind of a cell that is computed from two others: a value only where both have one. */
export const strongerKind = (one: number, other: number): number =>
	WEIGHT[other] > WEIGHT[one] ? other : one;

/** Numbers under way, with their kinds; UNDEFINED may be among those. */
export interface Numbers {
	values: Float64Array;
	kinds: Uint8Array;
}

/** Numbers for so many rows, all of them still 0. */
export const newNumbers = (rowCount: number): Numbers => ({
	values: new Float64Array(rowCount),
	kinds: new Uint8Array(rowCount)
});

/** Writes a result: a number that is not finite has no value. */
export function put({ values, kinds }: Numbers, row: number, value: number): void {
	values[row] = value;
	if (!Number.isFinite(value)) kinds[row] = UNDEFINED;
}

/**
 * Finishes computed numbers in place: NaN where there is no value, UNDEFINED as `notApplicable`.
 * @returns how many cells were undefined
 */
export function settle({ values, kinds }: Numbers): number {
	let undefinedCells = 0;
	for (let row = 0; row < kinds.length; row++) {
		if (kinds[row] === UNDEFINED) {
			kinds[row] = CELL.notApplicable;
			undefinedCells++;
		}
		if (kinds[row] !== CELL.value) values[row] = NaN;
		else if (values[row] === 0) values[row] = 0;
	}
	return undefinedCells;
}

/** The kind of a cell as it is stored. */
export const asCellKind = (kind: number): CellKind =>
	kind === UNDEFINED ? CELL.notApplicable : (kind as CellKind);
