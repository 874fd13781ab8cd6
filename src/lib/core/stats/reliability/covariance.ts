import { correlationOf, unitDeviations, type Item } from '../correlation/items';
import { standardDeviation } from '../moments';

export interface Covariances {
	/** Covariances with n − 1, row by row. */
	values: Float64Array;
	correlations: Float64Array;
	/** Standard deviations with n − 1. */
	deviations: Float64Array;
}

/**
 * Covariances and correlations of items without empty cells, each of which varies.
 * The covariances are made from the correlations, so that an item's size does not cost another its digits.
 */
export function covarianceMatrix(items: readonly Item[]): Covariances {
	const k = items.length;
	const units = items.map(({ values }) => unitDeviations(values));
	const deviations = Float64Array.from(items, ({ values }) => standardDeviation(values));
	const values = new Float64Array(k * k);
	const correlations = new Float64Array(k * k);
	for (let i = 0; i < k; i++) {
		for (let j = 0; j <= i; j++) {
			const r = i === j ? 1 : correlationOf(units[i], units[j]);
			for (const at of [i * k + j, j * k + i]) {
				correlations[at] = r;
				values[at] = r * deviations[i] * deviations[j];
			}
		}
	}
	return { values, correlations, deviations };
}
