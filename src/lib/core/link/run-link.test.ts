import { describe, expect, it } from 'vitest';
import { byId, cellsOf, norway, testDataset } from './fixtures';
import { runLink } from './run-link';
import type { LinkedVariable, LinkJoin, MunicipalityKey } from './types';

const key = (variable: string, more: Partial<MunicipalityKey> = {}): MunicipalityKey => ({
	variable,
	county: null,
	decisions: [],
	...more
});
const same = (name: string, more: Partial<LinkedVariable> = {}): LinkedVariable => ({
	name,
	from: { kind: 'same', variable: name },
	merged: 'missing',
	...more
});
const join = (more: Partial<LinkJoin> = {}): LinkJoin => ({
	right: 'right',
	keys: { kind: 'municipality', vintage: 2024, left: key('kommune'), right: key('nr') },
	only: null,
	wave: null,
	year: null,
	several: 'refuse',
	weight: null,
	variables: [same('x')],
	...more
});
type Cells = Parameters<typeof testDataset>[1];

function link(left: Cells, right: Cells, one: LinkJoin = join()) {
	const made = byId(testDataset('left', left), testDataset('right', right));
	const { base, reports } = runLink({ kind: 'link', left: 'left', joins: [one] }, 'test', norway, made);
	if (!base.ok) return { problem: base.problem, report: reports.at(0), cells: () => [] };
	const codes = base.value.notes.map(({ code }) => code);
	return { report: reports[0], codes, base: base.value, cells: (name: string) => cellsOf(base.value, name) };
}

describe('runLink', () => {
	it('fetches values by municipality, whichever way it is written on either side', () => {
		const { cells, report } = link(
			{ kommune: ['0301', 'Oslo', '3001 Halden', 'Bergen kommune', ''] },
			{ nr: [301, 3101, 4601], x: [1, 2, 3] }
		);
		expect(cells('x')).toEqual([1, 1, 2, 3, 'missing']);
		expect(report).toMatchObject({ matched: 4, left: { found: 4, empty: 1, unmatched: 0 } });
		expect(report?.rightKeys.repaired).toEqual({ texts: 1, rows: 1 });
		expect(report?.left.carried).toMatchObject([{ from: '3001', to: '3101', kind: 'renumbered', rows: 1 }]);
	});

	it('carries kinds of empty cell over as they are', () => {
		const kinds = ['suppressed', 'missing', 'notApplicable', 'dontKnow', 'unanswered', 'routedOut'] as const;
		const numbers = ['0301', '1101', '1103', '1106', '1108', '1111'];
		const { cells } = link({ kommune: numbers }, { nr: numbers, x: kinds.map((empty) => ({ empty })) });
		expect(cells('x')).toEqual(kinds);
	});

	it('lists what it does not find, both ways, with counts', () => {
		const { report, codes } = link(
			{ kommune: ['Atlantis', 'Atlantis', 'Våler', 'Alta', '0301'] },
			{ nr: ['0301', '4601', '9999'], x: [1, 2, 3] }
		);
		expect(report).toMatchObject({ matched: 1, left: { unmatched: 3 } });
		expect(report?.left.unmatchedKeys).toEqual([
			{ text: 'Atlantis', rows: 2, reason: 'unknown', candidates: [] },
			{ text: 'Våler', rows: 1, reason: 'namesakes', candidates: ['3114', '3419'] }
		]);
		expect(report?.notInRight).toEqual([{ label: '5601 Alta', rows: 1 }]);
		expect(report?.unused).toEqual([{ label: '4601 Bergen', rows: 1 }]);
		expect(report?.rightKeys.unmatchedKeys).toMatchObject([{ text: '9999' }]);
		expect(codes).toEqual([
			'link.matched',
			'link.leftUnmatched',
			'link.notInRight',
			'link.rightUnmatched',
			'link.unused'
		]);
	});

	it('follows decisions, and says so', () => {
		const decisions = [
			{ text: 'Trondhjem', number: '5001' },
			{ text: 'Oslo', number: null },
			{ text: 'Våler', number: '3419' }
		];
		const keys = join().keys;
		if (keys.kind !== 'municipality') throw new Error('no municipality');
		const { cells, report } = link(
			{ kommune: ['Trondhjem', 'Oslo', 'Våler'] },
			{ nr: ['5001', '0301', '3419'], x: [1, 2, 3] },
			join({ keys: { ...keys, left: key('kommune', { decisions }) } })
		);
		expect(cells('x')).toEqual([1, 'missing', 3]);
		expect(report?.left).toMatchObject({ found: 2, unmatched: 0, by: { decision: 2 } });
		expect(report?.left.decided).toHaveLength(3);
	});

	it('refuses several rows for one key, and lists them', () => {
		const right = { nr: ['0301', '0301', '4601', '4601', '1101'], x: [1, 2, 3, 4, 5] };
		const { problem, report } = link({ kommune: ['Oslo', 'Eigersund'] }, right);
		expect(problem).toMatchObject({
			code: 'link.severalRows',
			params: { count: 1, list: '0301 Oslo - Oslove (2)' }
		});
		expect(report?.several).toEqual([{ label: '0301 Oslo - Oslove', rows: 2 }]);
	});

	it.each([
		['first', 1],
		['mean', 1.5],
		['sum', 3]
	] as const)('takes the %s of several rows when asked to', (several, value) => {
		const right = { nr: ['0301', '0301'], x: [1, 2] };
		const { cells, codes } = link({ kommune: ['Oslo'] }, right, join({ several }));
		expect(cells('x')).toEqual([value]);
		expect(codes).toContain(`link.several${several[0].toUpperCase()}${several.slice(1)}`);
	});

	it('never counts an empty cell as a number in sums and means', () => {
		const right = { nr: ['0301', '0301'], x: [1, { empty: 'suppressed' as const }] };
		expect(link({ kommune: ['Oslo'] }, right, join({ several: 'sum' })).cells('x')).toEqual(['missing']);
		const both = {
			nr: ['0301', '0301'],
			x: [{ empty: 'suppressed' as const }, { empty: 'suppressed' as const }]
		};
		expect(link({ kommune: ['Oslo'] }, both, join({ several: 'mean' })).cells('x')).toEqual(['suppressed']);
	});

	describe('municipalities that have merged', () => {
		// Trondheim and Klæbu (1601 and 1662 until 2017).
		const right = { nr: ['1601', '1662', '0301'], x: [10, 40, 7], folk: [300, 100, 1] };
		const merged = (rule: LinkedVariable['merged'], weight: string | null = null) =>
			link({ kommune: ['5001', '0301'] }, right, join({ weight, variables: [same('x', { merged: rule })] }));

		it('are missing unless a rule is chosen', () => {
			const { cells, report, codes } = merged('missing');
			expect(cells('x')).toEqual(['missing', 7]);
			expect(report?.merged).toEqual([
				{ number: '5001', label: '5001 Trondheim - Tråante', parts: ['1601', '1662'] }
			]);
			expect(codes).toContain('link.mergedMissing');
		});
		it('are summed when asked to', () => expect(merged('sum').cells('x')).toEqual([50, 7]));
		it('are weighted when asked to', () => {
			// (10 · 300 + 40 · 100) / 400
			expect(merged('weightedMean', 'folk').cells('x')).toEqual([17.5, 7]);
			expect(merged('weightedMean').cells('x')).toEqual(['missing', 7]);
		});
		it('are not known from one part alone', () => {
			const one = { nr: ['1601'], x: [10] };
			const variables = [same('x', { merged: 'sum' })];
			expect(link({ kommune: ['5001'] }, one, join({ variables })).cells('x')).toEqual(['missing']);
		});
	});

	describe('the year of a variable for each wave', () => {
		const left = { kommune: ['Oslo', 'Oslo', 'Alta', 'Oslo', 'Oslo'], bølge: [2021, 2024, 2024, 2030, 2021] };

		it('is taken from columns', () => {
			const right = { nr: ['0301', '5601'], 'x 2020': [1, 2], 'x 2023': [3, 4] };
			const byWave = [
				{ wave: '2021', variable: 'x 2020' },
				{ wave: '2024', variable: 'x 2023' }
			];
			const variables = [same('x', { from: { kind: 'wide', series: 'x', byWave } })];
			const { cells, report, codes } = link(left, right, join({ wave: 'bølge', variables }));
			expect(cells('x')).toEqual([1, 3, 4, 'missing', 1]);
			expect(report?.withoutYear).toEqual([{ variable: 'x', wave: '2030', rows: 1 }]);
			expect(codes).toContain('link.noYear');
		});

		it('is taken from rows', () => {
			const right = { nr: ['0301', '0301', '5601'], år: [2020, 2023, 2020], x: [1, 3, 2] };
			const byWave = [
				{ wave: '2021', year: '2020' },
				{ wave: '2024', year: '2023' }
			];
			const variables = [same('x', { from: { kind: 'long', variable: 'x', byWave } })];
			const { cells, report } = link(left, right, join({ wave: 'bølge', year: 'år', variables }));
			expect(cells('x')).toEqual([1, 3, 'missing', 'missing', 1]);
			expect(report?.several).toEqual([]);
			expect(report?.noRowOfYear).toEqual([{ variable: 'x', rows: 1 }]);
		});

		it('may be one for all rows', () => {
			const right = { nr: ['0301', '0301'], år: [2020, 2023], x: [1, 3] };
			const from = { kind: 'long' as const, variable: 'x', byWave: [{ wave: '', year: '2023' }] };
			const { cells } = link(
				{ kommune: ['Oslo'] },
				right,
				join({ year: 'år', variables: [same('x', { from })] })
			);
			expect(cells('x')).toEqual([3]);
		});

		it('follows the year of a date', () => {
			const days = Date.UTC(2021, 5, 1) / 86_400_000;
			const survey = testDataset('left', { kommune: ['Oslo'], svart: [days] });
			survey.variables[1] = { ...survey.variables[1], format: 'date' };
			const made = byId(survey, testDataset('right', { nr: ['0301'], 'x 2020': [5] }));
			const from = { kind: 'wide' as const, series: 'x', byWave: [{ wave: '2021', variable: 'x 2020' }] };
			const one = join({ wave: 'svart', variables: [same('x', { from })] });
			const { base } = runLink({ kind: 'link', left: 'left', joins: [one] }, 'test', norway, made);
			expect(base.ok && cellsOf(base.value, 'x')).toEqual([5]);
		});
	});

	it('uses chosen rows of the right table only', () => {
		const right = { nivå: ['3', '4', '4'], nr: ['0301', '0301', '0301'], x: [1, 2, 3] };
		const only = { kind: 'values' as const, variable: 'nivå', values: ['3'] };
		const { cells, report } = link({ kommune: ['Oslo'] }, right, join({ only }));
		expect(cells('x')).toEqual([1]);
		expect(report?.rightKeys.rows).toBe(1);
	});

	it('joins on any equal variables, numbers with texts too', () => {
		const keys = {
			kind: 'equal' as const,
			pairs: [
				{ left: 'org', right: 'orgnr' },
				{ left: 'trinn', right: 'grade' }
			]
		};
		const { cells, report } = link(
			{ org: ['974590000', '974590000', '999999999', ''], trinn: [5, 8, 5, 5] },
			{ orgnr: [974590000, 974590000], grade: ['5', '8'], x: [1, 2] },
			join({ keys })
		);
		expect(cells('x')).toEqual([1, 2, 'missing', 'missing']);
		expect(report).toMatchObject({ matched: 2, left: { empty: 1 }, notInRight: [{ label: '999999999, 5' }] });
	});

	it('gives names that are not taken, and says which variables are gone', () => {
		const { base, codes } = link(
			{ kommune: ['Oslo'], x: [9] },
			{ nr: ['0301'], x: [1] },
			join({ variables: [same('x'), same('borte')] })
		);
		expect(base?.variables.map(({ column }) => column.name)).toEqual(['kommune', 'x', 'x (2)']);
		expect(codes).toContain('link.gone');
	});

	it('says why it cannot be made', () => {
		const keys = {
			kind: 'municipality' as const,
			vintage: 2024 as const,
			left: key('borte'),
			right: key('nr')
		};
		const right = { nr: ['0301'], x: [1] };
		expect(link({ kommune: ['Oslo'] }, right, join({ keys })).problem?.code).toBe('dataset.noVariable');
		const none = { kind: 'equal' as const, pairs: [] };
		expect(link({ kommune: ['Oslo'] }, right, join({ keys: none })).problem?.code).toBe('link.noKeys');
		const filter = { kind: 'filter' as const, filter: 'borte' };
		expect(link({ kommune: ['Oslo'] }, right, join({ only: filter })).problem?.code).toBe('link.noFilter');
		const made = byId(testDataset('left', { kommune: ['Oslo'] }));
		const { base } = runLink({ kind: 'link', left: 'left', joins: [join()] }, 'test', norway, made);
		expect(base.ok ? '' : base.problem.code).toBe('dataset.noDataset');
	});

	it('can be made in the numbers of 2020, and names numbers that came later', () => {
		const keys = {
			kind: 'municipality' as const,
			vintage: 2020 as const,
			left: key('kommune'),
			right: key('nr')
		};
		const { cells, report } = link(
			{ kommune: ['0101', '3101', '1507'] },
			{ nr: ['3001', '1507'], x: [1, 2] },
			join({ keys })
		);
		expect(cells('x')).toEqual([1, 'missing', 2]);
		expect(report?.left.unmatchedKeys).toEqual([{ text: '3101', rows: 1, reason: 'later', candidates: [] }]);
	});

	it('asks about names of today that are of earlier years in a table of earlier years', () => {
		const right = { nr: ['1514', '3903'], x: [1, 2] };
		expect(link({ kommune: ['Sande', 'Oslo'] }, right).cells('x')).toEqual([1, 'missing']);
		const old = link({ kommune: ['Sande', 'Klæbu'] }, right);
		expect(old.cells('x')).toEqual(['missing', 'missing']);
		expect(old.report?.left.unmatchedKeys[0]).toMatchObject({ text: 'Sande', reason: 'namesakesEarlier' });
	});
});
