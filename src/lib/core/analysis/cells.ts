import type { ResultCell, Text } from '../report/types';

/** A text cell: names of rows and groups. */
export const textCell = (value: Text): ResultCell<Text> => ({ value, format: { kind: 'text' } });

/** A number with decimals; a dash where there is none (NaN). `why` explains the dash. */
export const numberCell = (value: number, decimals: number, why?: Text): ResultCell<Text> =>
	Number.isFinite(value) ? { value, format: { kind: 'number', decimals } } : emptyCell(why);

/** A whole number. */
export const countCell = (value: number): ResultCell<Text> => ({ value, format: { kind: 'integer' } });

/** A count in parentheses, as the reports print N. */
export const bracketedCell = (value: number): ResultCell<Text> => ({ value, format: { kind: 'bracketed' } });

/** A fraction shown as percent without the sign; the title of the table says percent. */
export const percentCell = (value: number, decimals = 0, n?: number): ResultCell<Text> =>
	Number.isFinite(value)
		? { value, format: { kind: 'percent', decimals }, ...(n === undefined ? {} : { n }) }
		: emptyCell();

/** A p value. */
export const pCell = (value: number): ResultCell<Text> =>
	Number.isFinite(value) ? { value, format: { kind: 'p' } } : emptyCell();

/** A number between −1 and 1, with words after it (stars). */
export const coefficientCell = (value: number, decimals = 3, words?: Text): ResultCell<Text> =>
	Number.isFinite(value)
		? {
				value,
				format: { kind: 'coefficient', decimals },
				...(words === undefined || words === '' ? {} : { text: words })
			}
		: emptyCell();

/** A cell without a number: a dash, and why. */
export const emptyCell = (why?: Text): ResultCell<Text> => ({
	value: null,
	format: { kind: 'text' },
	text: '–',
	...(why === undefined ? {} : { note: why })
});

/** Stars after a number: one for each level that p is below. `levels` descending: [0.1, 0.05]. */
export const stars = (p: number, levels: readonly number[]): string =>
	'*'.repeat(levels.filter((level) => p < level).length);
