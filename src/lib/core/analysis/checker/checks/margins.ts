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
