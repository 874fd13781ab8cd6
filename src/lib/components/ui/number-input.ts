import { parseNumber } from '$lib/i18n/parse-number';

/** What a number field allows. */
export interface NumberRange {
	min?: number;
	max?: number;
	/** An empty field means "no value" and is allowed. */
	optional?: boolean;
	/** Only whole numbers. */
	whole?: boolean;
}

/** What was typed, judged: a value to use, or what is wrong with it. */
export type TypedNumber =
	| { kind: 'value'; value: number | null }
	| { kind: 'notANumber' }
	| { kind: 'notWhole' }
	| { kind: 'tooSmall'; limit: number }
	| { kind: 'tooLarge'; limit: number };

/**
 * Reads what somebody typed into a number field.
 * @param text with decimal comma or point
 */
export function readTyped(text: string, { min, max, optional, whole }: NumberRange): TypedNumber {
	if (optional && text.trim() === '') return { kind: 'value', value: null };
	const value = parseNumber(text);
	if (value === null) return { kind: 'notANumber' };
	if (whole && !Number.isInteger(value)) return { kind: 'notWhole' };
	if (min !== undefined && value < min) return { kind: 'tooSmall', limit: min };
	if (max !== undefined && value > max) return { kind: 'tooLarge', limit: max };
	return { kind: 'value', value };
}

/**
 * A value in a field, as it would be typed: as many decimals as it has, no thousands marks.
 * @param decimalMark ',' or '.'
 */
export function asTyped(value: number | null, decimalMark: ',' | '.'): string {
	if (value === null || Number.isNaN(value)) return '';
	return String(Number(value.toFixed(10))).replace('.', decimalMark);
}
