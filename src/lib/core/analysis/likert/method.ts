import type { MethodFact } from '../types';
import type { LikertSpec } from './types';

const DONT_KNOW = {
	inBase: 'likert.methodInBase',
	outside: 'likert.methodOutside',
	hidden: 'likert.methodHidden'
} as const;
const TESTS = {
	welch: 'likert.methodWelch',
	mannWhitney: 'likert.methodMannWhitney',
	permutation: 'likert.methodPermutation'
} as const;
const ADJUST = {
	holm: 'likert.methodHolm',
	bh: 'likert.methodBh',
	none: 'likert.methodNoAdjust'
} as const;

/** How the numbers were computed, in words. */
export function methodOf(spec: LikertSpec, isWeighed: boolean, arePersons: boolean): MethodFact[] {
	const { comparison, decimals } = spec;
	const isTwice = spec.rounding === 'twice' && decimals === 0;
	const fact = (label: string, code: string, params?: Record<string, string | number>): MethodFact => ({
		label: { code: label },
		text: params ? { code, params } : { code }
	});
	const facts = [
		fact('analysis.factMethod', 'likert.method'),
		fact('likert.factDontKnow', DONT_KNOW[spec.dontKnow]),
		fact(
			'likert.factRounding',
			isTwice ? 'likert.methodTwice' : 'likert.methodOnce',
			isTwice ? undefined : { decimals }
		)
	];
	if (spec.hiddenBelow !== null)
		facts.push(fact('likert.factHidden', 'likert.methodHiddenBelow', { limit: spec.hiddenBelow }));
	if (isWeighed) facts.push(fact('likert.factWeights', 'likert.methodWeights'));
	if (arePersons) facts.push(fact('likert.factWeights', 'likert.methodPersons'));
	if (!comparison || spec.groups.length === 0) return facts;
	const continuity = comparison.continuity ? 'likert.methodContinuity' : 'likert.methodNoContinuity';
	return [
		...facts,
		fact('likert.factTest', TESTS[comparison.test]),
		...(comparison.test === 'mannWhitney' ? [fact('likert.factContinuity', continuity)] : []),
		fact('likert.factInterval', 'likert.methodInterval', { confidence: comparison.confidence }),
		...(comparison.shares
			? [fact('likert.factShares', isWeighed ? 'likert.methodSharesWeighed' : 'likert.methodShares')]
			: []),
		fact('likert.factAdjust', ADJUST[comparison.adjust])
	];
}
