import type { Item } from '../correlation/items';
import { mean } from '../moments';
import type { Covariances } from './covariance';
import { alphaOf } from './alpha';

export interface ItemStatistics {
	name: string;
	mean: number;
	sd: number;
	/** Correlation with the sum of the other items (corrected item-total); null when that sum does not vary. */
	itemTotal: number | null;
	/** Alpha without this item; null with fewer than three items, or when the sum of the others does not vary. */
	alphaWithout: number | null;
}

/** What each item does for the scale, on rows without empty cells. */
export function itemStatistics(
	items: readonly Item[],
	{ values, deviations }: Covariances
): ItemStatistics[] {
	const k = items.length;
	return items.map(({ name, values: answers }, item) => {
		const others = items.map((_, i) => i).filter((i) => i !== item);
		const part = Float64Array.from(others.flatMap((i) => others.map((j) => values[i * k + j])));
		const variance = part.reduce((sum, value) => sum + value, 0);
		const trace = others.reduce((sum, i) => sum + values[i * k + i], 0);
		const shared = others.reduce((sum, i) => sum + values[item * k + i], 0);
		const varies = variance > 1e-12 * trace;
		const itemTotal = varies ? shared / (deviations[item] * Math.sqrt(variance)) : null;
		return {
			name,
			mean: mean(answers),
			sd: deviations[item],
			itemTotal: itemTotal === null ? null : Math.max(-1, Math.min(1, itemTotal)),
			alphaWithout: k >= 3 ? alphaOf(part, k - 1) : null
		};
	});
}
