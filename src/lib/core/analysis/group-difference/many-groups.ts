import { fail, type Message, type Outcome } from '../../outcome';
import { benjaminiHochberg, holm } from '../../stats/groups/adjust';
import { anovaOfValues, levene, welchAnova, type Anova } from '../../stats/groups/anova';
import { pooledD } from '../../stats/groups/effect-size';
import { kruskalWallis, type KruskalWallis } from '../../stats/groups/kruskal-wallis';
import { mannWhitney } from '../../stats/groups/mann-whitney';
import { gamesHowell, tukeyKramer } from '../../stats/groups/pairwise';
import { summariseGroups, withoutCommonPart } from '../../stats/groups/summaries';
import { studentT, welchT } from '../../stats/groups/t-test';
import type { GroupsCode, GroupSummary } from '../../stats/groups/types';
import type { OutcomeData } from './data';
import { fLine, kruskalLine, named, type TestLine } from './tests';
import type { GroupDifferenceSpec } from './types';

/** Ours: of more groups than this the pairs are too many to be read. */
export const MOST_PAIRED = 15;

/** Two of several groups. NaN for what there is not. */
export interface PairLine {
	first: number;
	second: number;
	difference: number;
	low: number;
	high: number;
	p: number;
	d: number;
	why: Message | null;
}

/** One outcome in several groups. */
export interface ManyGroups {
	data: OutcomeData;
	summaries: GroupSummary[];
	total: GroupSummary;
	anova: Outcome<Anova, GroupsCode>;
	kruskal: Outcome<KruskalWallis, GroupsCode>;
	main: TestLine;
	tests: TestLine[];
	/** Every two groups; empty where they are not asked for. */
	pairs: PairLine[];
	/** Why there are no pairs although they were asked for. */
	noPairs: Message | null;
}

/** Compares several groups on one outcome. */
export function compareMany(
	data: OutcomeData,
	names: readonly string[],
	spec: GroupDifferenceSpec
): ManyGroups {
	const summaries = summariseGroups(data.groups);
	const [total] = summariseGroups([data.values]);
	const bare = summariseGroups(withoutCommonPart(data.groups));
	const anova = named(anovaOfValues(data.groups), names);
	const kruskal = kruskalWallis(data.groups);
	const lines = {
		welch: fLine('welchAnova', named(welchAnova(bare), names)),
		equalVariances: fLine('anova', anova),
		ranks: kruskalLine(kruskal)
	};
	const pairs = pairsOf(data, bare, names, spec);
	return {
		data,
		summaries,
		total,
		anova,
		kruskal,
		main: lines[spec.test],
		tests: spec.allTests
			? [
					lines.equalVariances,
					lines.welch,
					lines.ranks,
					fLine(
						spec.levene === 'mean' ? 'leveneMean' : 'leveneMedian',
						levene(
							data.groups.filter(({ length }) => length > 0),
							spec.levene
						)
					)
				]
			: [],
		pairs: pairs.ok ? pairs.value : [],
		noPairs: pairs.ok ? null : pairs.problem
	};
}

function pairsOf(
	{ groups }: OutcomeData,
	summaries: readonly GroupSummary[],
	names: readonly string[],
	spec: GroupDifferenceSpec
): Outcome<PairLine[]> {
	const { pairwise, confidence } = spec;
	const dOf = (first: number, second: number): number => {
		const effect = pooledD(summaries[first], summaries[second]);
		return effect.ok ? effect.value.d : NaN;
	};
	if (pairwise === 'none') return { ok: true, value: [] };
	if (groups.length > MOST_PAIRED)
		return fail('groupDifference.tooManyPairs', { count: groups.length, most: MOST_PAIRED });
	if (pairwise === 'tukeyKramer' || pairwise === 'gamesHowell') {
		const tested = named(
			pairwise === 'tukeyKramer' ? tukeyKramer(summaries, confidence) : gamesHowell(summaries, confidence),
			names
		);
		if (!tested.ok) return tested;
		return {
			ok: true,
			value: tested.value.map((pair) => ({ ...pair, d: dOf(pair.first, pair.second), why: null }))
		};
	}
	const lines = summaries.flatMap((_, first) =>
		summaries.slice(first + 1).map((__, offset) => pairLine(first, first + 1 + offset))
	);
	const p = (pairwise === 'holm' ? holm : benjaminiHochberg)(lines.map((one) => one.p));
	return { ok: true, value: lines.map((one, at) => ({ ...one, p: p[at] })) };

	/** The chosen test of two groups; intervals are those of single differences. */
	function pairLine(first: number, second: number): PairLine {
		const [x, y] = [summaries[first], summaries[second]];
		const two = [names[first], names[second]];
		const t = named(
			spec.test === 'equalVariances' ? studentT(x, y, confidence) : welchT(x, y, confidence),
			two
		);
		const ranks =
			spec.test === 'ranks' ? named(mannWhitney(groups[first], groups[second], spec.continuity), two) : t;
		const base = { first, second, difference: x.mean - y.mean, d: dOf(first, second) };
		return {
			...base,
			low: t.ok ? t.value.low : NaN,
			high: t.ok ? t.value.high : NaN,
			p: ranks.ok ? ranks.value.p : NaN,
			why: ranks.ok ? null : ranks.problem
		};
	}
}
