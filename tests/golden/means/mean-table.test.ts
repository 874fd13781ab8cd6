import { describe, expect, it } from 'vitest';
import type { MeanTableSpec } from '../../../src/lib/core/analysis/mean-table/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { ResultTable, Text } from '../../../src/lib/core/report/types';
import { expected, same, type RandomPair } from './support';

const spec: MeanTableSpec = {
	type: 'meanTable',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: true,
	items: ['a', 'b'],
	groups: [],
	layout: 'columns',
	limit: null,
	decimals: 2,
	showN: true,
	showRange: true,
	interval: true,
	confidence: 0.95,
	populations: [],
	itemPair: { first: 'a', second: 'b' },
	bootstrap: { draws: 2000, seed: 1 },
	groupPairs: { kind: 'none' },
	sizes: [],
	marks: { sd: null, midpoint: null }
};

const datasetOf = ({ a, b, g, w }: RandomPair) =>
	makeDataset(
		{ a: { values: a }, b: { values: b }, g: { values: g }, ...(w ? { w: { values: w } } : {}) },
		{ weight: w ? 'w' : null }
	);

const rowOf = (table: ResultTable<Text>, row: string) => {
	const found = table.rows.find(({ id }) => id === row);
	if (!found) throw new Error(`There is no row ${row}`);
	return (column: string) => found.cells[table.columns.findIndex(({ id }) => id === column)].value;
};

describe.each(expected.pairs.map((one, at) => ({ one, at })))('two items, data set $at, against R', ({ one }) => {
	it('N, mean, SD and interval, also of a finite population', async () => {
		const dataset = datasetOf(one);
		const means = tableOf(await runOn(dataset, spec), 'means');
		for (const [name, stats] of [
			['a', one.first],
			['b', one.second]
		] as const) {
			const cell = rowOf(means, name);
			expect(cell('n')).toBe(stats.n);
			if (stats.mean !== undefined) same(cell('mean'), stats.mean, `${name} mean`);
			if (stats.sd !== null && stats.sd !== undefined) same(cell('sd'), stats.sd, `${name} sd`);
			else expect(cell('sd')).toBe(null);
		}
		if (one.interval) {
			same(rowOf(means, 'a')('low'), one.interval[0], 'low');
			same(rowOf(means, 'a')('high'), one.interval[1], 'high');
		}
		const populations = [{ path: [], size: one.N }];
		const finite = tableOf(await runOn(dataset, { ...spec, populations }), 'means');
		if (one.finite) {
			same(rowOf(finite, 'a')('low'), one.finite[0], 'low, finite');
			same(rowOf(finite, 'a')('high'), one.finite[1], 'high, finite');
		}
	});

	it('every d by its own formula, with its interval', async () => {
		const cell = rowOf(tableOf(await runOn(datasetOf(one), spec), 'item-effects'), 'total');
		expect(cell('both')).toBe(one.both);
		if (one.published === null) expect(cell('published')).toBe(null);
		else same(cell('published'), one.published, 'published');
		if (one.dz === null) expect(cell('dz')).toBe(null);
		else same(cell('dz'), one.dz, 'dz');
		if (one.dzInterval) {
			// effectsize finds the ends with optim to about 1e-4; against scipy the function agrees to 1e-10.
			same(cell('dzLow'), one.dzInterval[0], 'dz low', 2e-3);
			same(cell('dzHigh'), one.dzInterval[1], 'dz high', 2e-3);
		}
		if (one.drm !== null) same(cell('drm'), one.drm, 'drm');
		if (one.boot) {
			// Other random numbers: 2 000 draws against R's 20 000; an end is uncertain by some hundredths.
			same(cell('publishedLow'), one.boot[0], 'bootstrap low', 0.06);
			same(cell('publishedHigh'), one.boot[1], 'bootstrap high', 0.06);
		}
	});

	it('Cohen’s d and Hedges’ g of two groups', async () => {
		if (!one.groups) return expect(one.groups).toBe(null);
		const grouped = { ...spec, groups: ['g'], groupPairs: { kind: 'all' as const }, itemPair: null };
		const table = tableOf(await runOn(datasetOf(one), grouped), 'group-effects');
		const id = table.rows.find((row) => row.id.startsWith('a/'))?.id ?? '';
		// The groups stand in the order in which they came in the data; R's are p and q.
		const sign = id === 'a/g=p|g=q' ? 1 : -1;
		const [d, low, high, g] = one.groups;
		same(rowOf(table, id)('d'), sign * d, 'd');
		same(rowOf(table, id)('g'), sign * g, 'g');
		same(rowOf(table, id)('low'), sign === 1 ? low : -high, 'low', 2e-3);
		same(rowOf(table, id)('high'), sign === 1 ? high : -low, 'high', 2e-3);
		return undefined;
	});
});
