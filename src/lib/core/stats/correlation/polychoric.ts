import { normalQuantile } from '../distributions/normal';
import { bivariateNormalDensity, bivariateNormalWith } from './bivariate-normal';

/** Counts of two ordered variables against each other, row by row. */
export interface CountTable {
	rows: number;
	columns: number;
	counts: Float64Array;
}

export interface Polychoric {
	/** The estimate, held to ±0.9999. */
	rho: number;
	/** The table had two rows, two columns and an empty cell, and each empty cell got 0.5. */
	corrected: boolean;
	/** The likelihood still rises at ±0.9999: the two are ordered alike (or opposite) without exception. */
	atBound: boolean;
}

/** As polycor's `maxcor`. */
export const LARGEST_POLYCHORIC = 0.9999;
const MAX_STEPS = 100;
/** Ours: a probability below this has too few digits; a cell with answers cannot be that rare. */
const SMALLEST_PROBABILITY = 1e-14;

/**
 * The polychoric correlation in two steps: thresholds from the margins, then the correlation by maximum likelihood.
 * Rows and columns without answers are left out.
 * @returns null when fewer than two rows or columns have answers
 * Source: Olsson, "Maximum likelihood estimation of the polychoric correlation coefficient" (1979), two-step method;
 * as polycor::polychor(ML = FALSE), but solved to 1e-12 (polycor's optimize stops at about 1e-5).
 */
export function polychoric(table: CountTable): Polychoric | null {
	const full = withoutEmptyLines(table);
	if (full.rows < 2 || full.columns < 2) return null;
	const corrected = full.rows === 2 && full.columns === 2 && full.counts.includes(0);
	if (corrected) full.counts = full.counts.map((count) => (count === 0 ? 0.5 : count));
	const likelihood = likelihoodOf(full);
	let [low, high] = [-LARGEST_POLYCHORIC, LARGEST_POLYCHORIC];
	let rho = 0;
	for (let step = 0; step < MAX_STEPS; step++) {
		const { score, information } = likelihood(rho);
		if (score === 0) break;
		if (score > 0) low = rho;
		else high = rho;
		if (rho === low && rho === LARGEST_POLYCHORIC) return { rho, corrected, atBound: true };
		if (rho === high && rho === -LARGEST_POLYCHORIC) return { rho, corrected, atBound: true };
		let next = rho + score / information;
		if (!(next > low && next < high)) {
			const end = score > 0 ? high : low;
			next = Math.abs(end) === LARGEST_POLYCHORIC && step > 2 ? end : 0.5 * (rho + end);
		}
		const move = Math.abs(next - rho);
		rho = next;
		if (move < 1e-12 || high - low < 1e-13) break;
	}
	return { rho, corrected, atBound: false };
}

function withoutEmptyLines({ rows, columns, counts }: CountTable): CountTable {
	const at = (i: number, j: number) => counts[i * columns + j];
	const all = (count: number) => Array.from({ length: count }, (_, i) => i);
	const keptRows = all(rows).filter((i) => all(columns).some((j) => at(i, j) > 0));
	const keptColumns = all(columns).filter((j) => all(rows).some((i) => at(i, j) > 0));
	const kept = keptRows.flatMap((i) => keptColumns.map((j) => at(i, j)));
	return { rows: keptRows.length, columns: keptColumns.length, counts: Float64Array.from(kept) };
}

/** Shares up to each category, and the thresholds that belong to them; the last category has none. */
function cuts(sums: number[]): { share: number; threshold: number }[] {
	const total = sums.reduce((sum, count) => sum + count, 0);
	let up = 0;
	return sums.slice(0, -1).map((count) => {
		up += count;
		return { share: up / total, threshold: normalQuantile(up / total) };
	});
}

/** The slope of the log-likelihood at a correlation, and the expected information. */
function likelihoodOf({ rows, columns, counts }: CountTable) {
	const rowSums = Array.from({ length: rows }, () => 0);
	const columnSums = Array.from({ length: columns }, () => 0);
	counts.forEach((count, k) => {
		rowSums[Math.floor(k / columns)] += count;
		columnSums[k % columns] += count;
	});
	const total = rowSums.reduce((sum, count) => sum + count, 0);
	const rowCuts = cuts(rowSums);
	const columnCuts = cuts(columnSums);
	// P(X ≤ i, Y ≤ j) and its slope, with a border of zeros before the first category.
	const wide = columns + 1;
	const below = new Float64Array((rows + 1) * wide);
	const slopes = new Float64Array((rows + 1) * wide);
	for (let i = 0; i < rows; i++) below[(i + 1) * wide + columns] = rowCuts[i]?.share ?? 1;
	for (let j = 0; j < columns; j++) below[rows * wide + j + 1] = columnCuts[j]?.share ?? 1;

	return (rho: number): { score: number; information: number } => {
		rowCuts.forEach((x, i) =>
			columnCuts.forEach((y, j) => {
				const at = (i + 1) * wide + j + 1;
				below[at] = bivariateNormalWith(x.threshold, y.threshold, rho, x.share, y.share);
				slopes[at] = bivariateNormalDensity(x.threshold, y.threshold, rho);
			})
		);
		let [score, information] = [0, 0];
		for (let k = 0; k < counts.length; k++) {
			const at = (Math.floor(k / columns) + 1) * wide + (k % columns) + 1;
			const probability = below[at] - below[at - 1] - below[at - wide] + below[at - wide - 1];
			const slope = slopes[at] - slopes[at - 1] - slopes[at - wide] + slopes[at - wide - 1];
			if (probability >= SMALLEST_PROBABILITY) {
				score += (counts[k] * slope) / probability;
				information += (total * slope * slope) / probability;
			} else if (counts[k] > 0) return { score: rho > 0 ? -Infinity : Infinity, information: 1 };
		}
		return { score, information };
	};
}
