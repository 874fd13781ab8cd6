import type { Outcome } from '../../outcome';
import { levene } from '../../stats/groups/anova';
import { clusteredDifference } from '../../stats/groups/clustered';
import { cohensD, type EffectSize } from '../../stats/groups/effect-size';
import { brunnerMunzel, mannWhitney, type MannWhitney } from '../../stats/groups/mann-whitney';
import { permutationTest } from '../../stats/groups/permutation';
import { summariseGroups, withoutCommonPart } from '../../stats/groups/summaries';
import { studentT, welchT, type TTest } from '../../stats/groups/t-test';
import type { GroupSummary } from '../../stats/groups/types';
import type { OutcomeData } from './data';
import { fLine, mannWhitneyLines, named, otherLine, tLine, type TestLine } from './tests';
import type { GroupDifferenceSpec } from './types';

/** One outcome in two groups. */
export interface TwoGroups {
	data: OutcomeData;
	first: GroupSummary;
	second: GroupSummary;
	/** First minus second, with the interval of the chosen test (Welch's for a test of ranks). */
	difference: Outcome<TTest>;
	main: TestLine;
	effect: Outcome<EffectSize>;
	ranks: Outcome<MannWhitney>;
	/** Every test; empty where they are not asked for. */
	tests: TestLine[];
}

/** Compares two groups on one outcome. */
export function compareTwo(
	data: OutcomeData,
	names: readonly string[],
	spec: GroupDifferenceSpec
): TwoGroups {
	const { confidence } = spec;
	const [a, b] = data.groups;
	const [first, second] = summariseGroups([a, b]);
	// Tests are of the values less what they have in common, so that shared digits cost nothing.
	const [x, y] = summariseGroups(withoutCommonPart([a, b]));
	const welch = named(welchT(x, y, confidence), names);
	const student = named(studentT(x, y, confidence), names);
	const ranks = named(mannWhitney(a, b, spec.continuity), names);
	const clustered = data.clusters
		? clusteredDifference(
				data.values,
				Float64Array.from(data.codes, (code) => Number(code === 0)),
				data.clusters,
				confidence
			)
		: null;
	const lines = {
		welch: tLine('welch', welch),
		equalVariances: tLine('student', student),
		ranks: mannWhitneyLines(ranks)[0]
	};
	return {
		data,
		first,
		second,
		difference: clustered ?? (spec.test === 'equalVariances' ? student : welch),
		main: clustered ? tLine('clustered', clustered) : lines[spec.test],
		effect: named(cohensD(x, y, confidence), names),
		ranks,
		tests: spec.allTests
			? [
					...(clustered ? [tLine('clustered', clustered)] : []),
					lines.welch,
					lines.equalVariances,
					fLine(
						spec.levene === 'mean' ? 'leveneMean' : 'leveneMedian',
						named(levene([a, b], spec.levene), names)
					),
					...mannWhitneyLines(ranks),
					otherLine('brunnerMunzel', 't', named(brunnerMunzel(a, b), names), ({ statistic, df, p }) => ({
						statistic,
						df1: df,
						p,
						note: { code: 'groupDifference.brunnerMunzelSign' }
					})),
					permutationLine(a, b, spec, names)
				]
			: []
	};
}

function permutationLine(
	a: Float64Array,
	b: Float64Array,
	{ seed }: GroupDifferenceSpec,
	names: readonly string[]
): TestLine {
	const tested = named(permutationTest(a, b, seed), names);
	return otherLine('permutation', 'M₁ − M₂', tested, ({ difference, p, isExact, divisions }) => ({
		statistic: difference,
		p,
		note: {
			code: isExact ? 'groupDifference.allDivisions' : 'groupDifference.drawnDivisions',
			params: { divisions, seed }
		}
	}));
}
