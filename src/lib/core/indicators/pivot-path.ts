import type { PivotPath } from './types';

const PRELIMINARY = /^foreløpige tall[ .:]+/i;
const YEAR = /^(\d{4}-\d{2}|\d{4})\./;
const BREAK = /\.brudd$/i;
const GENDER = /^(alle kjønn|jenter?|gutt(er)?|begge kjønn)$/i;
const GRADE = /(?:^|\.)(10|[1-9])\. ?(?:års)?trinn(?=\.|$)/i;
/** A dot that joins two parts. A dot before a space belongs to its part ("5. årstrinn"). */
const JOINT = /\.(?! )/;

/**
 * Makes a column name comparable across copies of a file: every kind of space is a plain one, runs of spaces are
 * one, letters with marks are composed. What the publisher printed otherwise stays.
 * @param name a column name as it stands in a file
 */
export const tidyName = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Takes a column name of an Udir export apart (Udir's statistics bank: a pivot path joined by dots). It is read
 * from both ends, because a part in the middle can hold a dot: the year stands first; the measure follows the
 * gender; the owner stands before it; what is left is the subject and the grade.
 * @param name column name, `2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng`
 * @returns the parts, or null when the name does not begin with a (preliminary) year and a dot
 */
export function parsePivotPath(name: string): PivotPath | null {
	const tidy = tidyName(name);
	const final = tidy.replace(PRELIMINARY, '');
	const year = YEAR.exec(final)?.[1];
	if (year === undefined) return null;
	const withBreak = final.slice(year.length + 1);
	const series = withBreak.replace(BREAK, '');
	const parts = series.split(JOINT);
	if (parts.at(-1) === '') return null;
	return {
		year,
		preliminary: final !== tidy,
		...splitSeries(parts),
		afterBreak: series !== withBreak,
		series
	};
}

type SeriesParts = Pick<PivotPath, 'subject' | 'grade' | 'owner' | 'gender' | 'measure'>;

function splitSeries(parts: string[]): SeriesParts {
	const known = parts.findLastIndex((part, i) => i < parts.length - 1 && GENDER.test(part));
	const genderAt = known >= 0 ? known : parts.length - 2;
	const gender = genderAt >= 0 ? parts[genderAt] : '';
	const measure = parts.slice(Math.max(genderAt + 1, 0)).join('.');
	const before = parts.slice(0, Math.max(genderAt, 0));
	const joined = before.join('.');
	const grade = GRADE.exec(joined);
	if (!grade) {
		return {
			subject: before.slice(0, -1).join('.'),
			grade: null,
			owner: before.at(-1) ?? '',
			gender,
			measure
		};
	}
	return {
		subject: joined.slice(0, grade.index),
		grade: Number(grade[1]),
		owner: joined.slice(grade.index + grade[0].length).replace(/^\./, ''),
		gender,
		measure
	};
}

/**
 * The same series for another measure, for other pupils or owners: used to find the uncertainty and the pupils of
 * a value. Two paths with the same base differ in nothing but their measure.
 * @returns a key that leaves out year, marks and measure
 */
export const seriesBase = (path: PivotPath): string =>
	[path.subject, path.grade ?? '', path.owner, path.gender].join('\n').toLowerCase();
