import { fail, ok, type Outcome } from '../outcome';
import type { AllocationCode, AllocationUnit, ExactAmount } from './types';

/** A unit while its amount is sought; kroner as whole numbers. */
interface Bounded {
	weight: bigint;
	fixed: bigint;
	floor: bigint;
	ceiling: bigint | null;
	/** Set when it is held by a bound, or has no weight. */
	held: { amount: bigint; bound: 'floor' | 'ceiling' | null } | null;
}

/**
 * The exact amounts: fixed part plus the same number of kroner for each weight, but never below a floor or above a
 * ceiling, and together the budget. Those beyond a bound are set to it and the rest is shared anew, until none moves:
 * in each round the floors where floors add more than ceilings take away, else the ceilings, so that nobody is held who
 * would have come free again (as Bitran and Hax, 1981, for resource allocation with bounds).
 * @param budget whole kroner, 0 or more
 */
export function exactShares(
	budget: number,
	units: readonly AllocationUnit[]
): Outcome<ExactAmount[], AllocationCode> {
	const problem = problemOf(budget, units);
	if (problem) return problem;
	const all: Bounded[] = units.map(({ weight, fixed, floor, ceiling }) => ({
		weight,
		fixed: BigInt(fixed),
		floor: BigInt(floor),
		ceiling: ceiling === null ? null : BigInt(ceiling),
		held: null
	}));
	for (const unit of all) if (unit.weight === 0n) unit.held = clamped(unit, unit.fixed);
	for (;;) {
		const free = all.filter(({ held }) => held === null);
		const weights = free.reduce((sum, { weight }) => sum + weight, 0n);
		const rest = all.reduce((left, { held, fixed }) => left - (held?.amount ?? fixed), BigInt(budget));
		if (free.length === 0)
			return rest === 0n ? ok(amountsOf(all, 0n, 1n)) : fail('allocation.restLeft', { rest: Number(rest) });
		/** How far a unit is pushed by its floor (above 0) or its ceiling (below 0), times the sum of weights. */
		const pushes = free.map(({ weight, fixed, floor, ceiling }) => {
			const amount = fixed * weights + rest * weight;
			if (amount < floor * weights) return floor * weights - amount;
			return ceiling !== null && amount > ceiling * weights ? ceiling * weights - amount : 0n;
		});
		if (pushes.every((push) => push === 0n)) return ok(amountsOf(all, rest, weights));
		const total = pushes.reduce((sum, push) => sum + push, 0n);
		free.forEach((unit, place) => {
			if (pushes[place] > 0n && total >= 0n) unit.held = { amount: unit.floor, bound: 'floor' };
			else if (pushes[place] < 0n && total <= 0n)
				unit.held = { amount: unit.ceiling ?? unit.fixed, bound: 'ceiling' };
		});
	}
}

function clamped({ floor, ceiling }: Bounded, amount: bigint): NonNullable<Bounded['held']> {
	if (amount < floor) return { amount: floor, bound: 'floor' };
	return ceiling !== null && amount > ceiling
		? { amount: ceiling, bound: 'ceiling' }
		: { amount, bound: null };
}

const amountsOf = (all: readonly Bounded[], rest: bigint, weights: bigint): ExactAmount[] =>
	all.map(({ held, fixed, weight }) =>
		held
			? { numerator: held.amount, denominator: 1n, bound: held.bound }
			: { numerator: fixed * weights + rest * weight, denominator: weights, bound: null }
	);

/** Why no amounts can keep all the bounds, or null. */
function problemOf(budget: number, units: readonly AllocationUnit[]) {
	if (!Number.isSafeInteger(budget) || budget < 0) return fail('allocation.badBudget' as const);
	if (units.length === 0) return fail('allocation.noUnits' as const);
	const crossed = units.find(({ floor, ceiling }) => ceiling !== null && floor > ceiling);
	if (crossed) return fail('allocation.floorAboveCeiling' as const, { name: crossed.name || crossed.number });
	const floors = sumOf(units, ({ floor }) => floor);
	if (floors > budget) return fail('allocation.floorsTooHigh' as const, { sum: floors, budget });
	const least = sumOf(units, ({ fixed, floor, ceiling }) =>
		Math.min(Math.max(fixed, floor), ceiling ?? Infinity)
	);
	if (least > budget) return fail('allocation.fixedTooHigh' as const, { sum: least, budget });
	const ceilings = sumOf(units, ({ ceiling }) => ceiling ?? Infinity);
	if (ceilings < budget) return fail('allocation.ceilingsTooLow' as const, { sum: ceilings, budget });
	const most = sumOf(units, ({ weight, fixed, floor, ceiling }) =>
		weight === 0n ? Math.min(Math.max(fixed, floor), ceiling ?? Infinity) : (ceiling ?? Infinity)
	);
	return most < budget ? fail('allocation.restLeft' as const, { rest: budget - most }) : null;
}

const sumOf = (units: readonly AllocationUnit[], of: (unit: AllocationUnit) => number): number =>
	units.reduce((sum, unit) => sum + of(unit), 0);
