import fc from 'fast-check';
import type { DescriptivesSpec } from '../../src/lib/core/analysis/descriptives/types';
import type { Predictor, RegressionSpec } from '../../src/lib/core/analysis/regression/types';
import type { TextSpec } from '../../src/lib/core/analysis/text/types';
import type { AnalysisFacts, AnalysisSpec, DataFacts } from '../../src/lib/core/analysis/types';
import { id, name, nameOrNull, textOf } from './arbitrary-parts';

const facts = {
	version: fc.constant(1 as const),
	id,
	name: textOf(40),
	note: textOf(40)
} satisfies { [K in keyof AnalysisFacts]: fc.Arbitrary<AnalysisFacts[K]> };

const dataFacts = {
	...facts,
	dataset: id,
	filter: fc.option(id),
	split: nameOrNull,
	weighted: fc.boolean()
} satisfies { [K in keyof DataFacts]: fc.Arbitrary<DataFacts[K]> };

const variables = fc.uniqueArray(name, { maxLength: 4 });

const descriptives: fc.Arbitrary<DescriptivesSpec> = fc.record({
	type: fc.constant('descriptives' as const),
	...dataFacts,
	variables
});

const predictor: fc.Arbitrary<Predictor> = fc.oneof(
	fc.record({ variable: name, as: fc.constant('plain' as const) }),
	fc.record({ variable: name, as: fc.constant('square' as const), centred: fc.boolean() }),
	fc.record({
		variable: name,
		as: fc.constant('categories' as const),
		reference: fc.oneof(fc.constant(null), fc.integer(), textOf(20))
	})
);

const regression: fc.Arbitrary<RegressionSpec> = fc.record({
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

const text: fc.Arbitrary<TextSpec> = fc.record({
	type: fc.constant('text' as const),
	...facts,
	body: textOf(100)
});

/** Any analysis but a draw that the program accepts. */
export const anyAnalysis: fc.Arbitrary<AnalysisSpec> = fc.oneof(descriptives, regression, text);
