import { parseNumber } from '$lib/i18n/parse-number';

/**
 * Reads numbers as somebody types them, set apart by semicolons: "1000; 2 500; 0,5".
 * @returns null when one of them is no number; an empty list for an empty text
 */
export function readNumbers(text: string): number[] | null {
	if (text.trim() === '') return [];
	const numbers = text
		.replace(/;\s*$/, '')
		.split(';')
		.map((part) => parseNumber(part));
	return numbers.every((number) => number !== null) ? numbers : null;
}

/** Numbers as they would be typed. @param decimalMark ',' or '.' */
export const writeNumbers = (numbers: readonly number[], decimalMark: ',' | '.'): string =>
	numbers.map((number) => String(Number(number.toFixed(10))).replace('.', decimalMark)).join('; ');
