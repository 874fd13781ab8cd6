/** Agreement of two judges beyond what chance would give. */
export interface Kappa {
	/** 1 = full agreement, 0 = as chance would give, below 0 = less. */
	kappa: number;
	/** Ends of the 95 % interval. */
	low: number;
	high: number;
	/** Fraction of the units that both judge alike. */
	observed: number;
	/** The fraction that chance would give with the same numbers in each category. */
	expected: number;
	n: number;
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Cohen's kappa, unweighted, with a large-sample interval.
 * @param a category of each unit by the first judge, whole numbers from 0
 * @param b by the second, in the same order
 * @returns null without units, and where both put all units into one category: then chance explains everything
 * Source: Cohen (1960); standard error of Fleiss, Cohen and Everitt (1969). Checked against psych::cohen.kappa.
 */
export function cohenKappa(a: ArrayLike<number>, b: ArrayLike<number>): Kappa | null {
	const n = Math.min(a.length, b.length);
	let size = 0;
	for (let i = 0; i < n; i++) size = Math.max(size, a[i] + 1, b[i] + 1);
	const table = Array.from({ length: size }, () => new Array<number>(size).fill(0));
	for (let i = 0; i < n; i++) table[a[i]][b[i]]++;
	const p = table.map((row) => row.map((count) => count / n));
	const rows = p.map((row) => row.reduce((sum, x) => sum + x, 0));
	const columns = rows.map((_, j) => p.reduce((sum, row) => sum + row[j], 0));
	const observed = p.reduce((sum, row, i) => sum + row[i], 0);
	const expected = rows.reduce((sum, row, i) => sum + row * columns[i], 0);
	// Exactly one where both have a single category in common: counts over n, and n / n is exact.
	if (n === 0 || expected === 1) return null;
	const kappa = (observed - expected) / (1 - expected);
	let onDiagonal = 0;
	let beside = 0;
	for (let i = 0; i < size; i++) {
		onDiagonal += p[i][i] * (1 - (rows[i] + columns[i]) * (1 - kappa)) ** 2;
		for (let j = 0; j < size; j++) if (i !== j) beside += p[i][j] * (columns[i] + rows[j]) ** 2;
	}
	const middle = (kappa - expected * (1 - kappa)) ** 2;
	const variance = (onDiagonal + (1 - kappa) ** 2 * beside - middle) / (n * (1 - expected) ** 2);
	const half = Z * Math.sqrt(Math.max(0, variance));
	return { kappa, low: kappa - half, high: kappa + half, observed, expected, n };
}
