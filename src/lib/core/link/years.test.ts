import { describe, expect, it } from 'vitest';
import { findYearSeries, likelyYear } from './years';

const text = (...names: string[]) => names.map((name) => ({ name, type: 'number' }));

describe('findYearSeries', () => {
	it('finds variables that differ in the year only', () => {
		expect(findYearSeries(text('id', 'Frie inntekter 2023', 'Frie inntekter 2020', 'Uføre 2020'))).toEqual({
			series: [
				{
					name: 'Frie inntekter',
					items: [
						{ year: '2020', variable: 'Frie inntekter 2020' },
						{ year: '2023', variable: 'Frie inntekter 2023' }
					]
				}
			],
			others: ['id', 'Uføre 2020']
		});
	});

	it('finds the year wherever it stands, school years too', () => {
		const { series } = findYearSeries(
			text(
				'frie_inntekter_2026_kr',
				'frie_inntekter_2027_kr',
				'2023-24.Lesing.Antall',
				'2024-25.Lesing.Antall'
			)
		);
		expect(series.map(({ name }) => name)).toEqual(['frie_inntekter_kr', 'Lesing.Antall']);
		expect(series[1].items.map(({ year }) => year)).toEqual(['2023-24', '2024-25']);
	});

	it('keeps variables of different types apart', () => {
		const { series } = findYearSeries([
			{ name: 'a 2020', type: 'number' },
			{ name: 'a 2021', type: 'text' }
		]);
		expect(series).toEqual([]);
	});
});

describe('likelyYear', () => {
	it.each([
		['2021', ['2020', '2023'], '2020'],
		['2024', ['2020', '2023'], '2023'],
		['2020', ['2020', '2023'], '2020'],
		['2019', ['2020', '2023'], '2020'],
		['Høsten 2024', ['2023-24', '2024-25'], '2023-24'],
		['Bølge 1', ['2020'], null],
		['2021', [], null]
	])('for answers from %s among %j: %s', (wave, years, year) => expect(likelyYear(wave, years)).toBe(year));
});
