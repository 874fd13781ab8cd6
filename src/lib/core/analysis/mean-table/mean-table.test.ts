import { describe, expect, it } from 'vitest';
import type { ResultTable, Text } from '../../report/types';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import type { MeanTableSpec } from './types';

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

/** Groups of the given sizes; a is 1, 2, 3, 4, 5, 1 … and b is one more, at most 5. */
const survey = (sizes: Record<string, number>) => {
	const g = Object.entries(sizes).flatMap(([name, size]) => Array.from({ length: size }, () => name));
	const scale = { min: 1, max: 5 };
	return makeDataset({
		a: { values: g.map((_, i) => (i % 5) + 1), scale, label: 'Første' },
		b: { values: g.map((_, i) => Math.min(5, (i % 5) + 2)), scale },
		g: { values: g, valueLabels: [{ value: 'ingen', label: 'Ingen' }], label: 'Instans' }
	});
};
const cell = (table: ResultTable<Text>, row: string, column: string) =>
	table.rows.find(({ id }) => id === row)?.cells[table.columns.findIndex(({ id }) => id === column)];

describe('the layout of the NTNU report', () => {
	const dataset = survey({ p: 20, q: 12, r: 3, s: 9 });

	it('has mean above standard deviation for each group, with the number of answers of each cell', async () => {
		const table = tableOf(await runOn(dataset, spec), 'means');
		expect(table.columns.map(({ id }) => id)).toEqual(['by/g', 'statistic', 'item/a', 'item/b']);
		expect(table.rowHeaders).toBe(2);
		expect(table.rows.slice(0, 6).map(({ id }) => id)).toEqual([
			'g=ingen/n',
			'g=ingen/mean',
			'g=ingen/sd',
			'g=p/n',
			'g=p/mean',
			'g=p/sd'
		]);
		expect(cell(table, 'g=p/mean', 'item/a')).toMatchObject({ value: 3, n: 20 });
		expect(table.rows.filter(({ role }) => role === 'total').map(({ id }) => id)).toEqual([
			'total/n',
			'total/mean',
			'total/sd'
		]);
	});

	it('prints an empty group as a dash, a hidden one in words, and keeps it in the total', async () => {
		const result = await runOn(dataset, spec);
		const table = tableOf(result, 'means');
		expect(cell(table, 'g=ingen/mean', 'item/a')).toMatchObject({ value: null, text: '–' });
		expect(cell(table, 'g=r/mean', 'item/a')).toMatchObject({
			value: null,
			text: { code: 'suppression.hidden' }
		});
		expect(cell(table, 'g=r/n', 'item/a')?.value).toBe(null);
		expect(cell(table, 'total/n', 'item/a')?.value).toBe(44);
		const log = tableOf(result, 'hidden');
		expect(log.rows.map(({ id }) => id)).toEqual(['a/g=r', 'a/g=s', 'b/g=r', 'b/g=s']);
		expect(log.rows[0].cells.at(-1)?.value).toMatchObject({ code: 'suppression.few' });
		expect(log.rows[1].cells.at(-1)?.value).toMatchObject({ code: 'suppression.together' });
	});

	it('has a row for each group in the other layout, and one for each item without groups', async () => {
		const columns = { ...spec, layout: 'columns' as const, items: ['a'] };
		const table = tableOf(await runOn(dataset, columns), 'means');
		expect(table.columns.map(({ id }) => id)).toEqual(['by/g', 'n', 'min', 'max', 'mean', 'sd']);
		expect(cell(table, 'a/g=p', 'max')?.value).toBe(5);
		const plain = tableOf(await runOn(dataset, { ...columns, groups: [], items: ['a', 'b'] }), 'means');
		expect(plain.rows.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	it('prints d of two items beside the mean, hides it where a mean is hidden, and names every formula', async () => {
		const result = await runOn(dataset, { ...spec, itemPair: { first: 'a', second: 'b' }, sizes: SIZES });
		const table = tableOf(result, 'means');
		expect(cell(table, 'g=p/mean', 'd')).toMatchObject({ text: 'moderat' });
		expect(cell(table, 'g=p/sd', 'd')).toMatchObject({ value: null, text: '' });
		expect(cell(table, 'g=r/mean', 'd')?.value).toBe(null);
		const effects = tableOf(result, 'item-effects');
		expect(effects.columns.find(({ id }) => id === 'published')?.above).toEqual([
			{ code: 'meanTable.published' }
		]);
		expect(cell(effects, 'g=p', 'published')?.value).toBe(cell(table, 'g=p/mean', 'd')?.value);
	});

	it('compares groups with one of them, and hides what is of a hidden group', async () => {
		const groupPairs = { kind: 'reference' as const, value: 'p' };
		const table = tableOf(await runOn(dataset, { ...spec, groupPairs }), 'group-effects');
		expect(table.rows.filter(({ id }) => id.startsWith('a/')).map(({ id }) => id)).toEqual([
			'a/g=ingen|g=p',
			'a/g=q|g=p',
			'a/g=r|g=p',
			'a/g=s|g=p'
		]);
		expect(cell(table, 'a/g=r|g=p', 'd')).toMatchObject({ text: { code: 'suppression.hidden' } });
		expect(cell(table, 'a/g=q|g=p', 'd')?.value).toBeTypeOf('number');
	});

	it('marks large standard deviations and means below the middle', async () => {
		const marks = { sd: { above: 1, words: 'stor' }, midpoint: { at: null, words: 'lav' } };
		const table = tableOf(await runOn(survey({ p: 11, q: 11 }), { ...spec, marks }), 'means');
		expect(cell(table, 'g=p/sd', 'item/a')?.text).toBe('†');
		expect(cell(table, 'g=p/mean', 'item/a')?.text).toBe('‡');
		expect(cell(table, 'g=p/mean', 'item/b')?.text).toBe(undefined);
		expect(table.notes).toContainEqual({
			code: 'meanTable.sdNote',
			params: { mark: '†', words: 'stor', above: 1 }
		});
	});
});

const SIZES = [
	{ from: 0.2, words: 'liten' },
	{ from: 0.5, words: 'moderat' },
	{ from: 0.8, words: 'stor' }
];

it('a group within another has subtotals, which are hidden by the same rule', async () => {
	const g = ['p', 'p', 'p', 'q'].flatMap((name, k) => Array.from({ length: k === 0 ? 3 : 12 }, () => name));
	const h = ['i', 'j', 'k', 'i'].flatMap((name, k) => Array.from({ length: k === 0 ? 3 : 12 }, () => name));
	const dataset = makeDataset({ a: { values: g.map((_, i) => i % 5) }, g: { values: g }, h: { values: h } });
	const nested = { ...spec, items: ['a'], groups: ['g', 'h'], layout: 'columns' as const };
	const result = await runOn(dataset, nested);
	const ids = tableOf(result, 'means').rows.map(({ id }) => id);
	expect(ids).toEqual(
		['i', 'j', 'k'].map((one) => `a/g=p/h=${one}`).concat('a/g=p', ids.slice(4, 7), 'a/g=q', 'a/total')
	);
	expect(tableOf(result, 'hidden').rows.map(({ id }) => id)).toEqual(['a/g=p/h=i', 'a/g=p/h=j']);
});

it('a variable with a value for every row is refused in words', async () => {
	const dataset = makeDataset({
		a: { values: Array.from({ length: 500 }, () => 1) },
		g: { values: Array.from({ length: 500 }, (_, i) => `p${i}`) }
	});
	const { sections } = await runOn(dataset, { ...spec, items: ['a'] });
	expect(sections[0].parts).toMatchObject([
		{ kind: 'message', message: { code: 'meanTable.tooManyGroups' } }
	]);
});
