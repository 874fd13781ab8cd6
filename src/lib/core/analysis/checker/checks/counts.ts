import { printedPercent } from '../../../counts/reconstruct';
import type { Finding } from '../finding';
import { linesWith, type Grid, type GridCell } from '../grid';
import { halfUnit, listed, roundedTo } from '../printed';
import type { CheckerSpec } from '../types';

const isCount = (cell: GridCell | null): cell is GridCell => cell?.quantity === 'count';

/** Whether counts down a column add up to their total. */
export function checkCounts(grid: Grid): Finding[] {
	const parts = linesWith(grid.rows, 'answer', 'dontKnow', 'group');
	const totals = linesWith(grid.rows, 'total');
	return grid.columns.flatMap((_, column): Finding[] => {
		const total = totals.map((row) => grid.at(row, column)).find(isCount);
		const cells = parts.map((row) => grid.at(row, column)).filter(isCount);
		if (!total || cells.length < 2) return [];
		const decimals = Math.max(total.printed.decimals, ...cells.map(({ printed }) => printed.decimals));
		const sum = roundedTo(
			cells.reduce((so, { printed }) => so + printed.value, 0),
			decimals
		);
		const off = total.printed.value - sum;
		if (Math.abs(off) < 0.5 * 10 ** -decimals) return [];
		// Amounts are often rounded; persons never are.
		const isAmount = decimals > 0 || Math.abs(sum) >= 10_000;
		const canRound = isAmount && Math.abs(off) <= halfUnit(decimals) * (cells.length + 1);
		return [
			{
				check: 'count',
				certainty: canRound ? 'rounding' : off > 0 ? 'conditional' : 'impossible',
				places: [total.place, ...cells.map(({ place }) => place)],
				problem: {
					code: canRound
						? 'checker.countsRounded'
						: off > 0
							? 'checker.countsTooFew'
							: 'checker.countsTooMany',
					params: { sum, total: total.printed.value, off: roundedTo(Math.abs(off), decimals), decimals }
				},
				consistent: { code: 'checker.valueIs', params: { value: sum, decimals } }
			}
		];
	});
}

/**
 * Whether percents are those of the counts beside them: of the N of their row where there is one (a response rate), else
 * of the total of the counts.
 */
export function checkShares(grid: Grid, rounding: CheckerSpec['rounding']): Finding[] {
	const findings: Finding[] = [];
	const counts = linesWith(grid.columns, 'count');
	const totals = linesWith(grid.rows, 'total');
	const parts = linesWith(grid.rows, 'answer', 'dontKnow', 'group');
	grid.columns.forEach((_, column) => {
		const beside = [...counts].sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0];
		if (beside === undefined) return;
		const total = totals.map((row) => grid.at(row, beside)).find(isCount);
		for (const row of parts) {
			const percent = grid.at(row, column);
			const count = grid.at(row, beside);
			if (percent?.quantity !== 'percent' || !isCount(count)) continue;
			const own = linesWith(grid.columns, 'n')
				.map((place) => grid.at(row, place))
				.find((cell) => cell !== null);
			const base = own ?? total;
			const n = base?.printed.value ?? sumOfParts(grid, beside, column, parts);
			if (n === null) continue;
			const finding = shareOf(percent, count, { cell: base ?? null, n }, rounding);
			if (finding) findings.push(finding);
		}
	});
	return findings;
}

/** The sum of the counts of a column without a total, where the percents beside them say that they are everybody. */
function sumOfParts(grid: Grid, counts: number, percents: number, parts: readonly number[]): number | null {
	const sum = (column: number) =>
		parts.reduce((so, row) => so + (grid.at(row, column)?.printed.value ?? 0), 0);
	const areAll = parts.length > 1 && Math.abs(sum(percents) - 100) <= 2 + parts.length;
	return areAll ? sum(counts) : null;
}

/** One percent against its count and base. */
function shareOf(
	percent: GridCell,
	count: GridCell,
	base: { cell: GridCell | null; n: number },
	rounding: CheckerSpec['rounding']
): Finding | null {
	const [k, n] = [count.printed.value, base.n];
	if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n) || n < 1 || k < 0 || k > 1e12 || n > 1e12)
		return null;
	const { decimals, value } = percent.printed;
	if (decimals > 6) return null;
	const wanted = Math.round(value * 10 ** decimals);
	const once = printedPercent(k, n, decimals, 'once') === wanted;
	const twice = printedPercent(k, n, decimals, 'twice') === wanted;
	if (rounding !== 'twice' ? once : twice) return null;
	const rounded = rounding !== 'once' && twice;
	const half = halfUnit(decimals);
	const fitting = [Math.ceil(((value - half) * n) / 100), Math.floor(((value + half) * n) / 100)];
	return {
		check: 'share',
		certainty: rounded ? 'rounding' : 'impossible',
		places: [percent.place, count.place, ...(base.cell ? [base.cell.place] : [])],
		problem: {
			code: rounded ? 'checker.shareRoundedTwice' : 'checker.shareDiffers',
			params: { count: k, n, value, decimals }
		},
		consistent: {
			code: fitting[0] <= fitting[1] ? 'checker.shareOrCount' : 'checker.valueIs',
			params: {
				value: roundedTo((100 * k) / n, decimals),
				decimals,
				...(fitting[0] <= fitting[1] ? { counts: listed([...new Set(fitting)], 0) } : {})
			}
		}
	};
}
