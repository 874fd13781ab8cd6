import type { Finding } from '../finding';
import { linesWith, type Grid, type GridCell } from '../grid';
import { type Interval, intervalOf, listed, overlap, rangeMessage } from '../printed';

interface Part {
	mean: GridCell;
	sd: GridCell;
	n: number | null;
	column: number;
}

/** Differences of two means over their spread, and which two. */
interface Candidate {
	pair: string;
	d: Interval;
	central: number;
}

/**
 * Cohen's d of a row against the means and standard deviations that stand in it: the difference of two of them over
 * √((s₁² + s₂²)/2), and with the N of both over the pooled standard deviation. Every pair is tried; the pair that gives the
 * most rows is taken for the one that is meant.
 */
export function checkEffects(grid: Grid): Finding[] {
	const ds = linesWith(grid.columns, 'd');
	const nColumns = linesWith(grid.columns, 'n', 'nValid');
	return ds.flatMap((column): Finding[] => {
		const rows = grid.rows.flatMap((line, row) => {
			if (line.role === 'sd' || line.role === 'sdTotal') return [];
			const d = [grid.at(row, column), grid.at(row + 1, column)].find((cell) => cell?.quantity === 'd');
			const parts = partsOf(grid, row, nColumns);
			return d && parts.length > 1 ? [{ d, candidates: candidatesOf(parts), parts }] : [];
		});
		const pairs = new Map<string, number>();
		for (const { d, candidates } of rows)
			for (const { pair, d: interval } of candidates)
				if (overlap(intervalOf(unsigned(d).printed), interval)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
		const meant = [...pairs].sort(([, a], [, b]) => b - a)[0]?.[0];
		return rows.flatMap(({ d, candidates, parts }): Finding[] => {
			const printed = intervalOf(unsigned(d).printed);
			const compared = meant === undefined ? candidates : candidates.filter(({ pair }) => pair === meant);
			if (compared.length === 0 || compared.some((one) => overlap(printed, one.d))) return [];
			const nearest = [...compared].sort(
				(a, b) => Math.abs(a.central - d.printed.value) - Math.abs(b.central - d.printed.value)
			)[0];
			const { decimals, value } = d.printed;
			return [
				{
					check: 'effect',
					certainty: 'impossible',
					places: [d.place, ...parts.flatMap(({ mean, sd }) => [mean.place, sd.place])],
					problem: { code: 'checker.dDiffers', params: { d: value, decimals } },
					consistent: Number.isFinite(nearest.d.high)
						? { code: 'checker.dIs', params: { ...nearest.d, value: nearest.central, decimals } }
						: rangeMessage(nearest.d, decimals)
				}
			];
		});
	});
}

const unsigned = (cell: GridCell): GridCell => ({
	...cell,
	printed: { ...cell.printed, value: Math.abs(cell.printed.value) }
});

/** Means of a row with the standard deviation beside or below each. */
function partsOf(grid: Grid, row: number, nColumns: readonly number[]): Part[] {
	return grid.columns.flatMap((_, column): Part[] => {
		const mean = grid.at(row, column);
		if (mean?.quantity !== 'mean' && mean?.quantity !== 'meanTotal') return [];
		const sd = [grid.at(row + 1, column), grid.at(row, column + 1)].find(
			(cell) => cell?.quantity === 'sd' || cell?.quantity === 'sdTotal'
		);
		if (!sd || sd.printed.value < 0) return [];
		const own = nColumns.filter((one) => one < column).pop();
		const n = own === undefined ? null : (grid.at(row, own)?.printed.value ?? null);
		return [{ mean, sd, n: n !== null && Number.isSafeInteger(n) && n > 1 ? n : null, column }];
	});
}

function candidatesOf(parts: readonly Part[]): Candidate[] {
	return parts.flatMap((a, first) =>
		parts.slice(first + 1).flatMap((b): Candidate[] => {
			const weights: [number, number][] = [[1, 1]];
			if (a.n !== null && b.n !== null) weights.push([a.n - 1, b.n - 1]);
			return weights.map(([one, other]) => {
				const spread = (x: number, y: number) => Math.sqrt((one * x ** 2 + other * y ** 2) / (one + other));
				const [m, w] = [intervalOf(a.mean.printed), intervalOf(b.mean.printed)];
				const [s, v] = [intervalOf(a.sd.printed), intervalOf(b.sd.printed)];
				const far = Math.max(m.high - w.low, w.high - m.low);
				const near = Math.max(0, m.low - w.high, w.low - m.high);
				const least = spread(Math.max(0, s.low), Math.max(0, v.low));
				return {
					pair: listed([a.column, b.column], 0),
					d: { low: near / spread(s.high, v.high), high: least > 0 ? far / least : Infinity },
					central:
						Math.abs(a.mean.printed.value - b.mean.printed.value) /
						Math.max(1e-12, spread(a.sd.printed.value, b.sd.printed.value))
				};
			});
		})
	);
}
