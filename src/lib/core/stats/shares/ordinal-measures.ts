import { normalTwoSided } from '../distributions/normal';

/** A measure of how two ordered variables go together, −1 to 1. */
export interface OrdinalMeasure {
	value: number;
	/** Asymptotic standard error, for an interval. */
	error: number;
	/** Two-sided, of value / the standard error where there is no relation; NaN where that is zero. */
	p: number;
}

export interface OrdinalMeasures {
	/** Goodman and Kruskal's γ: of the pairs that differ on both, those in the same order less those in the opposite. */
	gamma: OrdinalMeasure;
	/** Kendall's τ-b: ties count. */
	tauB: OrdinalMeasure;
}

/**
 * γ and τ-b of a cross table whose rows and columns are in their order.
 * @param counts row by row; may be weighted
 * @returns null where no pair differs on both
 * Source: Goodman and Kruskal (1963); Brown and Benedetti (1977) for the errors, as SPSS.
 */
export function ordinalMeasures(counts: readonly (readonly number[])[]): OrdinalMeasures | null {
	const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
	const columns = (counts[0] ?? []).map((_, j) => counts.reduce((sum, row) => sum + row[j], 0));
	const total = rows.reduce((sum, count) => sum + count, 0);
	// Twice the pairs in the same and in the opposite order; of each cell how many are so with it.
	let [same, opposite] = [0, 0];
	const pairs = counts.map((row, i) =>
		row.map((count, j) => {
			let [agree, differ] = [0, 0];
			counts.forEach((other, k) =>
				other.forEach((found, l) => {
					const order = (k - i) * (l - j);
					if (order > 0) agree += found;
					else if (order < 0) differ += found;
				})
			);
			same += count * agree;
			opposite += count * differ;
			return { count, agree, differ, i, j };
		})
	);
	const cells = pairs.flat().filter(({ count }) => count > 0);
	const untied = [rows, columns].map((sums) => total ** 2 - sums.reduce((sum, n) => sum + n * n, 0));
	if (!(same + opposite > 0)) return null;
	const sumOver = (of: (cell: (typeof cells)[number]) => number) =>
		cells.reduce((sum, cell) => sum + cell.count * of(cell), 0);
	/** The variance of same − opposite where there is no relation. */
	const none = sumOver(({ agree, differ }) => (agree - differ) ** 2) - (same - opposite) ** 2 / total;
	const root = Math.sqrt(untied[0] * untied[1]);
	const gamma = (same - opposite) / (same + opposite);
	const tauB = (same - opposite) / root;
	const gammaError =
		(4 / (same + opposite) ** 2) *
		Math.sqrt(sumOver(({ agree, differ }) => (opposite * agree - same * differ) ** 2));
	const tauVariance =
		sumOver(
			({ agree, differ, i, j }) =>
				(2 * root * (agree - differ) + tauB * (rows[i] * untied[1] + columns[j] * untied[0])) ** 2
		) -
		total ** 3 * tauB ** 2 * (untied[0] + untied[1]) ** 2;
	const pOf = (value: number, error: number) => (error > 0 ? normalTwoSided(value / error) : NaN);
	const spread = Math.sqrt(Math.max(0, none));
	return {
		gamma: { value: gamma, error: gammaError, p: pOf(gamma, (2 / (same + opposite)) * spread) },
		tauB: {
			value: tauB,
			error: Math.sqrt(Math.max(0, tauVariance)) / (untied[0] * untied[1]),
			p: pOf(tauB, (2 / root) * spread)
		}
	};
}
