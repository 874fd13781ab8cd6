import { describe, expect, it } from 'vitest';
import { makeDataset } from '$lib/core/analysis/testing/make-dataset';
import { summariseDataset } from '$lib/core/dataset/summary';
import { canBePredictor, defaultPredictor, inWay, isWave, predictorsOf, wayOf } from './choices';
import { regressionEntries } from './entries';

const rows = Array.from({ length: 60 }, (_, row) => row);
const { variables, ...rest } = summariseDataset(
	makeDataset({
		id: { values: rows.map((row) => `person ${row}`) },
		samarbeid: { values: rows.map((row) => 1 + (row % 40) / 10) },
		folketall: { values: rows.map((row) => 500 + 70 * row) },
		AarSvar24: { values: rows.map((row) => row % 2) },
		bølge: { values: rows.map((row) => [2021, 2024][row % 2]) },
		fylke: { values: rows.map((row) => ['Troms', 'Nordland'][row % 2]) },
		rolle: { values: rows.map((row) => row % 3), measure: 'nominal' },
		måned: { values: rows.map((row) => row % 12) }
	})
);
const summary = { variables, ...rest };
const variable = (name: string) => {
	const found = variables.find((one) => one.name === name);
	if (!found) throw new Error(name);
	return found;
};

describe('how a variable takes part when it is chosen', () => {
	it('waves, texts and nominal variables as categories, other numbers as they are', () => {
		expect(['AarSvar24', 'bølge'].map((name) => isWave(variable(name)))).toEqual([true, true]);
		expect(['måned', 'folketall', 'samarbeid'].map((name) => isWave(variable(name)))).toEqual([
			false,
			false,
			false
		]);
		for (const name of ['bølge', 'fylke', 'rolle'])
			expect(defaultPredictor(variable(name))).toEqual({ variable: name, as: 'categories', reference: null });
		expect(defaultPredictor(variable('folketall'))).toEqual({ variable: 'folketall', as: 'plain' });
		expect(variables.filter((one) => !canBePredictor(one)).map(({ name }) => name)).toEqual(['id']);
	});

	it('what was chosen stays as it was when others come', () => {
		const square = inWay({ variable: 'folketall', as: 'plain' }, 'raw');
		expect(square).toEqual({ variable: 'folketall', as: 'square', centred: false });
		expect(wayOf(square)).toBe('raw');
		expect(predictorsOf(['fylke', 'folketall'], [square], variables)).toEqual([
			{ variable: 'fylke', as: 'categories', reference: null },
			square
		]);
	});
});

describe('what a regression begins with', () => {
	const [whole, curve] = regressionEntries.map(({ begin }) => begin('a', summary));

	it('answers as the dependent variable, other numbers and the wave as predictors', () => {
		expect(whole).toMatchObject({ dependents: ['samarbeid'] });
		if (whole.type !== 'regression') throw new Error();
		expect(whole.predictors[0]).toEqual({ variable: 'folketall', as: 'plain' });
		expect(whole.predictors.at(-1)).toMatchObject({ as: 'categories' });
	});

	it('one square for a curve; nothing where there is no dataset', () => {
		expect(curve).toMatchObject({ predictors: [{ variable: 'folketall', as: 'square', centred: true }] });
		for (const { begin } of regressionEntries)
			expect(begin('a', null)).toMatchObject({ dependents: [], predictors: [] });
	});
});
