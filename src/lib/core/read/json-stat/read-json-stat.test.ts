import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { listJsonStatDatasets, readJsonStat } from './read-json-stat';

/** Expected tables are written by hand after the examples of the JSON-stat 2.0 format description. */
const category = (...codes: string[]) => ({ index: codes });
const cube = {
	version: '2.0',
	class: 'dataset',
	label: 'Elever',
	source: 'Statistisk sentralbyrå',
	updated: '2024-06-01T06:00:00Z',
	id: ['Region', 'Tid'],
	size: [2, 3],
	role: { time: ['Tid'], geo: ['Region'] },
	dimension: {
		Region: {
			label: 'region',
			category: { index: { '1103': 1, '0301': 0 }, label: { '1103': 'Stavanger', '0301': 'Oslo' } }
		},
		Tid: { label: 'år', category: category('2024', '2022', '2023') }
	},
	value: [1, 2.5, null, 4, 5, null]
};

function tableOf(input: unknown, options?: { dataset: number }) {
	const outcome = readJsonStat(input, options);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}
const texts = (table: ReturnType<typeof tableOf>, place: number) => {
	const column = table.columns[place];
	if (column.type !== 'text') throw new Error('no text column');
	return [...column.codes].map((code) => column.levels[code]);
};
const numbers = (table: ReturnType<typeof tableOf>) => {
	const column = table.columns.at(-1);
	if (column?.type !== 'number') throw new Error('no number column');
	return column;
};
const codeOf = (input: unknown, options?: { dataset: number }) => {
	const outcome = readJsonStat(input, options);
	return outcome.ok ? 'ok' : outcome.problem.code;
};

describe('a dataset of version 2', () => {
	it('becomes a long table, the last dimension fastest, in the order of category.index', () => {
		const table = tableOf(`\uFEFF${JSON.stringify(cube)}`);
		expect(texts(table, 0)).toEqual(['0301', '0301', '0301', '1103', '1103', '1103']);
		expect(texts(table, 1)).toEqual(['2024', '2022', '2023', '2024', '2022', '2023']);
		expect([...numbers(table).values]).toEqual([1, 2.5, NaN, 4, 5, NaN]);
		expect([...numbers(table).kinds]).toEqual([0, 0, CELL.missing, 0, 0, CELL.missing]);
		expect(numbers(table).decimals).toBe(1);
		expect([...table.lines]).toEqual([1, 2, 3, 4, 5, 6]);
		expect(table.columns[0].facts.valueLabels[0]).toEqual({ value: '0301', label: 'Oslo' });
		expect(table.columns[1].facts).toMatchObject({ label: 'år', measure: 'ordinal', valueLabels: [] });
		expect(table).toMatchObject({ title: 'Elever', source: 'Statistisk sentralbyrå', notes: [] });
		expect(table.dimensions).toEqual([
			{ column: 'Region', role: 'geo' },
			{ column: 'Tid', role: 'time' }
		]);
	});

	it('has the same values when they are sparse', () => {
		const sparse = tableOf({ ...cube, value: { '0': 1, '1': 2.5, '4': 5, '3': 4 } });
		expect(numbers(sparse)).toEqual(numbers(tableOf(cube)));
	});

	it('shows units and published decimals of its measures', () => {
		const unit = { Andel: { base: 'prosent', decimals: 1 } };
		const table = tableOf({
			...cube,
			id: ['Region', 'Innhold'],
			size: [2, 1],
			role: { metric: ['Innhold'] },
			dimension: {
				...cube.dimension,
				Innhold: { category: { label: { Andel: 'Andel elever' }, unit } }
			},
			value: [50, 60]
		});
		expect(numbers(table)).toMatchObject({ decimals: 1, facts: { label: 'Andel elever (prosent)' } });
		expect(table.units).toEqual([{ code: 'Andel', unit: 'prosent', decimals: 1 }]);
	});
});

describe('marks', () => {
	const marked = { ...cube, value: [1, null, null, null, null, 7] };
	const kinds = (status: unknown, source = cube.source) =>
		[...numbers(tableOf({ ...marked, status, source })).kinds].join('');

	it("are SSB's standard signs, as a list, an object or one text for all", () => {
		expect(kinds(['', '.', '..', '...', ':', '*'])).toBe('032210');
		expect(kinds({ '1': '.', '2': '..', '4': ':', '5': '*' })).toBe('032210');
		expect(kinds(['.'])).toBe('333333');
		expect(kinds(':')).toBe('111111');
	});

	it("are Eurostat's flags in Eurostat's tables", () => {
		expect(kinds(['', ':', ':', 'c', ':z', 'p'], 'ESTAT')).toBe('022130');
	});

	it('are told of where they are preliminary, unknown, zero or stand beside a number they deny', () => {
		const { notes, columns } = tableOf({ ...marked, status: ['e', '-', '-', null, null, '*'] });
		expect(notes).toEqual([
			{ code: 'jsonStat.unknownMark', params: { mark: 'e', count: 1 } },
			{ code: 'jsonStat.zeroMark', params: { mark: '-', count: 2 } },
			{ code: 'jsonStat.preliminary', params: { mark: '*', count: 1 } }
		]);
		expect(columns[2].type === 'number' && [...columns[2].values]).toEqual([1, 0, 0, NaN, NaN, 7]);
		const denied = tableOf({ ...marked, status: { '5': ':' } });
		expect(denied.notes).toEqual([{ code: 'jsonStat.markOverNumber', params: { mark: ':', count: 1 } }]);
		expect(numbers(denied).values[5]).toBeNaN();
	});

	it('may stand among the values', () => {
		const table = tableOf({ ...cube, value: [1, '..', ':', '.', '-', ''] });
		expect([...numbers(table).kinds].join('')).toBe('021302');
	});
});

describe('bundles and collections', () => {
	const { id, size, role, dimension, value } = cube;
	const first = { label: 'a', dimension: { ...dimension, id, size, role }, value };

	it('of version 1: each by its name', () => {
		const bundle = { en: first, to: { ...first, value: [9, 9, 9, 9, 9, 9] } };
		expect(listJsonStatDatasets(bundle)).toEqual(['en', 'to']);
		expect(tableOf(bundle)).toMatchObject({
			name: 'en',
			notes: [{ code: 'jsonStat.severalDatasets', params: { number: 1, count: 2 } }]
		});
		expect(tableOf(bundle).dimensions).toEqual(tableOf(cube).dimensions);
		expect(numbers(tableOf(bundle, { dataset: 1 })).values[0]).toBe(9);
		expect(codeOf(bundle, { dataset: 2 })).toBe('jsonStat.noSuchDataset');
	});

	it('of version 2: those that are embedded', () => {
		const item = [{ class: 'dataset', href: 'https://example.org/1' }, cube];
		expect(tableOf({ class: 'collection', link: { item } })).toMatchObject({ name: 'Elever', rowCount: 6 });
		expect(codeOf({ class: 'collection', link: { item: [item[0]] } })).toBe('jsonStat.noDataset');
	});
});

describe('what is refused', () => {
	const region = (written: unknown) => ({ ...cube, dimension: { ...cube.dimension, Region: written } });

	it.each([
		['{"class":', 'jsonStat.notJson'],
		['[1, 2]', 'jsonStat.noDataset'],
		[{ class: 'dimension', category: category('a') }, 'jsonStat.noDataset'],
		[{ ...cube, id: ['Region', 'Region'] }, 'jsonStat.badShape'],
		[{ ...cube, size: [2] }, 'jsonStat.badShape'],
		[{ ...cube, size: [2, -3] }, 'jsonStat.badShape'],
		[{ ...cube, size: [3_000_000, 3] }, 'jsonStat.tooManyCells'],
		[{ ...cube, size: [9e15, 9e15] }, 'jsonStat.tooManyCells'],
		[{ ...cube, id: ['Region', 'toString'] }, 'jsonStat.badDimension'],
		[region({ category: category('0301') }), 'jsonStat.badCategories'],
		[region({ category: category('0301', '0301') }), 'jsonStat.badCategories'],
		[region({ category: { index: { a: 0, b: 0 } } }), 'jsonStat.badCategories'],
		[region({ category: { index: { a: 0, b: 0.5 } } }), 'jsonStat.badCategories'],
		[region({ category: { label: { a: 'A', b: 'B' } } }), 'jsonStat.badCategories'],
		[{ ...cube, value: [1] }, 'jsonStat.valueCount'],
		[{ ...cube, status: ['.', '.'] }, 'jsonStat.statusCount'],
		[{ ...cube, value: { '6': 1 } }, 'jsonStat.badPosition'],
		[{ ...cube, value: { '01': 1 } }, 'jsonStat.badPosition'],
		[{ ...cube, value: [1, 2, 3, 4, 5, '1 000'] }, 'jsonStat.badValue'],
		[{ ...cube, value: [1, 2, 3, 4, 5, true] }, 'jsonStat.badValue']
	])('case %#: %s', (input, code) => {
		expect(codeOf(input)).toBe(code);
	});

	it('a hidden prototype is a name like any other', () => {
		const text = JSON.stringify(cube)
			.replaceAll('"Region"', '"__proto__"')
			.replaceAll('"0301"', '"__proto__"');
		const table = tableOf(text);
		expect(table.columns[0]).toMatchObject({ name: '__proto__', levels: ['__proto__', '1103'] });
		expect(({} as Record<string, unknown>).label).toBeUndefined();
	});
});
