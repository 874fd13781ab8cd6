import type { ResultCell, ResultColumn, Text } from '../../report/types';
import { countCell, numberCell } from '../cells';
import type { Category } from '../sample';

/** What a category is called: its label; a number without one is written by the reader's language. */
export function categoryText({ value, label }: Category): Text {
	if (label !== '' && label !== String(value)) return label;
	return typeof value === 'number' && !Number.isInteger(value)
		? { code: 'basics.number', params: { value } }
		: String(value);
}

/** A count; a sum of weights that is no whole number has one decimal. */
export const sumCell = (value: number): ResultCell<Text> =>
	Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, value)
		? countCell(Math.round(value))
		: numberCell(value, 1);

/** A column of numbers. Its id is the last part of its code where nothing else is said. */
export const numberColumn = (code: string, id = code.slice(code.indexOf('.') + 1)): ResultColumn<Text> => ({
	id,
	label: { code },
	align: 'end'
});

/** The sum of numbers. */
export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
