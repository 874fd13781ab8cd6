import type { PrintedTable } from './types';

/** Tables 4.1–4.10: the county governor and the preparatory phase. */
export const PREPARATION: readonly PrintedTable[] = [
	{
		table: '4.1',
		page: 19,
		scale: 'agree',
		items: ['Statsforvalteren har vært en god støtte'],
		groups: ['Skoleeier 2020', 'Skoleeier 2022', 'Veileder 2020', 'Veileder 2022'],
		percents: ['68 64 40 66', '16 24 7 20', '0 4 16 7', '0 0 14 7', '12 8 23 0'],
		dontKnow: '4 0 0 0',
		total: '100 100 100 100',
		mean: '4,33 4,36 3,26 4,44',
		n: '25 25 43 41'
	},
	{
		table: '4.2',
		page: 29,
		scale: 'agree',
		items: ['Tett samarbeid med veileder i forfasen'],
		groups: ['Skoleeier 2022', 'Skoleleder 2022'],
		percents: ['96 29', '0 29', '0 17', '4 17', '– 10'],
		total: '100 102',
		mean: '4,88 3,50',
		n: '26 42'
	},
	{
		table: '4.3',
		page: 30,
		scale: 'agree',
		items: ['Likeverdig samarbeid med veileder i forfasen'],
		groups: ['Skoleeier 2022', 'Skoleleder 2022', 'Veileder 2022'],
		percents: ['96 43 64', '0 26 21', '0 12 7', '0 10 5', '4 7 2'],
		dontKnow: '0 2 0',
		total: '100 100 99',
		mean: '4,85 3,90 4,40',
		n: '26 41 42'
	},
	{
		table: '4.4',
		page: 31,
		scale: 'degree',
		items: [
			'Samarbeid med veileder om å vurdere hvilke aktører som skal delta',
			'Samarbeid med veileder om å utvikle felles utfordringsbilde',
			'Samarbeid med veileder om å finne tiltak',
			'Samarbeid med veileder om å vurdere behov for UH'
		],
		groups: ['Skoleeier 2022', 'Veileder 2022'],
		percents: [
			'42 38 54 50 58 46 35 36',
			'35 41 39 43 31 39 31 31',
			'15 14 8 7 12 12 31 29',
			'8 5 0 0 0 2 4 5',
			'0 2 0 0 0 0 0 0'
		],
		total: '100 100 101 100 101 99 101 101',
		mean: '4,12 4,07 4,46 4,43 4,46 4,29 3,96 3,98',
		n: '26 42 26 42 26 42 26 42'
	},
	{
		table: '4.5',
		page: 32,
		scale: 'agree',
		items: ['Felles forståelse med veileder'],
		groups: ['Skoleeier 2022', 'Skoleleder 2022', 'Veileder 2022'],
		percents: ['89 41 60', '12 24 21', '0 19 10', '0 5 5', '0 7 5'],
		dontKnow: '0 5 0',
		total: '101 101 101',
		mean: '4,88 3,90 4,26',
		n: '26 42 42'
	},
	{
		table: '4.6',
		page: 33,
		scale: 'agree',
		items: ['Veileder har vært god støtte for skolen'],
		groups: ['Skoleleder 2022'],
		percents: ['45', '17', '17', '5', '7'],
		total: '101',
		mean: '3,97',
		n: '42'
	},
	{
		table: '4.7',
		page: 34,
		scale: 'degree',
		items: [
			'Skoleledere med på å vurdere hvilke aktører som skal delta',
			'Skoleledere med på å utvikle felles utfordringsbilde',
			'Skoleledere med på å finne tiltak',
			'Skoleledere med på å vurdere behov for UH'
		],
		groups: ['Skoleeier 2022', 'Skoleleder 2022'],
		percents: [
			'36 28 76 37 64 33 40 35',
			'44 43 20 43 32 40 44 35',
			'8 17 4 15 4 13 12 12',
			'4 7 0 0 0 8 0 13',
			'8 3 0 5 0 5 4 3'
		],
		dontKnow: '0 0 0 0 0 0 0 2',
		total: '100 98 100 100 100 99 100 100',
		mean: '3,96 3,88 4,72 4,07 4,60 3,88 4,16 3,86',
		n: '25 60 25 60 25 60 25 60'
	},
	{
		table: '4.8',
		page: 35,
		scale: 'agree',
		items: ['Tett samarbeid med skoleeier', 'Felles forståelse med skoleeier', 'God støtte fra skoleeier'],
		groups: ['Skoleleder 2022'],
		percents: ['62 58 43', '17 18 30', '8 10 10', '3 3 5', '10 10 10'],
		dontKnow: '0 0 2',
		total: '100 99 100',
		mean: '4,17 4,12 3,93',
		n: '60 60 64'
	},
	{
		table: '4.9',
		page: 35,
		scale: 'degree',
		items: ['Tillitsvalgte med i forfasen'],
		groups: ['Skoleeier 2022', 'Skoleleder 2022', 'Veileder 2022'],
		percents: ['16 15 24', '40 24 26', '32 32 29', '4 17 5', '4 3 2'],
		dontKnow: '4 9 14',
		total: '100 100 100',
		mean: '3,63 3,33 3,75',
		n: '25 59 42'
	},
	{
		table: '4.10',
		page: 36,
		scale: 'degree',
		items: ['Forfasen er et godt grunnlag'],
		groups: ['Skoleeier 2022', 'Skoleleder 2022', 'Veileder 2022'],
		percents: ['48 14 42', '48 37 39', '4 37 20', '0 7 0', '0 5 0'],
		total: '100 100 101',
		mean: '4,44 3,47 4,22',
		n: '25 57 42'
	}
];
