import fc from 'fast-check';
import type { Predictor, RegressionSpec } from '../../../src/lib/core/analysis/regression/types';
import { name, nameOrNull, textOf } from '../arbitrary-parts';
import { dataFacts, variables } from './facts';

export const predictor: fc.Arbitrary<Predictor> = fc.oneof(
	fc.record({ variable: name, as: fc.constant('plain' as const) }),
	fc.record({ variable: name, as: fc.constant('square' as const), centred: fc.boolean() }),
	fc.record({
		variable: name,
		as: fc.constant('categories' as const),
		reference: fc.oneof(fc.constant(null), fc.integer(), textOf(20))
	})
);

export const regression: fc.Arbitrary<RegressionSpec> = fc.record({
	type: fc.constant('regression' as const),
	...dataFacts,
	dependents: variables,
	predictors: fc.uniqueArray(predictor, { maxLength: 4, selector: ({ variable }) => variable }),
	constant: fc.boolean(),
	errors: fc.oneof(
		fc.constantFrom({ kind: 'usual' as const }, { kind: 'hc3' as const }),
		fc.record({
			kind: fc.constant('clustered' as const),
			variable: name,
			correction: fc.constantFrom('auto' as const, 'cr1' as const, 'cr2' as const)
		})
	),
	weightKind: fc.constantFrom('analytic' as const, 'frequency' as const),
	rows: fc.constantFrom('each' as const, 'common' as const),
	confidence: fc.constantFrom(0.9, 0.95, 0.99),
	starLevels: fc.constantFrom([], [0.1, 0.05], [0.05, 0.01, 0.001]),
	layout: fc.constantFrom('sideBySide' as const, 'stacked' as const),
	shown: fc.record({
		reading: fc.boolean(),
		full: fc.boolean(),
		coefficients: fc.boolean(),
		condition: fc.boolean(),
		diagnostics: fc.boolean(),
		partial: fc.boolean(),
		rows: fc.boolean()
	}),
	rowKey: nameOrNull
});
