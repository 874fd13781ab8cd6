import type { MethodFact } from '../types';
import type { GroupDifferenceSpec } from './types';

/** The code of the method of each test. */
const METHODS = {
	two: { welch: 'welchMethod', equalVariances: 'studentMethod', ranks: 'mannWhitneyMethod' },
	many: { welch: 'welchAnovaMethod', equalVariances: 'anovaMethod', ranks: 'kruskalWallisMethod' },
	paired: { welch: 'pairedTMethod', equalVariances: 'pairedTMethod', ranks: 'wilcoxonMethod' }
} as const;

/** What "how was this computed" says. */
export function methodOf(spec: GroupDifferenceSpec, groupCount: number): MethodFact[] {
	const design = spec.design.kind === 'paired' ? 'paired' : groupCount > 2 ? 'many' : 'two';
	const facts: MethodFact[] = [];
	const say = (label: string, code: string, params?: Record<string, string | number>) =>
		facts.push({
			label: { code: label },
			text: params ? { code: `groupDifference.${code}`, params } : { code: `groupDifference.${code}` }
		});
	const clustered = design === 'two' && spec.cluster !== null;
	say('analysis.factMethod', clustered ? 'clusteredMethod' : METHODS[design][spec.test]);
	say('groupDifference.factInterval', `${design}IntervalMethod`, { confidence: spec.confidence });
	say('groupDifference.factEffect', `${design}EffectMethod`);
	if (spec.test === 'ranks' || spec.allTests) {
		if (design !== 'many')
			say('groupDifference.factContinuity', spec.continuity ? 'continuityOn' : 'continuityOff');
	}
	if (spec.allTests && design !== 'paired')
		say('groupDifference.factLevene', spec.levene === 'mean' ? 'leveneMeanMethod' : 'leveneMedianMethod');
	if (spec.allTests && design === 'two')
		say('groupDifference.factPermutation', 'permutationMethod', { seed: spec.seed });
	if (design === 'many' && spec.pairwise !== 'none')
		say('groupDifference.factPairs', `${spec.pairwise}Note`, { confidence: spec.confidence });
	if (spec.adjust !== 'none') say('groupDifference.factAdjust', `${spec.adjust}Adjust`);
	say('groupDifference.factReading', 'thresholdsMethod', { ...spec.thresholds });
	return facts;
}
