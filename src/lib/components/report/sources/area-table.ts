import { areaPoints } from '$lib/components/sheet/area-points';
import type { Subject } from '$lib/components/explanation/sentences';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { Explanation } from '$lib/core/selection/explain/types';
import { textCell } from './parts';

const number = (value: number): ResultCell => ({
	value,
	format: { kind: 'number', decimals: Number.isInteger(value) ? 0 : 1 }
});
const share = (own: number, all: number): ResultCell => ({
	value: all > 0 ? own / all : null,
	format: { kind: 'share', decimals: 1 },
	text: all > 0 ? undefined : '–'
});

/** The risk points of a municipality by area of the indicator set. */
export function areaTable(
	{ messages, summary, result, unit }: Subject,
	explanation: Explanation
): ResultTable {
	const t = messages.sheet.areaTable;
	const cells = (name: string, own: number, all: number) => [
		textCell(name),
		number(own),
		number(all),
		share(own, all)
	];
	const { points, possible } = result.municipalities;
	return {
		id: 'omrader',
		title: t.caption,
		columns: [
			{ id: 'area', label: t.area, align: 'start' },
			{ id: 'points', label: t.points, align: 'end' },
			{ id: 'possible', label: t.possible, align: 'end' },
			{ id: 'share', label: t.share, align: 'end' }
		],
		rows: [
			...areaPoints(summary, explanation).map((area) => ({
				id: area.area,
				cells: cells(messages.indicators.areas[area.area], area.points, area.possible)
			})),
			{ id: 'total', role: 'total' as const, cells: cells(t.total, points[unit], possible[unit]) }
		],
		notes: []
	};
}
