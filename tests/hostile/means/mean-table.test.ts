import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeanTableSpec } from '../../../src/lib/core/analysis/mean-table/types';
import { runOn } from '../../../src/lib/core/analysis/testing/make-dataset';
import { anySurvey } from './any-survey';
import { expectSound } from './sound-result';

const spec: MeanTableSpec = {
	type: 'meanTable',
	version: 1,
	id: 'm',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	items: ['a', 'b'],
	groups: ['g'],
	layout: 'stacked',
	limit: 8,
	decimals: 2,
	showN: true,
	showRange: true,
	interval: false,
	confidence: 0.95,
	populations: [],
	itemPair: null,
	bootstrap: { draws: 200, seed: 1 },
	groupPairs: { kind: 'none' },
	sizes: [],
	marks: { sd: null, midpoint: null }
};

const SIZES = [
	{ from: 0.2, words: 'liten' },
	{ from: 0.5, words: 'moderat' },
	{ from: 0.8, words: 'stor' }
];

describe('any survey', () => {
	const names = fc.constantFrom('a', 'b', 'c', 'k', 't');
	const anySpec = fc
		.record({
			items: fc.uniqueArray(names, { maxLength: 3 }),
			groups: fc.uniqueArray(fc.constantFrom('g', 'h', 't'), { maxLength: 2 }),
			layout: fc.constantFrom('stacked' as const, 'columns' as const),
			limit: fc.option(fc.integer({ min: 2, max: 12 })),
			interval: fc.boolean(),
			populations: fc.constantFrom<MeanTableSpec['populations']>([], [{ path: [], size: 5 }]),
			itemPair: fc.option(fc.record({ first: names, second: names })),
			groupPairs: fc.constantFrom(
				{ kind: 'none' as const },
				{ kind: 'all' as const },
				{ kind: 'reference' as const, value: 'x' }
			),
			sizes: fc.constantFrom([], SIZES),
			split: fc.constantFrom(null, null, 'h')
		})
		.map((some): MeanTableSpec => ({
			...spec,
			...some,
			bootstrap: { draws: 100, seed: 7 },
			marks: { sd: { above: 1, words: 'stor' }, midpoint: { at: null, words: 'lav' } }
		}));

	it('gives a result with numbers or reasons, in words of every language', async () => {
		await fc.assert(
			fc.asyncProperty(anySurvey, anySpec, async (dataset, some) => {
				const result = await runOn(dataset, some).catch((problem: unknown) => {
					// The only reason for no result at all: every row is without a usable weight.
					expect(String(problem)).toContain('analysis.noRows');
					return null;
				});
				if (result) expectSound(result);
			}),
			{ numRuns: 80 }
		);
	});
});
