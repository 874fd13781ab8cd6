import type { Finding } from '../finding';
import type { Grid, GridCell } from '../grid';
import { intervalOf, rangeMessage } from '../printed';
import type { CheckerSpec } from '../types';

/** Numbers that no such quantity can be: a percent above 100, N that is no whole number, a mean outside its scale. */
export function checkRanges(grid: Grid, scale: CheckerSpec['scale']): Finding[] {
	const findings: Finding[] = [];
	const hasAnswers = grid.rows.concat(grid.columns).some(({ role }) => role === 'answer');
	grid.rows.forEach((_, row) =>
		grid.columns.forEach((__, column) => {
			const cell = grid.at(row, column);
			const limits = cell && limitsOf(cell, scale, hasAnswers);
			if (!cell || !limits) return;
			const { low, high } = intervalOf(cell.printed);
			const isWhole = Number.isInteger(cell.printed.value) && cell.printed.value >= 0;
			const isInside = high >= limits.low && low <= limits.high;
			if (isInside && (!limits.whole || isWhole)) return;
			findings.push({
				check: 'range',
				certainty: 'impossible',
				places: [cell.place],
				problem: { code: limits.whole ? 'checker.notWhole' : 'checker.outside' },
				consistent: limits.whole ? null : rangeMessage(limits, limits.decimals)
			});
		})
	);
	return findings;
}

function limitsOf(
	{ quantity }: GridCell,
	scale: CheckerSpec['scale'],
	hasAnswers: boolean
): { low: number; high: number; whole: boolean; decimals: number } | null {
	switch (quantity) {
		case 'percent':
			return hasAnswers ? { low: 0, high: 103, whole: false, decimals: 0 } : null;
		case 'n':
		case 'nValid':
			return { low: 0, high: Infinity, whole: true, decimals: 0 };
		case 'mean':
		case 'meanTotal':
		case 'min':
		case 'max':
			return scale && { low: scale.min, high: scale.max, whole: false, decimals: 0 };
		case 'sd':
		case 'sdTotal':
		case 'se':
			return { low: 0, high: Infinity, whole: false, decimals: 0 };
		case 'p':
			return { low: 0, high: 1, whole: false, decimals: 0 };
		default:
			return null;
	}
}
