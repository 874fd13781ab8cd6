/** Distances to the mean of the year and their standard errors: by unit, then year. NaN where there is none. */
export interface Distances {
	/** [unit][year]. */
	values: Float64Array[];
	errors: Float64Array[];
}

/**
 * The variance that an ordinary year adds to a unit's result beyond its pupils: half of the mean of (change² − both squared
 * standard errors) over all units and neighbouring years, at least 0. Where errors are not known they count as 0, and what
 * pupils bring is then part of it.
 * Source: methods.md 14, year-to-year change as excess over 2·SE²; a moment estimate.
 */
export function yearVariance({ values, errors }: Distances): number {
	let [sum, count] = [0, 0];
	values.forEach((unit, u) => {
		for (let year = 1; year < unit.length; year++) {
			const change = unit[year] - unit[year - 1];
			if (Number.isNaN(change)) continue;
			sum += change ** 2 - known(errors[u][year]) ** 2 - known(errors[u][year - 1]) ** 2;
			count++;
		}
	});
	return count > 0 ? Math.max(0, sum / count / 2) : 0;
}

const known = (error: number): number => (Number.isNaN(error) ? 0 : error);
