import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSpec } from '../../dataset/default-spec';
import { computed, derived, numbers, problemOf, rowsOf, texts, type TestCell } from '../fixtures';
import type { BandsSpec, CutRule } from '../types';
import { bandLabels } from './labels';
import { sharedBands, storeBands, withBands } from './shared-bands';
import type { BandGroup } from './types';

const bands = (cuts: CutRule, more: Partial<BandsSpec> = {}): BandsSpec => ({
	...{ kind: 'bands', name: 'ny', label: '', variable: 'x', wave: null, cuts, labels: [], ...more }
});
const quantiles = (shares: number[], more: Partial<CutRule & { kind: 'quantiles' }> = {}): CutRule => ({
	...{ kind: 'quantiles', shares, method: 'observed', on: '', ...more }
});
const fixed = (cuts: number[], closed: 'upper' | 'lower' = 'upper'): CutRule => ({
	kind: 'fixed',
	cuts: { closed, cuts, waves: [] }
});
function groupsOf(spec: BandsSpec, rows: ReturnType<typeof rowsOf>): BandGroup[] {
	const { facts } = derived(spec, rows);
	return facts.kind === 'bands' ? facts.groups : [];
}

describe('bands by quantiles', () => {
	it('cut at the smallest observed value that reaches the share', () => {
		const rows = rowsOf(numbers('x', [1, 2, 3, 4, 5, 6, 7, 8, 'dontKnow']));
		const spec = bands(quantiles([0.25, 0.5, 0.75]));
		expect(computed(spec, rows)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 'dontKnow']);
		expect(groupsOf(spec, rows)[0]).toMatchObject({ cuts: [2, 4, 6], n: 8, computedOn: 8 });
		expect(derived(spec, rows).variables[0]).toMatchObject({ measure: 'ordinal', scale: { min: 1, max: 4 } });
	});

	it('name a band that ends empty', () => {
		const rows = rowsOf(numbers('x', [1, 1, 1, 1, 2]));
		const spec = bands(quantiles([0.25, 0.5, 0.9]));
		expect(computed(spec, rows)).toEqual([1, 1, 1, 1, 3]);
		expect(derived(spec, rows).notes).toEqual([
			{ code: 'derive.emptyBand', params: { variable: 'ny', band: '>\u00a01 – 1' } },
			{ code: 'derive.emptyBand', params: { variable: 'ny', band: '>\u00a02' } }
		]);
	});

	it('are computed on some rows and used on all', () => {
		const rows = rowsOf(numbers('x', [1, 2, 3, 4, 100, 200]), numbers('år', [1, 1, 1, 1, 2, 2]));
		const spec = bands(quantiles([0.5], { on: 'år = 1' }));
		expect(computed(spec, rows)).toEqual([1, 1, 2, 2, 2, 2]);
		expect(groupsOf(spec, rows)[0]).toMatchObject({ cuts: [2], computedOn: 4, n: 6 });
	});

	it('have cut-points of their own in each wave', () => {
		const rows = rowsOf(
			numbers('x', [1, 2, 3, 10, 20, 30, 5]),
			texts('bølge', ['2021', '2021', '2021', '2024', '2024', '2024', ''])
		);
		const spec = bands(quantiles([0.5]), { wave: 'bølge' });
		expect(computed(spec, rows)).toEqual([1, 1, 2, 1, 1, 2, 'missing']);
		expect(groupsOf(spec, rows).map(({ wave, cuts }) => [wave, cuts])).toEqual([
			['2021', [2]],
			['2024', [20]]
		]);
		expect(derived(spec, rows).variables[0].valueLabels[0].label).toBe('1 / 2');
	});

	it('refuse shares that are none', () => {
		const rows = rowsOf(numbers('x', [1, 2]));
		for (const shares of [[], [0], [1], [0.5, 0.5], [0.6, 0.4], [NaN]])
			expect(problemOf(bands(quantiles(shares)), rows)).toBe('derive.badShares');
		expect(problemOf(bands(quantiles([0.5])), rowsOf(numbers('x', ['missing'])))).toBe('derive.noValues');
	});

	const cell: fc.Arbitrary<TestCell> = fc.oneof(
		{ weight: 5, arbitrary: fc.integer({ min: -5, max: 5 }) },
		{ weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
		{ weight: 1, arbitrary: fc.constantFrom<TestCell>('missing', 'dontKnow', 'suppressed') }
	);
	const shares = fc
		.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 9 })
		.map((list) => list.sort((a, b) => a - b).map((share) => share / 100));

	it('put every value into just one band, in order, equal values together, empties apart', () => {
		const property = fc.property(
			fc.array(cell, { minLength: 1, maxLength: 60 }),
			shares,
			fc.constantFrom('observed' as const, 'type7' as const),
			(cells, shares, method) => {
				const rows = rowsOf(numbers('x', cells));
				const spec = bands(quantiles(shares, { method }));
				if (!cells.some((cell) => typeof cell === 'number'))
					return problemOf(spec, rows) === 'derive.noValues';
				const result = computed(spec, rows);
				const [group] = groupsOf(spec, rows);
				const pairs = cells.map((cell, row) => [cell, result[row]] as const);
				const known = pairs.filter(
					(pair): pair is readonly [number, number] =>
						typeof pair[0] === 'number' && typeof pair[1] === 'number'
				);
				known.sort((a, b) => a[0] - b[0]);
				const isOrdered = known.every(
					([value, band], i) =>
						i === 0 || (value === known[i - 1][0] ? band === known[i - 1][1] : band >= known[i - 1][1])
				);
				const areCounted = group.bands.every(
					({ band, count }) => count === known.filter((pair) => pair[1] === band).length
				);
				const areKept = pairs.every(([cell, band]) => typeof cell === 'number' || cell === band);
				// Up to cut k lies at least the share that was asked for.
				const reached = group.cuts.every(
					(cut, k) =>
						method === 'type7' ||
						known.filter(([value]) => value <= cut).length >= shares[k] * known.length - 1e-9
				);
				return isOrdered && areCounted && areKept && reached && known.length === group.n;
			}
		);
		expect(() => fc.assert(property, { numRuns: 1000 })).not.toThrow();
	});
});

describe('bands by cut-points', () => {
	const rows = rowsOf(numbers('x', [999, 1000, 1001, 3000, 3001]));
	it('are closed above or below, as stated', () => {
		expect(computed(bands(fixed([1000, 3000])), rows)).toEqual([1, 1, 2, 2, 3]);
		expect(computed(bands(fixed([1000, 3000], 'lower')), rows)).toEqual([1, 2, 2, 3, 3]);
	});
	it('are named by their cut-points, or as somebody says', () => {
		const nb = '\u00a0';
		expect(bandLabels([1000, 2.5e6], 'upper')).toEqual([
			`≤${nb}1${nb}000`,
			`>${nb}1${nb}000 – 2${nb}500${nb}000`,
			`>${nb}2${nb}500${nb}000`
		]);
		expect(bandLabels([-0.5, 1], 'lower')).toEqual(['<\u00a0−0,5', '−0,5 – <\u00a01', '≥\u00a01']);
		const named = bands(fixed([1000]), { labels: ['små', ' '] });
		expect(derived(named, rows).variables[0].valueLabels).toEqual([
			{ value: 1, label: 'små' },
			{ value: 2, label: `>${nb}1${nb}000` }
		]);
	});
	it('refuse cut-points that are none', () => {
		for (const cuts of [[], [2, 1], [NaN], [Infinity]])
			expect(problemOf(bands(fixed(cuts)), rows)).toBe('derive.badCuts');
	});
});

describe('stored bands', () => {
	const then = rowsOf(numbers('x', [1, 2, 3, 4]));
	const now = rowsOf(numbers('x', [10, 2, 3]), texts('bølge', ['b', 'a', 'c']));
	const spec = bands(quantiles([0.5]), { labels: ['lav', 'høy'] });
	const stored = storeBands(spec, groupsOf(spec, then), { id: 'i', name: 'To grupper', table: 'T' });

	it('keep cut-points and words for other years', () => {
		expect(stored).toEqual({
			...{ id: 'i', name: 'To grupper', closed: 'upper', cuts: [2], waves: [], labels: ['lav', 'høy'] },
			from: { table: 'T', variable: 'x', n: 4 }
		});
		const reused = bands({ kind: 'stored', bands: stored });
		expect(computed(reused, now)).toEqual([2, 1, 2]);
		expect(derived(reused, now).variables[0].valueLabels[0]).toEqual({ value: 1, label: 'lav' });
	});

	it('may have cut-points for some waves only', () => {
		const byWave = {
			...stored,
			cuts: [],
			waves: [
				{ wave: 'a', cuts: [1] },
				{ wave: 'b', cuts: [20] }
			]
		};
		const reused = bands({ kind: 'stored', bands: byWave }, { wave: 'bølge' });
		expect(computed(reused, now)).toEqual([1, 2, 'missing']);
		expect(derived(reused, now).notes).toContainEqual({
			code: 'derive.noCutsForWave',
			params: { variable: 'ny', wave: 'c', count: 1 }
		});
	});

	it('are one object wherever they are used', () => {
		const use = { ...bands({ kind: 'stored', bands: stored }), name: 'gruppe' };
		const specs = ['en', 'to', 'tre'].map((id, index) => ({
			...defaultSpec(id, `Tabell ${id}`),
			derived: index < 2 ? [use] : []
		}));
		expect(sharedBands(specs)).toEqual([
			{
				bands: stored,
				usedBy: [
					{ table: 'Tabell en', variable: 'gruppe' },
					{ table: 'Tabell to', variable: 'gruppe' }
				]
			}
		]);
		const changed = withBands(specs, { ...stored, cuts: [3] });
		expect(sharedBands(changed)[0].bands.cuts).toEqual([3]);
		expect(changed[2]).toBe(specs[2]);
	});
});
