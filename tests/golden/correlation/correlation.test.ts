import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CorrelationSpec } from '../../../src/lib/core/analysis/correlation/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { ResultTable, Text } from '../../../src/lib/core/report/types';

/** Made by make_expected.R; see there. */
interface Pair {
	first: string;
	second: string;
	n: number;
	r: number | null;
	p: number[] | null;
	ci: number[] | null;
}
type Kind = 'pearson' | 'spearman' | 'kendall';
interface Case {
	data: Record<string, (number | null)[]>;
	pairwise: Record<Kind, Pair[]>;
	listwise: Record<Kind, Pair[]>;
	wave: Record<string, Pair[]>;
	holm: (number | null)[];
	bh: (number | null)[];
}
const cases: Case[] = JSON.parse(readFileSync('tests/golden/correlation/expected.json', 'utf8'));

const spec = (changes: Partial<CorrelationSpec>): CorrelationSpec => ({
	type: 'correlation',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	variables: ['a', 'b', 'c', 'd'],
	columns: [],
	coefficient: 'pearson',
	missing: 'pairwise',
	by: null,
	together: true,
	layout: 'list',
	details: { p: true, interval: true, n: true },
	levels: [0.05, 0.01],
	adjust: 'none',
	confidence: 0.95,
	predictors: true,
	heat: true,
	hideBelow: 0,
	...changes
});
const datasetOf = ({ data }: Case) =>
	makeDataset(Object.fromEntries(Object.entries(data).map(([name, values]) => [name, { values }])));

const cellOf = (table: ResultTable<Text>, row: string, column: string) => {
	const at = table.columns.findIndex(({ id }) => id === column);
	const found = table.rows.find(({ id }) => id === row)?.cells[at];
	if (!found) throw new Error(`no cell ${row} ${column}`);
	return found;
};
/** methods.md 1; `null`: there is no such number, and the cell says so. */
function same(found: unknown, wanted: number | null | undefined): void {
	if (wanted === null || wanted === undefined) return expect(found).toBeNull();
	expect(typeof found).toBe('number');
	expect(Math.abs(Number(found) - wanted), `${String(found)} against ${wanted}`).toBeLessThanOrEqual(
		1e-8 * Math.max(1, Math.abs(wanted))
	);
}

function compareList(table: ResultTable<Text>, pairs: readonly Pair[], ending = ''): void {
	for (const { first, second, n, r, p, ci } of pairs) {
		const row = `${first}:${second}${ending}`;
		same(cellOf(table, row, 'n').value, n);
		same(cellOf(table, row, 'r').value, r);
		// R's rounding of a coefficient of one makes a p that is nearly zero.
		if (r === null || Math.abs(r) < 1 - 1e-12) same(cellOf(table, row, 'p').value, p?.[0]);
		same(cellOf(table, row, 'low').value, ci?.[0]);
		same(cellOf(table, row, 'high').value, ci?.[1]);
	}
}

describe('correlations of 48 data sets as R computes them', () => {
	it.each(cases.map((one, index) => ({ index, one })))('case $index', async ({ one }) => {
		const data = datasetOf(one);
		for (const coefficient of ['pearson', 'spearman', 'kendall'] as const) {
			for (const missing of ['pairwise', 'listwise'] as const) {
				const table = tableOf(await runOn(data, spec({ coefficient, missing })), 'correlations');
				compareList(table, one[missing][coefficient]);
			}
		}
		const waves = tableOf(await runOn(data, spec({ by: 'w' })), 'correlations');
		for (const wave of new Set(one.data.w)) compareList(waves, one.wave[String(wave)], `:${wave}`);
		compareList(waves, one.pairwise.pearson, ':together');
	});

	it.each(cases.map((one, index) => ({ index, one })))('adjusted p of case $index', async ({ one }) => {
		for (const [adjust, wanted] of [
			['holm', one.holm],
			['benjaminiHochberg', one.bh]
		] as const) {
			const table = tableOf(await runOn(datasetOf(one), spec({ adjust })), 'correlations');
			one.pairwise.pearson.forEach(({ first, second }, at) =>
				same(cellOf(table, `${first}:${second}`, 'p').value, wanted[at])
			);
		}
	});

	it('a matrix holds the numbers of the list, on both sides of the diagonal', async () => {
		const [one] = cases.slice(-1);
		const table = tableOf(await runOn(datasetOf(one), spec({ layout: 'full' })), 'correlations');
		for (const { first, second, r, p, ci, n } of one.pairwise.pearson) {
			for (const [row, column] of [
				[first, second],
				[second, first]
			]) {
				same(cellOf(table, row, column).value, r);
				same(cellOf(table, `${row}:p`, column).value, p?.[0]);
				same(cellOf(table, `${row}:low`, column).value, ci?.[0]);
				same(cellOf(table, `${row}:high`, column).value, ci?.[1]);
				same(cellOf(table, `${row}:n`, column).value, n);
			}
		}
	});
});
