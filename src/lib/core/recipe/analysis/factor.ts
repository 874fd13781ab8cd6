import type { FactorCount, FactorSpec, OwnPreset } from '../../analysis/factor/types';
import { MOST_VARIABLES } from '../dataset/limits';
import { byKind, choice, number, object, oneOf, trueOrFalse, wholeNumber, type Check } from '../shape';
import { dataFacts, variables } from './facts';

/** More steps, sets and powers than these help nobody, and would keep a machine busy for hours. */
const MOST_STEPS = 100_000;
const MOST_SETS = 10_000;
const MOST_POWER = 20;

const count: Check<FactorCount> = byKind<FactorCount>({
	kaiser: object<Extract<FactorCount, { kind: 'kaiser' }>>({ kind: choice('kaiser') }),
	parallel: object<Extract<FactorCount, { kind: 'parallel' }>>({ kind: choice('parallel') }),
	map: object<Extract<FactorCount, { kind: 'map' }>>({ kind: choice('map') }),
	typed: object<Extract<FactorCount, { kind: 'typed' }>>({
		kind: choice('typed'),
		count: wholeNumber(1, MOST_VARIABLES)
	})
});

const preset = oneOf<OwnPreset['extraction']>({ spss: true, psych: true });

/** Every field of a factor analysis. */
export const factorSpec: Check<FactorSpec> = object<FactorSpec>({
	type: choice('factor'),
	...dataFacts,
	items: variables,
	correlation: oneOf<FactorSpec['correlation']>({ pearson: true, spearman: true, polychoric: true }),
	missing: oneOf<FactorSpec['missing']>({ listwise: true, pairwise: true }),
	preset: oneOf<FactorSpec['preset']>({ spss: true, psych: true, own: true }),
	own: object<OwnPreset>({ extraction: preset, rotation: preset, power: number(1, MOST_POWER) }),
	extraction: oneOf<FactorSpec['extraction']>({
		components: true,
		principalAxis: true,
		minres: true,
		likelihood: true
	}),
	rotation: oneOf<FactorSpec['rotation']>({ none: true, varimax: true, promax: true, oblimin: true }),
	factors: count,
	iterationLimit: wholeNumber(1, MOST_STEPS),
	hideBelow: number(0, 1),
	sorted: trueOrFalse,
	scores: oneOf<FactorSpec['scores']>({ regression: true, bartlett: true, andersonRubin: true }),
	parallel: object<FactorSpec['parallel']>({
		sets: wholeNumber(1, MOST_SETS),
		seed: wholeNumber(0, Number.MAX_SAFE_INTEGER)
	})
});
