/** Excel's sheet: 1 048 576 rows and 16 384 columns (XFD). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * The column of a cell's address, from 0: 'A1' is 0, 'AB12' is 27.
 * @returns -1 when the address does not begin with the letters of a column and go on with a row
 */
export function columnOf(address: string): number {
	let column = 0;
	let at = 0;
	for (; at < address.length; at++) {
		const letter = (address.charCodeAt(at) | 32) - 96;
		if (letter < 1 || letter > 26) break;
		column = column * 26 + letter;
		if (column > MAX_COLUMNS) return -1;
	}
	return at > 0 && at < address.length && address.charCodeAt(at) < 58 ? column - 1 : -1;
}

/** The letters of a column, counted from 0. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return letters;
}

/** Address of a cell. @param column from 0 @param row from 1 */
export const addressOf = (column: number, row: number): string => `${columnLetters(column)}${row}`;
