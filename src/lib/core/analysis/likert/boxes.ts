import type { ResultCell, ResultTable, Text } from '../../report/types';
import { emptyCell } from '../cells';
import { cellOf, partCell, personsCell } from './cells';
import { headersOf, placesOf } from './headers';
import { boxOf, personsOf } from './summary';
import { rowOf, type TableInputs } from './table';
import type { Column } from './tally';
import type { LikertSpec } from './types';

/** How many answers, weighed, are among the highest or the lowest steps; null where the scale is too short. */
export function boxPart(column: Column, end: 'top' | 'bottom', size: number): number | null {
	const steps = boxOf(column, end, size);
	return steps && steps.reduce((sum, step) => sum + column.tally.weighed[step], 0);
}

/**
 * The shares of the highest and the lowest steps with their counts in parentheses, for use in texts. They are made of the
 * counts, not of the rounded percents of the table.
 * @returns null where no item has enough steps, or none is asked for
 */
export function boxTable(inputs: TableInputs): ResultTable<Text> | null {
	const { spec, block, columns, isWeighed } = inputs;
	const size = spec.boxes;
	if (!columns.some((column) => column.item.isNumeric && boxOf(column, 'top', size))) return null;
	const places = placesOf(block, columns).filter(({ kind }) => kind === 'column');
	const cell = (end: 'top' | 'bottom') => (column: Column) =>
		cellOf(column, (one) => boxCell(one, end, spec, isWeighed));
	return {
		id: `boxes-${block.id}`,
		title: { code: 'likert.boxesTitle', params: { size } },
		columns: headersOf(places, spec),
		rows: [
			rowOf('top', places, wordsOf(inputs, 'top'), cell('top')),
			rowOf('bottom', places, wordsOf(inputs, 'bottom'), cell('bottom')),
			rowOf('n', places, { code: 'likert.n' }, (one) =>
				personsCell(one, spec, (column) => personsOf(column, spec))
			)
		],
		notes: [{ code: 'likert.boxesNote' }]
	};
}

function boxCell(
	column: Column,
	end: 'top' | 'bottom',
	spec: LikertSpec,
	isWeighed: boolean
): ResultCell<Text> {
	const part = boxPart(column, end, spec.boxes);
	return part === null
		? emptyCell({ code: 'likert.fewSteps' })
		: partCell(column, part, spec, isWeighed, 'both');
}

/** "Helt enig + Delvis enig", where all items have these words; else how many steps. */
function wordsOf({ spec, block, columns }: TableInputs, end: 'top' | 'bottom'): Text {
	const steps = columns.length > 0 ? boxOf(columns[0], end, spec.boxes) : null;
	if (block.sets.length > 1 || !steps)
		return { code: end === 'top' ? 'likert.top' : 'likert.bottom', params: { size: spec.boxes } };
	const labels = steps.map((step) => block.sets[0].labels[step]);
	return (end === 'top' ? labels.reverse() : labels).join(' + ');
}
