import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId, cellsOf, norway, testDataset, type TestCell } from '../link/fixtures';
import { runAggregate } from './run-aggregate';
import type { AggregateBy, AggregateOrigin, AggregateVariable } from './types';

const variable = (more: Partial<AggregateVariable>): AggregateVariable => ({
	name: 'ny',
	measure: 'mean',
	variable: 'x',
	weight: null,
	values: [],
	incomplete: 'compute',
	counts: false,
	...more
});
const municipality = (kind: 'municipality' | 'county'): AggregateBy => ({
	kind,
	vintage: 2024,
	key: { variable: 'kommune', county: null, decisions: [] }
});
type Cells = Record<string, readonly TestCell[]>;

function aggregate(columns: Cells, variables: AggregateVariable[], more: Partial<AggregateOrigin> = {}) {
	const by = more.by ?? { kind: 'variables' as const, variables: ['g'] };
	const origin: AggregateOrigin = { kind: 'aggregate', from: 'data', only: null, ...more, by, variables };
	const base = runAggregate(origin, 'test', norway, byId(testDataset('data', columns)));
	if (!base.ok) return { problem: base.problem, cells: () => [], codes: [] as string[] };
	return {
		cells: (name: string) => cellsOf(base.value, name),
		codes: base.value.notes.map(({ code }) => code)
	};
}

describe('runAggregate', () => {
	const schools = {
		kommune: ['0301', '0301', '3001', '1201', '4601', ''],
		elever: [100, 300, 50, 10, { empty: 'suppressed' as const }, 5],
		x: [40, 60, 50, 30, 45, 99]
	};

	it('puts schools together by municipality, carried over, each school counting once', () => {
		const { cells, codes } = aggregate(schools, [variable({ counts: true })], {
			by: municipality('municipality')
		});
		expect(cells('Kommunenummer')).toEqual(['0301', '3101', '4601']);
		expect(cells('Kommune')).toEqual(['Oslo - Oslove', 'Halden', 'Bergen']);
		expect(cells('Fylke')).toEqual(['Oslo', 'Østfold', 'Vestland']);
		expect(cells('ny')).toEqual([50, 50, 37.5]);
		expect(cells('ny (n)')).toEqual([2, 1, 2]);
		expect(codes).toEqual(['aggregate.grouped', 'aggregate.noGroup', 'link.carried']);
	});

	it('weighs by pupils, and counts schools whose pupils are hidden apart', () => {
		const weighted = variable({ weight: 'elever', counts: true });
		const { cells, codes } = aggregate(schools, [weighted], { by: municipality('municipality') });
		// (40 · 100 + 60 · 300) / 400; Bergen: one of two schools has a known number of pupils.
		expect(cells('ny')).toEqual([55, 50, 30]);
		expect(cells('ny (n)')).toEqual([2, 1, 1]);
		expect(cells('ny (skjermet)')).toEqual([0, 0, 1]);
		expect(codes).toContain('aggregate.suppressed');
		const strict = aggregate(schools, [{ ...weighted, incomplete: 'empty' }], {
			by: municipality('municipality')
		});
		expect(strict.cells('ny')).toEqual([55, 50, 'suppressed']);
	});

	it('puts municipalities together by county', () => {
		const { cells } = aggregate(schools, [variable({ measure: 'sum' })], { by: municipality('county') });
		expect(cells('Fylkesnummer')).toEqual(['03', '31', '46']);
		expect(cells('ny')).toEqual([100, 50, 75]);
	});

	it('never lets a suppressed cell count as zero', () => {
		const columns = {
			g: ['a', 'a', 'b', 'c', 'c', 'd'],
			x: [
				2,
				{ empty: 'suppressed' as const },
				{ empty: 'suppressed' as const },
				{ empty: 'missing' as const },
				{ empty: 'dontKnow' as const },
				{ empty: 'unanswered' as const }
			]
		};
		expect(aggregate(columns, [variable({})]).cells('ny')).toEqual([
			2,
			'suppressed',
			'missing',
			'unanswered'
		]);
		const sum = variable({ measure: 'sum', incomplete: 'empty' });
		expect(aggregate(columns, [sum]).cells('ny')).toEqual([
			'suppressed',
			'suppressed',
			'missing',
			'unanswered'
		]);
	});

	it('leaves out cells that do not apply', () => {
		const columns = { g: ['a', 'a'], x: [4, { empty: 'notApplicable' as const }] };
		expect(aggregate(columns, [variable({ measure: 'sum', incomplete: 'empty' })]).cells('ny')).toEqual([4]);
	});

	it('counts rows, finds least and largest, and shares of answers', () => {
		const columns = {
			g: [1, 1, 1, 2],
			x: [1, 5, 5, { empty: 'dontKnow' as const }],
			t: ['ja', 'nei', 'ja', '']
		};
		const { cells } = aggregate(columns, [
			variable({ name: 'antall', measure: 'count', variable: null }),
			variable({ name: 'minst', measure: 'min' }),
			variable({ name: 'størst', measure: 'max' }),
			variable({ name: 'femmere', measure: 'share', values: ['5'] }),
			variable({ name: 'ja', measure: 'share', variable: 't', values: ['ja'] })
		]);
		expect(cells('antall')).toEqual([3, 1]);
		expect(cells('minst')).toEqual([1, 'dontKnow']);
		expect(cells('størst')).toEqual([5, 'dontKnow']);
		expect(cells('femmere')[0]).toBeCloseTo(200 / 3, 12);
		expect(cells('ja')[0]).toBeCloseTo(200 / 3, 12);
		expect(cells('ja')[1]).toBe('missing');
	});

	it('uses chosen rows only, and says so', () => {
		const columns = { nivå: ['4', '4', '3'], g: ['a', 'a', 'a'], x: [1, 2, 100] };
		const only = { kind: 'values' as const, variable: 'nivå', values: ['4'] };
		const { cells, codes } = aggregate(columns, [variable({})], { only });
		expect(cells('ny')).toEqual([1.5]);
		expect(codes).toContain('aggregate.notChosen');
	});

	it('says why it cannot be made', () => {
		const columns = { g: ['a'], x: [1] };
		const noGroups = { by: { kind: 'variables' as const, variables: [] } };
		expect(aggregate(columns, [variable({})], noGroups).problem?.code).toBe('aggregate.noGroups');
		expect(aggregate(columns, [variable({ variable: 'g' })]).problem?.code).toBe('aggregate.notNumbers');
		expect(aggregate(columns, [variable({ variable: 'borte' })]).problem?.code).toBe('dataset.noVariable');
		expect(aggregate(columns, [variable({ weight: 'borte' })]).problem?.code).toBe('dataset.noVariable');
	});

	it('gives the same groups whatever the order of rows, and loses none', () => {
		const row = fc.record({
			g: fc.constantFrom('a', 'b', 'c'),
			x: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant({ empty: 'suppressed' as const })),
			w: fc.integer({ min: 0, max: 5 })
		});
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
				const variables = [
					variable({ weight: 'w', counts: true }),
					variable({ name: 'n', measure: 'count', variable: null })
				];
				const run = (list: typeof rows) =>
					aggregate(
						{ g: list.map(({ g }) => g), x: list.map(({ x }) => x), w: list.map(({ w }) => w) },
						variables
					);
				// A column of suppressed cells alone would be one of text.
				if (rows.every(({ x }) => typeof x === 'object')) return;
				const [one, other] = [run(rows), run([...rows].reverse())];
				for (const name of ['g', 'ny', 'ny (n)', 'ny (skjermet)', 'n'])
					expect(other.cells(name)).toEqual(one.cells(name));
				const counted = one.cells('n').reduce<number>((sum, n) => sum + Number(n), 0);
				expect(counted).toBe(rows.length);
			})
		);
		expect.hasAssertions();
	});
});
