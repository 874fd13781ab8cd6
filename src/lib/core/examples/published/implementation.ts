import type { PrintedTable } from './types';

/** Tables 4.11–4.20: the implementation phase. 4.15 and 4.19 are of other scales and left out. */
export const IMPLEMENTATION: readonly PrintedTable[] = [
	{
		table: '4.11',
		page: 40,
		scale: 'agree',
		items: ['Tett samarbeid med UH'],
		groups: ['Skoleeier 2020', 'Skoleleder 2020', 'UH-miljø 2020'],
		percents: ['61 54 44', '22 16 24', '13 16 15', '0 9 7', '4 5 11'],
		total: '100 100 101',
		mean: '4,35 4,05 3,89',
		n: '23 43 46'
	},
	{
		table: '4.12',
		page: 41,
		scale: 'agree',
		items: ['Likeverdig samarbeid med UH'],
		groups: ['Skoleeier 2020', 'Skoleleder 2020', 'UH-miljø 2020'],
		percents: ['83 65 54', '13 14 22', '0 14 9', '0 2 7', '4 2 9'],
		dontKnow: '0 2 0',
		total: '100 99 101',
		mean: '4,70 4,05 4,07',
		n: '23 43 46'
	},
	{
		table: '4.13',
		page: 41,
		scale: 'agree',
		items: ['Felles forståelse med kompetansemiljøet'],
		groups: ['Skoleeier 2020', 'Skoleleder 2020', 'UH-miljø 2020'],
		percents: ['70 48 46', '17 26 28', '9 10 11', '0 10 9', '4 2 7'],
		dontKnow: '0 5 0',
		total: '100 101 101',
		mean: '4,48 4,13 3,98',
		n: '23 40 47'
	},
	{
		table: '4.14',
		page: 42,
		scale: 'degree',
		items: [
			'Samarbeid med kompetansemiljøet om å gjennomføre tiltak',
			'Samarbeid med kompetansemiljøet om å evaluere tiltak',
			'Samarbeid med kompetansemiljøet om å ta tiltak inn i daglig drift'
		],
		groups: ['Skoleeier 2020', 'UH-miljø 2020'],
		percents: [
			'35 24 22 22 4 22',
			'57 41 39 33 44 18',
			'9 20 30 17 26 31',
			'0 11 9 15 22 16',
			'0 4 0 13 4 13'
		],
		total: '101 100 100 100 100 100',
		mean: '4,26 3,70 3,74 3,35 3,22 3,20',
		n: '23 46 23 46 23 46'
	},
	{
		table: '4.16',
		page: 44,
		scale: 'degree',
		items: [
			'Skoleledere med på å gjennomføre tiltak',
			'Skoleledere med på å evaluere tiltak',
			'Skoleledere med på å ta tiltak inn i daglig drift'
		],
		groups: ['Skoleeier 2020', 'Skoleleder 2020', 'UH-miljø 2020'],
		percents: [
			'68 47 67 56 39 56 60 42 51',
			'32 34 20 32 34 18 32 32 18',
			'0 16 9 8 16 13 0 18 20',
			'0 3 4 0 10 4 8 7 2',
			'0 0 0 0 2 4 0 2 7'
		],
		dontKnow: '0 0 0 4 0 4 0 0 2',
		total: '100 100 100 100 101 99 100 101 100',
		mean: '4,68 4,24 4,49 4,50 3,98 4,21 4,44 4,06 4,07',
		n: '25 62 45 25 62 45 25 62 45'
	},
	{
		table: '4.17',
		page: 45,
		scale: 'agree',
		items: ['Tett samarbeid med skoleeier', 'Felles forståelse med skoleeier', 'God støtte fra skoleeier'],
		groups: ['Skoleleder 2020'],
		percents: ['41 50 42', '36 30 30', '11 8 14', '9 13 8', '3 0 5'],
		total: '100 101 99',
		mean: '4,02 4,17 3,98',
		n: '64 64 64'
	},
	{
		table: '4.18',
		page: 45,
		scale: 'degree',
		items: ['Tillitsvalgte med i gjennomføringsfasen'],
		groups: ['Skoleeier 2020', 'Skoleleder 2020', 'UH-miljø 2020'],
		percents: ['20 11 7', '52 39 30', '20 39 30', '4 5 9', '0 5 0'],
		dontKnow: '4 2 24',
		total: '100 101 100',
		mean: '3,92 3,48 3,46',
		n: '25 62 46'
	},
	{
		table: '4.20',
		page: 46,
		scale: 'degree',
		items: ['Samsvar mellom tiltak og lokale behov'],
		groups: ['Skoleeier 2020', 'Skoleleder 2020', 'UH-miljø 2020'],
		percents: ['48 24 40', '40 55 40', '12 11 18', '– 8 –', '– – –'],
		dontKnow: '– 2 2',
		total: '100 100 100',
		mean: '4,36 3,97 4,23',
		n: '25 62 45'
	}
];
