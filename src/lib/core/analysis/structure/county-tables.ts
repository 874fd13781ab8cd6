import type { ResultCell, ResultPlot, ResultRow, ResultTable, Text } from '../../report/types';
import { countCell, numberCell, pCell, textCell } from '../cells';
import { blank, intervalColumns, numberColumn, nameColumn, shareCell } from './cells';
import type { CountyLine, CountyProfile } from './counties';
import type { ReadDraw } from './membership';
import type { StructureSpec } from './types';

const RATIO_DECIMALS = 2;

/** Each county's share of all municipalities and of the drawn, with the ratio of the two and its interval. */
export function countyTable(profile: CountyProfile, { confidence }: StructureSpec): ResultTable<Text> {
	const { lines, together, all, drawn, unknown } = profile;
	const none: Text = { code: 'structure.noneDrawn' };
	// What the table is about stands first; the shares that it is made of follow.
	const cells = (one: CountyLine): ResultCell<Text>[] => [
		textCell(one.label),
		countCell(one.all),
		countCell(one.drawn),
		numberCell(one.expected * drawn, 1),
		numberCell(one.ratio, RATIO_DECIMALS, none),
		numberCell(one.ratioLow, RATIO_DECIMALS, none),
		numberCell(one.ratioHigh, RATIO_DECIMALS, none),
		one.id === 'together' ? blank : pCell(one.adjusted),
		shareCell(one.drawn / one.all, one.all),
		shareCell(one.expected, all),
		shareCell(one.observed, drawn, none),
		shareCell(one.low, drawn, none),
		shareCell(one.high, drawn, none),
		pCell(one.p)
	];
	return {
		id: 'counties',
		title: { code: 'structure.countiesTitle' },
		columns: [
			nameColumn('county'),
			...['countyAll', 'countyDrawn', 'expectedCount', 'ratio'].map((id) => numberColumn(id)),
			...intervalColumns(confidence, 'ratioInterval'),
			...['holm', 'ofCounty', 'countyExpected', 'countyObserved'].map((id) => numberColumn(id)),
			...intervalColumns(confidence),
			numberColumn('p')
		],
		rows: [
			...lines.map((one): ResultRow<Text> => ({ id: one.id, cells: cells(one) })),
			...(together ? [{ id: 'together', role: 'total' as const, cells: cells(together) }] : []),
			{
				id: 'total',
				role: 'total',
				cells: [
					textCell({ code: 'structure.total' }),
					countCell(all),
					countCell(drawn),
					...Array.from({ length: 5 }, () => blank),
					shareCell(drawn / all, all),
					...Array.from({ length: 5 }, () => blank)
				]
			}
		],
		notes: [
			{ code: 'structure.countiesNote' },
			...(unknown > 0 ? [{ code: 'structure.noCounty', params: { count: unknown } }] : [])
		]
	};
}

/** How many municipalities each county has in each draw. Null for one draw. */
export function countyDrawsTable(
	profile: CountyProfile,
	draws: readonly ReadDraw[]
): ResultTable<Text> | null {
	if (draws.length < 2) return null;
	const { lines, together } = profile;
	const row = (id: string, label: Text, counts: readonly number[], isTotal: boolean): ResultRow<Text> => ({
		id,
		...(isTotal ? { role: 'total' as const } : {}),
		cells: [
			textCell(label),
			...counts.flatMap((count, place) => [
				countCell(count),
				shareCell(count / profile.byDraw[place], profile.byDraw[place], { code: 'structure.noneDrawn' })
			])
		]
	});
	return {
		id: 'countyDraws',
		title: { code: 'structure.countyDrawsTitle' },
		columns: [
			nameColumn('county'),
			...draws.flatMap(({ id, label }) =>
				['count', 'share'].map((one) => ({ ...numberColumn(one, [label]), id: `${id}-${one}` }))
			)
		],
		rows: [
			...lines.map(({ id, label, byDraw }) => row(id, label, byDraw, false)),
			...(together ? [row(together.id, together.label, together.byDraw, true)] : []),
			row('total', { code: 'structure.total' }, profile.byDraw, true)
		],
		notes: []
	};
}

/** The ratios of the counties with their intervals; null where nobody is drawn. */
export function countyPlot({ lines, together, drawn }: CountyProfile): ResultPlot<Text> | null {
	if (drawn === 0) return null;
	return {
		kind: 'dots',
		id: 'county-ratios',
		title: { code: 'structure.countyPlotTitle' },
		description: { code: 'structure.countyPlotText' },
		notes: [],
		axis: { label: { code: 'structure.ratio' }, format: { kind: 'number', decimals: 1 } },
		reference: { value: 1, label: { code: 'structure.asExpected' } },
		series: [{ id: 'ratio', label: { code: 'structure.ratio' } }],
		rows: [...lines, ...(together ? [together] : [])].map((one) => ({
			id: one.id,
			label: one.label,
			points: [{ value: one.ratio, low: one.ratioLow, high: one.ratioHigh, n: one.drawn }]
		}))
	};
}
