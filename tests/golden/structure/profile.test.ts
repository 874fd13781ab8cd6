import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StructureSpec } from '../../../src/lib/core/analysis/structure/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { AnalysisResult } from '../../../src/lib/core/analysis/types';
import { medianInterval } from '../../../src/lib/core/stats/median-interval';
import { countryFile, MEASURES } from './country';
import expectedFile from './expected.json';

/** Made by make_expected.R; see there. */
interface Expected {
	statistics: Record<
		string,
		{ n: number; mean: number; sd: number; low: number; high: number; q7: number[]; q6: number[]; min: number; max: number }
	>;
	tests: Record<
		string,
		{
			difference: number;
			/** Nothing to test: all values are equal. */
			alike?: true;
			effect: Record<StructureSpec['effect'], number>;
			fisher?: { ci: number[]; p: number };
			welch?: { ci: number[]; t: number; df: number; p: number };
			student?: { ci: number[]; t: number; df: number; p: number };
			ranks?: { p: number };
		}
	>;
	adjusted: Record<'holm' | 'benjaminiHochberg', Record<string, number>>;
	influence: Record<
		string,
		{ units: string[]; value: number; with: number; without: number; inErrors: number; p?: number[] }
	>;
	counties: Record<
		string,
		{
			all: number;
			drawn: number;
			byDraw: number[];
			expected: number;
			observed: number;
			wilson: number[];
			exact: number[];
			ratio: number;
			p: number;
		}
	>;
	holm: Record<string, number>;
	sizes: Record<
		string,
		{ n: number; min: number; median7: number; median6: number; interval: number[]; mean: number; max: number; large: number }
	>;
	history: {
		ever: number;
		participations: number;
		times: number[];
		consecutive: number;
		both: number[];
		expected: number[];
	};
	medians: { n: number; at: { p95: number[] | null } }[];
}
const expected = expectedFile as unknown as Expected;

const file = readFileSync(join(import.meta.dirname, 'country.csv'), 'utf8');
const [header, ...lines] = file
	.trim()
	.split('\n')
	.map((line) => line.split(';'));
const TEXTS = ['Kommunenummer', 'Kommune', 'Fylke', 'Uttrekk 2020', 'Uttrekk 2022', 'Uttrekk 2025'];
const data = makeDataset(
	Object.fromEntries(
		header.map((name, at) => [
			name,
			{
				values: lines.map((cells) =>
					TEXTS.includes(name) ? cells[at] : cells[at] === '' ? null : Number(cells[at])
				)
			}
		])
	)
);

const meanings: StructureSpec['draws'][number]['values'] = [
	{ value: 'Ja', as: 'drawn' },
	{ value: 'Gjennomsnitt', as: 'average' },
	{ value: 'Spredning', as: 'spread' },
	{ value: 'Ikke trukket ut', as: 'none' }
];
const draw = (year: string): StructureSpec['draws'][number] => ({
	variable: `Uttrekk ${year}`,
	label: year,
	year: null,
	values: year === '2020' ? meanings.slice(0, 1) : meanings.slice(1),
	empty: year === '2020' ? 'none' : 'leftOut',
	population: year === '2020' ? 'Folketall 2020' : 'Folketall 2024'
});
const spec = (changes: Partial<StructureSpec> = {}): StructureSpec => ({
	type: 'structure',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	draws: ['2020', '2022', '2025'].map(draw),
	year: null,
	blocks: [{ title: 'alle', theme: 'other', variables: [...MEASURES] }],
	published: [],
	show: ['profile', 'overview', 'years', 'statistics', 'tests', 'influence', 'plots', 'population', 'counties', 'history'],
	others: 'never',
	pooled: 'participations',
	key: 'Kommunenummer',
	nameVariable: 'Kommune',
	county: 'Fylke',
	together: [],
	schools: 'Skoler',
	large: 20_000,
	test: 'welch',
	effect: 'd',
	adjust: 'none',
	shares: 'wilson',
	quantiles: 7,
	confidence: 0.95,
	decimals: null,
	...changes
});

/** R prints fifteen digits. */
const DIGITS = 1e-12;
/** p values are of tails: relative, also where they are small. */
const TAIL = 1e-9;
const near = (found: unknown, wanted: number, tolerance = DIGITS, what = '') =>
	expect(
		Math.abs(Number(found) - wanted) <= tolerance * Math.max(Math.abs(wanted), 1e-300),
		`${what}: ${String(found)} is not ${wanted}`
	).toBe(true);

/** Cells by row and column; ids of draws without what stands before their year. */
function cellsOf(result: AnalysisResult, id: string) {
	const { rows, columns } = tableOf(result, id);
	const plain = (text: string) => text.replace(/@Uttrekk /g, '@').replace(/^Uttrekk /, '');
	return new Map(
		rows.map((row) => [
			plain(row.id),
			new Map(columns.map((column, at) => [plain(column.id), row.cells[at].value]))
		])
	);
}
const each = <T>(of: Record<string, T>, found: ReturnType<typeof cellsOf>) =>
	Object.entries(of).map(([key, wanted]) => {
		const cells = found.get(key);
		if (!cells) throw new Error(`There is no row ${key} among ${[...found.keys()].slice(0, 20).join(' ')}`);
		return { key, wanted, cells };
	});

it('is of the example country as the program makes it', () => {
	expect(countryFile()).toBe(file);
});

describe('the profile of the example country, as R has it', () => {
	it.each([7, 6] as const)('numbers, means, intervals, medians and quartiles of type %s', async (quantiles) => {
		const found = cellsOf(await runOn(data, spec({ quantiles })), 'statistics-alle');
		expect(found.size).toBe(Object.keys(expected.statistics).length);
		for (const { key, wanted, cells } of each(expected.statistics, found)) {
			expect(cells.get('n'), key).toBe(wanted.n);
			near(cells.get('mean'), wanted.mean, DIGITS, key);
			for (const end of ['low', 'high'] as const) near(cells.get(end), wanted[end], 1e-10, `${key} ${end}`);
			if (key.startsWith('En skole')) continue;
			near(cells.get('sd'), wanted.sd, DIGITS, key);
			const quartiles = wanted[`q${quantiles}`];
			['q1', 'median', 'q3'].forEach((id, at) => near(cells.get(id), quartiles[at], DIGITS, `${key} ${id}`));
			near(cells.get('min'), wanted.min);
			near(cells.get('max'), wanted.max);
		}
	});

	it('means in the layout of the report', async () => {
		const result = await runOn(data, spec());
		for (const [row, cells] of cellsOf(result, 'profile-alle'))
			for (const name of MEASURES) near(cells.get(name), expected.statistics[`${name}/${row}`].mean);
		for (const kind of ['average', 'spread'])
			for (const [row, cells] of cellsOf(result, `years-${kind}-alle`))
				for (const name of MEASURES) near(cells.get(name), expected.statistics[`${name}/${kind}@${row}`].mean);
	});

	it.each([
		['welch', 'd'],
		['equalVariances', 'g'],
		['ranks', 'superiority']
	] as const)('tests by %s, with %s', async (test, effect) => {
		const found = cellsOf(await runOn(data, spec({ test, effect })), 'tests-alle');
		expect(found.size).toBe(Object.keys(expected.tests).length);
		for (const { key, wanted, cells } of each(expected.tests, found)) {
			if (wanted.difference === 0) expect(cells.get('difference'), key).toBe(0);
			else near(cells.get('difference'), wanted.difference, 1e-10, key);
			if (wanted.alike) {
				expect([cells.get('p'), cells.get('effect')], key).toEqual([null, null]);
				continue;
			}
			near(cells.get('effect'), wanted.effect[effect], 1e-10, key);
			const t = test === 'equalVariances' ? wanted.student : wanted.welch;
			const ci = wanted.fisher?.ci ?? t?.ci ?? [];
			near(cells.get('low'), ci[0], 1e-9, key);
			near(cells.get('high'), ci[1], 1e-9, key);
			const p = wanted.fisher?.p ?? (test === 'ranks' ? wanted.ranks?.p : t?.p);
			near(cells.get('p'), p ?? NaN, TAIL, `${key} p`);
			if (wanted.fisher || test === 'ranks') continue;
			near(cells.get('statistic'), t?.t ?? NaN, 1e-10, `${key} t`);
			near(cells.get('df'), t?.df ?? NaN, 1e-10, `${key} df`);
		}
	});

	it('Cohen’s d of every variable in one figure', async () => {
		const { parts } = (await runOn(data, spec())).sections[0];
		const plot = parts.flatMap((part) => (part.kind === 'plot' && part.plot.id === 'overview' ? [part.plot] : []))[0];
		if (plot.kind !== 'dots') throw new Error('There is no figure');
		for (const { id, points } of plot.rows)
			points.forEach((point, at) => {
				const kind = plot.series[at].id;
				near(point?.value, expected.tests[`${id}/${kind}|others`].effect.d, 1e-10, `${id} ${kind}`);
			});
	});

	it.each(['holm', 'benjaminiHochberg'] as const)('p adjusted over all comparisons: %s', async (adjust) => {
		const found = cellsOf(await runOn(data, spec({ adjust })), 'tests-alle');
		for (const { key, wanted, cells } of each(expected.adjusted[adjust], found))
			near(cells.get('adjusted'), wanted, TAIL, key);
	});

	it('which single municipality moves each mean the most', async () => {
		const found = cellsOf(await runOn(data, spec()), 'influence-alle');
		for (const { key, wanted, cells } of each(expected.influence, found)) {
			if (wanted.units.length === 1) {
				expect(cells.get('unit'), key).toBe(wanted.units[0]);
				near(cells.get('value'), wanted.value, DIGITS, key);
			} else
				expect(cells.get('unit'), key).toEqual({
					code: 'structure.tiedUnits',
					params: {
						units: wanted.units.slice(0, 3).join(', '),
						more: Math.max(0, wanted.units.length - 3)
					}
				});
			near(cells.get('meanWith'), wanted.with, DIGITS, key);
			near(cells.get('meanWithout'), wanted.without, DIGITS, key);
			near(cells.get('inErrors'), wanted.inErrors, 1e-9, key);
			if (!wanted.p) continue;
			near(cells.get('pWith'), wanted.p[0], TAIL, key);
			near(cells.get('pWithout'), wanted.p[1], TAIL, key);
		}
	});

	it.each(['wilson', 'exact'] as const)('counties, with the interval of %s', async (shares) => {
		const result = await runOn(data, spec({ shares }));
		const found = cellsOf(result, 'counties');
		const byDraw = cellsOf(result, 'countyDraws');
		expect(found.size).toBe(Object.keys(expected.counties).length + 1);
		for (const [county, wanted] of Object.entries(expected.counties)) {
			const cells = found.get(`county-${county}`) ?? new Map<string, unknown>();
			expect([cells.get('countyAll'), cells.get('countyDrawn')], county).toEqual([wanted.all, wanted.drawn]);
			near(cells.get('countyExpected'), wanted.expected);
			near(cells.get('countyObserved'), wanted.observed);
			near(cells.get('ratio'), wanted.ratio);
			[wanted[shares][0], wanted[shares][1]].forEach((end, at) => {
				const id = ['low', 'high'][at];
				expect(Math.abs(Number(cells.get(id)) - end), `${county} ${id}`).toBeLessThan(1e-12);
				expect(Math.abs(Number(cells.get(`ratioInterval-${id}`)) - end / wanted.expected)).toBeLessThan(1e-11);
			});
			near(cells.get('p'), wanted.p, TAIL, county);
			near(cells.get('holm'), expected.holm[county], TAIL, county);
			near(cells.get('ofCounty'), wanted.drawn / wanted.all);
			const draws = byDraw.get(`county-${county}`) ?? new Map<string, unknown>();
			expect(['2020', '2022', '2025'].map((year) => draws.get(`${year}-count`))).toEqual(wanted.byDraw);
		}
	});

	it('population at the time of each draw', async () => {
		for (const quantiles of [7, 6] as const) {
			const found = cellsOf(await runOn(data, spec({ quantiles })), 'population');
			for (const { key, wanted, cells } of each(expected.sizes, found)) {
				expect(cells.get('n'), key).toBe(wanted.n);
				near(cells.get('median'), wanted[`median${quantiles}`], DIGITS, key);
				expect(['medianInterval-low', 'medianInterval-high'].map((id) => cells.get(id)), key).toEqual(wanted.interval);
				near(cells.get('mean'), wanted.mean);
				expect(['min', 'max', 'large'].map((id) => cells.get(id))).toEqual([wanted.min, wanted.max, wanted.large]);
			}
		}
	});

	it('who has taken part how often', async () => {
		const result = await runOn(data, spec());
		const times = cellsOf(result, 'times');
		const { history } = expected;
		expect(history.times.map((_, at) => times.get(`times-${at + 1}`)?.get('municipalities'))).toEqual(history.times);
		expect(times.get('ever')?.get('municipalities')).toBe(history.ever);
		expect(times.get('consecutive')?.get('municipalities')).toBe(history.consecutive);
		near(times.get('ever')?.get('ofCountry'), history.ever / lines.length);
		const overlap = [...cellsOf(result, 'overlap').values()];
		expect(overlap.map((cells) => cells.get('both'))).toEqual(history.both);
		overlap.forEach((cells, at) => near(cells.get('expectedBoth'), history.expected[at]));
	});
});

it('the interval of a median, from the values at R’s places', () => {
	for (const { n, at } of expected.medians) {
		const found = medianInterval(Float64Array.from({ length: n }, (_, place) => place + 1), 0.95);
		expect(found && [found.low, found.high]).toEqual(at.p95);
	}
});
