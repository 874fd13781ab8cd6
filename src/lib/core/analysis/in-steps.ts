import type { Steps } from '../stats/steps';
import type { Pace } from './pace';

/** The part of all the work that some steps are: from and to, 0–1. */
export interface Stretch {
	from: number;
	to: number;
}

/**
 * Runs work in steps and looks up after each.
 * @returns its result, or null when it was told to stop
 */
export async function inSteps<T>(steps: Steps<T>, pace: Pace, { from, to }: Stretch): Promise<T | null> {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (!(await pace.reached(from + Math.min(1, step.value) * (to - from)))) return null;
	}
}
