import { expect, test } from 'vitest';
import { quantile } from './quantile';

// Expected numbers: R 4.2, quantile(x, p, type = 7).
const x = [1.5, 2, 3.25, 7, 7, 8.125, 10];
test.each([
	[0, 1.5],
	[0.1, 1.8],
	[0.25, 2.625],
	[0.5, 7],
	[0.75, 7.5625],
	[0.9, 8.875],
	[1, 10]
])('type 7 at %d', (p, expected) => expect(quantile(x, p)).toBeCloseTo(expected, 12));

test('no values and one value', () => {
	expect(quantile([], 0.5)).toBeNaN();
	expect(quantile([3], 0.9)).toBe(3);
});
