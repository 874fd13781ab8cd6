import type { PrintedTable } from './types';

/** Tables 4.21–4.29: what those who took part say came of it, by draw. */
export const OUTCOMES: readonly PrintedTable[] = [
	{
		table: '4.21',
		page: 49,
		scale: 'agree',
		items: ['Styrker skoleeiers kompetanse'],
		groups: ['Skoleeier 2020', 'Skoleeier 2022', 'Veileder 2020', 'Veileder 2022'],
		percents: ['79 64 45 71', '13 27 28 24', '4 5 14 3', '4 0 7 0', '0 0 3 3'],
		dontKnow: '0 5 3 0',
		total: '100 101 100 101',
		mean: '4,67 4,62 4,07 4,59',
		n: '24 22 29 34'
	},
	{
		table: '4.22',
		page: 50,
		scale: 'agree',
		items: ['Styrker skoleleders kompetanse'],
		groups: [
			'Skoleeier 2020',
			'Skoleeier 2022',
			'Skoleleder 2020',
			'Skoleleder 2022',
			'Veileder 2020',
			'Veileder 2022'
		],
		percents: ['83 68 52 41 59 62', '13 27 27 29 24 27', '4 0 10 13 10 3', '0 0 7 9 3 3', '0 0 5 4 0 3'],
		dontKnow: '0 5 0 5 3 3',
		total: '100 100 101 101 99 101',
		mean: '4,79 4,71 4,15 4,00 4,43 4,45',
		n: '24 22 62 56 29 34'
	},
	{
		table: '4.23',
		page: 50,
		scale: 'agree',
		items: ['Styrker samarbeidet i laget rundt eleven'],
		groups: [
			'Skoleeier 2020',
			'Skoleeier 2022',
			'Skoleleder 2020',
			'Skoleleder 2022',
			'Veileder 2020',
			'Veileder 2022'
		],
		percents: ['42 23 42 30 38 44', '25 41 31 23 38 41', '29 32 15 18 3 9', '4 0 7 13 14 0', '0 0 7 5 0 0'],
		dontKnow: '0 5 0 11 7 6',
		total: '100 101 102 100 – 100',
		mean: '4,04 3,90 3,95 3,68 4,07 4,38',
		n: '24 22 62 56 29 34'
	},
	{
		table: '4.24',
		page: 51,
		scale: 'agree',
		items: ['Kostnadene overstiger nytten'],
		groups: [
			'Skoleeier 2020',
			'Skoleeier 2022',
			'Skoleleder 2020',
			'Skoleleder 2022',
			'Veileder 2020',
			'Veileder 2022'
		],
		percents: ['8 9 12 13 3 6', '8 9 8 11 21 3', '0 5 12 7 17 0', '38 18 22 13 10 18', '46 55 27 18 31 49'],
		dontKnow: '0 5 20 39 17 24',
		total: '100 101 101 101 99 100',
		mean: '1,96 1,95 2,46 2,79 2,46 1,68',
		n: '24 22 60 56 29 33'
	},
	{
		table: '4.25',
		page: 51,
		scale: 'agree',
		items: ['Deltakelsen har vært nyttig'],
		groups: [
			'Skoleeier 2020',
			'Skoleeier 2022',
			'Skoleleder 2020',
			'Skoleleder 2022',
			'Veileder 2020',
			'Veileder 2022'
		],
		percents: ['79 82 68 41 71 82', '17 14 18 25 25 15', '4 0 3 14 4 0', '0 0 8 7 0 0', '0 0 2 4 0 3'],
		dontKnow: '0 5 0 9 0 0',
		total: '100 101 99 100 100 100',
		mean: '4,75 4,86 4,43 4,02 4,68 4,74',
		n: '24 22 60 56 28 34'
	},
	{
		table: '4.26',
		page: 53,
		scale: 'agree',
		items: ['Bedrer kvaliteten i skolen'],
		groups: [
			'Skoleeier 2020',
			'Skoleeier 2022',
			'Skoleleder 2020',
			'Skoleleder 2022',
			'Veileder 2020',
			'Veileder 2022'
		],
		percents: ['58 46 55 41 52 41', '33 41 21 23 31 32', '4 0 16 13 3 12', '0 0 7 5 7 0', '0 0 2 5 0 3'],
		dontKnow: '4 14 0 13 7 12',
		total: '99 101 101 100 100 100',
		mean: '4,57 4,53 4,21 4,02 4,37 4,23',
		n: '24 22 62 56 29 34'
	},
	{
		table: '4.27',
		page: 54,
		scale: 'agree',
		items: ['En god måte å heve kvaliteten på'],
		groups: [
			'Skoleeier 2020',
			'Skoleeier 2022',
			'Skoleleder 2020',
			'Skoleleder 2022',
			'Veileder 2020',
			'Veileder 2022'
		],
		percents: ['67 86 57 41 45 56', '21 9 28 30 31 38', '13 0 2 11 21 0', '0 0 7 4 3 0', '0 0 3 2 0 3'],
		dontKnow: '0 5 3 13 0 3',
		total: '101 100 100 101 100 100',
		mean: '4,54 4,90 4,33 4,20 4,17 4,48',
		n: '24 22 60 56 29 34'
	},
	{
		table: '4.28',
		page: 59,
		scale: 'agree',
		items: ['Bedrer elevenes læringsmiljø'],
		groups: [
			'Skoleeier 2020',
			'Skoleeier 2022',
			'Skoleleder 2020',
			'Skoleleder 2022',
			'Veileder 2020',
			'Veileder 2022'
		],
		percents: ['38 41 42 38 48 41', '58 41 34 21 35 35', '0 0 11 14 3 12', '0 0 11 9 3 0', '0 0 2 5 0 3'],
		dontKnow: '4 18 0 13 10 9',
		total: '100 100 100 100 99 100',
		mean: '4,39 4,50 4,03 3,88 4,42 4,23',
		n: '24 22 62 56 29 34'
	},
	{
		table: '4.29',
		page: 60,
		scale: 'agree',
		items: ['Bedrer elevenes læringsresultater'],
		groups: [
			'Skoleeier 2020',
			'Skoleeier 2022',
			'Skoleleder 2020',
			'Skoleleder 2022',
			'Veileder 2020',
			'Veileder 2022'
		],
		percents: ['42 41 31 25 31 27', '46 36 34 32 45 38', '8 0 18 14 7 15', '0 0 8 7 3 0', '0 0 7 5 0 3'],
		dontKnow: '4 23 3 16 14 18',
		total: '100 100 101 99 100 101',
		mean: '4,35 4,53 3,77 3,77 4,20 4,04',
		n: '24 22 62 56 29 34'
	}
];
