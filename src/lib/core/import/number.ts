import { CELL, type IndicatorCellKind } from '../table/types';

/** A number cell as read: its kind, its value (NaN unless the kind is `value`) and the decimals printed. */
export interface NumberCell {
	kind: IndicatorCellKind;
	value: number;
	decimals: number;
}

const SUPPRESSED: NumberCell = { kind: CELL.suppressed, value: NaN, decimals: 0 };
const MISSING: NumberCell = { kind: CELL.missing, value: NaN, decimals: 0 };

/** Sign, whole part (thousands by plain, no-break or narrow no-break space), decimals. No leading zeros: codes have. */
const NUMBER = /^([-\u2212])?(0|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+|[1-9]\d*)(?:,(\d+))?$/;
const SPACES = /[ \u00a0\u202f]/g;
/** Doubles keep every decimal number of this many digits apart. */
const MAX_DIGITS = 15;

/**
 * Reads a number in Norwegian format as Udir prints it: decimal comma, spaces between thousands, "*" for
 * suppressed, nothing for missing. A point is never a decimal sign and a comma never separates thousands: "0.435"
 * and "1.234" are no numbers here, because nobody can tell what they mean.
 * @param text a cell's text, spaces around it allowed
 * @returns the cell, or null when the text is no number (a sentence in a number cell)
 */
export function readNumber(text: string): NumberCell | null {
	const trimmed = text.trim();
	if (trimmed === '') return MISSING;
	if (trimmed === '*') return SUPPRESSED;
	if (trimmed.length > 40) return null;
	const match = NUMBER.exec(trimmed);
	if (!match) return null;
	const whole = match[2].replace(SPACES, '');
	const decimals = match[3] ?? '';
	if (whole.length + decimals.length > MAX_DIGITS) return null;
	const size = Number(decimals === '' ? whole : `${whole}.${decimals}`);
	return { kind: CELL.value, value: match[1] && size !== 0 ? -size : size, decimals: decimals.length };
}

/**
 * A `readNumber` that remembers what it has read: the cells of a file repeat a few thousand texts.
 * @param limit how many texts are remembered; others are read each time
 */
export function rememberingReader(limit = 5000): (text: string) => NumberCell | null {
	const seen = new Map<string, NumberCell | null>();
	return (text) => {
		const known = seen.get(text);
		if (known !== undefined) return known;
		const cell = readNumber(text);
		if (seen.size < limit && text.length <= 40) seen.set(text, cell);
		return cell;
	};
}
