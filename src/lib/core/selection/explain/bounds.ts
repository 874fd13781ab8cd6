import type { Indicator } from '../../indicators/types';
import { CELL } from '../../table/types';
import { MAX_POINTS, riskPoints } from '../worse';
import type { CellExplanation, ShareBounds } from './types';

const sum = (cells: CellExplanation[], key: 'points' | 'possible') =>
	cells.reduce((total, cell) => total + cell[key], 0);

/**
 * The best and worst share that the suppressed cells leave open: each gives none or all of its possible points, and
 * its possible points are added to the base.
 * @param weightOf weight of an indicator by index
 * @returns null without suppressed cells
 */
export function suppressedBounds(
	cells: CellExplanation[],
	weightOf: (indicator: number) => number
): ShareBounds | null {
	const hidden = cells.filter((cell) => cell.kind === CELL.suppressed);
	if (hidden.length === 0) return null;
	const added = hidden.reduce((total, cell) => total + MAX_POINTS * weightOf(cell.indicator), 0);
	const possible = sum(cells, 'possible') + added;
	const points = sum(cells, 'points');
	return { best: points / possible, worst: (points + added) / possible, cells: hidden.length };
}

/**
 * The best and worst share that the publisher's rounding leaves open: a printed 47 can stand for anything from 46.5
 * to 47.5, which can lie on either side of a limit.
 * @returns null when no printed value lies within half a step of a limit, or nothing is possible
 */
export function roundingBounds(
	cells: CellExplanation[],
	indicators: Indicator[],
	directionOf: (indicator: number) => 1 | -1,
	weightOf: (indicator: number) => number
): ShareBounds | null {
	const possible = sum(cells, 'possible');
	let best = 0;
	let worst = 0;
	let open = 0;
	for (const cell of cells) {
		if (cell.kind !== CELL.value) continue;
		const half = indicators[cell.indicator].step / 2;
		const direction = directionOf(cell.indicator);
		const weight = weightOf(cell.indicator);
		const { national, absolute } = cell.limits;
		const low = riskPoints(cell.value - direction * half, national, absolute, direction) * weight;
		const high = riskPoints(cell.value + direction * half, national, absolute, direction) * weight;
		best += low;
		worst += high;
		if (low !== high) open++;
	}
	return open === 0 || possible === 0
		? null
		: { best: best / possible, worst: worst / possible, cells: open };
}
