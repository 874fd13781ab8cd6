import fc from 'fast-check';
import type { LogisticSpec } from '../../../src/lib/core/analysis/logistic/types';
import { nameOrNull, textOf } from '../arbitrary-parts';
import { dataFacts } from './facts';
import { predictor } from './regression';

export const logistic: fc.Arbitrary<LogisticSpec> = fc.record({
	type: fc.constant('logistic' as const),
	...dataFacts,
	outcome: nameOrNull,
	event: fc.oneof(fc.constant(null), fc.integer(), textOf(20)),
	predictors: fc.uniqueArray(predictor, { maxLength: 4, selector: ({ variable }) => variable }),
	method: fc.constantFrom('auto' as const, 'likelihood' as const, 'firth' as const),
	intervals: fc.constantFrom('auto' as const, 'wald' as const, 'profile' as const),
	confidence: fc.constantFrom(0.9, 0.95, 0.99),
	shown: fc.record({
		reading: fc.boolean(),
		coefficients: fc.boolean(),
		classification: fc.boolean(),
		calibration: fc.boolean()
	})
});
