import { describe, expect, it } from 'vitest';
import type { AnalysisSpec } from './types';
import { renameInAnalyses } from './variables-of';

const facts = { version: 1, name: '', note: '' } as const;
const means = (id: string, dataset: string): AnalysisSpec =>
	({
		...{ ...facts, type: 'descriptives', id, dataset, filter: null, split: 'trivsel', weighted: true },
		variables: ['trivsel', 'trivsel2'],
		...{ statistics: ['mean'], confidence: 0.95, decimals: 2, histograms: false, percentiles: 'spss' }
	}) as unknown as AnalysisSpec;
const number = (analysis: string) => ({
	...{ mark: 1, analysis, section: '', table: 'means/trivsel' },
	...{ row: 'trivsel=2021', column: 'trivsel2.mean', decimals: null }
});
const text: AnalysisSpec = {
	...{ ...facts, type: 'text', id: 't', body: '{1}' },
	numbers: [number('a'), number('b')]
};

describe('a variable with another name', () => {
	const [first, other, quoting] = renameInAnalyses(
		[means('a', 'survey'), means('b', 'elsewhere'), text],
		'survey',
		'trivsel',
		'vel/ferd'
	);

	it('is followed by the analyses of its dataset alone', () => {
		expect(first).toMatchObject({ variables: ['vel/ferd', 'trivsel2'], split: 'vel/ferd' });
		expect(other).toEqual(means('b', 'elsewhere'));
	});

	it('is followed by texts that quote them, whose ids of cells hold names', () => {
		expect(quoting).toMatchObject({
			numbers: [{ table: 'means/vel%2Fferd', row: 'vel%2Fferd=2021', column: 'trivsel2.mean' }, number('b')]
		});
	});
});
