import { expect, it } from 'vitest';
import { makeDataset } from '$lib/core/analysis/testing/make-dataset';
import { summariseDataset } from '$lib/core/dataset/summary';
import { groupOf, outcomesOf } from './guess';

const rows = Array.from({ length: 30 }, (_, row) => row);
const kinds = ['setosa', 'versicolor', 'virginica'].map((label, index) => ({ value: index + 1, label }));

/** As in an SPSS file: measures with some twenty different values, and one variable of labelled numbers. */
const summary = summariseDataset(
	makeDataset({
		length: { values: rows.map((row) => 4 + ((row * 7) % 29) / 10) },
		width: { values: rows.map((row) => 2 + (row % 20) / 10) },
		species: { values: rows.map((row) => 1 + (row % 3)), valueLabels: kinds, measure: 'nominal' }
	})
);

it('groups by the labelled variable, also where it is the only one of its scale, and never by a measure', () => {
	expect(groupOf(summary, 3, 10)?.name).toBe('species');
	expect(groupOf(summary, 2, 30)?.name).toBe('species');
	expect(outcomesOf(summary, 'species', 4)).not.toContain('species');
});
