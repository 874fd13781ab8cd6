import { expect, it } from 'vitest';
import { bootstrapPublishedD } from './item-difference';

const repeated = (values: number[], times: number) => new Array<number[]>(times).fill(values).flat();
const a = Float64Array.from(repeated([1, 2, 3, 3, 4, 5, 2, 3, 4, 4], 6));
const added = repeated([0, 1, 0, 1, 0, 0, 2, 0, 1, -1, 0, 1], 5);
const b = a.map((value, i) => Math.min(5, value + added[i]));

const interval = (first: Float64Array, second: Float64Array, seed: number) =>
	bootstrapPublishedD({ first, second, weights: null }, 2000, seed, 0.95);

it('is the interval that R finds with 200 000 draws, but for the chance of 2 000', () => {
	// R 4.2: quantile(replicate(2e5, d(sample(60, 60, TRUE))), c(.025, .975)), d as in publishedPairedD.
	const found = interval(a, b, 1);
	expect(found?.low).toBeCloseTo(0.1318, 1);
	expect(found?.high).toBeCloseTo(0.4553, 1);
});

it('is the same for the same seed, and another for another', () => {
	expect(interval(a, b, 7)).toEqual(interval(a, b, 7));
	expect(interval(a, b, 7)).not.toEqual(interval(a, b, 8));
});

it('is not there for one person, or where nobody differs', () => {
	expect(interval(Float64Array.of(1), Float64Array.of(2), 1)).toBeNull();
	const same = new Float64Array(9).fill(3);
	expect(interval(same, same, 1)).toBeNull();
});
