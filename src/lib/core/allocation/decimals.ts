/** Decimals that a typed number may have, so that it is exact as a whole number of millionths. */
const DECIMALS = 6;
const LONGEST = 40;
const NUMBER = /^([-+\u2212\u2013]?)(\d{1,12})(?:[.,](\d{1,6}))?$/;
const SPACES = /[\s\u00a0\u202f\u2009]/g;
const UNIT_WORDS = /(?:kr\.?|kroner|nok)/i;

/** A number as it was typed. */
export interface Typed {
	value: number;
	/** The same, exactly, in millionths. */
	millionths: bigint;
}

/**
 * Reads a number that is 0 or more: decimal comma or point, spaces between thousands, "kr" before or after it.
 * @returns null for an empty cell, for what is no number and for one below 0
 */
export function readTyped(text: string): Typed | null {
	if (text.length > LONGEST) return null;
	const found = NUMBER.exec(text.replace(UNIT_WORDS, '').replace(SPACES, '').replace(/,-$/, ''));
	if (!found) return null;
	const [, sign, whole, decimals = ''] = found;
	const millionths = BigInt(whole + decimals.padEnd(DECIMALS, '0'));
	const isBelow = sign !== '' && sign !== '+' && millionths !== 0n;
	return isBelow ? null : { value: Number(`${whole}.${decimals || '0'}`), millionths };
}

/** A weight that somebody has chosen, in millionths. Below 0, or no number: 0. */
export const millionthsOf = (value: number): bigint =>
	Number.isFinite(value) && value > 0 ? BigInt(Math.round(value * 10 ** DECIMALS)) : 0n;

/** Whole kroner of an exact amount in millionths, downwards or upwards. */
export const wholeKroner = (millionths: bigint, direction: 'down' | 'up'): number =>
	Number((millionths + (direction === 'up' ? 999_999n : 0n)) / 1_000_000n);
