import type { LongShape } from './types';
import { splitChosen, splitLast, splitPath, splitSex, splitYear, type SplitName } from './split-names';

/** Names for new variables, in the reader's language: they become part of the data. */
export interface ReshapeWords {
	year: string;
	sex: string;
	grade: string;
	/** What varies, where nobody knows what it is. */
	category: string;
	/** What the columns hold, where their names do not say. */
	value: string;
}

/** A way to make rows of columns, found in their names. */
export interface LongProposal {
	/** `paths`: paths joined by dots; `years`: a year in the name; `yearsAndSex`: a year and a sex; `endings`: names that begin alike. */
	kind: 'paths' | 'years' | 'yearsAndSex' | 'endings';
	/** Columns that it takes up. */
	columns: number;
	shape: LongShape;
}

const ALL_YEARS = /^(?:19|20)\d\d$/;
const YEAR_LIKE = /^(?:19|20)\d\d(?:\D|$)/;
const GRADE = /\btrinn\b|årstrinn|årssteg/i;

/**
 * Finds which columns belong together by their names: "Frie inntekter 2020" and "Frie inntekter 2021", "Menn 2021",
 * "2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng".
 * @param columns names of all variables, in their order
 * @returns ways to turn them, those that take up most columns first; empty when no pattern is found
 */
export function proposeLong(columns: readonly string[], words: ReshapeWords): LongProposal[] {
	const found = [
		pathProposal(columns, words),
		...yearProposals(columns, words),
		endingProposal(columns, words)
	];
	const seen = new Set<string>();
	return found
		.filter((one) => one !== null)
		.filter(({ shape }) => {
			const text = JSON.stringify(shape.cases);
			return !seen.has(text) && seen.add(text);
		})
		.sort((a, b) => Number(a.kind === 'endings') - Number(b.kind === 'endings') || b.columns - a.columns);
}

/** The shape for columns that somebody has chosen; null for fewer than two. */
export function shapeOfChosen(
	all: readonly string[],
	chosen: readonly string[],
	words: ReshapeWords
): LongShape | null {
	if (chosen.length < 2) return null;
	const split = splitChosen(chosen);
	return shapeOf(
		all,
		split,
		[split.every(({ values }) => YEAR_LIKE.test(values[0])) ? words.year : words.category],
		words
	);
}

function yearProposals(columns: readonly string[], words: ReshapeWords): (LongProposal | null)[] {
	const split = columns.flatMap((column) => splitYear(column) ?? []);
	const bySex = split.flatMap(({ column, stem, values }) => {
		const sex = splitSex(stem);
		return sex ? [{ column, stem: sex.stem, values: [...values, sex.value] }] : [];
	});
	const sexes = new Set(bySex.map(({ values }) => values[1]));
	return [
		proposal('years', columns, split, [words.year], words),
		sexes.size > 1 ? proposal('yearsAndSex', columns, bySex, [words.year, words.sex], words) : null
	];
}

/** The family of paths with the most columns: what varies before the last part is a dimension, the last a measure. */
function pathProposal(columns: readonly string[], words: ReshapeWords): LongProposal | null {
	const families = new Map<number, { column: string; parts: string[] }[]>();
	for (const column of columns) {
		const parts = splitPath(column);
		if (!parts) continue;
		const family = families.get(parts.length) ?? [];
		family.push({ column, parts });
		families.set(parts.length, family);
	}
	const family = [...families.values()].reduce((best, one) => (one.length > best.length ? one : best), []);
	if (family.length < 2) return null;
	const varying = family[0].parts
		.map((_, place) => place)
		.slice(0, -1)
		.filter((place) => new Set(family.map(({ parts }) => parts[place])).size > 1);
	if (varying.length === 0) return null;
	const names = varying.map((place) => {
		const values = family.map(({ parts }) => parts[place]);
		if (values.every((value) => YEAR_LIKE.test(value))) return words.year;
		if (values.every((value) => GRADE.test(value))) return words.grade;
		return values.every((value) => splitSex(value) !== null) ? words.sex : words.category;
	});
	const split = family.map(({ column, parts }) => ({
		column,
		stem: parts[parts.length - 1],
		values: varying.map((place) => parts[place])
	}));
	return proposal('paths', columns, split, names, words);
}

/** Columns that begin alike and end in a category, the same categories for each beginning. */
function endingProposal(columns: readonly string[], words: ReshapeWords): LongProposal | null {
	const split = columns.flatMap((column) => splitLast(column) ?? []);
	const endings = new Map<string, string[]>();
	for (const { stem, values } of split) endings.set(stem, [...(endings.get(stem) ?? []), values[0]]);
	const sets = new Map<string, string[]>();
	for (const [stem, values] of endings) {
		if (values.length < 3) continue;
		const key = values.join('\n');
		sets.set(key, [...(sets.get(key) ?? []), stem]);
	}
	const best = [...sets].sort(
		([a, stemsA], [b, stemsB]) => stemsB.length * b.split('\n').length - stemsA.length * a.split('\n').length
	)[0];
	if (!best) return null;
	const stems = new Set(best[1]);
	return proposal(
		'endings',
		columns,
		split.filter(({ stem }) => stems.has(stem)),
		[words.category],
		words
	);
}

function proposal(
	kind: LongProposal['kind'],
	all: readonly string[],
	split: readonly SplitName[],
	dimensions: readonly string[],
	words: ReshapeWords
): LongProposal | null {
	const perStem = new Map<string, number>();
	for (const { stem } of split) perStem.set(stem, (perStem.get(stem) ?? 0) + 1);
	const together = split.filter(({ stem }) => (perStem.get(stem) ?? 0) > 1);
	if (together.length < 2) return null;
	const shape = shapeOf(all, together, dimensions, words);
	return { kind, shape, columns: together.length };
}

function shapeOf(
	all: readonly string[],
	split: readonly SplitName[],
	dimensions: readonly string[],
	words: ReshapeWords
): LongShape {
	const stems = [...new Set(split.map(({ stem }) => stem))];
	const cases = new Map<string, { values: string[]; columns: (string | null)[] }>();
	const taken = new Set<string>();
	for (const { column, stem, values } of split) {
		const key = values.join('\n');
		const one = cases.get(key) ?? { values, columns: stems.map(() => null) };
		const place = stems.indexOf(stem);
		// A column with the same meaning as an earlier one stays as it is.
		if (one.columns[place] !== null) continue;
		one.columns[place] = column;
		cases.set(key, one);
		taken.add(column);
	}
	const list = [...cases.values()];
	const isYear = dimensions.map((_, place) => list.every(({ values }) => ALL_YEARS.test(values[place])));
	return {
		to: 'long',
		keep: all.filter((column) => !taken.has(column)),
		dimensions: distinctNames(dimensions).map((name) => ({ name, label: '' })),
		measures: distinctNames(stems.map((stem) => stem || words.value)).map((name) => ({ name, label: '' })),
		cases: list.map(({ values, columns }) => ({
			values: values.map((value, place) => (isYear[place] ? Number(value) : value)),
			columns
		})),
		skipMissing: false
	};
}

/** The same name twice gets a number. */
function distinctNames(names: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return names.map((name) => {
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? name : `${name} ${count}`;
	});
}
