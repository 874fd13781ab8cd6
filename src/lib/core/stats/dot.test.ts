import { expect, it } from 'vitest';
import { dotFrom, fourDots } from './dot';

it('sums products of vectors of any length', () => {
	for (let length = 0; length < 10; length++) {
		const a = Float64Array.from({ length }, (_, i) => i + 1);
		const others = [1, 2, 3, 4].map((k) => a.map((value) => value * k));
		const squares = a.reduce((sum, value) => sum + value * value, 0);
		expect(dotFrom(a, a, 0)).toBe(squares);
		expect(dotFrom(a, a, 1)).toBe(length > 0 ? squares - 1 : 0);
		expect(fourDots(a, others)).toEqual([1, 2, 3, 4].map((k) => k * squares));
	}
});
