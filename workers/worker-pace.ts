import type { Pace } from '../src/lib/core/analysis/pace';
import type { ResultPart } from '../src/lib/core/analysis/types';

/** Progress is told some fifteen times a second; more would cost more than it tells. */
const BETWEEN = 66;

/**
 * Keeps long work in a worker in touch with the page: tells how far it is, and lets other calls have their turn, among
 * them the one that stops it.
 * @param isStopped whether the page has asked for a stop
 */
export function workerPace(
	isStopped: () => boolean,
	reached: (share: number, partial: ResultPart[]) => void
): Pace {
	let last = performance.now();
	return {
		async reached(share, partial = []) {
			const now = performance.now();
			if (now - last < BETWEEN && partial.length === 0) return !isStopped();
			last = now;
			reached(share, partial);
			await new Promise((resolve) => setTimeout(resolve, 0));
			return !isStopped();
		}
	};
}
