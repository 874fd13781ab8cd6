import { expect, test } from 'vitest';
import type { Indicator } from '../../indicators/types';
import { CELL, type IndicatorCellKind } from '../../table/types';
import { roundingBounds, suppressedBounds } from './bounds';
import type { CellExplanation } from './types';

const indicator: Indicator = {
	id: 'x',
	area: 'nationalTests',
	grade: 5,
	direction: -1,
	unit: 'scalePoints',
	step: 1,
	decimals: 0,
	series: 'x'
};

/** A cell of scale points with national limit 50 and absolute limit 47. */
const cell = (kind: IndicatorCellKind, value: number, points: number): CellExplanation => ({
	indicator: 0,
	year: 0,
	kind,
	value,
	limits: { national: 50, nationalSource: 'country', absolute: 47 },
	points,
	possible: kind === CELL.value ? 3 : 0,
	pupils: NaN,
	halfWidth: NaN,
	sourceTable: 0,
	sourceLine: 0
});
const weight = () => 1;
const lowerIsWorse = () => -1 as const;

test('suppressed cells give none or all of their possible points, and widen the base', () => {
	const cells = [
		cell(CELL.value, 46, 3),
		cell(CELL.value, 51, 0),
		cell(CELL.suppressed, NaN, 0),
		cell(CELL.missing, NaN, 0)
	];
	// 3 of 6 with data; the suppressed cell adds 3 possible points: 3/9 at best, 6/9 at worst. Missing cells add nothing.
	expect(suppressedBounds(cells, weight)).toEqual({ best: 3 / 9, worst: 6 / 9, cells: 1 });
	expect(suppressedBounds(cells.slice(0, 2), weight)).toBeNull();
});

test('a printed value stands for half a step to each side', () => {
	// 47 is not worse than 47, but 46.5 is: 1 or 3 points. 50 can be 49.5: 0 or 1. 48 stays at 1 whatever it stands for.
	const cells = [cell(CELL.value, 47, 1), cell(CELL.value, 50, 0), cell(CELL.value, 48, 1)];
	expect(roundingBounds(cells, [indicator], lowerIsWorse, weight)).toEqual({
		best: 2 / 9,
		worst: 5 / 9,
		cells: 2
	});
	expect(roundingBounds([cell(CELL.value, 48, 1)], [indicator], lowerIsWorse, weight)).toBeNull();
});
