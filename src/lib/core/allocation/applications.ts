import { ok, type Outcome } from '../outcome';
import { distribute } from './distribute';
import type { AllocationCode } from './types';

/** Somebody who has applied for money. */
export interface Application {
	number: string;
	name: string;
	/** Whole kroner. */
	applied: number;
	/** Its place in the order of priority, 1 first; equal places share. Only for `byPriority`. */
	priority: number;
}

/**
 * Pro rata: everybody gets the same share of what they applied for, and nobody more than that. What a budget above all
 * applications leaves is not distributed.
 * @returns whole kroner, in the order of the applications
 */
export function proRata(
	budget: number,
	step: number,
	applications: readonly Application[]
): Outcome<number[], AllocationCode> {
	const applied = applications.reduce((sum, one) => sum + one.applied, 0);
	const outcome = distribute(
		Math.min(budget, applied),
		step,
		applications.map((one) => ({
			number: one.number,
			name: one.name,
			weight: BigInt(one.applied),
			fixed: 0,
			floor: 0,
			ceiling: one.applied
		}))
	);
	return outcome.ok ? ok(outcome.value.map(({ amount }) => amount)) : outcome;
}

/**
 * By priority: the first gets all it applied for, then the next, while there is money; those of the place where it runs
 * out share what is left pro rata, and the others get nothing.
 * @returns whole kroner, in the order of the applications
 */
export function byPriority(
	budget: number,
	step: number,
	applications: readonly Application[]
): Outcome<number[], AllocationCode> {
	const amounts = applications.map(() => 0);
	const places = [...new Set(applications.map(({ priority }) => priority))].sort((a, b) => a - b);
	let left = budget;
	for (const place of places) {
		const here = [...applications.keys()].filter((at) => applications[at].priority === place);
		const outcome = proRata(
			left,
			step,
			here.map((at) => applications[at])
		);
		if (!outcome.ok) return outcome;
		here.forEach((at, index) => (amounts[at] = outcome.value[index]));
		left -= outcome.value.reduce((sum, amount) => sum + amount, 0);
	}
	return ok(amounts);
}
