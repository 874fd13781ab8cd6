import { fail, ok, type Outcome } from '../../outcome';
import { midRanks } from '../ranks';
import type { Steps } from '../steps';
import {
	completeRows,
	correlationOf,
	correlationsWith,
	isConstant,
	pick,
	unitDeviations,
	type Item
} from './items';
import { polychoric, type CountTable } from './polychoric';
import { FEWEST_ROWS, type CorrelationCode, type CorrelationKind, type CorrelationOptions } from './types';

export interface PairCorrelation {
	/** Places of the two items. */
	first: number;
	second: number;
	r: number;
	n: number;
	/** See Polychoric. */
	corrected: boolean;
	atBound: boolean;
}

type Pairs = Outcome<PairCorrelation[], CorrelationCode>;

/** Ours: with more categories than this a variable is not meant as ordered categories. */
export const MOST_CATEGORIES = 20;

/**
 * The correlation of every two items, in the order (0,1), (0,2), (1,2), (0,3) … There is a pause after each pair where
 * pairs are computed one by one: pairwise and polychoric.
 */
export function* pairCorrelations(
	items: readonly Item[],
	{ kind, missing }: CorrelationOptions
): Steps<Pairs> {
	const categories = kind === 'polychoric' ? categoriesOf(items) : ok<Categories[]>([]);
	if (!categories.ok) return categories;
	if (missing === 'pairwise') {
		return yield* everyPair(items, (i, j) => onOwnRows(items, i, j, kind, categories.value));
	}
	const rows = completeRows(items);
	if (rows.length < FEWEST_ROWS) {
		return fail('correlation.tooFewRows', { n: rows.length, needed: FEWEST_ROWS });
	}
	const picked = items.map(({ values }) => pick(values, rows));
	const constant = picked.findIndex(isConstant);
	if (constant >= 0) {
		return fail('correlation.constantItem', { item: items[constant].name, value: picked[constant][0] });
	}
	const n = rows.length;
	if (kind === 'polychoric') {
		return yield* everyPair(items, (i, j) => ordered(i, j, rows, categories.value));
	}
	const units = picked.map((values) => unitDeviations(kind === 'spearman' ? midRanks(values) : values));
	const pairs: PairCorrelation[] = [];
	units.forEach((unit, second) =>
		correlationsWith(unit, units, second).forEach((r, first) =>
			pairs.push({ first, second, r, n, corrected: false, atBound: false })
		)
	);
	return ok(pairs);
}

function* everyPair(
	items: readonly Item[],
	correlate: (first: number, second: number) => Outcome<PairCorrelation, CorrelationCode>
): Steps<Pairs> {
	const all = (items.length * (items.length - 1)) / 2;
	const pairs: PairCorrelation[] = [];
	for (let second = 1; second < items.length; second++) {
		for (let first = 0; first < second; first++) {
			const pair = correlate(first, second);
			if (!pair.ok) return pair;
			pairs.push(pair.value);
			yield pairs.length / all;
		}
	}
	return ok(pairs);
}

function onOwnRows(
	items: readonly Item[],
	first: number,
	second: number,
	kind: CorrelationKind,
	categories: Categories[]
): Outcome<PairCorrelation, CorrelationCode> {
	const pair = [items[first], items[second]];
	const rows = completeRows(pair);
	const names = { item: pair[0].name, other: pair[1].name, n: rows.length };
	if (rows.length < FEWEST_ROWS) {
		return fail('correlation.tooFewPairRows', { ...names, needed: FEWEST_ROWS });
	}
	const picked = pair.map(({ values }) => pick(values, rows));
	const constant = picked.findIndex(isConstant);
	if (constant >= 0) {
		return fail('correlation.constantInPair', {
			item: pair[constant].name,
			other: pair[1 - constant].name,
			n: rows.length
		});
	}
	if (kind === 'polychoric') return ordered(first, second, rows, categories);
	const [a, b] = picked.map((values) => unitDeviations(kind === 'spearman' ? midRanks(values) : values));
	return ok({ first, second, r: correlationOf(a, b), n: rows.length, corrected: false, atBound: false });
}

/** The place of each value among the item's distinct values, and how many these are. */
interface Categories {
	codes: Uint8Array;
	count: number;
}

function categoriesOf(items: readonly Item[]): Outcome<Categories[], CorrelationCode> {
	const all: Categories[] = [];
	for (const { name, values } of items) {
		const distinct = [...new Set(values.filter(Number.isFinite))].sort((a, b) => a - b);
		if (distinct.length > MOST_CATEGORIES) {
			return fail('correlation.tooManyCategories', {
				item: name,
				categories: distinct.length,
				most: MOST_CATEGORIES
			});
		}
		const places = new Map(distinct.map((value, place) => [value, place]));
		const codes = Uint8Array.from(values, (value) => places.get(value) ?? 0);
		all.push({ codes, count: distinct.length });
	}
	return ok(all);
}

function ordered(
	first: number,
	second: number,
	rows: Uint32Array,
	categories: Categories[]
): Outcome<PairCorrelation, CorrelationCode> {
	const [a, b] = [categories[first], categories[second]];
	const table: CountTable = { rows: a.count, columns: b.count, counts: new Float64Array(a.count * b.count) };
	for (const row of rows) table.counts[a.codes[row] * b.count + b.codes[row]]++;
	// Neither is constant on these rows: two rows and two columns of the table have answers.
	const { rho, corrected, atBound } = polychoric(table) ?? { rho: NaN, corrected: false, atBound: false };
	return ok({ first, second, r: rho, n: rows.length, corrected, atBound });
}
