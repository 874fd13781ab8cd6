import type { LogisticSpec } from './types';

/** A logistic regression for tests: everything that is not asked for at its default, and everything shown. */
export const logisticSpec = (changes: Partial<LogisticSpec> = {}): LogisticSpec => ({
	type: 'logistic',
	version: 1,
	id: 'logistic',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	outcome: 'y',
	event: null,
	predictors: [],
	method: 'auto',
	intervals: 'auto',
	confidence: 0.95,
	shown: { reading: true, coefficients: true, classification: true, calibration: true },
	...changes
});
