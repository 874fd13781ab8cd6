import type { Message } from '../../../outcome';
import type { FactorWarningCode } from '../types';

/** Bounds of the uniquenesses in minres and maximum likelihood, as in R's factanal and psych::fa. */
export const LOWEST_UNIQUENESS = 0.005;
export const HIGHEST_UNIQUENESS = 1;

/** Names the items whose uniqueness is held at the lower bound: a Heywood case. */
export const boundWarnings = (uniquenesses: Float64Array, names: string[]): Message<FactorWarningCode>[] =>
	names
		.filter((_, i) => uniquenesses[i] <= LOWEST_UNIQUENESS * (1 + 1e-9))
		.map((item) => ({ code: 'factor.heywoodBound', params: { item, bound: LOWEST_UNIQUENESS } }));
