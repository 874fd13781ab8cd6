import { limitText } from '$lib/components/draw/limit-text';
import { indicatorName, yearName } from '$lib/components/draw/names';
import { cellGrid } from '$lib/components/explanation/cell-grid';
import { formatPoints, type Subject } from '$lib/components/explanation/sentences';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { CellExplanation, Explanation } from '$lib/core/selection/explain/types';
import { CELL, INDICATOR_CELL_NAMES } from '$lib/core/table/types';
import { formatInteger } from '$lib/i18n/numbers';
import { textCell } from './parts';

/** The results of a municipality by indicator and year, each with its points, the limits and the pupils behind it. */
export function cellsTable(subject: Subject, { cells }: Explanation): ResultTable {
	const { messages, summary } = subject;
	const t = messages.explain.table;
	const grid = cellGrid(cells);
	const sum = (key: 'points' | 'possible') => cells.reduce((total, cell) => total + cell[key], 0);
	const number = (points: number): ResultCell => ({
		value: points,
		format: { kind: 'number', decimals: Number.isInteger(points) ? 0 : 1 }
	});
	return {
		id: 'resultater',
		title: t.caption({ name: summary.municipalities[subject.unit].name }),
		columns: [
			{ id: 'indicator', label: t.indicator, align: 'start' },
			...grid.years.map((year) => ({
				id: summary.years[year],
				label: yearName(summary.years[year]),
				align: 'end' as const
			})),
			{ id: 'points', label: messages.sheet.areaTable.points, align: 'end' },
			{ id: 'possible', label: messages.sheet.areaTable.possible, align: 'end' }
		],
		rows: [
			...grid.rows.map((row) => ({
				id: summary.indicators[row.indicator].id,
				cells: [
					textCell(indicatorName(messages, summary.indicators[row.indicator])),
					...row.cells.map((cell) => cellOf(subject, cell)),
					number(row.points),
					number(row.possible)
				]
			})),
			{
				id: 'sum',
				role: 'total' as const,
				cells: [
					textCell(t.sum),
					...grid.years.map(() => textCell('')),
					number(sum('points')),
					number(sum('possible'))
				]
			}
		],
		notes: [messages.reportSources.municipality.cellNote]
	};
}

/** '47 (3 p; 50/47; 31 elever)': the result, and beside it its points, both limits and the pupils behind it. */
function cellOf({ messages, summary, style }: Subject, cell: CellExplanation | null): ResultCell {
	const t = messages.reportSources.municipality;
	if (!cell) return { value: null, format: { kind: 'text' }, text: '–' };
	if (cell.kind !== CELL.value)
		return {
			value: null,
			format: { kind: 'text' },
			text: messages.explain.table.kinds[INDICATOR_CELL_NAMES[cell.kind]]
		};
	const indicator = summary.indicators[cell.indicator];
	const limit = (value: number) => limitText(indicator, value, style);
	const facts = t.cell({
		points: formatPoints(cell.points, style),
		limits: `${limit(cell.limits.national)}/${limit(cell.limits.absolute)}`,
		pupils: Number.isNaN(cell.pupils) ? null : formatInteger(cell.pupils, style)
	});
	return {
		value: cell.value,
		format: { kind: 'number', decimals: indicator.decimals },
		text: facts,
		...(Number.isNaN(cell.pupils) ? {} : { n: cell.pupils })
	};
}
