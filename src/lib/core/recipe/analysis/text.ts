import type { InsertedNumber, TextSpec } from '../../analysis/text/types';
import { id, longText } from '../dataset/limits';
import { choice, list, object, orNull, text, wholeNumber, type Check } from '../shape';
import { analysisFacts } from './facts';

/** Longest text, in characters: a chapter. */
const LONGEST = 200_000;

const MOST_NUMBERS = 10_000;

const insertedNumber = object<InsertedNumber>({
	mark: wholeNumber(1, 999_999),
	analysis: id,
	section: longText,
	table: longText,
	row: longText,
	column: longText,
	decimals: orNull(wholeNumber(0, 15))
});

/** Every field of a text with numbers. */
export const textSpec: Check<TextSpec> = object<TextSpec>({
	type: choice('text'),
	...analysisFacts,
	body: text(LONGEST),
	numbers: list(insertedNumber, 0, MOST_NUMBERS, { field: 'mark', of: ({ mark }) => mark })
});
