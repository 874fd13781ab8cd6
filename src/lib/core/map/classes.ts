/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Limits of at most `most` classes of equal width that people can count in, from the lowest to the highest value.
 * A value belongs to the last class whose lower limit it reaches; the highest limit belongs to the last class.
 * @returns ascending, one more than there are classes; empty for no values
 */
export function classLimits(values: Iterable<number>, most: number): number[] {
	let low = Infinity;
	let high = -Infinity;
	for (const value of values) {
		if (!Number.isFinite(value)) continue;
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	if (low > high) return [];
	const span = high - low;
	if (span < 1e-12 * Math.max(1, Math.abs(high))) return [low, high];
	const power = 10 ** Math.floor(Math.log10(span / most));
	for (const step of [...STEPS, 20, 50].map((one) => one * power)) {
		const first = Math.floor(low / step + 1e-9);
		const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
		if (last - first <= most) {
			return Array.from(
				{ length: last - first + 1 },
				(_, i) => Number(((first + i) * step).toPrecision(12)) + 0
			);
		}
	}
	return [low, high];
}

/** The class of a value by limits as classLimits gives them; values beyond the ends belong to the outermost. */
export function classOf(value: number, limits: readonly number[]): number {
	let found = 0;
	while (found < limits.length - 2 && value >= limits[found + 1] - 1e-12) found++;
	return found;
}
