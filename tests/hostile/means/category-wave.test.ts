import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CategoryWaveSpec } from '../../../src/lib/core/analysis/category-wave/types';
import { runOn } from '../../../src/lib/core/analysis/testing/make-dataset';
import { anySurvey } from './any-survey';
import { expectSound } from './sound-result';

const spec: CategoryWaveSpec = {
	type: 'categoryWave',
	version: 1,
	id: 'c',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	variables: ['x'],
	categories: ['g'],
	wave: 'y',
	rows: 'waves',
	decimals: 1,
	cellN: false,
	limit: null,
	test: 'welch',
	testCategories: false,
	level: 0.05,
	confidence: 0.95,
	distributions: [],
	plots: true
};

describe('any survey', () => {
	const anySpec = fc
		.record({
			variables: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'k', 't'), { maxLength: 2 }),
			categories: fc.uniqueArray(fc.constantFrom('g', 'h', 'c', 't'), { maxLength: 2 }),
			wave: fc.constantFrom(null, 'y', 'y', 'g'),
			rows: fc.constantFrom('waves' as const, 'categories' as const),
			cellN: fc.boolean(),
			limit: fc.option(fc.integer({ min: 2, max: 12 })),
			test: fc.constantFrom('none' as const, 'welch' as const, 'student' as const),
			testCategories: fc.boolean(),
			distributions: fc.uniqueArray(fc.constantFrom('a', 'h', 't'), { maxLength: 2 })
		})
		.map((some): CategoryWaveSpec => ({ ...spec, ...some }));

	it('gives a result with numbers or reasons, in words of every language', async () => {
		await fc.assert(
			fc.asyncProperty(anySurvey, anySpec, async (dataset, some) => {
				const result = await runOn(dataset, some).catch((problem: unknown) => {
					expect(String(problem)).toContain('analysis.noRows');
					return null;
				});
				if (result) expectSound(result);
			}),
			{ numRuns: 150 }
		);
	});
});
