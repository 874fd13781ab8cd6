import { expect, it } from 'vitest';
import { makeDataset } from '$lib/core/analysis/testing/make-dataset';
import { summariseDataset } from '$lib/core/dataset/summary';
import { likelyItems } from './likely-items';

const answers = { values: [1, 2, 3, 4, 5, 1], scale: { min: 1, max: 5 } };
const items = (names: string[]) =>
	likelyItems(summariseDataset(makeDataset(Object.fromEntries(names.map((name) => [name, answers])))));
const numbered = (stem: string, count: number) => Array.from({ length: count }, (_, i) => `${stem}${i + 1}`);

it('begins with all items of a scale where they are few', () => {
	const names = [...numbered('q1_', 4), ...numbered('q2_', 6)];
	expect(items(names)).toEqual(names);
});

it('begins with the first battery of many items: few persons have answered all', () => {
	const names = [...numbered('q1_', 10), ...numbered('q2_', 30)];
	expect(items(names)).toEqual(numbered('q1_', 10));
	const lettered = ['Q1a', 'Q1b', 'Q1c', ...numbered('R', 30)];
	expect(items(lettered)).toEqual(['Q1a', 'Q1b', 'Q1c']);
});

it('begins with some of many items whose names do not tell which belong together', () => {
	expect(items(numbered('SPM', 40))).toHaveLength(25);
});
