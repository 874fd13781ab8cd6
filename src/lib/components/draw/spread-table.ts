import type { ResultTable } from '$lib/core/report/types';
import type { DrawResult } from '$lib/core/selection/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/**
 * The spread draw as a table: its candidates in order, those who got a place first. Spread in percentage points of risk
 * share.
 * @param only number of the only municipality whose name is shown; null: all are
 */
export function spreadTable(
	messages: Messages,
	summary: DataSummary,
	result: DrawResult,
	only: string | null
): ResultTable {
	const t = messages.draw.spread;
	const end = 'end' as const;
	const isShown = (unit: number) => only === null || only === summary.municipalities[unit].number;
	const nameOf = (unit: number) =>
		isShown(unit) ? summary.municipalities[unit].name : messages.draw.list.hiddenName;
	return {
		id: 'spredningsuttrekk',
		title: t.heading,
		columns: [
			{ id: 'rank', label: messages.draw.list.columns.rank, align: end },
			{ id: 'name', label: messages.draw.list.columns.municipality, align: 'start' },
			{ id: 'spread', label: t.columns.spread, align: end },
			{ id: 'schools', label: t.columns.schools, align: end },
			{ id: 'weak', label: t.columns.weak, align: end },
			{ id: 'status', label: t.columns.status, align: 'start' }
		],
		rows: [...result.spread.order].map((unit, place) => ({
			// A number in a text follows its municipality, not the place.
			id: isShown(unit) ? summary.municipalities[unit].number : `place ${place + 1}`,
			cells: [
				{ value: place + 1, format: { kind: 'integer' } },
				{ value: nameOf(unit), format: { kind: 'text' } },
				{ value: result.spread.value[unit] * 100, format: { kind: 'number', decimals: 1 } },
				{ value: result.spread.schools[unit], format: { kind: 'integer' } },
				{ value: result.spread.weakSchools[unit], format: { kind: 'integer' } },
				{ value: t.statuses[result.spread.status[unit]], format: { kind: 'text' } }
			]
		})),
		notes: [t.unit]
	};
}
