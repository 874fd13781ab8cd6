import { expect, it } from 'vitest';
import type { Text } from '../../report/types';
import { CELL } from '../../table/types';
import { makeDataset, runOn, tableOf, type TestVariable } from '../testing/make-dataset';
import type { AnalysisResult } from '../types';
import type { StructureDraw, StructureSpec } from './types';

const VALUES: StructureDraw['values'] = [
	{ value: 'G', as: 'average' },
	{ value: 'S', as: 'spread' },
	{ value: 'ute', as: 'leftOut' },
	{ value: 'nei', as: 'none' }
];
const draw = (variable: string, changes: Partial<StructureDraw> = {}): StructureDraw => ({
	variable,
	label: '',
	year: null,
	values: VALUES,
	empty: 'none',
	population: null,
	...changes
});
const spec = (changes: Partial<StructureSpec>): StructureSpec => ({
	type: 'structure',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	draws: [draw('d1')],
	year: null,
	blocks: [{ title: 'b', theme: 'other', variables: ['x'] }],
	published: [],
	show: ['profile', 'statistics', 'tests', 'influence'],
	others: 'never',
	pooled: 'participations',
	key: 'k',
	nameVariable: null,
	county: null,
	together: [],
	schools: null,
	large: 20_000,
	test: 'welch',
	effect: 'd',
	adjust: 'none',
	shares: 'wilson',
	quantiles: 7,
	confidence: 0.95,
	decimals: null,
	...changes
});
const run = (variables: Record<string, TestVariable>, changes: Partial<StructureSpec> = {}) =>
	runOn(makeDataset(variables), spec(changes));
const cell = (result: AnalysisResult, table: string, row: string, column: string) => {
	const { rows, columns } = tableOf(result, table);
	const found = rows.find(({ id }) => id === row);
	if (!found) throw new Error(`${row} is not among ${rows.map(({ id }) => id).join(' ')}`);
	return found.cells[columns.findIndex(({ id }) => id === column)];
};
const codeOf = (text: Text): string => (typeof text === 'string' ? text : text.code);
const codes = ({ sections }: AnalysisResult) =>
	sections.flatMap(({ parts }) =>
		parts.flatMap((part) => (part.kind === 'message' ? [codeOf(part.message)] : []))
	);

const keys = { values: ['1', '2', '3', '4', '5', '6'] };

it('keeps groups of none and of one: a dash with its reason, never a number that is none', async () => {
	const result = await run({
		k: keys,
		d1: { values: ['G', null, null, null, null, null] },
		x: { values: [5, 1, 2, 3, 4, 6] }
	});
	expect(cell(result, 'statistics-b', 'x/average', 'n').value).toBe(1);
	expect(cell(result, 'profile-b', 'average', 'x').value).toBe(5);
	expect(cell(result, 'statistics-b', 'x/average', 'sd')).toMatchObject({
		value: null,
		note: { code: 'structure.tooFew', params: { needed: 2 } }
	});
	expect(cell(result, 'statistics-b', 'x/spread', 'n').value).toBe(0);
	expect(cell(result, 'profile-b', 'spread', 'x')).toMatchObject({
		value: null,
		note: { code: 'structure.noValues' }
	});
	expect(cell(result, 'tests-b', 'x/average|others', 'p')).toMatchObject({
		value: null,
		note: { code: 'groups.tooFew' }
	});
	expect(cell(result, 'influence-b', 'x/average', 'unit').note).toEqual({ code: 'structure.noOneLeft' });
	expect(JSON.stringify(result.sections[0].parts)).toContain('structure.sayNobody');
});

it('names every municipality that moves the mean equally much', async () => {
	const result = await run({
		k: keys,
		d1: { values: ['G', 'G', 'G', 'G', null, null] },
		x: { values: [1, 3, 2, 2, 4, 5] }
	});
	expect(cell(result, 'influence-b', 'x/average', 'unit').value).toEqual({
		code: 'structure.tiedUnits',
		params: { units: '1, 2', more: 0 }
	});
	expect(cell(result, 'influence-b', 'x/average', 'meanWithout').value).toBeCloseTo(7 / 3, 14);
});

it('counts empty cells by kind, and takes a hidden membership for unknown, never for not drawn', async () => {
	const result = await run({
		k: keys,
		d1: {
			values: ['G', 'G', '', '', 'ute', ''],
			kinds: [CELL.value, CELL.value, CELL.missing, CELL.suppressed, CELL.value, CELL.missing]
		},
		x: {
			values: [1, null, 3, 4, 5, null],
			kinds: [CELL.value, CELL.suppressed, CELL.value, CELL.value, CELL.value, CELL.notApplicable]
		}
	});
	expect(cell(result, 'statistics-b', 'x/average', 'suppressed').value).toBe(1);
	expect(cell(result, 'statistics-b', 'x/others', 'n').value).toBe(1);
	expect(cell(result, 'statistics-b', 'x/others', 'notApplicable').value).toBe(1);
	expect(codes(result)).toEqual(['structure.unknownRows', 'structure.leftOutRows']);
});

it('counts a municipality of two draws twice, or once by its latest draw', async () => {
	const variables = {
		k: { values: ['1', '1', '2', '2', '3', '3'] },
		y: { values: [2020, 2022, 2020, 2022, 2020, 2022] },
		d1: { values: ['G', 'G', 'nei', 'G', 'nei', 'nei'] },
		x: { values: [10, 20, 1, 30, 5, 7] }
	};
	const draws = [2020, 2022].map((year) => draw('d1', { year }));
	const twice = await run(variables, { draws, year: 'y', show: ['profile', 'years', 'history'] });
	expect(cell(twice, 'profile-b', 'average', 'x').value).toBe(20);
	// The rows of both years of the municipality that was never drawn.
	expect(cell(twice, 'profile-b', 'others', 'x').value).toBe(6);
	expect(tableOf(twice, 'years-average-b').rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
		['2020', 10],
		['2022', 25]
	]);
	expect(cell(twice, 'times', 'times-2', 'municipalities').value).toBe(1);
	expect(cell(twice, 'times', 'consecutive', 'municipalities').value).toBe(1);
	expect(codes(twice)).toEqual([]);
	const once = await run(variables, { draws, year: 'y', pooled: 'municipalities', show: ['profile'] });
	expect(cell(once, 'profile-b', 'average', 'x').value).toBe(25);
});

it('compares a draw with those in none of the draws, or with all that were not drawn then', async () => {
	const variables = {
		k: keys,
		d1: { values: ['G', 'G', 'nei', 'nei', 'nei', 'nei'] },
		d2: { values: ['nei', 'nei', 'G', 'G', 'nei', 'nei'] },
		x: { values: [1, 2, 3, 4, 50, 60] }
	};
	const draws = [draw('d1'), draw('d2')];
	const never = await run(variables, { draws });
	expect(cell(never, 'statistics-b', 'x/others', 'mean').value).toBe(55);
	expect(tableOf(never, 'statistics-b').rows.map(({ id }) => id)).not.toContain('x/others@d2');
	const then = await run(variables, { draws, others: 'notThen' });
	expect(cell(then, 'statistics-b', 'x/others@d2', 'mean').value).toBe((1 + 2 + 50 + 60) / 4);
	expect(cell(then, 'statistics-b', 'x/others', 'mean').value).toBe(55);
});

it('says what is not chosen, and what cannot be read', async () => {
	const variables = {
		k: { values: ['1', '1', ''] },
		d1: { values: ['x', 'y', 'x'] },
		x: { values: ['a', 'b', 'c'] }
	};
	expect(codes(await run(variables, { draws: [] }))).toEqual(['structure.chooseDraw']);
	expect(codes(await run(variables, { show: [] }))).toEqual(['structure.chooseShow']);
	expect(codes(await run(variables, { blocks: [] }))).toContain('structure.chooseVariables');
	const all = codes(
		await run(variables, {
			draws: [draw('d1', { values: [] })],
			show: ['profile', 'population', 'counties', 'history']
		})
	);
	expect(all).toEqual([
		'structure.nobodyMapped',
		'structure.noKey',
		'structure.severalRows',
		'structure.isText',
		'structure.chooseCounty',
		'structure.choosePopulation'
	]);
});

it('has shares of 0 and 1 with their interval and Fisher’s test', async () => {
	const result = await run({
		k: keys,
		d1: { values: ['G', 'G', 'G', 'nei', 'nei', 'nei'] },
		x: { values: [1, 1, 1, 0, 0, 0] }
	});
	expect(cell(result, 'profile-b', 'average', 'x').format).toEqual({ kind: 'share', decimals: 1 });
	// R 4.2: fisher.test(matrix(c(3, 0, 0, 3), 2))$p.value; prop.test(3, 3, correct = FALSE)$conf.int
	expect(cell(result, 'tests-b', 'x/average|others', 'p').value).toBeCloseTo(0.1, 14);
	expect(cell(result, 'statistics-b', 'x/average', 'low').value).toBeCloseTo(0.438503, 6);
});

it('has several counties together on a row', async () => {
	const result = await run(
		{
			k: keys,
			f: { values: ['N', 'T', 'T', 'O', 'O', 'O'] },
			d1: { values: ['G', 'G', 'nei', 'S', 'nei', 'nei'] },
			x: { values: [1, 2, 3, 4, 5, 6] }
		},
		{ county: 'f', together: ['N', 'T'], show: ['counties'] }
	);
	const together = ['countyAll', 'countyExpected', 'countyDrawn', 'countyObserved'];
	expect(together.map((id) => cell(result, 'counties', 'together', id).value)).toEqual([3, 0.5, 2, 2 / 3]);
	expect(cell(result, 'counties', 'total', 'countyDrawn').value).toBe(3);
});

it('tells the history of the report: 122 of 356 municipalities, 92 once, 23 twice and 7 three times', async () => {
	// AFI-rapport 2025:03, chapter 6; one municipality is in both of the last two draws.
	const patterns = [
		...Array<string>(7).fill('GGG '),
		...Array<string>(22).fill('G G '),
		'  GG',
		...Array<string>(92).fill('   G'),
		...Array<string>(234).fill('    ')
	];
	const variables = Object.fromEntries([
		['k', { values: patterns.map((_, row) => String(row)) }],
		...[0, 1, 2, 3].map((at) => [
			`d${at}`,
			{ values: patterns.map((pattern) => (pattern[at] === 'G' ? 'G' : '')) }
		])
	]) as Record<string, TestVariable>;
	const result = await run(variables, {
		draws: [0, 1, 2, 3].map((at) => draw(`d${at}`)),
		blocks: [],
		show: ['history']
	});
	expect(tableOf(result, 'times').rows.map(({ id, cells }) => [id, cells[1].value])).toEqual([
		['times-1', 92],
		['times-2', 23],
		['times-3', 7],
		['ever', 122],
		['several', 30],
		['consecutive', 8],
		['never', 234]
	]);
	expect(cell(result, 'times', 'ever', 'ofCountry').value).toBeCloseTo(0.34, 2);
	expect(cell(result, 'overlap', 'd2|d3', 'both').value).toBe(1);
});
