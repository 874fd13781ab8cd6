/** What it costs to have a municipality in the scheme, in kroner a year, and for how long. */
export interface MunicipalityCost {
	preparation: number;
	implementation: number;
	preparationYears: number;
	implementationYears: number;
}

/** How many municipalities a budget carries; null where no cost is known. */
export interface Carried {
	/** All in the same phase at the same time, so that the dearest year decides. */
	together: number | null;
	/** Spread evenly over the years of the period, so that the mean cost decides. */
	spread: number | null;
}

/**
 * The number of municipalities that a yearly budget carries, in whole municipalities.
 * @param budget kroner a year
 */
export function carried(budget: number, cost: MunicipalityCost): Carried {
	const { preparation, implementation, preparationYears, implementationYears } = cost;
	const dearest = Math.max(
		preparationYears > 0 ? preparation : 0,
		implementationYears > 0 ? implementation : 0
	);
	const whole = preparation * preparationYears + implementation * implementationYears;
	const years = preparationYears + implementationYears;
	return {
		together: dearest > 0 ? Math.floor(budget / dearest) : null,
		spread: whole > 0 ? Math.floor((budget * years) / whole) : null
	};
}

/**
 * What an amount of one year is worth in the prices of another: amount × index of that year / index of its own.
 * @returns null where an index is not above 0
 */
export const realValue = (amount: number, index: number, baseIndex: number): number | null =>
	index > 0 && baseIndex > 0 ? (amount * baseIndex) / index : null;

/** From one distribution to another. */
export interface Movement {
	/** Kroner that other units got, as a share of the later total: half the sum of changes in share. */
	moved: number;
	/** The largest change of a unit's share of the total, as a fraction of its earlier share; null where none had any. */
	largest: number | null;
}

/** How much a distribution moves from one key or year to the next, whatever the totals. Null where one is nothing. */
export function movement(before: readonly number[], after: readonly number[]): Movement | null {
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	const [earlier, later] = [sum(before), sum(after)];
	if (earlier <= 0 || later <= 0) return null;
	const changes = after.map((value, at) => value / later - before[at] / earlier);
	const relative = changes.flatMap((change, at) =>
		before[at] > 0 ? [Math.abs(change) / (before[at] / earlier)] : []
	);
	return {
		moved: sum(changes.map(Math.abs)) / 2,
		largest: relative.length > 0 ? Math.max(...relative) : null
	};
}
