import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { correlate } from '../../../src/lib/core/stats/correlation/correlate';
import { benjaminiHochberg, holm } from '../../../src/lib/core/stats/groups/adjust';
import { anova, levene, welchAnova } from '../../../src/lib/core/stats/groups/anova';
import { cohensD, pairedDz } from '../../../src/lib/core/stats/groups/effect-size';
import { kruskalWallis } from '../../../src/lib/core/stats/groups/kruskal-wallis';
import { brunnerMunzel, mannWhitney } from '../../../src/lib/core/stats/groups/mann-whitney';
import { permutationTest } from '../../../src/lib/core/stats/groups/permutation';
import { gamesHowell, tukeyKramer, type Pair } from '../../../src/lib/core/stats/groups/pairwise';
import { summariseGroups } from '../../../src/lib/core/stats/groups/summaries';
import { pairedT, studentT, welchT, type TTest } from '../../../src/lib/core/stats/groups/t-test';
import { wilcoxon } from '../../../src/lib/core/stats/groups/wilcoxon';
import { chiSquareTest } from '../../../src/lib/core/stats/shares/chi-square-test';
import { newcombe, wilson } from '../../../src/lib/core/stats/shares/share-intervals';
import type { Outcome } from '../../../src/lib/core/outcome';

/** Made by make_expected.R and make_scipy.py; see there. */
type Numbers = (number | null)[];
interface Two {
	a: number[];
	b: number[];
	student: Numbers;
	welch: Numbers;
	leveneMean: Numbers;
	leveneMedian: Numbers;
	u: number;
	uCorrected: number;
	uPlain: number;
	uExact: number | null;
	d: Numbers;
	g: number;
	paired: Numbers | null;
	v: number;
	vCorrected: number | null;
	vPlain: number | null;
	vExact: number | null;
	dz: Numbers | null;
}
interface Many {
	groups: number[][];
	anova: Numbers;
	welch: Numbers;
	kruskal: Numbers;
	tukey: number[][];
	gamesHowell: number[][];
	eta: number;
	omegaRaw: number;
}
const expected: {
	two: Two[];
	many: Many[];
	correlations: { x: number[]; y: number[]; pearson: Numbers; spearman: Numbers; kendall: Numbers }[];
	tables: { counts: number[][]; statistic: number; df: number; p: number; expected: number[][] }[];
	shares: { x: number; n: number; ci: number[] }[];
	p: number[];
	holm: number[];
	bh: number[];
} = JSON.parse(readFileSync('tests/golden/groups/expected.json', 'utf8'));
const scipy: { brunnerMunzel: number[] | null; d: number[] }[] = JSON.parse(
	readFileSync('tests/golden/groups/scipy.json', 'utf8')
);
/** Made by make_permutation.R. */
const permuted: { index: number; p: number }[] = JSON.parse(
	readFileSync('tests/golden/groups/permutation.json', 'utf8')
);

const numbers = (values: number[]) => Float64Array.from(values);
const value = <T>(outcome: Outcome<T>): T => {
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
};
/** methods.md 1: |a−b| ≤ 1e-8·max(1, |b|). */
function same(found: readonly number[], wanted: readonly (number | null)[], tolerance = 1e-8): void {
	wanted.forEach((one, i) => {
		if (one === null) return;
		expect(Math.abs(found[i] - one), `${i}: ${found[i]} against ${one}`).toBeLessThanOrEqual(
			tolerance * Math.max(1, Math.abs(one))
		);
	});
}
const twoOf = (a: number[], b: number[]) => {
	const [first, second] = summariseGroups([numbers(a), numbers(b)]);
	return [first, second] as const;
};
const ofT = ({ t, df, p, low, high }: TTest) => [t, df, p, low, high];

describe('two groups as R compares them', () => {
	it.each(expected.two.map((one, index) => ({ index, one })))(
		'case $index',
		({ index, one }) => {
			const [a, b] = [numbers(one.a), numbers(one.b)];
			const [first, second] = summariseGroups([a, b]);
			same(ofT(value(studentT(first, second, 0.95))), one.student);
			same(ofT(value(welchT(first, second, 0.95))), one.welch);
			for (const [centre, wanted] of [
				['mean', one.leveneMean],
				['median', one.leveneMedian]
			] as const) {
				const tested = levene([a, b], centre);
				if (tested.ok) same([tested.value.f, tested.value.p], wanted);
				// R divides by zero where all distances are equal.
				else expect(wanted[0] === null || wanted[0] > 1e20 || wanted[0] < 1e-20).toBe(true);
			}
			const corrected = value(mannWhitney(a, b, true));
			const plain = value(mannWhitney(a, b, false));
			same(
				[corrected.u, corrected.p, plain.p, plain.superiority],
				[one.u, one.uCorrected, one.uPlain, one.u / (a.length * b.length)]
			);
			if (one.uExact !== null) same([corrected.exactP ?? NaN], [one.uExact]);
			else expect(corrected.exactP).toBeNull();
			const effect = value(cohensD(first, second, 0.95));
			same([effect.d, effect.g, effect.low, effect.high], [one.d[0], one.g, ...scipy[index].d]);
			// The ends of R's interval come from an optimiser that stops near them.
			same([effect.low, effect.high], [one.d[1], one.d[2]], 2e-2);

			const n = Math.min(a.length, b.length);
			const differences = a.slice(0, n).map((one, i) => one - b[i]);
			const [pairs] = summariseGroups([differences]);
			if (one.paired && one.dz) {
				const { t, p, low, high } = value(pairedT(pairs, 0.95));
				same([t, p, low, high], one.paired);
				const dz = value(pairedDz(pairs, 0.95));
				same([dz.d], [one.dz[0]]);
				same([dz.low, dz.high], [one.dz[1], one.dz[2]], 2e-2);
			}
			const signed = value(wilcoxon(differences, true));
			same(
				[signed.v, signed.p, value(wilcoxon(differences, false)).p],
				[one.v, one.vCorrected, one.vPlain]
			);
			if (one.vExact !== null) same([signed.exactP ?? NaN], [one.vExact]);

			const brunner = brunnerMunzel(a, b);
			const wanted = scipy[index].brunnerMunzel;
			expect(brunner.ok).toBe(wanted !== null);
			if (brunner.ok && wanted) same([brunner.value.statistic, brunner.value.p], wanted);
		}
	);
});

describe('permutations', () => {
	it.each(permuted)('of case $index are all looked at', ({ index, p }) => {
		const { a, b } = expected.two[index];
		const exact = value(permutationTest(numbers(a), numbers(b), 1));
		expect(exact.isExact).toBe(true);
		same([exact.p, exact.difference], [p, value(studentT(...twoOf(a, b), 0.95)).difference]);
	});
	it('are drawn where they are many, about as the exact p and Student’s t have it', () => {
		expected.two.forEach(({ a, b, student }) => {
			const drawn = value(permutationTest(numbers(a), numbers(b), 1));
			if (drawn.isExact || a.length < 20 || b.length < 20) return;
			expect(Math.abs(drawn.p - Number(student[2]))).toBeLessThan(0.03);
		});
	});
});

describe('several groups as R compares them', () => {
	it.each(expected.many.map((one, index) => ({ index, one })))('case $index', ({ one }) => {
		const groups = one.groups.map(numbers);
		const summaries = summariseGroups(groups);
		const overall = value(anova(summaries));
		same([overall.f, overall.df1, overall.df2, overall.p], one.anova);
		same([overall.etaSquared, overall.omegaSquared], [one.eta, one.omegaRaw]);
		const welch = value(welchAnova(summaries));
		same([welch.f, welch.df1, welch.df2, welch.p], one.welch);
		const ranks = value(kruskalWallis(groups));
		same([ranks.h, ranks.df, ranks.p], one.kruskal);
		// R's ptukey is good to about 1e-7, its qtukey to about 1e-4.
		const rows = (pairs: Pair[]) => pairs.map(({ difference, p, low, high }) => [difference, p, low, high]);
		// R lists the pairs 2−1, 3−1, …; so do we, as 1−2, 1−3, ….
		const compare = (row: number[], wanted: number[]) => {
			same(row.slice(0, 2), wanted.slice(0, 2), 1e-7);
			same(row.slice(2), wanted.slice(2), 1e-4);
		};
		rows(value(tukeyKramer(summaries, 0.95))).forEach((row, i) => compare(row, one.tukey[i]));
		rows(value(gamesHowell(summaries, 0.95))).forEach((row, i) => compare(row, one.gamesHowell[i]));
	});

	it('adjusts p values', () => {
		same(holm(expected.p), expected.holm);
		same(benjaminiHochberg(expected.p), expected.bh);
		expect(holm([0.01, NaN, 0.02])).toEqual([0.02, NaN, 0.02]);
	});
});

describe('correlations as R computes them', () => {
	it.each(expected.correlations.map((one, index) => ({ index, one })))(
		'case $index',
		({ one }) => {
			const [x, y] = [numbers(one.x), numbers(one.y)];
			for (const kind of ['pearson', 'spearman'] as const) {
				const { r, p, low, high } = correlate(x, y, kind, 0.95);
				same([r, p], one[kind].slice(0, 2));
				if (Math.abs(r) < 1 - 1e-12) same([low, high], one[kind].slice(2));
			}
			const { r, p } = correlate(x, y, 'kendall', 0.95);
			same([r, p], one.kendall);
		}
	);
});

describe('shares and cross tables', () => {
	it.each(expected.tables)('chi-square $statistic', ({ counts, statistic, df, p, expected: wanted }) => {
		const tested = value(chiSquareTest(counts));
		same([tested.statistic, tested.df, tested.p], [statistic, df, p]);
		same(tested.expected.flat(), wanted.flat());
	});
	it.each(expected.shares)('$x of $n', ({ x, n, ci }) => {
		const { low, high } = wilson(x, n, null, 0.95);
		same([low, high], ci);
	});
	it('has no uncertainty when everybody was asked, and less when many were', () => {
		expect(wilson(6, 10, 10, 0.95)).toEqual({ low: 0.6, high: 0.6 });
		const [all, few] = [wilson(6, 10, null, 0.95), wilson(6, 10, 20, 0.95)];
		expect(few.high - few.low).toBeLessThan(all.high - all.low);
	});
	it('gives the difference of Newcombe’s own example', () => {
		// Newcombe (1998), table II, 56/70 − 48/80, method 10: 0.0524 to 0.3339.
		const { low, high } = newcombe({ count: 56, n: 70 }, { count: 48, n: 80 }, 0.95);
		expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0524', '0.3339']);
	});
});
