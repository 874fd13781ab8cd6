/** A number as typed: its value, its decimals, and whether it is marked as a percent. */
export interface TypedNumber {
	value: number;
	decimals: number;
	isPercent: boolean;
}

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const TYPED = new RegExp(
	`^(\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:([.,])(\\d+))?${SPACE}?(%|prosent|pst\\.?)?$`,
	'iu'
);
const SPACES = new RegExp(SPACE, 'gu');

/**
 * Reads a count or percent as people type it: decimal comma or point, spaces between thousands, a percent sign.
 * "1.234" is no number here: nobody can tell whether it is a thousand.
 * @returns null for an empty cell and for everything else
 */
export function readTypedNumber(text: string): TypedNumber | null {
	const trimmed = text.trim();
	if (trimmed.length > 30) return null;
	const found = TYPED.exec(trimmed);
	if (!found) return null;
	const [, whole, mark, decimals = '', percent] = found;
	if (mark === '.' && decimals.length === 3) return null;
	const value = Number(`${whole.replace(SPACES, '')}.${decimals || '0'}`);
	return { value, decimals: decimals.length, isPercent: percent !== undefined };
}
