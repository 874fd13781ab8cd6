import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derived, cellsOf, numbers, rowsOf, texts } from '../../../src/lib/core/derive/fixtures';
import type { BandGroup } from '../../../src/lib/core/derive/bands/types';
import type { DerivedSpec } from '../../../src/lib/core/derive/types';
import type { DatasetRows } from '../../../src/lib/core/variables/apply-filters';

/** Computed variables against R 4.2.2 and psych 2.2.9: see make_expected.R. */

type Cells = (number | null)[];
interface Bands {
	cuts: number[];
	bands: Cells;
}
interface GoldenSet {
	kind: string;
	x: Cells;
	y: Cells;
	shares: number[];
	observed?: Bands;
	type7?: Bands;
	centredSquare?: Cells;
	standardised?: Cells;
	mean?: number;
	sd?: number;
	ln: Cells;
	log10: Cells;
	log2: Cells;
	difference: Cells;
	ratio: Cells;
	share: Cells;
	items: Cells[];
	reversed: boolean[];
	turned: Cells[];
	index: Cells[];
	answered: number[];
	panel: { unit: string[]; year: number[]; value: Cells; years: number; lag: Cells; change: Cells; percent: Cells };
}

const file = join(import.meta.dirname, 'expected.json');
const { sets } = JSON.parse(readFileSync(file, 'utf8')) as { sets: GoldenSet[] };

const column = (name: string, cells: Cells) => numbers(name, cells.map((cell) => cell ?? 'missing'));
const scale = { min: 1, max: 5 };

/** Sums of some hundred doubles in another order differ by a few units in the last place. */
const TOLERANCE = 1e-12;
const isClose = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));

function expectCells(spec: DerivedSpec, rows: DatasetRows, expected: Cells) {
	const cells = cellsOf(derived(spec, rows).variables[0]).map((cell) => (typeof cell === 'number' ? cell : null));
	expect(cells).toHaveLength(expected.length);
	cells.forEach((cell, row) => {
		const wanted = expected[row];
		if (cell === null || wanted === null) expect(cell, `row ${row}`).toBe(wanted);
		else expect(isClose(cell, wanted), `row ${row}: ${cell}, R: ${wanted}`).toBe(true);
	});
}

const base = { name: 'ny', label: '' };

describe.each(sets.map((set, index) => [index + 1, set] as const))('random data %i', (_, set) => {
	const rows = rowsOf(column('x', set.x), column('y', set.y));
	const groupOf = (spec: DerivedSpec): BandGroup => {
		const { facts } = derived(spec, rows);
		if (facts.kind !== 'bands') throw new Error('no bands');
		return facts.groups[0];
	};

	it('has R’s bands', () => {
		for (const method of ['observed', 'type7'] as const) {
			const expected = set[method];
			const spec = {
				...{ kind: 'bands' as const, ...base, variable: 'x', wave: null, labels: [] },
				cuts: { kind: 'quantiles' as const, shares: set.shares, method, on: '' }
			};
			if (!expected) {
				expect(() => derived(spec, rows)).toThrow('derive.noValues');
				continue;
			}
			groupOf(spec).cuts.forEach((cut, index) => expect(isClose(cut, expected.cuts[index])).toBe(true));
			expectCells(spec, rows, expected.bands);
		}
	});

	it('has R’s logs, squares and standard scores', () => {
		const of = { ...base, variable: 'x' };
		expectCells({ kind: 'log', ...of, base: 'e' }, rows, set.ln);
		expectCells({ kind: 'log', ...of, base: '10' }, rows, set.log10);
		expectCells({ kind: 'log', ...of, base: '2' }, rows, set.log2);
		if (set.centredSquare)
			expectCells({ kind: 'square', ...of, centre: 'mean', on: '' }, rows, set.centredSquare);
		const spec = { kind: 'standardise' as const, ...of, on: '' };
		if (!set.standardised) expect(() => derived(spec, rows)).toThrow(/derive\.(constant|noValues)/);
		else {
			expectCells(spec, rows, set.standardised);
			const { facts } = derived(spec, rows);
			if (facts.kind !== 'moments') throw new Error('no moments');
			expect(isClose(facts.mean, set.mean ?? NaN) && isClose(facts.sd ?? NaN, set.sd ?? NaN)).toBe(true);
		}
	});

	it('has R’s differences, ratios and shares', () => {
		expectCells({ kind: 'difference', ...base, first: 'x', second: 'y' }, rows, set.difference);
		expectCells({ kind: 'ratio', ...base, first: 'x', second: 'y' }, rows, set.ratio);
		expectCells({ kind: 'share', ...base, part: 'x', total: 'y' }, rows, set.share);
		expectCells({ kind: 'expression', ...base, expression: 'x / y' }, rows, set.ratio);
		expectCells({ kind: 'expression', ...base, expression: 'ln(x)' }, rows, set.ln);
	});

	it('has psych’s reversed items and R’s row means', () => {
		const items = rowsOf(...set.items.map((cells, index) => ({ ...column(`q${index}`, cells), scale })));
		set.items.forEach((_, index) => {
			if (set.reversed[index])
				expectCells({ kind: 'reverse', ...base, variable: `q${index}`, scale: null }, items, set.turned[index]);
		});
		const chosen = set.items.map((_, index) => ({ variable: `q${index}`, reversed: set.reversed[index] }));
		set.index.forEach((expected, index) => {
			const spec = {
				...{ kind: 'index' as const, ...base, items: chosen, atLeast: index + 1 },
				...{ scale: null, normalise: null }
			};
			expectCells(spec, items, expected);
			const { facts } = derived(spec, items);
			expect(facts).toMatchObject({
				n: expected.filter((cell) => cell !== null).length,
				items: set.answered.map((n) => ({ n }))
			});
		});
	});

	it('has R’s earlier values', () => {
		const { unit, year, value, years, lag, change, percent } = set.panel;
		const panel = rowsOf(texts('unit', unit), column('year', year), column('value', value));
		const spec = { kind: 'lag' as const, ...base, variable: 'value', unit: 'unit', year: 'year', years };
		expectCells({ ...spec, change: 'none' }, panel, lag);
		expectCells({ ...spec, change: 'difference' }, panel, change);
		expectCells({ ...spec, change: 'percent' }, panel, percent);
	});
});

it('covers what is hard: tiny data, constant columns, ties and data without values', () => {
	expect(sets.length).toBeGreaterThanOrEqual(40);
	expect(sets.filter(({ x }) => x.length <= 3).length).toBeGreaterThan(5);
	expect(sets.filter(({ kind }) => kind === 'constant').length).toBeGreaterThan(5);
	expect(sets.some(({ observed }) => !observed)).toBe(true);
});
