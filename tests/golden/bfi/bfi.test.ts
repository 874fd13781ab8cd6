import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toRows } from '../../../src/lib/core/stats/matrix/matrix';
import type { Outcome } from '../../../src/lib/core/outcome';
import { correlate } from '../../../src/lib/core/stats/correlation/correlate';
import { anovaOfValues, levene, welchAnova } from '../../../src/lib/core/stats/groups/anova';
import { kruskalWallis } from '../../../src/lib/core/stats/groups/kruskal-wallis';
import { mannWhitney } from '../../../src/lib/core/stats/groups/mann-whitney';
import { gamesHowell, tukeyKramer } from '../../../src/lib/core/stats/groups/pairwise';
import { summariseGroups } from '../../../src/lib/core/stats/groups/summaries';
import { pairedT, studentT, welchT } from '../../../src/lib/core/stats/groups/t-test';
import { wilcoxon } from '../../../src/lib/core/stats/groups/wilcoxon';
import { fitOls } from '../../../src/lib/core/stats/regression/ols';
import { summariseOls } from '../../../src/lib/core/stats/regression/summary';
import { reliability } from '../../../src/lib/core/stats/reliability/reliability';
import { chiSquareTest } from '../../../src/lib/core/stats/shares/chi-square-test';
import { readExpected } from '../factor/expected';
import { fromUpperHalf } from '../factor/support';
import { rowsWith } from '../factor/through-analysis';

/** Every test of two variables on psych::bfi, and what depends on its correlations alone; make_expected.R made the counts and the numbers. */

interface Item {
	item: string;
	gender: number[][];
	education: number[][];
	tukey: { p: number[]; low: number[]; high: number[] };
	gamesHowell: number[];
	[test: string]: unknown;
}
interface Pair {
	first: string;
	second: string;
	counts: number[][];
	wilcoxon: number;
	[test: string]: unknown;
}
interface Scale {
	items: string[];
	alpha: number;
	drop: number[];
	itemTotal: number[];
	b: number[];
	se: number[];
	p: number[];
	r2: number;
	f: number[];
}
const expected: { scales: Scale[]; items: Item[]; pairs: Pair[] } = JSON.parse(
	readFileSync(new URL('./expected.json', import.meta.url), 'utf8')
);

/** The answers 1, 2, 3 … as often as each was given. */
const answers = (counts: number[]) =>
	Float64Array.from(counts.flatMap((count, index) => new Array<number>(count).fill(index + 1)));

function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}

/** p values agree to 1e-6 of themselves, down to 1e-300; everything else to 1e-8. */
function near(ours: readonly number[], theirs: unknown, pAt: number[] = []): void {
	const list = theirs as number[];
	expect(ours).toHaveLength(list.length);
	ours.forEach((value, index) => {
		const other = list[index];
		const tolerance = pAt.includes(index) ? 1e-6 * Math.max(other, 1e-300) : 1e-8 * Math.max(1, Math.abs(other));
		expect(Math.abs(value - other), `number ${index}: ${value} and ${other}`).toBeLessThanOrEqual(tolerance);
	});
}

describe.each(expected.items)('psych::bfi, item $item', (item) => {
	const [a, b] = item.gender.map(answers);
	const groups = item.education.map(answers);
	const [first, second] = summariseGroups([a, b]);
	const summaries = summariseGroups(groups);

	it('two groups: Student, Welch, Levene, Mann-Whitney', () => {
		const student = valueOf(studentT(first, second, 0.95));
		near([student.t, student.df, student.p, student.low, student.high], item.student, [2]);
		const welch = valueOf(welchT(first, second, 0.95));
		near([welch.t, welch.df, welch.p, welch.low, welch.high], item.welch, [2]);
		const spread = valueOf(levene([a, b], 'mean'));
		near([spread.f, spread.p], item.levene, [1]);
		const ranks = valueOf(mannWhitney(a, b, false));
		near([ranks.u, ranks.p], item.mannWhitney, [1]);
	});

	it('five groups: ANOVA, Welch, Kruskal-Wallis, chi-square', () => {
		const anova = valueOf(anovaOfValues(groups));
		near([anova.f, anova.df1, anova.df2, anova.p, anova.between, anova.within], item.anova, [3]);
		const welch = valueOf(welchAnova(summaries));
		near([welch.f, welch.df1, welch.df2, welch.p], item.welchAnova, [3]);
		const kruskal = valueOf(kruskalWallis(groups));
		near([kruskal.h, kruskal.df, kruskal.p], item.kruskal, [2]);
		const chi = valueOf(chiSquareTest(item.education));
		near([chi.statistic, chi.df, chi.p, chi.cramersV], item.chiSquare, [2]);
	});

	it('pairs of groups: Tukey-Kramer, Games-Howell', () => {
		const tukey = valueOf(tukeyKramer(summaries, 0.95));
		const inOrder = [...tukey].sort((x, y) => x.first - y.first || x.second - y.second);
		inOrder.forEach((pair, index) => {
			// R's ptukey has about 1e-10; its differences are second minus first.
			expect(Math.abs(pair.p - item.tukey.p[index])).toBeLessThan(1e-7);
			expect(-pair.high).toBeCloseTo(item.tukey.low[index], 6);
			expect(-pair.low).toBeCloseTo(item.tukey.high[index], 6);
		});
		const games = valueOf(gamesHowell(summaries, 0.95));
		const other = [...games].sort((x, y) => x.second - y.second || x.first - y.first);
		other.forEach((pair, index) => expect(Math.abs(pair.p - item.gamesHowell[index])).toBeLessThan(1e-7));
	});
});

describe.each(expected.pairs)('psych::bfi, $first and $second', (pair) => {
	const cells = pair.counts.flatMap((row, i) => row.map((count, j) => ({ x: i + 1, y: j + 1, count })));
	const column = (of: 'x' | 'y') =>
		Float64Array.from(cells.flatMap((cell) => new Array<number>(cell.count).fill(cell[of])));
	const [x, y] = [column('x'), column('y')];

	it.each(['pearson', 'spearman', 'kendall'] as const)('%s', (kind) => {
		const { r, p } = correlate(x, y, kind, 0.95);
		near([r, p], pair[kind], [1]);
	});

	it('the same persons: paired t, Wilcoxon', () => {
		const differences = x.map((value, index) => value - y[index]);
		const [summary] = summariseGroups([differences]);
		const t = valueOf(pairedT(summary, 0.95));
		near([t.t, t.df, t.p], pair.paired, [2]);
		near([valueOf(wilcoxon(differences, false)).p], [pair.wilcoxon], [0]);
	});
});

const { bfi } = readExpected();
const rows = rowsWith(toRows(fromUpperHalf(bfi.pearson, bfi.n).matrix), bfi.n);
const NAMES = ['A', 'C', 'E', 'N', 'O'].flatMap((letter) => [1, 2, 3, 4, 5].map((number) => `${letter}${number}`));

describe.each(expected.scales)('psych::bfi, the scale of $items.0, made again from its correlations', (scale) => {
	const items = scale.items.map((name) => ({ name, values: rows[NAMES.indexOf(name)].values }));

	it('alpha, alpha without each item, corrected item-total correlations', () => {
		const found = valueOf(reliability(items));
		near([found.alpha], [scale.alpha]);
		near(
			found.items.map(({ alphaWithout }) => alphaWithout ?? NaN),
			scale.drop
		);
		near(
			found.items.map(({ itemTotal }) => itemTotal ?? NaN),
			scale.itemTotal
		);
	});

	it('a regression of the first item on the others', () => {
		const [y, ...columns] = items.map(({ values }) => values);
		const fit = valueOf(fitOls({ y, columns, hasIntercept: true, weights: null }));
		const summary = summariseOls(fit, 0.95);
		const coefficients = summary.rows.filter(({ column }) => column >= 0);
		near(
			coefficients.map(({ beta }) => beta),
			scale.b
		);
		near(
			coefficients.map(({ p }) => p),
			scale.p,
			[0, 1, 2, 3]
		);
		near([summary.rSquared, summary.f, summary.dfModel, summary.dfResidual], [scale.r2, ...scale.f]);
	});
});
