import { CELL } from '../table/types';
import type { Variable } from '../dataset/types';

/** The different texts of a variable and which of them each row has: what keys are read from, once per text. */
export interface KeyTexts {
	texts: string[];
	/** Index into `texts` of each row; -1 for an empty cell. */
	of: Int32Array;
}

/** Seconds of a day; dates are kept in days, date-times in seconds. */
const DAY = 86_400;
const DAY_MS = 86_400_000;

/** The year of a date, in which a wave of answers falls. */
const yearOf = (days: number) => String(new Date(days * DAY_MS).getUTCFullYear());

/** A number as text: whole numbers without marks. */
export const numberText = (value: number): string => String(value === 0 ? 0 : value);

/**
 * The texts of a variable's cells, without spaces around them. Numbers are written plainly.
 * @param dates whether dates stand for their year, as for waves of answers, or are numbers as others
 */
export function keyTexts({ column, format }: Variable, dates: 'years' | 'numbers' = 'numbers'): KeyTexts {
	const found = new Map<string, number>();
	const codeOf = (text: string): number => {
		if (text === '') return -1;
		const known = found.get(text);
		if (known !== undefined) return known;
		found.set(text, found.size);
		return found.size - 1;
	};
	if (column.type === 'text') {
		const codes = column.levels.map(() => -2);
		const of = Int32Array.from(column.codes, (level) => {
			if (codes[level] === -2) codes[level] = codeOf(column.levels[level].normalize('NFC').trim());
			return codes[level];
		});
		return { texts: [...found.keys()], of };
	}
	const write =
		dates === 'numbers'
			? numberText
			: format === 'date'
				? yearOf
				: format === 'dateTime'
					? (seconds: number) => yearOf(Math.floor(seconds / DAY))
					: numberText;
	const codeOfNumber = new Map<number, number>();
	const of = Int32Array.from(column.values, (value, row) => {
		if (column.kinds[row] !== CELL.value || !Number.isFinite(value)) return -1;
		const known = codeOfNumber.get(value);
		if (known !== undefined) return known;
		const code = codeOf(write(value));
		codeOfNumber.set(value, code);
		return code;
	});
	return { texts: [...found.keys()], of };
}
