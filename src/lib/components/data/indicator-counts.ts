import { yearName } from '$lib/components/draw/names';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import { CELL, INDICATOR_CELL_NAMES } from '$lib/core/table/types';
import type { Messages } from '$lib/i18n';
import { countAt, type DataSummary } from '$lib/workers/data-summary';
import { indicatorName } from './indicator-name';

const LEVELS = ['municipalities', 'schools'] as const;

/** How many municipalities and schools have a value, and what kind of empty cell the others have, by indicator and year. */
export function indicatorCountsTable(
	summary: DataSummary,
	t: Messages['data']['counts'],
	names: Messages['indicators']['names']
): ResultTable {
	const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
	const labels = {
		value: (level: string) => t.withValue({ level }),
		suppressed: (level: string) => `${level}, ${t.suppressed}`,
		missing: (level: string) => `${level}, ${t.missing}`,
		notApplicable: (level: string) => `${level}, ${t.notApplicable}`
	};
	return {
		id: 'counts',
		title: t.title,
		columns: [
			{ id: 'indicator', label: t.indicator, align: 'start' },
			{ id: 'year', label: t.year, align: 'start' },
			...LEVELS.flatMap((level) =>
				INDICATOR_CELL_NAMES.map((kind) => ({
					id: `${level}-${kind}`,
					label: labels[kind](t[level]),
					align: 'end' as const
				}))
			)
		],
		rows: summary.indicators.flatMap((indicator, i) =>
			summary.years.map((year, y) => ({
				id: `${indicator.id} ${year}`,
				cells: [
					text(indicatorName(indicator, names)),
					text(yearName(year)),
					...LEVELS.flatMap((level) =>
						INDICATOR_CELL_NAMES.map((kind): ResultCell => ({
							value: summary.counts[countAt(summary, level, i, y, CELL[kind])],
							format: { kind: 'integer' }
						}))
					)
				]
			}))
		),
		notes: [t.note]
	};
}
