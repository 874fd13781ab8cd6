import type { Message } from '../../outcome';

/** A number as it is printed in a table. */
export interface Printed {
	value: number;
	/** Decimals that are printed; of 2,698E-7 the place of its last digit: 10. */
	decimals: number;
	stars: number;
	/** "< ,001": at most the value. */
	isBelow: boolean;
	isBracketed: boolean;
	isPercent: boolean;
}

/** The numbers that are printed as something: ends included, so that no way of rounding a half is taken for an error. */
export interface Interval {
	low: number;
	high: number;
}

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const NUMBER = new RegExp(
	`^(-?)(\\d{1,3}(?:${SPACE}\\d{3})+|\\d*)(?:[.,](\\d+))?(?:E\\+?(-?\\d{1,3}))?$`,
	'iu'
);
const LONGEST = 60;
/** Larger numbers are none of a table; what is computed of them would not be exact. */
const LARGEST = 1e15;
const MOST_DECIMALS = 30;

/**
 * Reads a number as reports print it: decimal comma or point, no zero before it (",064"), spaces between thousands, a
 * minus of any kind, parentheses around N, a percent sign, stars, "<,001", powers of ten as SPSS copies them.
 * @returns null for an empty cell and everything that is no number
 */
export function readPrinted(text: string): Printed | null {
	let rest = text.trim();
	if (rest === '' || rest.length > LONGEST) return null;
	const stars = (rest.match(/\*/g) ?? []).length;
	const isBracketed = /^\(/.test(rest) || /\)$/.test(rest);
	rest = rest
		.replace(/\*/g, '')
		.replace(/^\(?\s*(?:n\s*=\s*)?/i, '')
		.replace(/[)\s]+$/, '');
	const isPercent = /(?:%|prosent|pst\.?)$/i.test(rest);
	rest = rest.replace(/\s*(?:%|prosent|pst\.?)$/i, '').replace(/[.,;]+$/, '');
	const isBelow = /^[<≤]/.test(rest);
	rest = rest
		.replace(/^[<≤]\s*/, '')
		.replace(/^p\s*[<=]\s*/i, '')
		.replace(/[\u2212\u2013](?=[\d.,])/g, '-')
		.replace(/^\+(?=[\d.,])/, '');
	const found = NUMBER.exec(rest);
	if (!found || !/\d/.test(rest)) return null;
	const [, sign, whole, fraction = '', power] = found;
	if (whole === '' && fraction === '') return null;
	const exponent = power === undefined ? 0 : Number(power);
	const digits = `${sign}${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}e${exponent}`;
	const value = Number(digits);
	if (!(Math.abs(value) <= LARGEST)) return null;
	const decimals = Math.max(0, Math.min(MOST_DECIMALS, fraction.length - exponent));
	return { value: value === 0 ? 0 : value, decimals, stars, isBelow, isBracketed, isPercent };
}

/** Half a unit of the last printed place; rounded twice, first to one decimal more, it can be a tenth of that further off. */
export const halfUnit = (decimals: number, rounding: 'once' | 'twice' = 'once'): number =>
	(rounding === 'twice' ? 0.55 : 0.5) * 10 ** -decimals;

/** The numbers that can stand behind a printed one. */
export function intervalOf(printed: Printed, rounding: 'once' | 'twice' = 'once'): Interval {
	if (printed.isBelow) return { low: 0, high: printed.value };
	const half = halfUnit(printed.decimals, rounding) * (1 + 1e-9);
	return { low: printed.value - half, high: printed.value + half };
}

/** Whether two intervals have a number in common, with 1e-9 of the larger to spare. */
export function overlap(a: Interval, b: Interval): boolean {
	const spare = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.high));
	return a.low <= b.high + spare && b.low <= a.high + spare;
}

/** A number rounded half away from zero, with 1e-9 of the last place to spare (methods, 1). */
export function roundedTo(value: number, decimals: number): number {
	const scale = 10 ** Math.min(decimals, 12);
	const rounded = (Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5 + 1e-9)) / scale;
	return rounded === 0 ? 0 : rounded;
}

/** An interval as a message: the numbers that may be printed. One without an upper end says its lower end only. */
export const rangeMessage = ({ low, high }: Interval, decimals: number): Message =>
	Number.isFinite(high)
		? { code: 'checker.between', params: { low, high, decimals } }
		: { code: 'checker.atLeast', params: { low, decimals } };

/** Numbers as they would be printed, for messages: "4.40; 4.42". The catalogues put in their decimal mark. */
export const listed = (values: readonly number[], decimals: number): string =>
	values.map((value) => roundedTo(value, decimals).toFixed(Math.min(decimals, 20))).join('; ');
