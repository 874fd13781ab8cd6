import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bivariateNormalLower } from '../../../src/lib/core/stats/correlation/bivariate-normal';
import { normalTails } from '../../../src/lib/core/stats/distributions/normal';

/** Made by make_bivariate.py in 40 digits; see there. */
const expected: { x: number; y: number; rho: number; p: string }[] = JSON.parse(
	readFileSync('tests/golden/factor/bivariate.json', 'utf8')
);

describe('two correlated normal variables', () => {
	it('are below two numbers as often as the integral says, to 2e-15', () => {
		const worst = expected
			.map((one) => ({ ...one, off: Math.abs(bivariateNormalLower(one.x, one.y, one.rho) - Number(one.p)) }))
			.sort((a, b) => b.off - a.off)[0];
		expect(worst.off, JSON.stringify(worst)).toBeLessThan(2e-15);
	});

	it('at the ends: no, equal and opposite variables; open sides', () => {
		const p = (z: number) => normalTails(z).lower;
		expect(bivariateNormalLower(0.3, -1, 0)).toBeCloseTo(p(0.3) * p(-1), 15);
		expect(bivariateNormalLower(0.3, -1, 1)).toBeCloseTo(p(-1), 15);
		expect(bivariateNormalLower(0.3, -1, -1)).toBe(0);
		expect(bivariateNormalLower(0.3, 1, -1)).toBeCloseTo(p(0.3) - p(-1), 15);
		expect(bivariateNormalLower(Infinity, -1, 0.4)).toBe(p(-1));
		expect(bivariateNormalLower(-Infinity, 1, 0.4)).toBe(0);
		expect(bivariateNormalLower(NaN, 1, 0.4)).toBeNaN();
		expect(bivariateNormalLower(1, 1, 1.1)).toBeNaN();
	});
});
