import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../dataset/types';
import { cellsOf, labelled, testDataset, testVariable, type TestCell } from './fixtures';
import { splitMunicipalities } from './gather';
import { runStack } from './run-stack';
import type { StackOrigin } from './types';

const AGREE = labelled('Helt uenig', 'Litt uenig', 'Både-og', 'Litt enig', 'Helt enig');
const TURNED = labelled('Helt enig', 'Litt enig', 'Både og', 'Litt uenig', 'Helt uenig');

const wave2021 = testDataset('d21', [
	testVariable('kommune', ['0301', '', '0301;1103', '301']),
	testVariable('id', [1, 2, 3, 4]),
	testVariable('q1', [1, 2, { empty: 'dontKnow' }, 5], { valueLabels: AGREE, label: 'Jeg er fornøyd' }),
	testVariable('q2', [3, 3, 3, 3])
]);
const wave2024 = testDataset('d24', [
	testVariable('knr', [1103, 301]),
	testVariable('id', [1, 9]),
	testVariable('s1', [1, 98], { valueLabels: TURNED, label: 'Jeg er fornøyd' }),
	testVariable('q2', ['ja', 'nei'])
]);
const made = new Map<string, Dataset>([
	['d21', wave2021],
	['d24', wave2024]
]);
const origin: StackOrigin = {
	kind: 'stack',
	parts: [
		{ dataset: 'd21', wave: 2021, instrument: 'AFI', municipality: ['kommune'], person: 'id' },
		{ dataset: 'd24', wave: 2024, instrument: '', municipality: ['knr'], person: 'id' }
	],
	wave: { name: 'wave', label: 'Bølge' },
	source: { name: 'kilde', label: '' },
	matches: [
		{
			name: 'q1',
			sources: [
				{ dataset: 'd21', variable: 'q1', change: null },
				{ dataset: 'd24', variable: 's1', change: { kind: 'turn', min: 1, max: 5 } }
			]
		}
	],
	municipality: { name: 'kommunenr', label: '', exclude: 'both' },
	person: { name: 'person', label: '', sameAcross: false }
};

function stack(changes: Partial<StackOrigin> = {}) {
	const run = runStack({ ...origin, ...changes }, made, 'Begge');
	if (!run.ok) throw new Error(run.problem.code);
	const { base, report } = run.value;
	return {
		base,
		report,
		cells: Object.fromEntries(base.variables.map((one) => [one.column.name, cellsOf(one)]))
	};
}

describe('runStack', () => {
	it('stacks rows, turns a scale, leaves rows out by the rule and keeps where rows come from', () => {
		const { base, cells } = stack();
		expect(cells).toEqual({
			wave: [2021, 2021, 2024, 2024],
			kilde: ['AFI', 'AFI', 'd24', 'd24'],
			kommunenr: ['0301', '0301', '1103', '0301'],
			person: ['2021/1', '2021/4', '2024/1', '2024/9'],
			q1: [1, 5, 5, 98],
			q2: [3, 3, { empty: 'routedOut' }, { empty: 'routedOut' }],
			'q2 (2024)': ['', '', 'ja', 'nei']
		});
		expect(base.rows.names).toEqual(['d21.csv', 'd24.csv']);
		expect([...(base.rows.of ?? [])]).toEqual([0, 0, 1, 1]);
		expect([...base.rows.lines]).toEqual([2, 5, 2, 3]);
		expect(base.notes.map(({ code }) => code)).toEqual([
			'stack.noteExcluded',
			'stack.noteKept',
			'stack.noteTurned',
			'stack.noteOffScale',
			'stack.noteRenamed',
			'stack.noteVariables',
			'stack.notePersons',
			'stack.noteMunicipalities'
		]);
	});

	it('counts persons, records and municipalities, and what is left out', () => {
		const { report } = stack();
		expect(report).toMatchObject({
			records: 4,
			persons: 4,
			municipalities: 2,
			inAll: 1,
			inSome: 0,
			inOne: 2
		});
		expect(report.parts[0]).toMatchObject({
			rows: 4,
			kept: 2,
			without: 1,
			several: 1,
			persons: 2,
			municipalities: 1
		});
		const same = stack({ person: { name: 'person', label: '', sameAcross: true } });
		expect(same.report.persons).toBe(3);
	});

	it('does not say that answers of unknown persons come from those who are known', () => {
		const parts = [origin.parts[0], { ...origin.parts[1], person: null }];
		const { report, base } = stack({ parts });
		expect(report.parts.map(({ persons }) => persons)).toEqual([2, null]);
		expect(base.notes.find(({ code }) => code === 'stack.notePersons')?.params).toEqual({
			persons: 2,
			records: 2
		});
	});

	it('keeps what the rule does not name', () => {
		const rule = (exclude: 'none' | 'without' | 'several') =>
			stack({ municipality: { name: 'k', label: '', exclude } }).report.records;
		expect([rule('none'), rule('without'), rule('several')]).toEqual([6, 5, 5]);
		expect(stack({ municipality: { name: 'k', label: '', exclude: 'none' } }).cells.k[2]).toBe('0301;1103');
	});

	it('leaves no row out of a part that has no variable for the municipality', () => {
		const parts = [origin.parts[0], { ...origin.parts[1], municipality: [] }];
		const { report, base } = stack({ parts });
		expect(report.parts[1]).toMatchObject({ rows: 2, kept: 2, without: null, municipalities: null });
		expect(base.notes.map(({ code }) => code)).toContain('stack.noteNotAsked');
		expect(stack().base.notes.map(({ code }) => code)).not.toContain('stack.noteNotAsked');
	});

	it('counts several filled variables as several municipalities', () => {
		const part = testDataset('d21', [
			testVariable('k1', ['0301', '0301', '0301', '']),
			testVariable('k2', ['', '1103', '0301', '']),
			testVariable('id', [1, 2, 3, 4]),
			testVariable('q1', [1, 1, 1, 1])
		]);
		const parts = [{ ...origin.parts[0], municipality: ['k1', 'k2'] }, origin.parts[1]];
		const run = runStack({ ...origin, parts }, new Map([...made, ['d21', part]]), 'Begge');
		expect(run.ok && run.value.report.parts[0]).toMatchObject({ kept: 2, several: 1, without: 1 });
	});

	it('makes text of a match of numbers and text, and says so', () => {
		const { cells, base } = stack({
			matches: [
				{
					name: 'q2',
					sources: [
						{ dataset: 'd21', variable: 'q2', change: null },
						{ dataset: 'd24', variable: 'q2', change: null }
					]
				}
			]
		});
		expect(cells.q2).toEqual(['3', '3', 'ja', 'nei']);
		expect(base.notes).toContainEqual({ code: 'stack.noteTypes', params: { variable: 'q2' } });
	});

	it('refuses what cannot be, with the names', () => {
		const problem = (changes: Partial<StackOrigin>) => {
			const run = runStack({ ...origin, ...changes }, made, 'Begge');
			return run.ok ? null : run.problem;
		};
		expect(problem({ parts: [origin.parts[0]] })?.code).toBe('stack.tooFew');
		expect(problem({ parts: [origin.parts[0], origin.parts[0]] })?.code).toBe('stack.partTwice');
		expect(problem({ wave: { name: ' ', label: '' } })?.code).toBe('stack.noName');
		const gone = [{ name: 'x', sources: [{ dataset: 'd24', variable: 'borte', change: null }] }];
		expect(problem({ matches: gone })).toEqual({
			code: 'stack.noVariable',
			params: { dataset: 'Begge', part: 'd24', variable: 'borte' }
		});
		expect(problem({ matches: [...origin.matches, ...origin.matches] })?.code).toBe('stack.matchedTwice');
	});

	it('keeps every row that is not left out, with its value, for any data', () => {
		const cell = fc.oneof(
			fc.integer({ min: 1, max: 5 }),
			fc.constantFrom<TestCell>({ empty: 'dontKnow' }, { empty: 'unanswered' }, { empty: 'missing' })
		);
		const place = fc.constantFrom('', '0301', '1103', '0301;1103', '1103, 0301', ';');
		const rows = fc.array(fc.tuple(cell, place), { minLength: 1, maxLength: 30 });
		const rule = fc.constantFrom('none', 'without', 'several', 'both' as const);
		fc.assert(
			fc.property(rows, rows, rule, (one, other, exclude) => {
				const of = (id: string, list: [TestCell, string][]) =>
					testDataset(id, [
						testVariable(
							'svar',
							list.map(([cell]) => cell)
						),
						testVariable(
							'kommune',
							list.map(([, place]) => place)
						)
					]);
				const parts = ['a', 'b'].map((dataset, index) => ({
					dataset,
					wave: index,
					instrument: '',
					municipality: ['kommune'],
					person: null
				}));
				const sources = ['a', 'b'].map((dataset) => ({ dataset, variable: 'svar', change: null }));
				const run = runStack(
					{
						...origin,
						parts,
						matches: [{ name: 'svar', sources }],
						person: null,
						municipality: { name: 'k', label: '', exclude }
					},
					new Map([
						['a', of('a', one)],
						['b', of('b', other)]
					]),
					''
				);
				if (!run.ok) throw new Error(run.problem.code);
				const isKept = ([, place]: [TestCell, string]) => {
					const count = splitMunicipalities(place).length;
					if (count === 0) return exclude === 'none' || exclude === 'several';
					return count === 1 || exclude === 'none' || exclude === 'without';
				};
				const kept = [...one.filter(isKept), ...other.filter(isKept)];
				expect(cellsOf(run.value.base.variables[3])).toEqual(kept.map(([cell]) => cell));
				const { parts: reports } = run.value.report;
				expect(reports.reduce((sum, { kept }) => sum + kept, 0)).toBe(kept.length);
			})
		);
	});
});
