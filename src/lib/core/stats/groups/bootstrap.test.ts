import { expect, it } from 'vitest';
import { publishedDInterval } from './bootstrap';

const repeated = (values: number[], times: number) => new Array<number[]>(times).fill(values).flat();
const a = Float64Array.from(repeated([1, 2, 3, 3, 4, 5, 2, 3, 4, 4], 6));
const added = repeated([0, 1, 0, 1, 0, 0, 2, 0, 1, -1, 0, 1], 5);
const b = a.map((value, i) => Math.min(5, value + added[i]));

it('is the interval that R finds with 200 000 draws, but for the chance of 2 000', () => {
	// R 4.2: quantile(replicate(2e5, d(sample(60, 60, TRUE))), c(.025, .975)), d as in publishedPairedD.
	const { low, high } = publishedDInterval(a, b, 0.95, 1);
	expect(low).toBeCloseTo(0.1318, 1);
	expect(high).toBeCloseTo(0.4553, 1);
});

it('is the same for the same seed, and another for another', () => {
	expect(publishedDInterval(a, b, 0.95, 7)).toEqual(publishedDInterval(a, b, 0.95, 7));
	expect(publishedDInterval(a, b, 0.95, 7)).not.toEqual(publishedDInterval(a, b, 0.95, 8));
});

it('is not there for two persons, or where nobody differs', () => {
	expect(publishedDInterval(Float64Array.of(1, 2), Float64Array.of(2, 4), 0.95, 1).low).toBeNaN();
	const same = new Float64Array(9).fill(3);
	expect(publishedDInterval(same, same, 0.95, 1).high).toBeNaN();
});
