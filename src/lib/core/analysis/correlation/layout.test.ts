import { expect, it } from 'vitest';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import type { CorrelationSpec } from './types';

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
	variables: ['folketall', 'sentralitet'],
	columns: ['indeks'],
	coefficient: 'pearson',
	missing: 'pairwise',
	by: 'aar',
	together: true,
	layout: 'full',
	details: { p: false, interval: false, n: false },
	levels: [0.05, 0.01],
	adjust: 'none',
	confidence: 0.95,
	predictors: false,
	heat: true,
	hideBelow: 0
};
const people = [3, 5, 8, 13, 21, 34, 55, 89, 144, 233];
const data = makeDataset({
	folketall: { values: people, label: 'Folketall' },
	sentralitet: { values: [6, 6, 5, 5, 4, 3, 3, 2, 1, 1], label: 'Sentralitet' },
	indeks: { values: [2, 1, 3, 2, 4, null, 3, 5, 4, 5], label: 'Indeks' },
	aar: { values: [2021, 2024, 2021, 2024, 2021, 2024, 2021, 2024, 2021, 2024] }
});

it('structural variables against an index: waves side by side, then all together', async () => {
	const table = tableOf(await runOn(data, base), 'correlations');
	expect(table.columns.map(({ id, label, above }) => [id, label, above?.[0]])).toEqual([
		['variable', { code: 'analysis.variable' }, undefined],
		['2021:indeks', 'Indeks', '2021'],
		['2024:indeks', 'Indeks', '2024'],
		['together:indeks', 'Indeks', { code: 'correlations.together' }]
	]);
	expect(table.rows.map(({ id }) => id)).toEqual(['folketall', 'sentralitet']);
	expect(table.rows[0].cells.map(({ n }) => n)).toEqual([undefined, 5, 4, 9]);
	// R 4.2: cor(people, index, use = "complete.obs") and cor.test(…)$p.value = 0.022.
	expect(table.rows[0].cells[3].text).toBe('*');
	expect(table.rows[0].cells[3].value).toBeCloseTo(0.740618369143951, 10);
});

it('predictors that have too much in common are named, in each block', async () => {
	const { sections } = await runOn(data, {
		...base,
		variables: ['folketall', 'sentralitet'],
		columns: [],
		by: null,
		predictors: true
	});
	const messages = sections[0].parts.flatMap((part) => (part.kind === 'message' ? [part] : []));
	expect(messages).toMatchObject([
		{
			severity: 'warning',
			message: {
				code: 'correlations.closePair',
				params: { first: 'Folketall', second: 'Sentralitet' }
			}
		}
	]);
});

it('says that no pair is that close', async () => {
	const { sections } = await runOn(data, {
		...base,
		variables: ['aar', 'indeks'],
		columns: [],
		by: null,
		predictors: true
	});
	expect(sections[0].parts).toContainEqual({
		kind: 'message',
		severity: 'note',
		message: { code: 'correlations.noneHigh' }
	});
});

it('the lower triangle leaves the upper empty; few rows are hidden everywhere', async () => {
	const square = { ...base, columns: [], variables: ['folketall', 'sentralitet', 'indeks'], by: null };
	const lower = tableOf(await runOn(data, { ...square, layout: 'lower' }), 'correlations');
	expect(lower.rows[0].cells.slice(1).map(({ value }) => value)).toEqual([1, null, null]);
	const result = await runOn(data, { ...square, hideBelow: 10 });
	const hidden = tableOf(result, 'correlations').rows[2].cells[1];
	expect(hidden).toMatchObject({
		value: null,
		note: { code: 'correlations.hidden', params: { n: 9, least: 10 } }
	});
	const plot = result.sections[0].parts.flatMap((part) => (part.kind === 'plot' ? [part.plot] : []))[0];
	expect(plot.kind === 'heat' && plot.values[2]).toEqual([null, null, 1]);
});
