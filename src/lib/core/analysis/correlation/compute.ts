import type { Message } from '../../outcome';
import { correlate, correlationTest, type Correlation } from '../../stats/correlation/correlate';
import {
	completeRows,
	correlationOf,
	isConstant,
	numbersIn,
	pick,
	unitDeviations,
	type Item
} from '../../stats/correlation/items';
import { pairCorrelations } from '../../stats/correlation/pair-correlations';
import { finished } from '../../stats/steps';
import { FEWEST_ROWS } from '../../stats/correlation/types';
import { midRanks } from '../../stats/ranks';
import type { CorrelationSpec } from './types';

/** One coefficient with its test, or why there is none. */
export interface PairResult extends Correlation {
	/** Why there is no coefficient; null where there is one. */
	why: Message | null;
	/** What should be known of it. */
	warnings: Message[];
}

const nothing = (n: number, why: Message): PairResult => ({
	r: NaN,
	n,
	p: NaN,
	low: NaN,
	high: NaN,
	why,
	warnings: []
});

/**
 * Correlates variables two by two on the same rows of a sample.
 * @param items variables with NaN wherever a cell is empty
 * @returns what gives the correlation of the variables at two places. Rows with both are used, or only those with a
 * number for every item (listwise)
 */
export function pairwise(
	items: readonly Item[],
	{ coefficient, missing, confidence }: Pick<CorrelationSpec, 'coefficient' | 'missing' | 'confidence'>
): (first: number, second: number) => PairResult {
	const rows = missing === 'listwise' ? completeRows(items) : null;
	const used = rows ? items.map(({ name, values }) => ({ name, values: pick(values, rows) })) : items;
	const units = new Map<number, Float64Array>();
	const isFull = used.map(
		({ values }) => numbersIn(values).count === values.length && values.length >= FEWEST_ROWS
	);
	const unitOf = (at: number): Float64Array => {
		let unit = units.get(at);
		if (!unit) {
			const { values } = used[at];
			unit = unitDeviations(coefficient === 'spearman' ? midRanks(values) : values);
			units.set(at, unit);
		}
		return unit;
	};

	return (first, second) => {
		const pair = [used[first], used[second]];
		const both = isFull[first] && isFull[second] ? null : completeRows(pair);
		const n = both?.length ?? pair[0].values.length;
		const names = { item: pair[0].name, other: pair[1].name, n };
		if (n < FEWEST_ROWS) {
			const params = { ...names, needed: FEWEST_ROWS };
			return nothing(n, { code: 'correlation.tooFewPairRows', params });
		}
		const [x, y] = pair.map(({ values }) => (both ? pick(values, both) : values));
		const constant = [x, y].findIndex(isConstant);
		if (constant >= 0) {
			const params = { item: pair[constant].name, other: pair[1 - constant].name, n };
			return nothing(n, { code: 'correlation.constantInPair', params });
		}
		if (coefficient === 'polychoric') {
			return ordered([
				{ ...pair[0], values: x },
				{ ...pair[1], values: y }
			]);
		}
		if (coefficient !== 'kendall' && !both) {
			// Ranks and deviations of a variable without empty cells are the same in every pair.
			const r = correlationOf(unitOf(first), unitOf(second));
			return { r, n, ...correlationTest(r, n, coefficient, confidence), why: null, warnings: [] };
		}
		return { ...correlate(x, y, coefficient, confidence), why: null, warnings: [] };
	};
}

/** Polychoric: without a test and without an interval, since the two-step method here gives no standard error. */
function ordered(pair: readonly Item[]): PairResult {
	const n = pair[0].values.length;
	const outcome = finished(pairCorrelations(pair, { kind: 'polychoric', missing: 'listwise' }));
	if (!outcome.ok) return nothing(n, outcome.problem);
	const [{ r, corrected, atBound }] = outcome.value;
	const params = { item: pair[0].name, other: pair[1].name };
	const warnings: Message[] = [];
	if (corrected) warnings.push({ code: 'correlation.emptyCell', params });
	if (atBound) warnings.push({ code: 'correlation.atBound', params: { ...params, r } });
	return { r, n, p: NaN, low: NaN, high: NaN, why: null, warnings };
}
