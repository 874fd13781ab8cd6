import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GroupDifferenceSpec } from '../../../src/lib/core/analysis/group-difference/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { AnalysisResult } from '../../../src/lib/core/analysis/types';
import { holm } from '../../../src/lib/core/stats/groups/adjust';

/** Made by make_analysis.R; see there. Null: R stops or gives no number. */
type Found = number[] | null;
interface Two {
	n: [number, number];
	mean: Found;
	sd: Found;
	welch: Found;
	student: Found;
	welch90: Found;
	uOn: Found;
	uOff: Found;
	leveneMean: Found;
	leveneMedian: Found;
	d: Found;
	g: Found;
	shares: Found;
	clustered: Found;
}
interface Many {
	groups: number[] | number;
	n: number[];
	mean: Found;
	anova: Found;
	welch: Found;
	kruskal: Found;
	eta: Found;
	leveneMean: Found;
	tukey: Found;
	holmWelch: Found;
	bhStudent: Found;
	holmRanks: Found;
}
interface Paired {
	n: number;
	only: [number, number, number];
	t: Found;
	wOn: Found;
	wOff: Found;
	d: Found;
	dz: Found;
	drm: Found;
}
interface Case {
	data: Record<string, (number | null)[]>;
	two: { y: Two; z: Two };
	many: Many;
	paired: Paired;
}
const cases: Case[] = JSON.parse(readFileSync('tests/golden/groups/analysis.json', 'utf8'));

const base: GroupDifferenceSpec = {
	type: 'groupDifference',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	design: { kind: 'groups', outcomes: ['y', 'z'], group: 'g', categories: [1, 2] },
	test: 'welch',
	allTests: true,
	continuity: false,
	levene: 'mean',
	pairwise: 'none',
	adjust: 'none',
	cluster: null,
	thresholds: { small: 0.2, moderate: 0.5, large: 0.8 },
	confidence: 0.95,
	seed: 1,
	dots: true
};
const run = ({ data }: Case, changes: Partial<GroupDifferenceSpec>) =>
	runOn(
		makeDataset(Object.fromEntries(Object.entries(data).map(([name, values]) => [name, { values }]))),
		{ ...base, ...changes }
	);

function valueOf(result: AnalysisResult, table: string, row: string, column: string): unknown {
	const found = tableOf(result, table);
	const at = found.columns.findIndex(({ id }) => id === column);
	const cells = found.rows.find(({ id }) => id === row)?.cells;
	if (!cells || at < 0) throw new Error(`no cell ${table} ${row} ${column}`);
	return cells[at].value;
}
/** methods.md 1; where R has no number (or one made of rounding), the cell is empty. */
function same(found: unknown, wanted: number | undefined, tolerance = 1e-8): void {
	if (wanted === undefined) return expect(found).toBeNull();
	expect(typeof found, `${String(found)} against ${wanted}`).toBe('number');
	expect(Math.abs(Number(found) - wanted), `${String(found)} against ${wanted}`).toBeLessThanOrEqual(
		tolerance * Math.max(1, Math.abs(wanted))
	);
}
/** Statistics of rounding alone: R divides one by another where a spread is zero. */
const isRounding = (statistic: number | undefined) =>
	statistic !== undefined && (Math.abs(statistic) > 1e12 || (statistic !== 0 && Math.abs(statistic) < 1e-12));
const every = cases.map((one, index) => ({ index, one }));

describe('two groups of 54 data sets, through the analysis', () => {
	it.each(every)('case $index', async ({ one }) => {
		const welch = await run(one, {});
		const student = await run(one, { test: 'equalVariances', levene: 'median', continuity: true });
		const ranks = await run(one, { test: 'ranks', confidence: 0.9 });
		for (const name of ['y', 'z'] as const) {
			const wanted = one.two[name];
			const cell = (column: string) => valueOf(welch, 'comparison', name, column);
			same(cell('1:n'), wanted.n[0]);
			same(cell('2:n'), wanted.n[1]);
			if (wanted.mean) wanted.mean.forEach((mean, at) => same(cell(`${at + 1}:mean`), mean));
			if (wanted.sd) wanted.sd.forEach((sd, at) => same(cell(`${at + 1}:sd`), sd));
			same(cell('low'), wanted.welch?.[0]);
			same(cell('high'), wanted.welch?.[1]);
			same(cell('p'), wanted.welch?.[2]);
			if (wanted.d) same(cell('d'), wanted.d[0]);
			same(valueOf(student, 'comparison', name, 'low'), wanted.student?.[0]);
			same(valueOf(student, 'comparison', name, 'p'), wanted.student?.[2]);
			same(valueOf(ranks, 'comparison', name, 'p'), wanted.uOff?.[1]);
			same(valueOf(ranks, 'comparison', name, 'low'), wanted.welch90?.[0]);
			const test = (id: string, column: string, result = welch) =>
				valueOf(result, 'tests', `${name}:${id}`, column);
			same(test('welch', 'statistic'), wanted.welch?.[3]);
			same(test('welch', 'df1'), wanted.welch?.[4]);
			same(test('student', 'statistic'), wanted.student?.[3]);
			same(test('mannWhitney', 'statistic'), wanted.uOff?.[0]);
			same(test('mannWhitney', 'p', student), wanted.uOn?.[1]);
			if (!isRounding(wanted.leveneMean?.[0])) {
				same(test('leveneMean', 'statistic'), wanted.leveneMean?.[0]);
				same(test('leveneMean', 'p'), wanted.leveneMean?.[2]);
			}
			if (!isRounding(wanted.leveneMedian?.[0]))
				same(test('leveneMedian', 'statistic', student), wanted.leveneMedian?.[0]);
			if (wanted.g) same(valueOf(welch, 'effects', `${name}:hedgesG`, 'value'), wanted.g[0]);
			if (wanted.shares)
				['points', 'low', 'high'].forEach((column, at) =>
					same(valueOf(welch, 'shares', name, column), wanted.shares?.[at])
				);
		}
	});

	it.each(every)('adjusted and clustered p of case $index', async ({ one }) => {
		const adjusted = await run(one, { adjust: 'holm' });
		const p = (['y', 'z'] as const).map((name) => one.two[name].welch?.[2] ?? NaN);
		holm(p).forEach((value, at) =>
			same(
				valueOf(adjusted, 'comparison', ['y', 'z'][at], 'adjusted'),
				Number.isNaN(value) ? undefined : value
			)
		);
		const clustered = await run(one, { cluster: 'c' });
		const wanted = one.two.y.clustered;
		if (isRounding(wanted?.[0]) || isRounding(wanted?.[1])) return;
		const found = valueOf(clustered, 'tests', 'y:clustered', 'statistic');
		// Where a coefficient has hardly any degrees of freedom, R goes on and we do not.
		if (wanted && found !== null) {
			same(found, wanted[0], 1e-7);
			same(valueOf(clustered, 'tests', 'y:clustered', 'df1'), wanted[1], 1e-7);
			same(valueOf(clustered, 'comparison', 'y', 'p'), wanted[2], 1e-7);
		}
		if (!wanted) expect(found).toBeNull();
	});
});

describe('several groups, through the analysis', () => {
	it.each(every)('case $index', async ({ one }) => {
		const { many } = one;
		const groups = [many.groups].flat();
		if (groups.length < 3) return expect(groups.length).toBeLessThan(3);
		// The grouping variable may have values that only rows without an outcome have; R drops them.
		const design = { kind: 'groups' as const, outcomes: ['y'], group: 'g' };
		const of = (changes: Partial<GroupDifferenceSpec>) =>
			run(one, { design: { ...design, categories: [...groups] }, ...changes });
		const usual = await of({ test: 'equalVariances', pairwise: 'tukeyKramer' });
		groups.forEach((group, at) => {
			same(valueOf(usual, 'groups', `y:${group}`, 'n'), many.n[at]);
			same(valueOf(usual, 'groups', `y:${group}`, 'mean'), many.mean?.[at]);
		});
		const overall = (result: AnalysisResult, wanted: Found, columns: string[]) =>
			columns.forEach((column, at) => {
				if (!isRounding(wanted?.[0])) same(valueOf(result, 'overall', 'y', column), wanted?.[at]);
			});
		overall(usual, many.anova, ['statistic', 'df1', 'df2', 'p']);
		// With one value in each group R has an η² of 1 without a test; then we have neither.
		if (many.anova) overall(usual, many.eta, ['etaSquared']);
		overall(await of({ test: 'welch' }), many.welch, ['statistic', 'df1', 'df2', 'p']);
		overall(await of({ test: 'ranks' }), many.kruskal, ['statistic', 'df1', 'p']);
		if (!isRounding(many.leveneMean?.[0]))
			same(valueOf(usual, 'tests', 'y:leveneMean', 'statistic'), many.leveneMean?.[0]);
		const pairs = groups.flatMap((first, at) => groups.slice(at + 1).map((second) => `y:${first}:${second}`));
		const compare = (result: AnalysisResult, wanted: Found, tolerance: number) => {
			if (wanted) pairs.forEach((pair, at) => same(valueOf(result, 'pairs', pair, 'p'), wanted[at], tolerance));
		};
		// R's ptukey is good to about 1e-7, with few degrees of freedom to 5e-7.
		compare(usual, many.tukey, 1e-6);
		compare(await of({ pairwise: 'holm' }), many.holmWelch, 1e-8);
		compare(
			await of({ pairwise: 'benjaminiHochberg', test: 'equalVariances' }),
			many.bhStudent,
			1e-8
		);
		compare(await of({ pairwise: 'holm', test: 'ranks' }), many.holmRanks, 1e-8);
	});
});

describe('answers of the same persons, through the analysis', () => {
	it.each(every)('case $index', async ({ one }) => {
		const { paired } = one;
		const design = { kind: 'paired' as const, pairs: [{ first: 'y', second: 'z' }] };
		const t = await run(one, { design });
		const ranks = await run(one, { design, test: 'ranks', continuity: true });
		const cell = (column: string, result = t) => valueOf(result, 'comparison', 'y:z', column);
		same(cell('pairsN'), paired.n);
		same(cell('low'), paired.t?.[0]);
		same(cell('high'), paired.t?.[1]);
		same(cell('p'), paired.t?.[2]);
		same(cell('p', ranks), paired.wOn?.[1]);
		same(cell('dPublished'), paired.d?.[0]);
		same(valueOf(t, 'tests', 'y:z:wilcoxon', 'statistic'), paired.wOff?.[0]);
		same(valueOf(t, 'tests', 'y:z:wilcoxon', 'p'), paired.wOff?.[1]);
		same(valueOf(t, 'effects', 'y:z:dz', 'value'), paired.dz?.[0]);
		if (paired.drm) same(valueOf(t, 'effects', 'y:z:drm', 'value'), paired.drm[0], 1e-7);
		if (paired.only.some((count) => count > 0))
			['onlyFirst', 'onlySecond', 'neither'].forEach((column, at) =>
				same(valueOf(t, 'leftOut', 'y:z', column), paired.only[at])
			);
	});
});
