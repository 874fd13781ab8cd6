import { expect, test } from 'vitest';
import type { CellExplanation } from '$lib/core/selection/explain/types';
import { CELL } from '$lib/core/table/types';
import { cellGrid } from './cell-grid';

const cell = (indicator: number, year: number, points: number): CellExplanation => ({
	indicator,
	year,
	kind: CELL.value,
	value: 1,
	limits: { national: 2, nationalSource: 'country', absolute: 1 },
	points,
	possible: 3,
	pupils: NaN,
	halfWidth: NaN,
	sourceTable: 0,
	sourceLine: 1
});

test('cells stand under their year, also where an indicator has fewer years', () => {
	const grid = cellGrid([cell(4, 2, 3), cell(0, 1, 1), cell(0, 2, 0)]);
	expect(grid.years).toEqual([1, 2]);
	expect(
		grid.rows.map((row) => [row.indicator, row.cells.map((c) => c?.points ?? null), row.points, row.possible])
	).toEqual([
		[4, [null, 3], 3, 3],
		[0, [1, 0], 1, 6]
	]);
});
