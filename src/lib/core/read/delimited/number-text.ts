import { MAX_NUMBER_LENGTH, withoutPercent } from './number-shape';
import type { NumberFormat, ThousandsMark } from './types';

/** A number with as many decimals as were printed. */
export interface ReadNumber {
	value: number;
	decimals: number;
}

const THOUSANDS: Record<ThousandsMark, RegExp | null> = {
	none: null,
	space: /[ \u00a0\u202f]/g,
	point: /\./g,
	comma: /,/g,
	apostrophe: /['’]/g
};
const GROUPED: Record<ThousandsMark, RegExp | null> = {
	none: null,
	space: /^[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+$/,
	point: /^[1-9]\d{0,2}(?:\.\d{3})+$/,
	comma: /^[1-9]\d{0,2}(?:,\d{3})+$/,
	apostrophe: /^[1-9]\d{0,2}(?:['’]\d{3})+$/
};
const PLAIN = /^\d+$/;
const EXPONENT = /^(.+?)([eE][-+]?\d{1,3})$/;

/**
 * Reads a number written in a known format. Marks for thousands may be left out, but where they stand they must stand
 * right; "0,435" is never 435.
 * @param text a cell without spaces at its ends
 * @returns the number, or null when the text is none in this format
 */
export function parseNumberText(text: string, format: NumberFormat): ReadNumber | null {
	if (text.length > MAX_NUMBER_LENGTH) return null;
	const bare = withoutPercent(text) ?? text;
	const isNegative = bare[0] === '-' || bare[0] === '\u2212';
	const unsigned = isNegative ? bare.slice(1) : bare;
	const size = PLAIN.test(unsigned)
		? { value: Number(unsigned), decimals: 0 }
		: parseUnsigned(unsigned, format);
	if (!size || !Number.isFinite(size.value)) return null;
	return isNegative && size.value !== 0 ? { ...size, value: -size.value } : size;
}

function parseUnsigned(text: string, format: NumberFormat): ReadNumber | null {
	const withExponent = EXPONENT.exec(text);
	if (withExponent) return parseExponent(withExponent[1], withExponent[2], format);
	const mark = format.decimal === 'comma' ? ',' : '.';
	const at = text.indexOf(mark);
	const whole = at < 0 ? text : text.slice(0, at);
	const decimals = at < 0 ? '' : text.slice(at + 1);
	if (at >= 0 && !PLAIN.test(decimals)) return null;
	const digits = wholeDigits(whole, format.thousands);
	if (digits === null || (digits === '' && at < 0)) return null;
	return { value: Number(`${digits || '0'}.${decimals || '0'}`), decimals: decimals.length };
}

function parseExponent(mantissa: string, exponent: string, format: NumberFormat): ReadNumber | null {
	const number = PLAIN.test(mantissa)
		? { value: Number(mantissa), decimals: 0 }
		: parseUnsigned(mantissa, { ...format, thousands: 'none' });
	if (!number) return null;
	const decimals = Math.min(15, Math.max(0, number.decimals - Number(exponent.slice(1))));
	return { value: Number(`${mantissa.replace(',', '.')}${exponent}`), decimals };
}

function wholeDigits(text: string, thousands: ThousandsMark): string | null {
	if (text === '' || PLAIN.test(text)) return text;
	const marks = THOUSANDS[thousands];
	return marks && GROUPED[thousands]?.test(text) ? text.replace(marks, '') : null;
}

const MARKS: Record<ThousandsMark, string> = {
	none: '',
	space: ' ',
	point: '.',
	comma: ',',
	apostrophe: "'"
};

/**
 * Prints a number as its column writes numbers, with the decimals its cell has: the other half of the round-trip
 * check. Kinds of space, of minus and of apostrophe are not told apart.
 */
export function printNumber({ value, decimals }: ReadNumber, format: NumberFormat): string {
	const [whole, fraction] = Math.abs(value).toFixed(Math.min(decimals, 100)).split('.');
	const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, MARKS[format.thousands]) : whole;
	const mark = format.decimal === 'comma' ? ',' : '.';
	const sign = value < 0 ? '-' : '';
	const shown = format.bareFraction && whole === '0' && fraction !== undefined ? '' : grouped;
	return `${sign}${shown}${fraction === undefined ? '' : mark + fraction}${format.percent ? '%' : ''}`;
}

/**
 * Whether a number printed again is the text it was read from. Numbers with an exponent are printed with as many digits
 * as theirs; how the exponent is padded says nothing. "1e5", as no program writes a number, is not the same: it can be the
 * name of a class.
 * @param text as `plainNumberText` gives it
 */
export function isPrintedSame(number: ReadNumber, text: string, format: NumberFormat): boolean {
	const written = EXPONENT.exec(text);
	if (!written) return printNumber(number, format) === text;
	const mark = format.decimal === 'comma' ? ',' : '.';
	const [, mantissa, exponent] = written;
	const digits = Math.max(0, mantissa.length - 1 - mantissa.indexOf(mark));
	const decimals = mantissa.includes(mark) ? Math.min(digits, 100) : 0;
	if (decimals === 0 && !/[-+]/.test(exponent)) return false;
	const [printed, power] = number.value.toExponential(decimals).split('e');
	const isZero = number.value === 0;
	return printed.replace('.', mark) === mantissa && (isZero || Number(power) === Number(exponent.slice(1)));
}

const VARIANTS = /[\u2212’\u00a0\u202f]| ?%$/;

/** A number's text with one kind of space, minus and apostrophe, and nothing before its percent sign. */
export const plainNumberText = (text: string): string =>
	VARIANTS.test(text)
		? text
				.replace('\u2212', '-')
				.replace(/[\u00a0\u202f]/g, ' ')
				.replace(/’/g, "'")
				.replace(/ +%$/, '%')
		: text;
