import { describe, expect, it } from 'vitest';
import { verdictOf } from './change';
import type { Difference } from './types';

const difference = (value: number, reach: number): Difference => ({
	value,
	low: value - reach,
	high: value + reach,
	sampling: null
});
const up = difference(2, 1);
const weakUp = difference(2, 3);
const down = difference(-2, 1);
const weakDown = difference(-1, 3);

/** Lower is worse, three years are needed. */
const of = (pooled: Difference, yearly: Difference[], needed = 3) => verdictOf(pooled, yearly, needed, -1);

describe('tendency, not improvement, until several years agree', () => {
	it.each([
		[
			'three years that agree, and a pooled change that is clear',
			of(up, [weakUp, weakUp, up]),
			'improvement'
		],
		['the same downwards', of(down, [down, weakDown, down]), 'decline'],
		['two years only', of(up, [up, up]), 'better'],
		['two years, where two are enough', of(up, [up, up], 2), 'improvement'],
		['a year in the other direction', of(up, [up, weakDown, up]), 'better'],
		['one clear year', of(weakUp, [up, weakUp, weakUp]), 'better'],
		['one clear year downwards', of(weakDown, [down]), 'worse'],
		['clear years in both directions', of(weakUp, [up, down, weakUp]), 'mixed'],
		['nothing that is clear', of(weakUp, [weakUp, weakDown, weakUp]), 'unclear'],
		['an interval that ends at zero', of(difference(1, 1), [difference(1, 1)]), 'unclear'],
		['no change at all', of(difference(0, 1), [difference(0, 1)]), 'unclear']
	])('%s', (_, found, expected) => expect(found).toBe(expected));

	it('turns with what is worse', () => {
		expect(verdictOf(up, [up, up, up], 3, 1)).toBe('decline');
		expect(verdictOf(down, [down], 3, 1)).toBe('better');
	});
});
