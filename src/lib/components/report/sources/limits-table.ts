import { indicatorName, yearName } from '$lib/components/draw/names';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { IndicatorOverview } from '$lib/core/selection/overview';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';
import { integerCell, textCell } from './parts';

/** Every indicator and year with both limits, where the national one comes from, and how many are beyond them. */
export function limitsTable(
	messages: Messages,
	summary: Pick<DataSummary, 'indicators' | 'years'>,
	overview: readonly IndicatorOverview[]
): ResultTable {
	const t = messages.reportSources.limits;
	const { columns, nationalSource } = messages.draw.overview;
	const end = 'end' as const;
	return {
		id: 'grenser',
		title: t.title,
		columns: [
			{ id: 'indicator', label: columns.indicator, align: 'start' },
			{ id: 'year', label: columns.year, align: 'start' },
			{ id: 'national', label: t.national, align: end },
			{ id: 'absolute', label: t.absolute, align: end, help: messages.sheet.settings.absolute },
			{ id: 'source', label: t.source, align: 'start' },
			{ id: 'values', label: columns.values, align: end },
			{ id: 'worseNational', label: t.worseNational, align: end },
			{ id: 'worseAbsolute', label: t.worseAbsolute, align: end },
			{ id: 'suppressed', label: columns.suppressed, align: end },
			{ id: 'missing', label: columns.missing, align: end }
		],
		rowHeaders: 2,
		rows: overview.map(({ indicator, year, limits, municipalities }) => {
			const { id, decimals } = summary.indicators[indicator];
			const limit = (value: number, more: number): ResultCell => ({
				value: Number.isNaN(value) ? null : value,
				format: { kind: 'number', decimals: decimals + more },
				text: Number.isNaN(value) ? '–' : undefined
			});
			// A mean of published values has more decimals than they have.
			const isComputed =
				limits.nationalSource === 'pupilMean' || limits.nationalSource === 'municipalityMean';
			return {
				id: `${id} ${summary.years[year]}`,
				cells: [
					textCell(indicatorName(messages, summary.indicators[indicator])),
					textCell(yearName(summary.years[year])),
					limit(limits.national, isComputed ? 1 : 0),
					limit(limits.absolute, isComputed ? 1 : 0),
					textCell(nationalSource[limits.nationalSource]),
					integerCell(municipalities.values),
					integerCell(municipalities.worseThanNational),
					integerCell(municipalities.worseThanAbsolute),
					integerCell(municipalities.suppressed),
					integerCell(municipalities.missing)
				]
			};
		}),
		notes: [t.note, messages.sheet.settings.absolute]
	};
}
