import { indicatorName, yearName } from '$lib/components/draw/names';
import type { ResultTable } from '$lib/core/report/types';
import type { LeftOut } from '$lib/core/simulation/uncertainty/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/**
 * Who would come in and go out without each year and indicator.
 * @param only number of the only municipality whose name is shown; null: all are
 */
export function leftOutTable(
	messages: Messages,
	summary: DataSummary,
	leftOut: LeftOut[],
	only: string | null
): ResultTable {
	const t = messages.uncertainty.leftOut;
	const nameOf = (unit: number) => {
		const { number, name } = summary.municipalities[unit];
		return only === null || only === number ? name : messages.draw.list.hiddenName;
	};
	const names = (units: number[]) => (units.length === 0 ? t.nobody : units.map(nameOf).join(', '));
	const indicatorOf = (id: string) => {
		const indicator = summary.indicators.find((one) => one.id === id);
		return indicator ? indicatorName(messages, indicator) : id;
	};
	return {
		id: 'uten',
		title: t.heading,
		columns: (['without', 'into', 'out'] as const).map((id) => ({ id, label: t[id], align: 'start' })),
		rows: leftOut.map(({ kind, id, into, out }) => ({
			id: `${kind} ${id}`,
			cells: [
				{ value: kind === 'year' ? yearName(id) : indicatorOf(id), format: { kind: 'text' } },
				{ value: names(into), format: { kind: 'text' } },
				{ value: names(out), format: { kind: 'text' } }
			]
		})),
		notes: []
	};
}
