import type { Message } from '../../outcome';
import type { ResultCell, ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { countCell, emptyCell, numberCell, pCell, textCell } from '../cells';
import type { TestLine } from './tests';

/** Decimals: of means and standard deviations; of statistics and effect sizes. */
export const MEAN_DECIMALS = 2;
export const STATISTIC_DECIMALS = 3;

/** A column with a number. */
export const numberColumn = (id: string, above?: Text[]): ResultColumn<Text> => ({
	id,
	label: { code: `groupDifference.${id}` },
	align: 'end',
	...(above ? { above } : {})
});

/** The two ends of an interval under one header. */
export const intervalColumns = (confidence: number): ResultColumn<Text>[] => {
	const above: Text[] = [{ code: 'groupDifference.ci', params: { confidence } }];
	return [numberColumn('low', above), numberColumn('high', above)];
};

/** A column that names the row. */
export const nameColumn = (id: string): ResultColumn<Text> => ({
	id,
	label: { code: `groupDifference.${id}` },
	align: 'start'
});

/** An empty cell where a column does not concern the row. */
export const blank: ResultCell<Text> = { value: null, format: { kind: 'text' }, text: '' };

/** A number that may not be there; then nothing, for a column that does not concern the row. */
export const optionalCell = (value: number, decimals: number): ResultCell<Text> =>
	Number.isFinite(value) ? numberCell(value, decimals) : blank;

/** Degrees of freedom: whole ones without decimals. */
const dfCell = (df: number): ResultCell<Text> => (Number.isInteger(df) ? countCell(df) : optionalCell(df, 2));

/** The cells of a test: statistic, degrees of freedom, p. */
export function testCells({ statistic, df1, df2, z, p, why, note }: TestLine): ResultCell<Text>[] {
	if (why) return [emptyCell(why), blank, blank, blank, emptyCell(why)];
	const pValue = pCell(p);
	return [
		numberCell(statistic, STATISTIC_DECIMALS),
		dfCell(df1),
		dfCell(df2),
		optionalCell(z, STATISTIC_DECIMALS),
		note ? { ...pValue, note } : pValue
	];
}

/** Columns of the chosen test that reports print before p: the statistic by its symbol, and its df, or z of ranks. */
export const statisticColumns = (main: TestLine | undefined): ResultColumn<Text>[] => [
	{ ...numberColumn('statistic'), label: main?.symbol ?? '' },
	numberColumn(isOfRanks(main) ? 'z' : 'df1')
];

/** What stands in them. */
export function statisticCells(main: TestLine): ResultCell<Text>[] {
	const [statistic, df1, , z] = testCells(main);
	return [statistic, isOfRanks(main) ? z : df1];
}

const isOfRanks = (main: TestLine | undefined): boolean => main?.symbol === 'U' || main?.symbol === 'V';

/** A p value of a test with the reason where there is none. */
export const pOf = (p: number, why: Message | null): ResultCell<Text> => (why ? emptyCell(why) : pCell(p));

/** Every test of every outcome. */
export function testsTable(
	lines: readonly { id: string; title: Text; tests: readonly TestLine[] }[]
): ResultTable<Text> {
	return {
		id: 'tests',
		title: { code: 'groupDifference.testsTitle' },
		rowHeaders: 2,
		columns: [
			nameColumn('outcome'),
			nameColumn('test'),
			{ id: 'symbol', label: { code: 'groupDifference.symbol' }, align: 'start' },
			...['statistic', 'df1', 'df2', 'z', 'p'].map((id) => numberColumn(id))
		],
		rows: lines.flatMap(({ id, title, tests }) =>
			tests.map((test): ResultRow<Text> => ({
				id: `${id}:${test.id}`,
				cells: [
					textCell(title),
					textCell({ code: `groupDifference.${test.id}` }),
					textCell(test.symbol),
					...testCells(test)
				]
			}))
		),
		notes: [...new Set(lines.flatMap(({ tests }) => tests.map(({ note }) => JSON.stringify(note))))]
			.map((note) => JSON.parse(note) as Message | null)
			.filter((note) => note !== null)
	};
}

/** One measure of size. */
export interface Measure {
	id: string;
	value: number;
	low: number;
	high: number;
	why: Message | null;
}

/** Every measure of size of every outcome. */
export function effectsTable(
	lines: readonly { id: string; title: Text; measures: readonly Measure[] }[],
	confidence: number
): ResultTable<Text> {
	return {
		id: 'effects',
		title: { code: 'groupDifference.effectsTitle' },
		rowHeaders: 2,
		columns: [
			nameColumn('outcome'),
			nameColumn('measure'),
			numberColumn('value'),
			...intervalColumns(confidence)
		],
		rows: lines.flatMap(({ id, title, measures }) =>
			measures.map((measure): ResultRow<Text> => ({
				id: `${id}:${measure.id}`,
				cells: [
					textCell(title),
					textCell({ code: `groupDifference.${measure.id}` }),
					measure.why ? emptyCell(measure.why) : numberCell(measure.value, STATISTIC_DECIMALS),
					optionalCell(measure.low, STATISTIC_DECIMALS),
					optionalCell(measure.high, STATISTIC_DECIMALS)
				]
			}))
		),
		notes: []
	};
}

/** The numbers of an effect size, or why there is none. */
export const measureOf = (
	id: string,
	outcome: { ok: true; value: { d: number; low: number; high: number } } | { ok: false; problem: Message }
): Measure =>
	outcome.ok
		? { id, value: outcome.value.d, low: outcome.value.low, high: outcome.value.high, why: null }
		: { id, value: NaN, low: NaN, high: NaN, why: outcome.problem };

/** A measure without an interval. */
export const plainMeasure = (id: string, value: number, why: Message | null = null): Measure => ({
	id,
	value,
	low: NaN,
	high: NaN,
	why
});
