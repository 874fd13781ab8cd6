import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareQuantile, chiSquareTails } from './chi-square';
import { fQuantile, fTails } from './f-distribution';
import { noncentralTLower } from './noncentral-t';
import { rangeIntegral, rangeUpper } from './normal-range';
import { normalQuantile, normalTails } from './normal';
import { tQuantile, tTails, tTwoSided } from './student-t';
import { studentisedRangeQuantile, studentisedRangeUpper } from './studentised-range';

const any = fc.oneof(
	fc.double(),
	fc.double({ min: 0, max: 100 }),
	fc.constantFrom(0, -0, 1, -1, 0.5, 1e6, -1e6, 1e-6, 1e-300, 1e300, NaN, Infinity, -Infinity)
);
const isProbability = (p: number) => Number.isNaN(p) || (p >= 0 && p <= 1);

describe('whatever they are asked', () => {
	it('tails are probabilities or not numbers, and quantiles come to an end', () => {
		fc.assert(
			fc.property(any, any, any, (x, a, b) => {
				for (const { lower, upper } of [
					normalTails(x),
					tTails(x, a),
					chiSquareTails(x, a),
					fTails(x, a, b)
				]) {
					expect(isProbability(lower) && isProbability(upper)).toBe(true);
				}
				expect(isProbability(tTwoSided(x, a))).toBe(true);
				expect(isProbability(studentisedRangeUpper(x, Math.round(a), b))).toBe(true);
				expect(isProbability(noncentralTLower(x, a, b))).toBe(true);
				const found = [
					normalQuantile(x),
					tQuantile(x, a),
					chiSquareQuantile(x, a),
					fQuantile(x, a, b),
					studentisedRangeQuantile(x, Math.round(a), b)
				];
				expect(found.every((value) => typeof value === 'number')).toBe(true);
			}),
			{ numRuns: 300, seed: 4 }
		);
	});
});

describe('the studentised range', () => {
	it('of two groups is Student’s t', () => {
		for (const df of [0.1, 0.5, 1, 1.7, 3, 30, 1e4, 1e9])
			for (const q of [1e-3, 0.1, 1, 3, 20, 1e4, 1e6]) {
				const wanted = 2 * tTails(q / Math.SQRT2, df).upper;
				// Below the smallest normal double digits are lost.
				if (wanted < 1e-290) continue;
				expect(Math.abs(studentisedRangeUpper(q, 2, df) / wanted - 1), `${q} ${df}`).toBeLessThan(1e-11);
			}
	});

	it('of a known variance is what the integral gives, between its points too', () => {
		for (const k of [3, 6, 40, 500])
			for (let w = 0.01; w < 52; w *= 1.3)
				expect(Math.abs(rangeUpper(w, k) / rangeIntegral(w, k) - 1), `${w} ${k}`).toBeLessThan(1e-11);
	});

	it('grows with the number of groups, and its quantile leads back', () => {
		for (const upper of [1e-12, 0.01, 0.05, 0.5, 0.999])
			for (const df of [1, 7.7, 200, Infinity]) {
				let before = 0;
				for (const k of [2, 3, 6, 30]) {
					const q = studentisedRangeQuantile(upper, k, df);
					expect(q).toBeGreaterThan(before);
					expect(Math.abs(studentisedRangeUpper(q, k, df) / upper - 1)).toBeLessThan(1e-9);
					before = q;
				}
			}
	});

	it('is no number for less than two groups, or hardly any degrees of freedom', () => {
		expect(studentisedRangeUpper(1, 1, 10)).toBeNaN();
		expect(studentisedRangeUpper(1, 3, 0.01)).toBeNaN();
		expect(studentisedRangeQuantile(0.05, 1, 10)).toBeNaN();
		expect(studentisedRangeQuantile(0.05, 3, NaN)).toBeNaN();
	});
});

describe('the noncentral t', () => {
	it('does not jump where the way of computing changes', () => {
		for (const df of [1, 5, 100, 700, 5000, 1e6])
			for (const t of [30, 36, 37, 38, 60]) {
				const [below, above] = [37, 37 + 1e-9].map((delta) => noncentralTLower(t, df, delta));
				expect(Math.abs(below - above), `${t} ${df}`).toBeLessThan(2e-9);
			}
		for (const delta of [50, 400]) {
			const half = delta ** 2 / 2;
			const [below, above] = [half * (1 - 1e-12), half * (1 + 1e-12)].map((df) =>
				noncentralTLower(delta + 0.3, df, delta)
			);
			expect(Math.abs(below - above)).toBeLessThan(1e-10);
		}
	});

	it('is the central one without noncentrality, and turned when both are', () => {
		expect(noncentralTLower(1.3, 7, 0)).toBeCloseTo(tTails(1.3, 7).lower, 13);
		expect(noncentralTLower(-50, 7, -60) + noncentralTLower(50, 7, 60)).toBeCloseTo(1, 13);
	});
});
