import { expect, test } from 'vitest';
import { cutAt } from './order';

const value = [0.7, 0.6, 0.6, 0.6, 0.5];
const draw = (places: number) =>
	cutAt(
		[0, 1, 2, 3, 4],
		places,
		(unit) => value[unit],
		(a, b) => value[a] === value[b]
	);

test('a tie at the cut is named with the chance of each under drawing lots', () => {
	const cut = draw(3);
	expect(cut.drawn).toEqual([0, 1, 2]);
	expect(cut.tie).toEqual({ value: 0.6, units: [1, 2, 3], places: 2, chance: 2 / 3 });
	expect(cut.lastDrawn).toBe(0.6);
	expect(cut.firstNotDrawn).toBe(0.6);
});

test('no tie between the last drawn and the next', () => {
	expect(draw(1)).toMatchObject({ lastDrawn: 0.7, firstNotDrawn: 0.6, tie: null });
	expect(draw(4)).toMatchObject({ lastDrawn: 0.6, firstNotDrawn: 0.5, tie: null });
});

test('more places than municipalities, and none', () => {
	expect(draw(9)).toMatchObject({ drawn: [0, 1, 2, 3, 4], firstNotDrawn: NaN, tie: null });
	expect(draw(0)).toMatchObject({ drawn: [], lastDrawn: NaN, firstNotDrawn: 0.7, tie: null });
});
