import { expect, test } from 'vitest';
import { heaviest } from './most-points';

const rows = (...points: number[]) => points.map((points) => ({ points }));

test('three rows are named, and those that gave as many as the third', () => {
	expect(heaviest(rows(1, 5, 3, 4))).toEqual(rows(5, 4, 3));
	expect(heaviest(rows(1, 5, 3, 4, 3))).toEqual(rows(5, 4, 3, 3));
	expect(heaviest(rows(2, 0))).toEqual(rows(2));
});

test('where too many gave as many, only those above them are named, and none where none is', () => {
	expect(heaviest(rows(5, 1, 1, 1, 1, 1))).toEqual(rows(5));
	expect(heaviest(rows(1, 1, 1, 1, 1, 1))).toEqual([]);
	expect(heaviest(rows(0, 0))).toEqual([]);
});
