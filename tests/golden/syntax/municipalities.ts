import { makeDataset } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { StructureDraw, StructureSpec } from '../../../src/lib/core/analysis/structure/types';
import type { AnalysisSpec } from '../../../src/lib/core/analysis/types';
import type { Dataset } from '../../../src/lib/core/dataset/types';
import { CELL } from '../../../src/lib/core/table/types';
import { stream } from './stream';

/** Municipalities, and years of each in the long form. */
const MUNICIPALITIES = 90;
const YEARS = [2020, 2023];

/** Invented municipalities with three draws, a row for each; and with a row for each year. */
export function municipalities(): Dataset[] {
	const next = stream(4711);
	const places = Array.from({ length: MUNICIPALITIES }, (_, row) => row);
	const size = places.map(() => Math.round(300 + 40_000 * next() ** 3));
	const status = (yes: readonly string[], share: number) =>
		places.map((row) => (next() < share - size[row] / 200_000 ? yes[Math.floor(next() * yes.length)] : null));
	const first = status(['Ja'], 0.25);
	const second = status(['G', 'S', 'ute'], 0.4);
	const third = places.map((row) => (next() < 0.2 ? 1 : next() < 0.1 ? 2 : row % 17 === 5 ? 9 : 0));
	const kinds = places.map((row) => (first[row] !== null ? CELL.value : row % 23 === 3 ? CELL.suppressed : CELL.missing));
	const numbers = {
		'Folketall "2020"': { values: size },
		'andel/a': { values: places.map((row) => (row % 11 === 4 ? null : Math.round(100 * (10 + 3 * next() - size[row] / 20_000)) / 100)) },
		'inntekt|b': { values: places.map(() => 60_000 + Math.round(9000 * next())) },
		'en skole': { values: places.map((row) => (row % 29 === 1 ? null : Number(size[row] < 2500))) }
	};
	const wide = makeDataset({
		nr: { values: places.map((row) => (row === 44 ? null : `0${100 + row}`)) },
		fylke: { values: places.map((row) => (row % 31 === 7 ? null : ['Øst', 'Vest "ytre"', "Nord; 'indre'", 'Sør'][row % 4])) },
		'trekk 1': { values: first, kinds },
		'trekk 2': { values: second },
		'trekk 3': { values: third },
		skoler: { values: places.map((row) => (row % 13 === 2 ? null : 1 + Math.floor(size[row] / 2000))) },
		folketall2: { values: size.map((one) => Math.round(one * 1.02)) },
		...numbers
	});
	const rows = YEARS.flatMap((year) => places.map((row) => ({ year, row })));
	const long = makeDataset({
		nr: { values: rows.map(({ row }) => 100 + row) },
		år: { values: rows.map(({ year }) => year) },
		trukket: { values: rows.map(({ year, row }) => (year === YEARS[0] ? first[row] : second[row])) },
		'andel/a': { values: rows.map(({ year, row }) => (numbers['andel/a'].values[row] ?? 9) + (year - 2020) * next()) },
		'en skole': { values: rows.map(({ row }) => numbers['en skole'].values[row]) }
	});
	const named = (dataset: Dataset, id: string): Dataset => ({ ...dataset, spec: { ...dataset.spec, id, name: id } });
	return [named(wide, 'kommuner'), named(long, 'kommuneår')];
}

const draw = (variable: string, changes: Partial<StructureDraw>): StructureDraw => ({
	variable,
	label: '',
	year: null,
	values: [],
	empty: 'none',
	population: null,
	...changes
});
const first = draw('trekk 1', { values: [{ value: 'Ja', as: 'drawn' }], population: 'Folketall "2020"' });
const second = draw('trekk 2', {
	label: '2022',
	values: [
		{ value: 'G', as: 'average' },
		{ value: 'S', as: 'spread' },
		{ value: 'ute', as: 'leftOut' }
	],
	population: 'folketall2'
});
const third = draw('trekk 3', {
	values: [
		{ value: 1, as: 'average' },
		{ value: 2, as: 'spread' },
		{ value: 9, as: 'leftOut' }
	],
	empty: 'leftOut',
	population: 'folketall2'
});

const structure: StructureSpec = {
	type: 'structure',
	version: 1,
	id: '',
	name: '',
	note: '',
	dataset: 'kommuner',
	filter: null,
	split: null,
	weighted: false,
	draws: [first, second, third],
	year: null,
	blocks: [
		{ title: '', theme: 'economy', variables: ['inntekt|b', 'andel/a'] },
		{ title: 'Skole / 1', theme: 'other', variables: ['en skole', 'andel/a'] }
	],
	published: [],
	show: ['profile', 'years', 'statistics', 'tests', 'influence', 'counties', 'population', 'history'],
	others: 'never',
	pooled: 'participations',
	key: 'nr',
	nameVariable: null,
	county: 'fylke',
	together: ['Sør', 'Øst'],
	schools: 'skoler',
	large: 10_000,
	test: 'welch',
	effect: 'd',
	adjust: 'none',
	shares: 'wilson',
	quantiles: 7,
	confidence: 0.95,
	decimals: null
};

/** Analyses of them: one draw and several, a row for each municipality or for each year, every test. */
export const municipalityAnalyses: AnalysisSpec[] = [
	{ ...structure, id: 'laget-struktur' },
	{ ...structure, id: 'laget-struktur-rang', others: 'notThen', pooled: 'municipalities', test: 'ranks', effect: 'superiority', adjust: 'holm', shares: 'exact', quantiles: 6, confidence: 0.9, together: [] },
	{ ...structure, id: 'laget-struktur-en', draws: [second], test: 'equalVariances', effect: 'g', adjust: 'benjaminiHochberg', key: null, schools: null },
	{
		...structure,
		id: 'laget-struktur-aar',
		dataset: 'kommuneår',
		draws: [draw('trukket', { year: YEARS[0], values: first.values }), draw('trukket', { year: YEARS[1], values: [...second.values, ...first.values] })],
		year: 'år',
		blocks: [{ title: '', theme: 'other', variables: ['andel/a', 'en skole'] }],
		county: null,
		together: [],
		schools: null
	}
];
