import type { Message } from '../../outcome';
import { fieldsOf, type PublishedDifferenceSpec, type PublishedField, type PublishedRow } from './types';

/** A number as printed, with its decimals. */
export interface Printed {
	value: number;
	decimals: number;
}

const LONGEST = 40;
const NUMBER = /^([-+\u2212\u2013]?)(\d{0,12})(?:[.,](\d{1,10}))?$/;
const SPACES = /[\s\u00a0\u202f\u2009]/g;
const COUNT_WORD = /^\(?\s*(?:n|N)\s*=\s*|\)\s*$/g;

/**
 * Reads a number as reports print it: decimal comma or point, with or without a zero before it, spaces between
 * thousands, any sign.
 * @returns null for an empty cell and for what is no number
 */
export function readPrinted(text: string): Printed | null {
	if (text.length > LONGEST) return null;
	const found = NUMBER.exec(text.replace(SPACES, ''));
	if (!found) return null;
	const [, sign, whole, decimals = ''] = found;
	if (whole === '' && decimals === '') return null;
	const size = Number(`${whole || '0'}.${decimals || '0'}`);
	return { value: sign === '' || sign === '+' || size === 0 ? size : -size, decimals: decimals.length };
}

/** Reads a number of persons, also as "(n = 55)". */
export const readCount = (text: string): number | null =>
	text.length > LONGEST ? null : (readPrinted(text.trim().replace(COUNT_WORD, ''))?.value ?? null);

/** Whether nothing is typed in the cells that a design uses. */
export const isBlankRow = (row: PublishedRow, design: PublishedDifferenceSpec['design']): boolean =>
	fieldsOf(design).every((field) => row[field].trim() === '');

/** More persons than there are is a slip of the finger. */
const MOST_PERSONS = 1e9;

/**
 * What is wrong with a cell of a row that is not blank, or null. The printed d and the name may be left out.
 * @param row all of it, since a single person needs no standard deviation
 */
export function cellProblem(field: PublishedField, row: PublishedRow): Message | null {
	const text = row[field];
	if (field === 'name') return null;
	const isEmpty = text.trim() === '';
	if (field === 'n') {
		const n = readCount(text);
		const isGood = n !== null && Number.isInteger(n) && n >= 1 && n <= MOST_PERSONS;
		return isGood ? null : { code: isEmpty ? 'publishedDifference.needsN' : 'publishedDifference.badN' };
	}
	if (field === 'printed' && isEmpty) return null;
	const isSpread = field === 'sd' || field === 'secondSd';
	if (isSpread && isEmpty && readCount(row.n) === 1) return null;
	const number = readPrinted(text);
	if (!number) return { code: isEmpty ? 'publishedDifference.needsNumber' : 'publishedDifference.notNumber' };
	return isSpread && number.value < 0 ? { code: 'publishedDifference.negativeSd' } : null;
}

/** A mean and a standard deviation as printed; the latter NaN for a single person. */
export interface PrintedMoments {
	mean: Printed;
	sd: Printed;
}

/** A row that can be computed with. */
export interface ReadRow {
	id: string;
	name: string;
	n: number;
	first: PrintedMoments;
	/** Null where groups are compared. */
	second: PrintedMoments | null;
	printed: Printed | null;
}

const NO_SPREAD: Printed = { value: NaN, decimals: 0 };

/**
 * The rows of which every cell is good; how many others there are. Rows without a name are called by their place.
 * Ids are the names; a name that stands twice gets its place too.
 */
export function readRows({ design, rows }: PublishedDifferenceSpec): { rows: ReadRow[]; bad: number } {
	const read: ReadRow[] = [];
	let bad = 0;
	rows.forEach((row, place) => {
		if (isBlankRow(row, design)) return;
		if (fieldsOf(design).some((field) => cellProblem(field, row) !== null)) {
			bad++;
			return;
		}
		const moments = (mean: string, sd: string): PrintedMoments => ({
			mean: readPrinted(mean) ?? NO_SPREAD,
			sd: readPrinted(sd) ?? NO_SPREAD
		});
		const name = row.name.trim() === '' ? String(place + 1) : row.name.trim();
		read.push({
			id: read.some(({ id }) => id === name) ? `${name} (${place + 1})` : name,
			name,
			n: readCount(row.n) ?? 0,
			first: moments(row.mean, row.sd),
			second: design === 'items' ? moments(row.secondMean, row.secondSd) : null,
			printed: design === 'items' ? readPrinted(row.printed) : null
		});
	});
	return { rows: read, bad };
}
