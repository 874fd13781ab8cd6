import { CELL } from '../../table/types';

/** Answers are small whole numbers: these are found in a table, all others in a map. */
const SMALL = 128;

/** The numbers of a column on some rows, as places among the different values. */
export interface PlacedNumbers {
	/** Kind of each cell. */
	kinds: Uint8Array;
	/** Place of each value in `found`; −1 for an empty cell. */
	codes: Int32Array;
	/** The different values in the order in which they occur, and how often each does. */
	found: number[];
	counts: number[];
}

/** Finds the different values of a column and where each row's is among them, in one pass. */
export function placeNumbers(values: Float64Array, cells: Uint8Array, rows: Uint32Array): PlacedNumbers {
	const kinds = new Uint8Array(rows.length);
	const codes = new Int32Array(rows.length).fill(-1);
	const small = new Int32Array(SMALL).fill(-1);
	const others = new Map<number, number>();
	const [found, counts]: [number[], number[]] = [[], []];
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		const kind = cells[row];
		kinds[i] = kind;
		if (kind !== CELL.value) continue;
		const value = values[row];
		const index = value >= 0 && value < SMALL && Number.isInteger(value) ? value : -1;
		let place = index >= 0 ? small[index] : (others.get(value) ?? -1);
		if (place < 0) {
			place = found.length;
			found.push(value);
			counts.push(0);
			if (index >= 0) small[index] = place;
			else others.set(value, place);
		}
		codes[i] = place;
		counts[place]++;
	}
	return { kinds, codes, found, counts };
}
