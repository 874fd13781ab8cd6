import { describe, expect, it } from 'vitest';
import { badNumbers } from '../testing/bad-numbers';
import { runOn } from '../testing/make-dataset';
import { nastyDataset, nastyVariables } from '../testing/nasty-data';
import type { CorrelationSpec } from './types';

const all = Object.keys(nastyVariables(1));
const base: CorrelationSpec = {
	type: 'correlation',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	variables: all,
	columns: [],
	coefficient: 'pearson',
	missing: 'pairwise',
	by: null,
	together: true,
	layout: 'full',
	details: { p: true, interval: true, n: true },
	levels: [0.05, 0.01],
	adjust: 'none',
	confidence: 0.95,
	predictors: true,
	heat: true,
	hideBelow: 0
};

const options = (['pearson', 'spearman', 'kendall', 'polychoric'] as const).flatMap((coefficient) =>
	(['pairwise', 'listwise'] as const).flatMap((missing) =>
		(['full', 'lower', 'list'] as const).flatMap((layout) =>
			(['none', 'holm', 'benjaminiHochberg'] as const).map((adjust) => ({
				coefficient,
				missing,
				layout,
				adjust
			}))
		)
	)
);

describe('correlations of data that break things', () => {
	it.each(options)('$coefficient $missing $layout $adjust', async (changes) => {
		for (const count of [1, 3, 25]) {
			const data = nastyDataset(count);
			for (const more of [
				{},
				{ by: 'three', together: false },
				{ by: 'texts', columns: ['likert', 'huge', 'constant'] },
				{ by: 'empty', hideBelow: 5 },
				{ variables: ['likert', 'other', 'plain'], by: 'two', split: 'binary' }
			]) {
				const result = await runOn(data, { ...base, ...changes, ...more });
				expect(badNumbers(result)).toEqual([]);
				expect(result.sections[0].parts.length).toBeGreaterThan(0);
			}
		}
	});
});

it('a variable that has nothing in common with itself is one, and what is missing says why', async () => {
	const { sections } = await runOn(nastyDataset(25), { ...base, variables: ['plain', 'constant', 'empty'] });
	const [table] = sections[0].parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
	const [, r] = table.rows[0].cells.slice(1);
	expect(table.rows[0].cells[2].value).toBe(1);
	expect(r.value).toBe(1);
	const constant = table.rows.find(({ id }) => id === 'constant')?.cells[2];
	expect(constant?.note).toMatchObject({ code: 'correlation.constantInPair' });
	const empty = table.rows.find(({ id }) => id === 'empty')?.cells[2];
	expect(empty?.note).toMatchObject({ code: 'correlation.tooFewPairRows' });
});
