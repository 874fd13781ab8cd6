import { fail, ok, type Outcome } from '../outcome';
import type { AllocationCode } from './types';

/** Something that counts for those who get money: a column of numbers, and how much it counts. */
export interface Criterion {
	/** Whole, 0 or more; of all criteria together it is the part that this one decides. */
	weight: bigint;
	/** One for each unit; whole, 0 or more. */
	values: readonly bigint[];
}

/**
 * The weight of each unit: the sum over criteria of the criterion's weight times the unit's share of the criterion's
 * total, all brought to one denominator so that it stays exact. Criteria of weight 0 do not count; without any, all
 * units weigh the same.
 * @param count number of units
 */
export function weightsOf(criteria: readonly Criterion[], count: number): Outcome<bigint[], AllocationCode> {
	const totals = criteria.map(({ values }) => values.reduce((sum, value) => sum + value, 0n));
	const counting = criteria
		.map(({ weight }, place) => ({ weight, place }))
		.filter(({ weight }) => weight > 0n);
	if (counting.length === 0) return ok(Array.from({ length: count }, () => 1n));
	const empty = counting.find(({ place }) => totals[place] === 0n);
	if (empty) return fail('allocation.emptyCriterion', { place: empty.place });
	const factors = counting.map(({ weight, place }) => ({
		values: criteria[place].values,
		factor: counting.reduce(
			(product, other) => (other.place === place ? product : product * totals[other.place]),
			weight
		)
	}));
	return ok(
		Array.from({ length: count }, (_, unit) =>
			factors.reduce((sum, { values, factor }) => sum + factor * values[unit], 0n)
		)
	);
}
