import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chiSquareQuantile, chiSquareTails } from '../../../src/lib/core/stats/distributions/chi-square';
import { fQuantile, fTails } from '../../../src/lib/core/stats/distributions/f-distribution';
import { noncentralTLower } from '../../../src/lib/core/stats/distributions/noncentral-t';
import { normalQuantile, normalTails } from '../../../src/lib/core/stats/distributions/normal';
import { tQuantile, tTails } from '../../../src/lib/core/stats/distributions/student-t';
import {
	studentisedRangeQuantile,
	studentisedRangeUpper
} from '../../../src/lib/core/stats/distributions/studentised-range';

/** Made by make_expected.py with 60 digits; see there. */
const expected: {
	normal: { z: number; upper: string }[];
	t: { t: number; df: number; upper: string }[];
	f: { f: number; df1: number; df2: number; upper: string; lower: string }[];
	chiSquare: { x: number; df: number; upper: string; lower: string }[];
	noncentralT: { t: number; df: number; delta: number; lower: string }[];
	studentisedRange: { q: number; k: number; df: number | null; upper: string }[];
} = JSON.parse(readFileSync('tests/golden/distributions/expected.json', 'utf8'));

/** methods.md 10: relative accuracy 1e-10 in both tails. We hold 2e-12. */
const RELATIVE = 2e-12;
const near = (value: number, wanted: number, relative = RELATIVE) =>
	expect(Math.abs(value - wanted) / wanted, `${value} against ${wanted}`).toBeLessThanOrEqual(relative);

describe('tails', () => {
	it.each(expected.normal)('normal at $z', ({ z, upper }) => {
		near(normalTails(z).upper, Number(upper));
		near(normalTails(-z).lower, Number(upper));
	});
	it.each(expected.t)('t at $t with $df', ({ t, df, upper }) => {
		near(tTails(t, df).upper, Number(upper));
		near(tTails(-t, df).lower, Number(upper));
	});
	it.each(expected.f)('F at $f with $df1 and $df2', ({ f, df1, df2, upper, lower }) => {
		near(fTails(f, df1, df2).upper, Number(upper));
		// Below the smallest double there is nothing to compare.
		if (Number(lower) > 1e-300) near(fTails(f, df1, df2).lower, Number(lower));
		else expect(fTails(f, df1, df2).lower).toBeLessThan(1e-300);
	});
	it.each(expected.chiSquare)('chi-square at $x with $df', ({ x, df, upper, lower }) => {
		near(chiSquareTails(x, df).upper, Number(upper));
		near(chiSquareTails(x, df).lower, Number(lower));
	});
	it.each(expected.noncentralT)('noncentral t at $t with $df and $delta', ({ t, df, delta, lower }) =>
		// methods.md 10: 1e-10 absolute against scipy.
		expect(Math.abs(noncentralTLower(t, df, delta) - Number(lower))).toBeLessThan(1e-10)
	);
	it.each(expected.studentisedRange)('studentised range at $q with $k and $df', ({ q, k, df, upper }) =>
		near(studentisedRangeUpper(q, k, df ?? Infinity), Number(upper), 1e-10)
	);
});

describe('quantiles', () => {
	const levels = [1e-12, 1e-4, 0.025, 0.3, 0.5, 0.8, 0.95, 0.975];
	it.each(levels)('lead back to %f', (p) => {
		near(normalTails(normalQuantile(p)).lower, p);
		for (const df of [1, 3.3, 20, 5000]) {
			near(tTails(tQuantile(p, df), df).lower, p);
			near(chiSquareTails(chiSquareQuantile(p, df), df).lower, p);
			near(fTails(fQuantile(p, df, 11), df, 11).lower, p);
		}
		if (p > 0.01) near(studentisedRangeUpper(studentisedRangeQuantile(p, 4, 17), 4, 17), p, 1e-9);
	});

	it('are those of R 4.2', () => {
		// qt(.975, 133), qf(.95, 3, 40), qchisq(.99, 7), qnorm(.999), qtukey(.95, 5, 12)
		near(tQuantile(0.975, 133), 1.97796126416772, 1e-12);
		near(fQuantile(0.95, 3, 40), 2.83874539802064, 1e-12);
		near(chiSquareQuantile(0.99, 7), 18.47530690658236, 1e-12);
		near(normalQuantile(0.999), 3.09023230616781, 1e-12);
		near(studentisedRangeQuantile(0.05, 5, 12), 4.50770991965704, 1e-8);
	});
});
