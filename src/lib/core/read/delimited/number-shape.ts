/** The marks that can stand inside a number. */
export type Mark = 'comma' | 'point' | 'space' | 'apostrophe';

/**
 * What a text can be as a number, before anybody has decided how the numbers of its column are written:
 * - `integer`: digits only; `leadingZero`: digits only with a zero first ("0301")
 * - `decimal`: `mark` can only be the decimal mark; `thousands` (if any) stands between its thousands
 * - `grouped`: `thousands` can only stand between thousands
 * - `open`: one point or comma before exactly three digits ("1.234"): thousands or decimals
 */
export type NumberShape =
	| { kind: 'integer'; digits: number }
	| { kind: 'leadingZero'; digits: number }
	| { kind: 'decimal'; mark: 'comma' | 'point'; thousands: Mark | null }
	| { kind: 'grouped'; thousands: Mark }
	| { kind: 'open'; mark: 'comma' | 'point' };

/** Longer texts are no numbers. */
export const MAX_NUMBER_LENGTH = 60;

const NUMBER_LIKE = /^\d[\d.,'’ \u00a0\u202f]*$|^[.,]\d+$/;
const SIGN = /^[-\u2212]/;
const EXPONENT = /[eE][-+]?\d{1,3}$/;

/** A text without the percent sign after it, or null when there is none. */
export function withoutPercent(text: string): string | null {
	if (!text.endsWith('%')) return null;
	return text.slice(0, -1).trimEnd();
}

/**
 * The shape of a text as a number, or null when it cannot be one. "0,435" and "0.435" are decimals: no number of
 * thousands begins with a zero.
 * @param text a cell without spaces at its ends and without percent sign
 */
export function numberShape(text: string): NumberShape | null {
	if (text === '' || text.length > MAX_NUMBER_LENGTH) return null;
	const unsigned = text.replace(SIGN, '');
	if (/^\d+$/.test(unsigned)) {
		const kind = unsigned.length > 1 && unsigned[0] === '0' ? 'leadingZero' : 'integer';
		return { kind, digits: unsigned.length };
	}
	const exponent = EXPONENT.exec(unsigned);
	if (exponent) return exponentShape(unsigned.slice(0, exponent.index));
	if (!NUMBER_LIKE.test(unsigned)) return null;
	const runs = unsigned.split(/[^\d]/);
	const marks = [...unsigned].filter((c) => c < '0' || c > '9').map(markOf);
	return shapeOfRuns(runs, marks);
}

function markOf(character: string): Mark {
	if (character === ',') return 'comma';
	if (character === '.') return 'point';
	return character === "'" || character === '’' ? 'apostrophe' : 'space';
}

function exponentShape(mantissa: string): NumberShape | null {
	if (/^\d$/.test(mantissa)) return { kind: 'integer', digits: 1 };
	const match = /^\d([.,])\d+$/.exec(mantissa);
	return match ? { kind: 'decimal', mark: match[1] === ',' ? 'comma' : 'point', thousands: null } : null;
}

function shapeOfRuns(runs: string[], marks: Mark[]): NumberShape | null {
	const last = marks[marks.length - 1];
	const isOneKind = marks.every((mark) => mark === marks[0]);
	if (last !== 'comma' && last !== 'point') {
		return isOneKind && isGrouped(runs) ? { kind: 'grouped', thousands: last } : null;
	}
	const decimals = runs[runs.length - 1];
	if (marks.length === 1) {
		if (decimals.length === 0) return null;
		return decimals.length === 3 && isGrouped(runs)
			? { kind: 'open', mark: last }
			: { kind: 'decimal', mark: last, thousands: null };
	}
	if (isOneKind) return isGrouped(runs) ? { kind: 'grouped', thousands: last } : null;
	const [thousands] = marks;
	const isGroupedBefore =
		marks.slice(0, -1).every((mark) => mark === thousands) && isGrouped(runs.slice(0, -1));
	return isGroupedBefore && decimals.length > 0 ? { kind: 'decimal', mark: last, thousands } : null;
}

/** Digits as they stand between marks for thousands: one to three that do not begin with zero, then always three. */
const isGrouped = ([first, ...rest]: string[]): boolean =>
	first.length >= 1 && first.length <= 3 && first[0] !== '0' && rest.every((run) => run.length === 3);
