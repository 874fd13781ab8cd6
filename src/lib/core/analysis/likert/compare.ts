import type { Message, Outcome } from '../../outcome';
import { benjaminiHochberg, holm } from '../../stats/groups/adjust';
import { mannWhitney } from '../../stats/groups/mann-whitney';
import { permutationTest } from '../../stats/groups/permutation';
import { welchT } from '../../stats/groups/t-test';
import { newcombe, type Interval } from '../../stats/shares/share-intervals';
import { textOf } from './group-text';
import { boxPart } from './boxes';
import { baseOf, boxOf, personsOf, summaryOf, valuesOf } from './summary';
import type { Column } from './tally';
import type { LikertComparison, LikertSpec } from './types';

/** More answers than these are not laid out one by one; counts of persons may be any numbers. */
const MOST_RANKED = 2_000_000;
/** The seed of drawn permutations: the same table gives the same p. */
const SEED = 1;

/** Two groups' answers to one item, compared. */
export interface Compared {
	first: Column;
	second: Column;
	/** Means and their difference; or why there is none. */
	means: Outcome<{ first: number; second: number; difference: number } & Interval>;
	/** The chosen test; `superiority` is P(first > second) + ½P(equal), for Mann-Whitney. */
	test: Outcome<{ p: number; superiority: number | null }>;
	/** p adjusted over the whole table; NaN where there is none. */
	adjusted: number;
	/** Shares of the highest steps and their difference; null where they are not asked for or cannot be. */
	shares: ({ first: number; second: number; difference: number } & Interval) | null;
}

/** The pairs of columns that are compared: of one item, within one value of the outer grouping variable. */
export function pairsOf(columns: readonly Column[], pairs: LikertComparison['pairs']): [Column, Column][] {
	const within = new Map<string, Column[]>();
	for (const column of columns) {
		if (!column.group.isOne) continue;
		const key = column.group.outer;
		within.set(key, [...(within.get(key) ?? []), column]);
	}
	return [...within.values()].flatMap((list) =>
		list.flatMap((first, place) =>
			pairs === 'first' && place > 0
				? []
				: list.slice(place + 1).map((second): [Column, Column] => [first, second])
		)
	);
}

/**
 * Compares two columns: the difference of the means with an interval (Welch), the chosen test, and the difference of the
 * shares of the highest steps (Newcombe). With sampling weights the errors are those of weighted means, and shares count
 * as many answers as the weights are worth: (Σw)²/Σw².
 */
export function comparePair(
	[first, second]: [Column, Column],
	spec: LikertSpec,
	comparison: LikertComparison,
	isWeighed: boolean
): Compared {
	const result = { first, second, adjusted: NaN };
	const hidden = [first, second].find(({ state }) => state === 'hidden');
	if (hidden) {
		const problem = { code: 'likert.hiddenGroup', params: { name: textOf(hidden.group) } };
		return {
			...result,
			means: { ok: false, problem },
			test: { ok: false, problem },
			shares: null
		};
	}
	if (!first.item.isNumeric) {
		const problem = { code: 'likert.noMeanOfText' };
		return { ...result, means: { ok: false, problem }, test: { ok: false, problem }, shares: null };
	}
	const [one, two] = [first, second].map(summaryOf);
	// As n and an sd that gives the error of the mean: equal to the sd where answers count alike.
	const parts = [one, two].map(({ n, mean, se }) => ({ n, mean, sd: se * Math.sqrt(n) }));
	const welch = named(welchT(parts[0], parts[1], comparison.confidence), first, second);
	const means = { first: one.mean, second: two.mean, difference: one.mean - two.mean };
	return {
		...result,
		means: welch.ok
			? { ok: true, value: { ...means, low: welch.value.low, high: welch.value.high } }
			: { ok: true, value: { ...means, low: NaN, high: NaN } },
		test:
			comparison.test === 'welch'
				? welch.ok
					? { ok: true, value: { p: welch.value.p, superiority: null } }
					: welch
				: isWeighed
					? { ok: false, problem: { code: 'likert.noWeightedTest' } }
					: named(ranked(first, second, comparison), first, second),
		shares: comparison.shares ? compareShares(first, second, spec, comparison.confidence) : null
	};
}

function ranked(
	first: Column,
	second: Column,
	{ test, continuity }: LikertComparison
): Outcome<{ p: number; superiority: number | null }> {
	if (first.valid + second.valid > MOST_RANKED)
		return { ok: false, problem: { code: 'likert.tooManyForTest', params: { most: MOST_RANKED } } };
	const [x, y] = [valuesOf(first), valuesOf(second)];
	if (test === 'permutation') {
		const drawn = permutationTest(x, y, SEED);
		return drawn.ok ? { ok: true, value: { p: drawn.value.p, superiority: null } } : drawn;
	}
	return mannWhitney(x, y, continuity);
}

/** A problem that names a group by number gets its name. */
function named<T>(outcome: Outcome<T>, first: Column, second: Column): Outcome<T> {
	if (outcome.ok) return outcome;
	const { code, params = {} } = outcome.problem;
	const group = [first, second].at(Number(params.group ?? 0) - 1);
	const isNamed = Number(params.group ?? 0) > 0 && group !== undefined;
	const problem: Message = {
		code,
		params: isNamed ? { ...params, name: textOf(group.group) } : params
	};
	return { ok: false, problem };
}

function compareShares(
	first: Column,
	second: Column,
	spec: LikertSpec,
	confidence: number
): Compared['shares'] {
	const size = spec.boxes || 2;
	const [one, two] = [first, second].map((column) => {
		const part = boxPart(column, 'top', size);
		const base = baseOf(column, spec);
		if (part === null || !(base > 0)) return null;
		const n = worth(column, spec);
		return { count: (part / base) * n, n, share: part / base };
	});
	if (!one || !two || !boxOf(first, 'top', size)) return null;
	const { low, high } = newcombe(one, two, confidence);
	return { first: one.share, second: two.share, difference: one.share - two.share, low, high };
}

/** How many answers of equal weight the answers in the base are worth: (Σw)²/Σw² (Kish). */
function worth(column: Column, spec: LikertSpec): number {
	const { tally } = column;
	const squares =
		tally.squares.reduce((sum, square) => sum + square, 0) +
		(spec.dontKnow === 'outside' ? 0 : tally.dontKnow.squares);
	return squares > 0 ? baseOf(column, spec) ** 2 / squares : personsOf(column, spec);
}

/** The p values of a table, adjusted together. */
export function adjustAll(compared: readonly Compared[], adjust: LikertComparison['adjust']): Compared[] {
	const p = compared.map(({ test }) => (test.ok ? test.value.p : NaN));
	const adjusted = adjust === 'holm' ? holm(p) : adjust === 'bh' ? benjaminiHochberg(p) : p;
	return compared.map((one, place) => ({ ...one, adjusted: adjusted[place] }));
}
