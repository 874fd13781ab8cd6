import { expect, it } from 'vitest';
import { normalTails } from './normal';
import { normalQuantileNear } from './normal-quantile-near';

it('is the point beyond which the tail lies, to 14 digits', () => {
	for (let z = 0.01; z < 37; z += 0.013) {
		const tail = normalTails(z).upper;
		expect(Math.abs(-normalQuantileNear(tail) / z - 1), `z ${z}`).toBeLessThan(1e-14 / Math.min(1, z));
		if (z < 5) expect(Math.abs(normalQuantileNear(1 - tail) - z)).toBeLessThan(1e-9);
	}
	expect(normalQuantileNear(0.5)).toBe(0);
});
