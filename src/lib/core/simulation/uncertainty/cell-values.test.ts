import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../stats/distributions/incomplete-beta';
import { normalTails } from '../../stats/distributions/normal';
import { chanceWorse, countsFrom, printedSteps, printedValue } from './cell-chances';
import { betaAt, stepsFunction } from './cell-values';

const POSITIONS = [-2.5, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2.5];

describe('drawn values of cells', () => {
	it.each([
		[0.5, 10.5],
		[0.5, 60.5],
		[1.5, 20.5],
		[3.5, 30.5],
		[20.5, 80.5],
		[40.5, 0.5]
	])('a quantile of Beta(%d, %d) stands close to its place', (a, b) => {
		for (const z of POSITIONS) {
			const x = betaAt({ a, b }, z);
			expect(Math.abs(incompleteBeta(x, 1 - x, a, b).lower - normalTails(z).lower), `z ${z}`).toBeLessThan(
				0.02
			);
		}
	});

	it('counts have the chances of the beta-binomial distribution', () => {
		const beta = { a: 2.5, b: 9 };
		const stepsAt = stepsFunction({ kind: 'betaBinomial', beta, pupils: 12 }, 0.1);
		const steps = 4000;
		let from4 = 0;
		for (let i = 0; i < steps; i++) {
			// Uniform places: the chance of a value is the share of them that give it.
			const place = (i + 0.5) / steps;
			let low = -8;
			let high = 8;
			for (let k = 0; k < 50; k++) {
				const middle = (low + high) / 2;
				if (normalTails(middle).lower < place) low = middle;
				else high = middle;
			}
			if (stepsAt(low) >= printedSteps((100 * 4) / 12, 0.1)) from4++;
		}
		expect(from4 / steps).toBeCloseTo(countsFrom(4, 12, beta), 3);
	});

	it('printed values meet the limit, not the values behind them', () => {
		// A mean of 48 with error 1, printed in whole points, is worse than 48 when it is printed as 47 or less.
		const chance = chanceWorse({ kind: 'normal', mean: 48, sd: 1 }, 47, 1, -1);
		expect(chance).toBeCloseTo(normalTails(-0.5).lower, 12);
		expect(printedValue(47.5, 1)).toBe(48);
		expect(printedValue(12.25, 0.1)).toBe(12.3);
	});
});
