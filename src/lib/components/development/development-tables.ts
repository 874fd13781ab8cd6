import { indicatorName, yearName } from '$lib/components/draw/names';
import type { Change, Difference, IndicatorDevelopment } from '$lib/core/development/types';
import type { Message } from '$lib/core/outcome';
import type { ResultCell, ResultPlot, ResultTable } from '$lib/core/report/types';
import { CELL, INDICATOR_CELL_NAMES } from '$lib/core/table/types';
import { messageText } from '$lib/i18n/message-text';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/** What the tables and the plot are made of. */
export interface DevelopmentWords {
	messages: Messages;
	summary: DataSummary;
	/** What the unit is called. */
	name: string;
	confidence: number;
}

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const empty = (note?: string): ResultCell => ({
	value: null,
	format: { kind: 'text' },
	text: '–',
	...(note === undefined ? {} : { note })
});
const number = (value: number, decimals: number, note?: string): ResultCell =>
	Number.isFinite(value) ? { value, format: { kind: 'number', decimals } } : empty(note);

const isChange = (change: IndicatorDevelopment['change']): change is Change =>
	change !== null && !('problem' in change);

/** Before, after, the change with its interval, what it is called, and what others with the same results have had. */
export function changesTable(
	{ messages, summary, confidence }: DevelopmentWords,
	indicators: readonly IndicatorDevelopment[]
): ResultTable {
	const t = messages.development;
	const above = [t.interval({ confidence })];
	const rowOf = ({ indicator, change }: IndicatorDevelopment) => {
		const of = summary.indicators[indicator];
		const name = text(indicatorName(messages, of));
		if (!isChange(change)) {
			const why = change ? messageText(messages, change.problem as Message) : t.chooseStart;
			return { id: of.id, cells: [name, text(why), ...Array.from({ length: 7 }, () => empty(why))] };
		}
		const { meanBefore, meanAfter, pooled, others, verdict } = change;
		const decimals = of.decimals + 1;
		return {
			id: of.id,
			cells: [
				name,
				text(t.verdicts[verdict]),
				number(meanBefore, decimals),
				number(meanAfter, decimals),
				number(pooled.value, decimals),
				number(pooled.low, decimals),
				number(pooled.high, decimals),
				others ? number(others.expected, decimals) : empty(t.fewOthers),
				others ? text(others.isOutside ? t.outside : t.inside) : empty(t.fewOthers)
			]
		};
	};
	return {
		id: 'utvikling',
		title: t.changes,
		columns: [
			{ id: 'indicator', label: t.columns.indicator, align: 'start' },
			{ id: 'verdict', label: t.columns.verdict, align: 'start', help: t.verdictHelp },
			{ id: 'before', label: t.columns.before, align: 'end' },
			{ id: 'after', label: t.columns.after, align: 'end' },
			{ id: 'change', label: t.columns.change, align: 'end', help: t.changeHelp },
			{ id: 'low', label: t.columns.low, align: 'end', above },
			{ id: 'high', label: t.columns.high, align: 'end', above },
			{ id: 'expected', label: t.columns.expected, align: 'end', help: t.expectedHelp },
			{ id: 'outside', label: t.columns.outside, align: 'start', help: t.outsideHelp }
		],
		rows: indicators.map(rowOf),
		notes: [t.changesNote]
	};
}

/** Each year of one indicator: the value with its interval, the mean of all, and the change of the year. */
export function yearsTable(
	{ messages, summary, confidence }: DevelopmentWords,
	{ indicator, points, change }: IndicatorDevelopment
): ResultTable {
	const t = messages.development;
	const of = summary.indicators[indicator];
	const kinds = messages.explain.table.kinds;
	const above = [t.interval({ confidence })];
	const aboveChange = [t.changeOfYear];
	const differences = new Map<number, Difference>(
		isChange(change) ? change.yearly.map(({ year, difference }) => [year, difference]) : []
	);
	return {
		id: `aar-${of.id}`,
		title: t.years({ indicator: indicatorName(messages, of) }),
		columns: [
			{ id: 'year', label: t.columns.year, align: 'start' },
			{ id: 'value', label: t.columns.value, align: 'end' },
			{ id: 'low', label: t.columns.low, align: 'end', above },
			{ id: 'high', label: t.columns.high, align: 'end', above },
			{ id: 'pupils', label: t.columns.pupils, align: 'end' },
			{ id: 'mean', label: t.columns.mean, align: 'end', help: t.meanHelp },
			{ id: 'change', label: t.columns.change, align: 'end', above: aboveChange },
			{ id: 'changeLow', label: t.columns.low, align: 'end', above: aboveChange },
			{ id: 'changeHigh', label: t.columns.high, align: 'end', above: aboveChange }
		],
		rows: points.map(({ year, kind, value, interval, pupils, mean }) => {
			const why = kind === CELL.value ? undefined : kinds[INDICATOR_CELL_NAMES[kind]];
			const noError = why ?? t.noNoise;
			const difference = differences.get(year);
			const none = why ?? (isChange(change) ? t.yearBefore : undefined);
			return {
				id: summary.years[year],
				cells: [
					text(yearName(summary.years[year])),
					why === undefined
						? number(value, of.decimals)
						: { value: null, format: { kind: 'text' as const }, text: why },
					interval ? number(interval.low, of.decimals + 1) : empty(noError),
					interval ? number(interval.high, of.decimals + 1) : empty(noError),
					pupils > 0 ? { value: pupils, format: { kind: 'integer' as const } } : empty(),
					number(mean, of.decimals + 1),
					difference ? number(difference.value, of.decimals + 1) : empty(none),
					difference ? number(difference.low, of.decimals + 1) : empty(none),
					difference ? number(difference.high, of.decimals + 1) : empty(none)
				]
			};
		}),
		notes: [t.yearsNote]
	};
}

/** The years of one indicator as a line with intervals, beside the mean of all; empty years are gaps, with their reason. */
export function yearsPlot(
	{ messages, summary, name, confidence }: DevelopmentWords,
	{ indicator, points }: IndicatorDevelopment,
	start: string | null
): ResultPlot {
	const t = messages.development;
	const of = summary.indicators[indicator];
	const kinds = messages.explain.table.kinds;
	const title = indicatorName(messages, of);
	const gaps = points
		.filter(({ kind }) => kind !== CELL.value)
		.map(({ year, kind }) => `${yearName(summary.years[year])}: ${kinds[INDICATOR_CELL_NAMES[kind]]}`);
	return {
		kind: 'lines',
		id: `utvikling-${of.id}`,
		title,
		description: t.plotDescription({ name, indicator: title, n: points.length }),
		placesLabel: t.columns.year,
		places: points.map(({ year }) => {
			const label = yearName(summary.years[year]);
			return start !== null && summary.years[year] === start ? t.firstYear({ year: label }) : label;
		}),
		axis: { label: t.columns.value, format: { kind: 'number', decimals: of.decimals } },
		series: [
			{
				id: 'own',
				label: name,
				points: points.map(({ value, interval }) =>
					Number.isFinite(value) ? { value, low: interval?.low ?? null, high: interval?.high ?? null } : null
				)
			},
			{
				id: 'mean',
				label: t.columns.mean,
				points: points.map(({ mean }) =>
					Number.isFinite(mean) ? { value: mean, low: null, high: null } : null
				)
			}
		],
		notes: [t.interval({ confidence }), ...(gaps.length > 0 ? [t.gaps({ gaps: gaps.join('; ') })] : [])]
	};
}
