import type { Finding } from '../finding';
import { linesWith, type Grid, type GridCell } from '../grid';
import { type Interval, intervalOf, overlap, rangeMessage } from '../printed';

/** A column of a table of means by two groups (waves) and both together, with N at the margins only. */
interface Crossed {
	first: GridCell;
	second: GridCell;
	both: GridCell;
	n: GridCell;
	/** Persons of the first group, as far as the three means tell. */
	share: { from: number; to: number } | null;
}

const MEANS: readonly string[] = ['mean', 'meanTotal'];

/**
 * Tables of means of two groups, in columns, with N in a row at the foot and in a column at the side. The mean of both
 * groups lies between theirs and tells about how many of the column's persons are of each; those numbers must add up to the
 * N at the side, and the means of the columns to the mean of all.
 */
export function checkCrossed(grid: Grid): Finding[] {
	const parts = linesWith(grid.rows, 'group');
	const total = linesWith(grid.rows, 'total')[0];
	const foot = linesWith(grid.rows, 'n')[0];
	if (parts.length !== 2 || total === undefined || foot === undefined) return [];
	const isMean = (cell: GridCell | null): cell is GridCell => cell !== null && MEANS.includes(cell.quantity);
	const columns = linesWith(grid.columns, 'group', 'total').flatMap((column): Crossed[] => {
		const [first, second, both] = [parts[0], parts[1], total].map((row) => grid.at(row, column));
		const n = grid.at(foot, column);
		if (!isMean(first) || !isMean(second) || !isMean(both) || n?.quantity !== 'n') return [];
		if (!Number.isSafeInteger(n.printed.value) || n.printed.value < 1) return [];
		const share = sharesOf(first, second, both, n.printed.value);
		return [{ first, second, both, n, share }];
	});
	const findings = columns.filter(({ share }) => share === null).map(notBetween);
	const groups = columns.filter(({ both }) =>
		linesWith(grid.columns, 'group').some((column) => grid.at(total, column) === both)
	);
	return findings.length > 0 ? findings : checkSides(grid, groups, parts);
}

/** How many of n persons can be of the first group. */
function sharesOf(
	first: GridCell,
	second: GridCell,
	both: GridCell,
	n: number
): { from: number; to: number } | null {
	const [one, other, all] = [first, second, both].map(({ printed }) => intervalOf(printed));
	// low: (k·one.low + (n − k)·other.low)/n ≤ all.high; high: (k·one.high + (n − k)·other.high)/n ≥ all.low.
	const below = half(one.low - other.low, (all.high - other.low) * n, n);
	const above = half(other.high - one.high, (other.high - all.low) * n, n);
	const from = Math.max(below.from, above.from);
	const to = Math.min(below.to, above.to);
	return from <= to ? { from, to } : null;
}

/** The whole k of 0–n with slope·k ≤ most. */
function half(slope: number, most: number, n: number): { from: number; to: number } {
	const spare = 1e-9 * Math.max(1, Math.abs(most));
	if (Math.abs(slope) < 1e-12) return most >= -spare ? { from: 0, to: n } : { from: 1, to: 0 };
	return slope > 0
		? { from: 0, to: Math.min(n, Math.floor((most + spare) / slope)) }
		: { from: Math.max(0, Math.ceil((most + spare) / slope)), to: n };
}

function notBetween({ first, second, both }: Crossed): Finding {
	const [one, other] = [intervalOf(first.printed), intervalOf(second.printed)];
	const { value, decimals } = both.printed;
	return {
		check: 'crossed',
		certainty: 'impossible',
		places: [both.place, first.place, second.place],
		problem: { code: 'checker.meanNotBetween', params: { mean: value, decimals, hidden: 0 } },
		consistent: rangeMessage(
			{ low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) },
			decimals
		)
	};
}

/** The N and the means at the side, against all columns together. */
function checkSides(grid: Grid, groups: readonly Crossed[], parts: readonly number[]): Finding[] {
	const sides = [...linesWith(grid.columns, 'n'), ...linesWith(grid.columns, 'total')];
	const all = linesWith(grid.columns, 'total')[0];
	if (groups.length < 2 || groups.length < linesWith(grid.columns, 'group').length) return [];
	const persons = groups.reduce((sum, { n }) => sum + n.printed.value, 0);
	return parts.flatMap((row, which): Finding[] => {
		const side = sides.map((column) => grid.at(row, column)).find((cell) => cell?.quantity === 'n');
		const other = sides
			.map((column) => grid.at(parts[1 - which], column))
			.find((cell) => cell?.quantity === 'n');
		if (!side || !other || side.printed.value + other.printed.value !== persons) return [];
		const ranges = groups.map(({ share, n }) => {
			const { from, to } = share ?? { from: 0, to: n.printed.value };
			return which === 0 ? { from, to } : { from: n.printed.value - to, to: n.printed.value - from };
		});
		const n = side.printed.value;
		const least = ranges.reduce((sum, { from }) => sum + from, 0);
		const most = ranges.reduce((sum, { to }) => sum + to, 0);
		if (n < least || n > most) {
			// Both sides say the same; it is shown once.
			if (which === 1) return [];
			return [
				{
					check: 'crossed',
					certainty: 'impossible',
					places: [side.place, ...groups.map(({ n: foot }) => foot.place)],
					problem: { code: 'checker.crossedN', params: { n } },
					consistent: rangeMessage({ low: least, high: most }, 0)
				}
			];
		}
		const printed = all === undefined ? null : grid.at(row, all);
		if (!printed || !MEANS.includes(printed.quantity)) return [];
		const cells = groups.map(({ first, second }) => (which === 0 ? first : second));
		const means = cells.map((cell) => intervalOf(cell.printed));
		const pooled = { low: spread(means, ranges, n, 'low') / n, high: spread(means, ranges, n, 'high') / n };
		if (n < 1 || overlap(pooled, intervalOf(printed.printed))) return [];
		const { value, decimals } = printed.printed;
		return [
			{
				check: 'crossed',
				certainty: 'impossible',
				places: [printed.place, ...cells.map(({ place }) => place)],
				problem: { code: 'checker.pooledMean', params: { mean: value, decimals, hidden: 0 } },
				consistent: rangeMessage(pooled, decimals)
			}
		];
	});
}

/** The lowest or highest sum of n persons in groups of which the sizes may vary: as few as may be, the rest where it counts. */
function spread(
	means: readonly Interval[],
	ranges: readonly { from: number; to: number }[],
	n: number,
	end: 'low' | 'high'
): number {
	let left = n - ranges.reduce((sum, { from }) => sum + from, 0);
	let sum = 0;
	const order = means.map((_, place) => place).sort((a, b) => means[a][end] - means[b][end]);
	for (const place of end === 'low' ? order : order.reverse()) {
		const { from, to } = ranges[place];
		const more = Math.min(left, to - from);
		sum += (from + more) * means[place][end];
		left -= more;
	}
	return sum;
}
