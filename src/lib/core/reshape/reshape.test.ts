import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, DatasetBase } from '../dataset/types';
import { cellsOf, labelled, testDataset, testVariable, type TestCell } from '../stack/fixtures';
import { proposeLong, shapeOfChosen } from './propose-long';
import { runLong } from './run-long';
import { findDuplicates, runWide } from './run-wide';

const words = { year: 'år', sex: 'kjønn', grade: 'trinn', category: 'kategori', value: 'verdi' };
const asDataset = (base: DatasetBase): Dataset => ({ ...testDataset('x', base.variables), ...base });
const cells = (base: DatasetBase) =>
	Object.fromEntries(base.variables.map((variable) => [variable.column.name, cellsOf(variable)]));
function value<T>(outcome: { ok: true; value: T } | { ok: false; problem: { code: string } }): T {
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}

describe('proposeLong', () => {
	const columns = (names: string[]) =>
		proposeLong(names, words).map(({ kind, shape }) => ({
			kind,
			keep: shape.keep,
			dimensions: shape.dimensions.map(({ name }) => name),
			measures: shape.measures.map(({ name }) => name),
			cases: shape.cases.map(({ values }) => values.join('/'))
		}));

	it('finds years at the end, several measures together', () => {
		expect(
			columns(['knr', 'Frie inntekter 2020', 'Frie inntekter 2023', 'Folketall 2020', 'Folketall 2023'])[0]
		).toEqual({
			kind: 'years',
			keep: ['knr'],
			dimensions: ['år'],
			measures: ['Frie inntekter', 'Folketall'],
			cases: ['2020', '2023']
		});
	});

	it('finds columns that are nothing but a year, as SSB prints them', () => {
		const [found] = proposeLong(['region', '2005', '2006'], words);
		expect(found.shape.measures).toEqual([{ name: 'verdi', label: '' }]);
		expect(found.shape.cases).toEqual([
			{ values: [2005], columns: ['2005'] },
			{ values: [2006], columns: ['2006'] }
		]);
	});

	it('offers the year alone, and the year with the sex', () => {
		const found = columns(['region', 'Menn 2021', 'Kvinner 2021', 'Menn 2022', 'Kvinner 2022']);
		expect(found.map(({ kind }) => kind)).toEqual(['years', 'yearsAndSex']);
		expect(found[1]).toMatchObject({
			dimensions: ['år', 'kjønn'],
			measures: ['verdi'],
			cases: ['2021/Menn', '2021/Kvinner', '2022/Menn', '2022/Kvinner']
		});
	});

	it('takes paths joined by dots apart, school years kept as text', () => {
		const path = (year: string, subject: string, measure: string) =>
			`${year}.${subject}.5. årstrinn.Alle eierformer.Alle kjønn.${measure}`;
		const names = ['2023-24', '2024-25'].flatMap((year) =>
			['Lesing', 'Regning'].flatMap((subject) =>
				['Skalapoeng', 'Antall elever'].map((one) => path(year, subject, one))
			)
		);
		const found = columns(['EnhetNavn', ...names]).find(({ kind }) => kind === 'paths');
		expect(found).toEqual({
			kind: 'paths',
			keep: ['EnhetNavn'],
			dimensions: ['år', 'kategori'],
			measures: ['Skalapoeng', 'Antall elever'],
			cases: ['2023-24/Lesing', '2023-24/Regning', '2024-25/Lesing', '2024-25/Regning']
		});
	});

	it('makes a shape of columns that somebody has chosen', () => {
		const shape = shapeOfChosen(['k', 'Andel i by', 'Andel i land'], ['Andel i by', 'Andel i land'], words);
		expect(shape?.measures[0].name).toBe('Andel i');
		expect(shape?.cases.map(({ values }) => values[0])).toEqual(['by', 'land']);
	});

	it('never fails, whatever the names', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.string({ maxLength: 40, unit: 'grapheme' }), { maxLength: 12 }),
				(names) => {
					for (const { shape } of proposeLong(names, words)) {
						const used = [
							...shape.keep,
							...shape.cases.flatMap(({ columns }) => columns.filter((one) => one !== null))
						];
						expect([...used].sort()).toEqual([...names].sort());
					}
					expect(shapeOfChosen(names, names, words)?.cases.length ?? 0).toBeLessThanOrEqual(names.length);
				}
			)
		);
	});
});

describe('runLong', () => {
	const wide = testDataset('wide', [
		testVariable('knr', ['0301', '1103']),
		testVariable('FI 2020', [1, { empty: 'suppressed' }], { unit: 'kroner' }),
		testVariable('FI 2023', [{ empty: 'notApplicable' }, 4], { unit: 'kroner' }),
		testVariable('N 2020', [10, { empty: 'missing' }])
	]);
	const shape = {
		to: 'long' as const,
		keep: ['knr'],
		dimensions: [{ name: 'år', label: '' }],
		measures: [
			{ name: 'FI', label: 'Frie inntekter' },
			{ name: 'N', label: '' }
		],
		cases: [
			{ values: [2020], columns: ['FI 2020', 'N 2020'] },
			{ values: [2023], columns: ['FI 2023', null] }
		],
		skipMissing: false
	};

	it('keeps rows together, kinds of empty cell and lines', () => {
		const base = value(runLong(shape, wide));
		expect(cells(base)).toEqual({
			knr: ['0301', '0301', '1103', '1103'],
			år: [2020, 2023, 2020, 2023],
			FI: [1, { empty: 'notApplicable' }, { empty: 'suppressed' }, 4],
			N: [10, { empty: 'missing' }, { empty: 'missing' }, { empty: 'missing' }]
		});
		expect([...base.rows.lines]).toEqual([2, 2, 3, 3]);
		expect(base.variables[2]).toMatchObject({ label: 'Frie inntekter', unit: 'kroner' });
	});

	it('refuses unknown and repeated variables', () => {
		const problem = (changes: object) => {
			const run = runLong({ ...shape, ...changes }, wide);
			return run.ok ? null : run.problem.code;
		};
		expect(problem({ keep: ['x'] })).toBe('reshape.noVariable');
		expect(problem({ keep: ['FI 2020'] })).toBe('reshape.usedTwice');
		expect(problem({ cases: [] })).toBe('reshape.nothing');
	});

	it('makes text where numbers and text meet, and says so', () => {
		const mixed = testDataset('m', [
			testVariable('a', [1], { valueLabels: labelled('Ja') }),
			testVariable('b', ['x'])
		]);
		const cases = ['a', 'b'].map((one) => ({ values: [one], columns: [one] }));
		const base = value(runLong({ ...shape, keep: [], measures: [{ name: 'v', label: '' }], cases }, mixed));
		expect(cells(base).v).toEqual(['Ja', 'x']);
		expect(base.notes).toContainEqual({ code: 'reshape.noteTypes', params: { variable: 'v' } });
	});
});

describe('runWide', () => {
	const long = testDataset('long', [
		testVariable('knr', ['0301', '0301', '1103', '']),
		testVariable('år', [2023, 2020, 2020, { empty: 'missing' }]),
		testVariable('FI', [2, 1, { empty: 'suppressed' }, 9], { label: 'Frie inntekter' })
	]);
	const shape = { to: 'wide' as const, keys: ['knr'], spread: ['år'], values: ['FI'] };

	it('makes columns in ascending order; what is not there is missing', () => {
		const base = value(runWide(shape, long));
		expect(cells(base)).toEqual({
			knr: ['0301', '1103'],
			'FI 2020': [1, { empty: 'suppressed' }],
			'FI 2023': [2, { empty: 'missing' }]
		});
		expect(base.variables[1].label).toBe('Frie inntekter 2020');
		expect(base.notes.map(({ code }) => code)).toEqual([
			'reshape.noteWide',
			'reshape.noteMissing',
			'reshape.noteNoValue'
		]);
		expect([...base.rows.lines]).toEqual([0, 4]);
	});

	it('refuses doubles, with their lines', () => {
		const doubled = testDataset('d', [
			testVariable('k', ['a', 'a', 'b']),
			testVariable('t', [1, 1, 1]),
			testVariable('v', [1, 2, 3])
		]);
		const twice = { to: 'wide' as const, keys: ['k'], spread: ['t'], values: ['v'] };
		expect(runWide(twice, doubled)).toEqual({
			ok: false,
			problem: { code: 'reshape.duplicates', params: { dataset: 'd', count: 1, list: 'a · 1 (2, 3)' } }
		});
		expect(findDuplicates(twice, doubled)).toEqual([{ what: 'a · 1', lines: [2, 3] }]);
	});
});

describe('there and back', () => {
	const cell = fc.oneof(
		fc.integer({ min: -9, max: 9 }),
		fc.constantFrom<TestCell>({ empty: 'suppressed' }, { empty: 'notApplicable' }, { empty: 'dontKnow' })
	);
	const text = fc.constantFrom('a', 'b', 'æ', '');

	it('wide → long → wide gives the same table', () => {
		const rows = fc.array(fc.record({ a: cell, b: cell, t: text, u: text }), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(rows, (list) => {
				const wide = testDataset('w', [
					testVariable(
						'k',
						list.map((_, row) => row)
					),
					testVariable(
						'x 2020',
						list.map(({ a }) => a)
					),
					testVariable(
						'x 2021',
						list.map(({ b }) => b)
					),
					testVariable('y 2020', ['', ...list.map(({ t }) => t)].slice(1)),
					testVariable('y 2021', ['', ...list.map(({ u }) => u)].slice(1))
				]);
				const [{ shape }] = proposeLong(
					wide.variables.map(({ column }) => column.name),
					words
				);
				const long = asDataset(value(runLong(shape, wide)));
				const back = value(runWide({ to: 'wide', keys: ['k'], spread: ['år'], values: ['x', 'y'] }, long));
				expect(cells(back)).toEqual(cells(wide));
			})
		);
	});

	it('long → wide → long gives the rows that there were, in the order of keys and values', () => {
		const row = fc.record({
			k: fc.integer({ min: 0, max: 4 }),
			t: fc.integer({ min: 2019, max: 2023 }),
			v: cell
		});
		const rows = fc.uniqueArray(row, { minLength: 2, maxLength: 20, selector: ({ k, t }) => `${k} ${t}` });
		fc.assert(
			fc.property(rows, (list) => {
				fc.pre(new Set(list.map(({ t }) => t)).size > 1);
				const long = testDataset('l', [
					testVariable(
						'k',
						list.map(({ k }) => k)
					),
					testVariable(
						'år',
						list.map(({ t }) => t)
					),
					testVariable(
						'v',
						list.map(({ v }) => v)
					)
				]);
				const wide = asDataset(
					value(runWide({ to: 'wide', keys: ['k'], spread: ['år'], values: ['v'] }, long))
				);
				const [{ shape }] = proposeLong(
					wide.variables.map(({ column }) => column.name),
					words
				);
				const back = value(runLong({ ...shape, skipMissing: true }, wide));
				const order = [...new Set(list.map(({ k }) => k))];
				const sorted = [...list].sort((a, b) => order.indexOf(a.k) - order.indexOf(b.k) || a.t - b.t);
				expect(cells(back)).toEqual({
					k: sorted.map(({ k }) => k),
					år: sorted.map(({ t }) => t),
					v: sorted.map(({ v }) => v)
				});
			})
		);
	});
});
