import { describe, expect, it } from 'vitest';
import type { CategoryWaveSpec } from '../../../src/lib/core/analysis/category-wave/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { ResultTable, Text } from '../../../src/lib/core/report/types';
import { expected, same, type RandomTable } from './support';

const spec: CategoryWaveSpec = {
	type: 'categoryWave',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	variables: ['x'],
	categories: ['category'],
	wave: 'wave',
	rows: 'waves',
	decimals: 1,
	cellN: false,
	limit: null,
	test: 'welch',
	testCategories: true,
	level: 0.05,
	confidence: 0.95,
	distributions: [],
	plots: true
};

const datasetOf = ({ x, wave, category, w }: RandomTable) =>
	makeDataset(
		{ x: { values: x }, wave: { values: wave }, category: { values: category }, ...(w ? { w: { values: w } } : {}) },
		{ weight: w ? 'w' : null }
	);

const cellOf = (table: ResultTable<Text>, row: string, column: string) => {
	const at = table.columns.findIndex(({ id }) => id === column);
	const found = table.rows.find(({ id }) => id === row)?.cells[at];
	if (!found) throw new Error(`There is no cell ${row}, ${column}`);
	return found;
};

describe.each(expected.tables.map((one, at) => ({ one, at })))('data set $at against R', ({ one }) => {
	it('means and numbers of every cell and margin, in both orientations', async () => {
		const dataset = datasetOf(one);
		const table = tableOf(await runOn(dataset, spec), 'means/x/category');
		const turned = tableOf(await runOn(dataset, { ...spec, rows: 'categories' }), 'means/x/category');
		for (const { wave, category, n, mean } of one.cells) {
			const cells = [cellOf(table, wave, category), cellOf(turned, category, wave)];
			for (const cell of cells) {
				if (n === 0) expect(cell).toMatchObject({ value: null, text: '–' });
				else {
					expect(cell.n).toBe(n);
					same(cell.value, mean ?? NaN, `${wave} ${category}`);
				}
			}
			if (wave === 'total') expect(cellOf(table, 'n', category).value).toBe(n);
			if (category === 'total') expect(cellOf(table, wave, 'n').value).toBe(n);
		}
	});

	it('t tests between waves, in all and in every category', async () => {
		for (const test of ['welch', 'student'] as const) {
			const result = await runOn(datasetOf(one), { ...spec, test });
			if (one.pairs.length === 0) {
				// One wave only.
				expect(() => tableOf(result, 'tests/x/category')).toThrow();
				continue;
			}
			const table = tableOf(result, 'tests/x/category');
			for (const { category, first, second, tests } of one.pairs) {
				const row = `${category}/${first}|${second}`;
				if (tests === null) {
					expect(cellOf(table, row, 't').value).toBe(null);
					continue;
				}
				const [t, df, p, low, high] = tests[test];
				same(cellOf(table, row, 't').value, t, `${row} t`);
				same(cellOf(table, row, 'df').value, df, `${row} df`);
				const found = Number(cellOf(table, row, 'p').value);
				expect(Math.abs(found / p - 1), `${row} p: ${found} against ${p}`).toBeLessThanOrEqual(1e-6);
				same(cellOf(table, row, 'low').value, low, `${row} low`);
				same(cellOf(table, row, 'high').value, high, `${row} high`);
			}
		}
	});
});

it('there are enough data sets, with weights, gaps and tiny cells among them', () => {
	expect(expected.tables.length).toBeGreaterThanOrEqual(40);
	expect(expected.tables.filter(({ w }) => w !== null).length).toBeGreaterThan(20);
	expect(expected.tables.filter(({ cells }) => cells.some(({ n }) => n === 0)).length).toBeGreaterThan(3);
	expect(expected.tables.filter(({ cells }) => cells.some(({ n }) => n === 1)).length).toBeGreaterThan(10);
});
