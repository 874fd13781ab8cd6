import { answerColumns } from '../checks/answer-columns';
import { gridOf } from '../grid';
import type { CheckerLine, CheckerSpec } from '../types';

type Table = Pick<CheckerSpec, 'rows' | 'columns' | 'content'>;

/**
 * The table with its answers in the direction that the printed means tell: labels alone do not always say which end of a
 * scale is the high one. Means that are nearer to the turned scale turn it.
 */
export function valuesByMean(table: Table): Table {
	const turned = turnedTable(table);
	return distance(turned) < distance(table) ? turned : table;
}

function turnedTable(table: Table): Table {
	const turn = <Line extends CheckerLine>(lines: readonly Line[]): Line[] => {
		const values = lines.flatMap(({ role, value }) => (role === 'answer' ? (value ?? []) : []));
		const ends = Math.min(...values) + Math.max(...values);
		return lines.map((line) =>
			line.role === 'answer' && line.value !== null ? { ...line, value: ends - line.value } : line
		);
	};
	return { ...table, rows: turn(table.rows), columns: turn(table.columns) };
}

/** How far the printed means are from those of the percents, all columns together. */
function distance(table: Table): number {
	const grid = gridOf(table);
	const columns = [...answerColumns(grid), ...answerColumns(grid.turned())];
	return columns.reduce((sum, { answers, mean }) => {
		let [total, weight] = [0, 0];
		for (const { value, cell } of answers) {
			if (value === null || !cell) continue;
			total += value * cell.printed.value;
			weight += cell.printed.value;
		}
		return mean && weight > 0 ? sum + Math.abs(total / weight - mean.printed.value) : sum;
	}, 0);
}
