/** R takes tables that are as rare as the one seen but for rounding for as rare. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test of a table of two rows and two columns, two-sided: the sum of the probabilities of all tables with
 * these margins that are at most as probable as this one.
 * @param counts whole numbers ≥ 0, row by row
 * @returns NaN where a row or column is empty or a count is no whole number
 * Source: Fisher (1934); R: fisher.test.
 */
export function fisherExact(counts: readonly (readonly number[])[]): number {
	const [[a, b], [c, d]] = counts;
	const [row, column, all] = [a + b, a + c, a + b + c + d];
	const isCount = [a, b, c, d].every((count) => Number.isSafeInteger(count) && count >= 0);
	if (!isCount || row === 0 || column === 0 || row === all || column === all) return NaN;
	const [low, high] = [Math.max(0, row + column - all), Math.min(row, column)];
	// Relative to the most probable table, and outwards from it: nothing under- or overflows where it matters.
	const mode = Math.min(high, Math.max(low, Math.floor(((row + 1) * (column + 1)) / (all + 2))));
	const up = (x: number) => ((row - x) * (column - x)) / ((x + 1) * (all - row - column + x + 1));
	const weights = new Float64Array(high - low + 1);
	weights[mode - low] = 1;
	for (let x = mode; x < high; x++) weights[x + 1 - low] = weights[x - low] * up(x);
	for (let x = mode - 1; x >= low; x--) weights[x - low] = weights[x + 1 - low] / up(x);
	const seen = weights[a - low];
	let [rare, sum] = [0, 0];
	for (const weight of [...weights].sort((one, other) => one - other)) {
		sum += weight;
		if (weight <= seen * TIE) rare += weight;
	}
	return Math.min(1, rare / sum);
}
