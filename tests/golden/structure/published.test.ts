import { describe, expect, it } from 'vitest';
import { checkTable } from '../../../src/lib/core/analysis/checker/check-table';
import { publishedTable } from '../../../src/lib/core/analysis/checker/examples';
import { roundedTo } from '../../../src/lib/core/analysis/checker/printed';
import type { StructureSpec } from '../../../src/lib/core/analysis/structure/types';
import { makeDataset, runOn, tableOf } from '../../../src/lib/core/analysis/testing/make-dataset';
import type { ResultCell, Text } from '../../../src/lib/core/report/types';

/**
 * Tables 47–55 of AFI-rapport 2025:03: a country is made whose groups have the means that tables 50–55 print for each year
 * of draw, and the others those of tables 47–49. The pooled rows then come out as tables 47–49 print them, except free
 * income of the average draw.
 */

/** Printed means: pooled and others (T47–49), average 2020 and 2022, spread 2020 and 2022 (T50–55), with their decimals. */
const PRINTED: Record<string, { decimals: number; average: number[]; spread: number[]; others: number }> = {
	Folketall: { decimals: 0, average: [3412, 3608, 3216], spread: [20751, 17075, 24427], others: 17262 },
	Sentralitetsklasse: { decimals: 2, average: [5.45, 5.43, 5.47], spread: [4.11, 4.44, 3.78], others: 4.46 },
	'Frie inntekter': { decimals: 0, average: [87428, 77023, 89727], spread: [69281, 71236, 67327], others: 75725 },
	Driftsutgifter: { decimals: 1, average: [16.0, 15.9, 16.1], spread: [19.2, 17.8, 20.5], others: 17.5 },
	'Utgift per skolebarn': {
		decimals: 0,
		average: [131648, 128456, 134839],
		spread: [102535, 106105, 98965],
		others: 112197
	},
	Universitetsutdanning: { decimals: 1, average: [22.2, 22.6, 21.8], spread: [25.7, 24.6, 26.9], others: 26.5 },
	Uføre: { decimals: 1, average: [14.8, 15.2, 14.5], spread: [12.8, 14.4, 11.3], others: 12.7 },
	Barnevern: { decimals: 1, average: [4.9, 4.6, 5.1], spread: [3.5, 4.0, 3.1], others: 3.6 }
};

/** What stands behind some printed means: digits that the years may have and that the pooled row needs. */
const BEHIND: Record<string, { average?: number[]; spread?: number[] }> = {
	'Frie inntekter': { spread: [71235.8, 67327] },
	Driftsutgifter: { spread: [17.82, 20.52] },
	'Utgift per skolebarn': { average: [128456, 134839.2] },
	Universitetsutdanning: { spread: [24.57, 26.88] },
	Uføre: { average: [15.17, 14.49], spread: [14.37, 11.28] },
	Barnevern: { average: [4.62, 5.12], spread: [3.97, 3.08] }
};

/** The draws of 2020 and 2022 had 30 and 9 municipalities each. */
const SIZES = { average: 30, spread: 9, others: 278 };
/** The largest of the spread draw of 2022: without it the mean is 16 611, with it 24 427 (text at table 51). */
const LARGEST = 24427 * 9 - 16611 * 8;

/** Values with exactly this mean: pairs around it. */
const around = (mean: number, n: number): number[] =>
	Array.from({ length: n }, (_, at) => {
		const pair = Math.floor(at / 2) + 1;
		return at === n - 1 && n % 2 === 1 ? mean : mean * (1 + (at % 2 === 0 ? 0.01 : -0.01) * (pair % 17));
	});
/** Classes 1 to 6 with this sum: as equal as whole numbers can be. */
const classes = (sum: number, n: number): number[] =>
	Array.from({ length: n }, (_, at) => Math.floor(sum / n) + Number(at < sum % n));

function valuesOf(name: string, kind: 'average' | 'spread' | 'others', year: number): number[] {
	const n = SIZES[kind];
	const printed = PRINTED[name];
	const mean =
		kind === 'others' ? printed.others : (BEHIND[name]?.[kind]?.[year] ?? printed[kind][year + 1]);
	if (name === 'Sentralitetsklasse') return classes(Math.round(mean * n), n);
	if (name === 'Folketall' && kind === 'spread' && year === 1) return [...around(16611, 8), LARGEST];
	return around(mean, n);
}

const GROUPS = [
	{ kind: 'average', year: 0, drawn: ['Gjennomsnitt', 'Ikke'] },
	{ kind: 'average', year: 1, drawn: ['Ikke', 'Gjennomsnitt'] },
	{ kind: 'spread', year: 0, drawn: ['Spredning', 'Ikke'] },
	{ kind: 'spread', year: 1, drawn: ['Ikke', 'Spredning'] },
	{ kind: 'others', year: 0, drawn: ['Ikke', 'Ikke'] }
] as const;
const rowsOf = <T>(of: (group: (typeof GROUPS)[number]) => T[]): T[] => GROUPS.flatMap(of);
const names = rowsOf(({ kind, year }) =>
	Array.from({ length: SIZES[kind] }, (_, at) => `${kind} ${year} nr. ${at + 1}`)
);
const data = makeDataset({
	Kommune: { values: names },
	'Uttrekk 2020': { values: rowsOf(({ kind, drawn }) => Array<string>(SIZES[kind]).fill(drawn[0])) },
	'Uttrekk 2022': { values: rowsOf(({ kind, drawn }) => Array<string>(SIZES[kind]).fill(drawn[1])) },
	...Object.fromEntries(
		Object.keys(PRINTED).map((name) => [name, { values: rowsOf(({ kind, year }) => valuesOf(name, kind, year)) }])
	)
});
for (const { column } of data.variables)
	if (column.type === 'number') column.decimals = PRINTED[column.name].decimals;

const draw = (year: string): StructureSpec['draws'][number] => ({
	variable: `Uttrekk ${year}`,
	label: year,
	year: null,
	values: [
		{ value: 'Gjennomsnitt', as: 'average' },
		{ value: 'Spredning', as: 'spread' },
		{ value: 'Ikke', as: 'none' }
	],
	empty: 'leftOut',
	population: 'Folketall'
});
const spec: StructureSpec = {
	type: 'structure',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	draws: [draw('2020'), draw('2022')],
	year: null,
	blocks: [
		{ title: 'T47', theme: 'population', variables: ['Folketall', 'Sentralitetsklasse'] },
		{ title: 'T48', theme: 'economy', variables: ['Frie inntekter', 'Driftsutgifter', 'Utgift per skolebarn'] },
		{ title: 'T49', theme: 'social', variables: ['Universitetsutdanning', 'Uføre', 'Barnevern'] }
	],
	published: Object.entries(PRINTED).flatMap(([variable, { decimals, average, spread, others }]) => {
		const text = (value: number) => value.toFixed(decimals).replace('.', ',');
		const ofKind = (kind: 'average' | 'spread', means: number[]) =>
			means.map((mean, at) => ({ variable, kind, draw: at === 0 ? null : at - 1, printed: text(mean) }));
		return [
			...ofKind('average', average),
			...ofKind('spread', spread),
			{ variable, kind: 'others' as const, draw: null, printed: text(others) }
		];
	}),
	show: ['profile', 'years', 'influence'],
	others: 'never',
	pooled: 'participations',
	key: 'Kommune',
	nameVariable: 'Kommune',
	county: null,
	together: [],
	schools: null,
	large: 20_000,
	test: 'welch',
	effect: 'd',
	adjust: 'none',
	shares: 'wilson',
	quantiles: 7,
	confidence: 0.95,
	decimals: null
};
const result = await runOn(data, spec);

/** The cells of a table as they are printed, row by row, without the first column. */
const printed = (id: string): number[][] =>
	tableOf(result, id).rows.map(({ cells }) =>
		cells.slice(1).map((cell: ResultCell<Text>) => {
			if (cell.format.kind !== 'number') throw new Error(`${id}: no number`);
			return roundedTo(Number(cell.value), cell.format.decimals);
		})
	);

describe.each(spec.blocks)('tables $title and its years', ({ title, variables }) => {
	it('pooled, beside all others', () => {
		const expected = (kind: 'average' | 'spread') =>
			// 87 428 cannot be: half of 77 023 and half of 89 727 are 83 375.
			variables.map((name) =>
				name === 'Frie inntekter' && kind === 'average' ? 83375 : PRINTED[name][kind][0]
			);
		expect(printed(`profile-${title}`)).toEqual([
			expected('average'),
			expected('spread'),
			variables.map((name) => PRINTED[name].others)
		]);
	});

	it.each(['average', 'spread'] as const)('%s, by year of draw', (kind) => {
		expect(printed(`years-${kind}-${title}`)).toEqual(
			[1, 2].map((year) => variables.map((name) => PRINTED[name][kind][year]))
		);
	});
});

it('finds the municipality that lifts the spread draw of 2022 from 16 611 to 24 427', () => {
	const { rows, columns } = tableOf(result, 'influence-T47');
	const row = rows.find(({ id }) => id.startsWith('Folketall/spread@') && id.includes('2022'));
	const cell = (id: string) => row?.cells[columns.findIndex((one) => one.id === id)].value;
	expect(cell('unit')).toBe('spread 1 nr. 9');
	expect(cell('value')).toBe(LARGEST);
	expect(roundedTo(Number(cell('meanWith')), 0)).toBe(24427);
	expect(roundedTo(Number(cell('meanWithout')), 0)).toBe(16611);
});

it('holds every published mean beside the computed one: all are as printed but one, which cannot follow from its years', () => {
	const { rows, columns } = tableOf(result, 'published');
	expect(rows).toHaveLength(Object.keys(PRINTED).length * 7);
	const cell = (row: (typeof rows)[number], id: string) =>
		row.cells[columns.findIndex((one) => one.id === id)].value;
	const odd = rows.filter((row) => JSON.stringify(cell(row, 'verdict')) !== '{"code":"structure.asPrinted"}');
	expect(odd.map(({ id }) => id)).toEqual(['Frie inntekter/average']);
	expect(cell(odd[0], 'verdict')).toEqual({ code: 'structure.impossible' });
	expect(cell(odd[0], 'printed')).toBe(87428);
	const column = (id: string) => columns.findIndex((one) => one.id === id);
	expect(odd[0].cells[column('low')].value).toBeCloseTo(83374.5, 3);
	expect(odd[0].cells[column('high')].value).toBeCloseTo(83375.5, 3);
	const sentences = result.sections[0].parts.flatMap((part) => (part.kind === 'reading' ? part.sentences : []));
	expect(sentences.filter((one) => typeof one !== 'string' && one.code === 'structure.sayImpossible')).toHaveLength(1);
});

it('finds the same in the check of published tables: the pooled free income of the average draw cannot follow from its years, and what could', async () => {
	const table = publishedTable('pooled');
	if (!table) throw new Error('The table is not read');
	const { findings } = await checkTable(
		{ type: 'checker', version: 1, id: 'c', name: '', note: '', ...table, starLevels: [], df: null },
		() => Promise.resolve(true)
	);
	expect(findings.map(({ certainty, problem, consistent }) => [certainty, problem.code, consistent])).toEqual([
		[
			'impossible',
			'checker.pooledMean',
			{ code: 'checker.between', params: { low: expect.closeTo(83374.5, 3), high: expect.closeTo(83375.5, 3), decimals: 0 } }
		]
	]);
});
