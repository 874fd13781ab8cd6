import { describe, expect, it } from 'vitest';
import type { ResultPlot, ResultTable, Text } from '../../report/types';
import { makeDataset, runOn, tableOf } from '../testing/make-dataset';
import type { AnalysisResult } from '../types';
import type { CategoryWaveSpec } from './types';

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

const rows = (value: string, year: number, answers: number[]) =>
	answers.map((x) => ({ g: value, y: year, x }));
const surveyOf = (data: { g: string | null; y: number; x: number | null }[]) =>
	makeDataset({
		x: { values: data.map(({ x }) => x), label: 'Samarbeid', scale: { min: 1, max: 5 } },
		y: { values: data.map(({ y }) => y) },
		g: { values: data.map(({ g }) => g), label: 'Folketall' }
	});
const survey = surveyOf([
	...rows('små', 2021, [4, 5, 4, 5]),
	...rows('store', 2021, [3, 4]),
	...rows('små', 2024, [4, 4, 3]),
	...rows('store', 2024, [2, 3, 3, 4, 2]),
	{ g: null, y: 2024, x: 5 },
	{ g: 'små', y: 2024, x: null }
]);
const cell = (table: ResultTable<Text>, row: string, column: string) =>
	table.rows.find(({ id }) => id === row)?.cells[table.columns.findIndex(({ id }) => id === column)];
const plotsOf = ({ sections }: AnalysisResult): ResultPlot<Text>[] =>
	sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'plot' ? [part.plot] : [])));

describe('the layout of the AFI report of 2025', () => {
	it('has waves and their total in the rows, categories and theirs in the columns, N in the margins', async () => {
		const table = tableOf(await runOn(survey, spec), 'means/x/g');
		expect(table.columns.map(({ id }) => id)).toEqual(['name', 'g=små', 'g=store', 'total', 'n']);
		expect(table.columns.map(({ above }) => above)).toEqual([
			undefined,
			['Folketall'],
			['Folketall'],
			['Folketall'],
			undefined
		]);
		expect(table.rows.map(({ cells }) => cells[0].value)).toEqual([
			{ code: 'categoryWave.meanOf', params: { wave: '2021' } },
			{ code: 'categoryWave.meanOf', params: { wave: '2024' } },
			{ code: 'categoryWave.meanTotal', params: { waves: '2021/2024' } },
			{ code: 'categoryWave.n' }
		]);
		expect(cell(table, 'y=2021', 'g=små')).toMatchObject({ value: 4.5, n: 4 });
		expect(cell(table, 'total', 'total')).toMatchObject({ value: 50 / 14, n: 14 });
		expect(cell(table, 'y=2024', 'n')).toMatchObject({ value: 8, format: { kind: 'bracketed' } });
		expect(cell(table, 'n', 'g=store')?.value).toBe(7);
		expect(cell(table, 'n', 'total')?.value).toBe(14);
	});

	it('says which rows are left out, and warns of small cells', async () => {
		const { sections } = await runOn(survey, spec);
		const codes = sections[0].parts.flatMap((part) => (part.kind === 'message' ? [part.message] : []));
		expect(codes).toContainEqual({
			code: 'categoryWave.left',
			params: { variable: 'Samarbeid', category: 'Folketall', count: 1 }
		});
		expect(codes).toContainEqual({ code: 'suppression.smallCells', params: { least: 2, few: 8 } });
	});

	it('has the other orientation, N in the cells, and waves alone (tables 5 and 19)', async () => {
		const turned = tableOf(await runOn(survey, { ...spec, rows: 'categories', cellN: true }), 'means/x/g');
		expect(turned.columns.map(({ id }) => id)).toEqual(['name', 'y=2021', 'y=2024', 'total', 'n']);
		expect(cell(turned, 'g=små', 'y=2021')).toMatchObject({ value: 4.5, text: '(4)' });
		const alone = { ...spec, categories: [] };
		const across = tableOf(await runOn(survey, { ...alone, rows: 'categories' }), 'means/x');
		expect(across.rows.map(({ id }) => id)).toEqual(['total', 'n']);
		expect(cell(across, 'n', 'y=2024')?.value).toBe(9);
		const down = tableOf(await runOn(survey, alone), 'means/x');
		expect(down.columns.map(({ id }) => id)).toEqual(['name', 'total', 'n']);
		expect(down.rows.map(({ id }) => id)).toEqual(['y=2021', 'y=2024', 'total']);
	});

	it('says in the note what the t test shows, and within categories in a table', async () => {
		const result = await runOn(survey, { ...spec, testCategories: true });
		const note = tableOf(result, 'means/x/g').notes.find(
			(one) => typeof one !== 'string' && 't' in (one.params ?? {})
		);
		expect(note).toMatchObject({
			code: 'categoryWave.significant',
			params: { first: '2021', second: '2024', level: 0.05 }
		});
		const tests = tableOf(result, 'tests/x/g');
		expect(tests.rows.map(({ id }) => id)).toEqual([
			'g=små/y=2021|y=2024',
			'g=store/y=2021|y=2024',
			'total/y=2021|y=2024'
		]);
	});

	it('hides small cells and what would give them, in rows and columns, with N, tests and points', async () => {
		const result = await runOn(survey, { ...spec, limit: 3, testCategories: true });
		const table = tableOf(result, 'means/x/g');
		for (const [row, column] of [
			['y=2021', 'g=store'],
			['y=2021', 'g=små'],
			['y=2024', 'g=små'],
			['y=2024', 'g=store']
		])
			expect(cell(table, row, column)).toMatchObject({ value: null, text: { code: 'suppression.hidden' } });
		expect(cell(table, 'y=2021', 'total')?.value).toBeTypeOf('number');
		expect(tableOf(result, 'hidden').rows).toHaveLength(4);
		expect(cell(tableOf(result, 'tests/x/g'), 'g=små/y=2021|y=2024', 't')?.value).toBe(null);
		const dots = plotsOf(result).find(({ kind }) => kind === 'dots');
		expect(dots?.kind === 'dots' && dots.rows[0].points).toEqual([null, null]);
	});

	it('draws means with intervals, and lines from wave to wave', async () => {
		const [dots, slope] = plotsOf(await runOn(survey, spec));
		expect(dots).toMatchObject({
			kind: 'dots',
			axis: { range: { min: 1, max: 5 } },
			reference: { value: 3 }
		});
		expect(dots.kind === 'dots' && dots.rows.map(({ id }) => id)).toEqual(['g=små', 'g=store', 'total']);
		expect(slope).toMatchObject({ kind: 'lines', places: ['2021', '2024'] });
		expect(plotsOf(await runOn(survey, { ...spec, plots: false }))).toEqual([]);
	});

	it('shows the shares of bands in each category and wave', async () => {
		const table = tableOf(await runOn(survey, { ...spec, distributions: ['x'] }), 'distribution/x/g');
		expect(table.columns.map(({ id }) => id)).toEqual(['category', 'wave', 'x=2', 'x=3', 'x=4', 'x=5', 'n']);
		expect(cell(table, 'g=små/y=2021', 'x=4')).toMatchObject({ value: 0.5, format: { kind: 'percent' } });
		expect(cell(table, 'total/total', 'n')?.value).toBe(14);
	});

	it('shows the way to bands where a variable has too many values', async () => {
		const many = makeDataset({
			x: { values: Array.from({ length: 60 }, (_, i) => i % 5) },
			g: { values: Array.from({ length: 60 }, (_, i) => i) },
			y: { values: Array.from({ length: 60 }, () => 2021) }
		});
		const { sections } = await runOn(many, spec);
		expect(sections[0].parts).toMatchObject([
			{ kind: 'message', message: { code: 'categoryWave.tooManyCategories' } }
		]);
	});
});
