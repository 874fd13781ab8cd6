import type { Message } from '../../outcome';
import { benjaminiHochberg, holm } from '../../stats/groups/adjust';
import { pooledD } from '../../stats/groups/effect-size';
import { mannWhitney } from '../../stats/groups/mann-whitney';
import { summariseGroups, withoutCommonPart } from '../../stats/groups/summaries';
import { studentT, welchT } from '../../stats/groups/t-test';
import { fisherExact } from '../../stats/shares/fisher';
import { newcombe } from '../../stats/shares/share-intervals';
import { mannWhitneyLines, tLine, type TestLine } from '../group-difference/tests';
import { inBoth, type Group, type Groups } from './groups';
import { valuesIn, type Measure } from './measure';
import type { Units } from './membership';
import { KINDS, type StructureSpec } from './types';

/** Two groups on one measure: first minus second. NaN for what there is not. */
export interface Comparison {
	measure: Measure;
	first: Group;
	second: Group;
	n: [number, number];
	means: [number, number];
	difference: number;
	low: number;
	high: number;
	test: TestLine;
	effect: number;
	/** Why there is no interval, and no effect size. */
	why: Message | null;
	whyNoEffect: Message | null;
	/** Municipalities in both groups. */
	both: number;
}

/** Compares two groups by the chosen test; of 0 and 1 by Fisher's exact test, with Newcombe's interval. */
export function compareGroups(
	measure: Measure,
	first: Group,
	second: Group,
	spec: StructureSpec,
	units: Units
): Comparison {
	const values = [first, second].map((group) => valuesIn(measure, group).values);
	const { test, effect, difference } = tested(values, measure, spec);
	const [one, two] = summariseGroups(values);
	return {
		measure,
		first,
		second,
		n: [one.n, two.n],
		means: [one.mean, two.mean],
		both: inBoth(first, second, units),
		test,
		...effect,
		...difference
	};
}

/** The p value of the chosen test of two sets of values; NaN where there is none. */
export const pOf = (values: Float64Array[], measure: Measure, spec: StructureSpec): number =>
	tested(values, measure, spec).test.p;

function tested(values: Float64Array[], measure: Measure, spec: StructureSpec) {
	const { confidence } = spec;
	// Tests are of the values less what they have in common, so that shared digits cost nothing.
	const [x, y] = summariseGroups(withoutCommonPart(values));
	const welch = welchT(x, y, confidence);
	const student = studentT(x, y, confidence);
	const ranks = mannWhitney(values[0], values[1], false);
	const t = spec.test === 'equalVariances' ? student : welch;
	const size = pooledD(x, y);
	const effect =
		spec.effect === 'superiority'
			? {
					effect: ranks.ok ? ranks.value.superiority : NaN,
					whyNoEffect: ranks.ok ? null : ranks.problem
				}
			: { effect: size.ok ? size.value[spec.effect] : NaN, whyNoEffect: size.ok ? null : size.problem };
	if (measure.isShare && x.n > 0 && y.n > 0) return { ...shares(values, confidence), effect };
	const line = spec.test === 'ranks' ? mannWhitneyLines(ranks)[0] : tLine(t.ok ? spec.test : 'welch', t);
	return {
		test: { ...line, id: spec.test },
		effect,
		difference: t.ok
			? { difference: t.value.difference, low: t.value.low, high: t.value.high, why: null }
			: { difference: x.mean - y.mean, low: NaN, high: NaN, why: t.problem }
	};
}

function shares(values: Float64Array[], confidence: number) {
	const [one, two] = values.map((of) => ({ count: of.reduce((sum, value) => sum + value, 0), n: of.length }));
	const { difference, low, high } = newcombe(one, two, confidence);
	const p = fisherExact([
		[one.count, one.n - one.count],
		[two.count, two.n - two.count]
	]);
	const why: Message | null = Number.isNaN(p) ? { code: 'structure.allAlike' } : null;
	const test: TestLine = {
		id: 'fisher',
		symbol: '',
		statistic: NaN,
		df1: NaN,
		df2: NaN,
		z: NaN,
		p,
		why,
		note: null
	};
	return { test, difference: { difference, low, high, why: null } };
}

/**
 * Which groups are compared: drawn with others and average with spread, together and in each draw; and each kind in a draw
 * with the same kind in the draw before it.
 */
export function pairsOf({ pooled, byDraw }: Groups): [Group, Group][] {
	const within = (groups: readonly Group[]): [Group, Group][] => {
		const of = (kind: Group['kind']) => groups.find((group) => group.kind === kind);
		const others = of('others');
		const pairs = KINDS.flatMap((kind): [Group, Group][] => {
			const group = of(kind);
			return group && others ? [[group, others]] : [];
		});
		const [average, spread] = [of('average'), of('spread')];
		return average && spread ? [...pairs, [average, spread]] : pairs;
	};
	const draws = [...new Set(byDraw.map(({ draw }) => draw))];
	const between = KINDS.flatMap((kind) => {
		const same = byDraw.filter((group) => group.kind === kind);
		return same.slice(1).map((group, place): [Group, Group] => [group, same[place]]);
	});
	return [
		...within(pooled),
		...draws
			.flatMap((draw) => within(byDraw.filter((group) => group.draw === draw)))
			.filter((pair) => !pair.every(({ isRepeat }) => isRepeat)),
		...between
	];
}

/** The p values adjusted over all comparisons; null where they are not to be. */
export function adjustedP(
	comparisons: readonly Comparison[],
	adjust: StructureSpec['adjust']
): number[] | null {
	if (adjust === 'none') return null;
	return (adjust === 'holm' ? holm : benjaminiHochberg)(comparisons.map(({ test }) => test.p));
}
