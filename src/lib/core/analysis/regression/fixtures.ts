import type { RegressionSpec } from './types';

/** A regression for tests: usual errors, everything that is not asked for at its default, and only tables shown. */
export const regressionSpec = (changes: Partial<RegressionSpec> = {}): RegressionSpec => ({
	type: 'regression',
	version: 1,
	id: 'regression',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	dependents: ['y'],
	predictors: [],
	constant: true,
	errors: { kind: 'usual' },
	weightKind: 'analytic',
	rows: 'each',
	confidence: 0.95,
	starLevels: [0.1, 0.05],
	layout: 'sideBySide',
	shown: {
		reading: true,
		full: true,
		coefficients: true,
		condition: false,
		diagnostics: false,
		partial: false,
		rows: false
	},
	rowKey: null,
	...changes
});
