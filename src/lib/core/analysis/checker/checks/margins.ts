import type { Finding } from '../finding';
import { linesWith, type Grid, type GridCell } from '../grid';
import { listed } from '../printed';

/** Whether the N of groups, along a row, add up to that of all. */
export function checkMargins(grid: Grid): Finding[] {
	const groups = linesWith(grid.columns, 'group');
	const totals = [...linesWith(grid.columns, 'total'), ...linesWith(grid.columns, 'n')];
	const isN = (cell: GridCell | null): cell is GridCell =>
		cell?.quantity === 'n' || cell?.quantity === 'nValid';
	return linesWith(grid.rows, 'n', 'nValid').flatMap((row): Finding[] => {
		const cells = groups.map((column) => grid.at(row, column)).filter(isN);
		const total = totals.map((column) => grid.at(row, column)).find(isN);
		if (!total || cells.length < 2 || cells.length < groups.length) return [];
		const sum = cells.reduce((so, { printed }) => so + printed.value, 0);
		const off = total.printed.value - sum;
		if (off === 0 || !Number.isSafeInteger(sum) || !Number.isSafeInteger(off)) return [];
		const others = cells.map(({ printed }) => printed.value + off).filter((value) => value >= 0);
		const params = { sum, total: total.printed.value, off: Math.abs(off) };
		return [
			{
				check: 'margin',
				certainty: off < 0 ? 'impossible' : 'conditional',
				places: [total.place, ...cells.map(({ place }) => place)],
				problem: { code: off < 0 ? 'checker.marginTooMany' : 'checker.marginTooFew', params },
				consistent:
					off < 0
						? { code: 'checker.marginFix', params: { ...params, values: listed(others, 0) } }
						: { code: 'checker.valueIs', params: { value: sum, decimals: 0 } }
			}
		];
	});
}

/** Whether N in a column is at most what it can be: more answers than persons who answered cannot be. */
export function checkMostN(grid: Grid): Finding[] {
	const limits = linesWith(grid.rows, 'nMax');
	return grid.columns.flatMap((_, column): Finding[] => {
		const most = limits.map((row) => grid.at(row, column)).find((cell) => cell?.quantity === 'nMax');
		if (!most) return [];
		return grid.rows.flatMap((__, row): Finding[] => {
			const cell = grid.at(row, column);
			if (!cell || (cell.quantity !== 'n' && cell.quantity !== 'nValid')) return [];
			if (cell.printed.value <= most.printed.value) return [];
			return [
				{
					check: 'margin',
					certainty: 'impossible',
					places: [cell.place, most.place],
					problem: {
						code: 'checker.nAboveMost',
						params: { n: cell.printed.value, most: most.printed.value }
					},
					consistent: { code: 'checker.atMost', params: { high: most.printed.value } }
				}
			];
		});
	});
}
