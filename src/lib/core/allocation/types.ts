/** Why money cannot be distributed as asked. Amounts are in whole kroner. */
export type AllocationCode =
	/** A budget below nothing, or not in whole kroner. */
	| 'allocation.badBudget'
	/** No unit to distribute among. */
	| 'allocation.noUnits'
	/** params: name. A floor above the ceiling of the same unit. */
	| 'allocation.floorAboveCeiling'
	/** params: sum, budget. The floors need more than there is. */
	| 'allocation.floorsTooHigh'
	/** params: sum, budget. Fixed parts and floors together need more than there is. */
	| 'allocation.fixedTooHigh'
	/** params: sum, budget. The ceilings hold less than there is. */
	| 'allocation.ceilingsTooLow'
	/** params: rest. Money is left, and nobody who may have more has a weight. */
	| 'allocation.restLeft'
	/** params: place. The values of a criterion (0 for the first) add up to nothing. */
	| 'allocation.emptyCriterion';

/** One who gets a part: a county, or a municipality that has applied. */
export interface AllocationUnit {
	/** The number: of equal claims to a last step the lower goes first. Unique. */
	number: string;
	name: string;
	/** Its weight against the others; whole, 0 or more. Only the proportions matter. */
	weight: bigint;
	/** Kroner that it gets before anything is weighted. */
	fixed: number;
	/** The least, in whole kroner. */
	floor: number;
	/** The most, in whole kroner; null for no ceiling. */
	ceiling: number | null;
}

/** An amount before rounding: kroner as a fraction of whole numbers. */
export interface ExactAmount {
	numerator: bigint;
	/** Above 0. */
	denominator: bigint;
	/** Which bound holds it, where one does. */
	bound: 'floor' | 'ceiling' | null;
}

/** What a unit gets. */
export interface Allocated extends ExactAmount {
	/** Whole kroner. */
	amount: number;
}
