import { expect, it } from 'vitest';
import { makeDataset, type TestVariable } from '$lib/core/analysis/testing/make-dataset';
import { summariseDataset } from '$lib/core/dataset/summary';
import { blocksOf, drawsOf, keysOf } from './guess';

const summaryOf = (variables: Record<string, TestVariable>) => summariseDataset(makeDataset(variables));
const row = <T>(...values: T[]) => ({ values });

const country = summaryOf({
	Kommunenummer: row('0961', '0962', '0963', '0964'),
	Kommune: row('Nordli', 'Fjellmo', 'Havnes', 'Elvbakk'),
	Fylkesnummer: row('09', '09', '10', '10'),
	Fylke: row('Nord', 'Nord', 'Sør', 'Sør'),
	'Uttrekk 2022': row('Ikke trukket ut', 'Gjennomsnitt', 'Spredning', 'Holdt utenfor'),
	'Uttrekk 2020': row('', 'Ja', '', 'Ja'),
	'Folketall 2020': row(1000, 2000, 3000, 4000),
	'Folketall 2022': row(1100, 2100, 3100, 4100),
	'Folketall 2024': row(1200, 2200, 3200, 4200),
	Sentralitetsklasse: row(6, 5, 4, 3),
	'Frie inntekter': row(90000, 80000, 70000, 60000),
	'Andel uføre': row(14, 13, 12, 11),
	Risikoandel: row(0.4, 0.5, 0.6, 0.7),
	'Antall skoler': row(1, 2, 3, 5)
});

it('finds draws in the order of their years, what their values mean, and the inhabitants then', () => {
	expect(drawsOf(country)).toEqual([
		{
			variable: 'Uttrekk 2020',
			label: '2020',
			year: null,
			values: [{ value: 'Ja', as: 'drawn' }],
			empty: 'none',
			population: 'Folketall 2020'
		},
		{
			variable: 'Uttrekk 2022',
			label: '2022',
			year: null,
			values: [
				{ value: 'Ikke trukket ut', as: 'none' },
				{ value: 'Gjennomsnitt', as: 'average' },
				{ value: 'Spredning', as: 'spread' },
				{ value: 'Holdt utenfor', as: 'leftOut' }
			],
			empty: 'leftOut',
			population: 'Folketall 2022'
		}
	]);
});

it('finds what names municipalities and counties, and the number of schools', () => {
	expect(keysOf(country)).toEqual({
		key: 'Kommunenummer',
		nameVariable: 'Kommune',
		county: 'Fylke',
		schools: 'Antall skoler'
	});
});

it('puts municipal variables in tables by what they are about; what a draw says itself is no structure', () => {
	expect(blocksOf(country)).toEqual([
		{ title: '', theme: 'population', variables: ['Folketall 2024', 'Sentralitetsklasse'] },
		{ title: '', theme: 'economy', variables: ['Frie inntekter'] },
		{ title: '', theme: 'social', variables: ['Andel uføre'] },
		{ title: '', theme: 'other', variables: ['Antall skoler'] }
	]);
});

it('reads a variable of 0 and 1 with labels, and finds nothing in answers', () => {
	const coded = summaryOf({
		trukket2017: {
			values: [0, 1, 1, 0],
			label: 'Deltok i oppfølgingsordningen 2017',
			valueLabels: [
				{ value: 0, label: 'Ikke trukket' },
				{ value: 1, label: 'Trukket' }
			]
		},
		q1: row(1, 2, 3, 4),
		region: row('nord', 'sør', 'nord', 'sør')
	});
	expect(drawsOf(coded)).toMatchObject([
		{
			label: '2017',
			values: [
				{ value: 0, as: 'none' },
				{ value: 1, as: 'drawn' }
			]
		}
	]);
	expect(drawsOf(null)).toEqual([]);
	expect(blocksOf(null)).toEqual([]);
});

it('takes inhabitants once where linking brought them in a second time', () => {
	const linked = summaryOf({
		Kommunenummer: row('0961', '0962', '0963'),
		'Trukket ut': row('Gjennomsnitt', 'Spredning', 'Ikke trukket ut'),
		Folketall: row(1000, 2000, 3000),
		'Folketall (2)': row(1001, 2002, 3003),
		'Frie inntekter (2)': row(90000, 80000, 70000)
	});
	expect(blocksOf(linked).flatMap(({ variables }) => variables)).toEqual(['Folketall', 'Frie inntekter (2)']);
});
