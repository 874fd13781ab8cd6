import type { Outcome } from '../../outcome';
import { correlate } from '../../stats/correlation/correlate';
import { pairedDz, publishedPairedD, type EffectSize } from '../../stats/groups/effect-size';
import { bootstrapPublishedD } from '../../stats/groups/item-difference';
import { summariseGroups } from '../../stats/groups/summaries';
import { pairedT, type TTest } from '../../stats/groups/t-test';
import type { GroupsCode, GroupSummary } from '../../stats/groups/types';
import { areOneOfTwo, mcNemar } from '../../stats/groups/mcnemar';
import { wilcoxon, type Wilcoxon } from '../../stats/groups/wilcoxon';
import type { PairedData } from './data';
import { mcNemarLines, tLine, wilcoxonLines, type TestLine } from './tests';
import type { GroupDifferenceSpec } from './types';

/** Ours: then the ends of a 95 % interval move by about a thirtieth of its width from seed to seed. */
const BOOTSTRAPS = 2000;
/** A correlation this close to 1 is 1. */
const ROUNDING = 1e-14;

/** Two answers of the same persons, compared. Differences are second minus first. */
export interface Paired {
	data: PairedData;
	first: GroupSummary;
	second: GroupSummary;
	difference: Outcome<TTest>;
	main: TestLine;
	/** By the published formula, with a bootstrap interval; NaN for what there is not. */
	published: { d: number; low: number; high: number };
	dz: Outcome<EffectSize>;
	/** The correlation of the two answers, and d_rm = d_z·√(2(1 − r)). */
	r: number;
	drm: number;
	ranks: Outcome<Wilcoxon, GroupsCode>;
	/** Whether there are only two different answers, as yes and no. */
	isBinary: boolean;
	tests: TestLine[];
}

/** Compares two answers of the same persons. */
export function comparePaired(data: PairedData, spec: GroupDifferenceSpec): Paired {
	const { a, b } = data;
	const differences = b.map((value, i) => value - a[i]);
	const [first, second, change] = summariseGroups([a, b, differences]);
	const t = pairedT(change, spec.confidence);
	const ranks = wilcoxon(differences, spec.continuity);
	const signed = wilcoxonLines(ranks);
	const isBinary = areOneOfTwo(a, b);
	const binary = isBinary ? mcNemarLines(mcNemar(a, b, spec.continuity)) : [];
	const line = tLine('pairedT', t);
	const dz = pairedDz(change, spec.confidence);
	const { r } = correlate(a, b, 'pearson', spec.confidence);
	const d = publishedPairedD(first, second);
	const interval = Number.isFinite(d)
		? bootstrapPublishedD({ first: a, second: b, weights: null }, BOOTSTRAPS, spec.seed, spec.confidence)
		: null;
	return {
		data,
		first,
		second,
		difference: t,
		main: spec.test === 'ranks' ? signed[0] : line,
		published: { d, low: interval?.low ?? NaN, high: interval?.high ?? NaN },
		dz,
		r,
		// A correlation of one but for rounding leaves nothing under the root.
		drm: dz.ok ? dz.value.d * Math.sqrt(1 - r < ROUNDING ? 0 : 2 * (1 - r)) : NaN,
		ranks,
		isBinary,
		tests: spec.allTests ? [line, ...signed, ...binary] : []
	};
}
