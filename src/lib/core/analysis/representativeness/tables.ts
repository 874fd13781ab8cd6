import type { ResultCell, ResultRow, ResultTable, Text } from '../../report/types';
import { numberColumn, sumOf } from '../basics/counts';
import { bracketedCell, countCell, emptyCell, numberCell, pCell, percentCell, textCell } from '../cells';
import type { ComparedRow, Comparison } from './compare';
import type { RepresentativenessSpec } from './types';

const BLANK: ResultCell<Text> = { value: null, format: { kind: 'text' }, text: '' };

/** The table of one property: shares of the sample and of all, in full with counts, difference and interval. */
export function comparisonTable(
	id: string,
	title: string,
	comparison: Comparison,
	spec: RepresentativenessSpec
): ResultTable<Text> {
	const { decimals, layout, confidence } = spec;
	const isFull = layout === 'full';
	const { n, population } = comparison;
	const percent = (count: number | null, base: number) =>
		count === null
			? emptyCell({ code: 'representativeness.whyUnmatched' })
			: percentCell(count / base, decimals, base);
	const cells = (label: Text, one: ComparedRow): ResultCell<Text>[] => [
		textCell(label),
		...(isFull ? [countCell(one.sample)] : []),
		percent(one.sample, n),
		...(isFull ? [one.all === null ? emptyCell() : countCell(one.all)] : []),
		percent(one.all, population),
		...(isFull
			? [
					one.all === null ? emptyCell() : percentCell(one.sample / n - one.all / population, decimals),
					percentCell(one.low, decimals),
					percentCell(one.high, decimals)
				]
			: [])
	];
	const { unknown } = comparison;
	const known: ComparedRow = {
		id: 'total',
		label: { code: 'basics.total' },
		sample: sumOf(comparison.rows.map((row) => row.sample)),
		all: sumOf(comparison.rows.map((row) => row.all ?? 0)),
		low: NaN,
		high: NaN
	};
	const total = cells(known.label, known).slice(0, isFull ? 5 : 3);
	const unknownRow: ResultRow<Text> = {
		id: 'unknown',
		cells: [
			textCell({ code: 'representativeness.unknown' }),
			...(isFull ? [countCell(unknown.sample)] : []),
			spec.base === 'all' ? percent(unknown.sample, n) : isFull ? BLANK : bracketedCell(unknown.sample),
			...(isFull ? [countCell(unknown.all)] : []),
			spec.base === 'all' ? percent(unknown.all, population) : isFull ? BLANK : bracketedCell(unknown.all),
			...(isFull ? [BLANK, BLANK, BLANK] : [])
		]
	};
	const above = (code: string): Text[] => [{ code: `representativeness.${code}` }];
	const column = (code: string, columnId: string, over: Text[]) => ({
		...numberColumn(`representativeness.${code}`, columnId),
		above: over
	});
	return {
		id: `representativeness-${id}`,
		title: { code: 'representativeness.title', params: { property: title } },
		columns: [
			{ id: 'category', label: title, align: 'start' },
			...(isFull
				? [
						column('count', 'sampleCount', above('sample')),
						column('percent', 'samplePercent', above('sample')),
						column('count', 'allCount', above('all')),
						column('percent', 'allPercent', above('all')),
						numberColumn('representativeness.difference'),
						...['low', 'high'].map((end) =>
							column(end, end, [
								{ code: 'representativeness.interval', params: { percent: confidence * 100 } }
							])
						)
					]
				: [
						numberColumn('representativeness.sample', 'samplePercent'),
						numberColumn('representativeness.all', 'allPercent')
					])
		],
		rows: [
			...comparison.rows.map((row) => ({ id: row.id, cells: cells(row.label, row) })),
			{ id: 'total', role: 'total', cells: [...total, ...(isFull ? [BLANK, BLANK, BLANK] : [])] },
			...(unknown.sample + unknown.all > 0 ? [unknownRow] : []),
			...(isFull
				? []
				: [
						{
							id: 'n',
							cells: [textCell({ code: 'basics.bracketN' }), bracketedCell(n), bracketedCell(population)]
						}
					])
		],
		notes: [{ code: spec.base === 'all' ? 'representativeness.baseAll' : 'representativeness.baseKnown' }]
	};
}

/** The tests of all properties: Pearson's chi-square for shares that are known, plain and for a finite population. */
export const testsTable = (
	tested: { id: string; title: string; comparison: Comparison }[]
): ResultTable<Text> => ({
	id: 'tests',
	title: { code: 'representativeness.testTitle' },
	columns: [
		{ id: 'property', label: { code: 'representativeness.property' }, align: 'start' },
		numberColumn('representativeness.chiSquare'),
		numberColumn('representativeness.df'),
		numberColumn('representativeness.p'),
		{
			...numberColumn('representativeness.finiteChiSquare'),
			help: { code: 'representativeness.finiteHelp' }
		},
		numberColumn('representativeness.finiteP')
	],
	rows: tested.map(({ id, title, comparison: { test, ...comparison } }) => {
		const why: Text = {
			code: comparison.isTooMany
				? 'representativeness.whyTooMany'
				: comparison.unmatched.length > 0
					? 'representativeness.whyNoTest'
					: 'shares.noFit'
		};
		return {
			id: `test-${id}`,
			cells: [
				textCell(title),
				...(test
					? [
							numberCell(test.statistic, 2),
							countCell(test.df),
							pCell(test.p),
							test.finite
								? numberCell(test.finite.statistic, 2)
								: emptyCell({ code: 'representativeness.whyAll' }),
							test.finite ? pCell(test.finite.p) : emptyCell({ code: 'representativeness.whyAll' })
						]
					: Array.from({ length: 5 }, () => emptyCell(why)))
			]
		};
	}),
	notes: tested.some(({ comparison: { test } }) => test && test.small > 0)
		? [{ code: 'representativeness.smallExpected' }]
		: []
});
