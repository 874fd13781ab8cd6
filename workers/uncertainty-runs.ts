import type { Outcome } from '../src/lib/core/outcome';
import type { PreparedData } from '../src/lib/core/selection/prepare';
import type { DrawSpec } from '../src/lib/core/selection/types';
import { runUncertainty, type UncertaintyPace } from '../src/lib/core/simulation/uncertainty/run-uncertainty';
import type { UncertaintyResult, UncertaintySpec } from '../src/lib/core/simulation/uncertainty/types';
import { helpersAt } from './replicate-helpers';

/** Told how far a run is, 0–1, with what is ready; answers when that is shown. */
export type UncertaintyReached = (share: number, partial: UncertaintyResult | null) => Promise<void>;

/** Milliseconds between pauses, in which the worker answers others, and between partial results. */
const PIECE = 12;
const BETWEEN_PARTIAL = 250;
/** Runs that have been asked to stop. */
const stopped = new Set<number>();

/** Stops a run the next time that it looks up. */
export const stopUncertaintyRun = (run: number): void => void stopped.add(run);

/**
 * Runs the uncertainty of a draw with pauses; the partial results go to the page as they come.
 * @param ports to workers that help (replicates.worker.ts)
 */
export async function uncertaintyRun(
	run: number,
	draw: DrawSpec,
	spec: UncertaintySpec,
	prepared: PreparedData,
	reached: UncertaintyReached,
	ports: MessagePort[]
): Promise<Outcome<UncertaintyResult>> {
	let paused = performance.now();
	let told = -Infinity;
	// The page may be slower than the work: the next part is sent when the last one is shown.
	let isShown = true;
	try {
		const pace: UncertaintyPace = {
			async reached(share, partial) {
				const now = performance.now();
				if (now - paused < PIECE) return true;
				if (isShown && now - told > BETWEEN_PARTIAL) {
					told = now;
					isShown = false;
					void reached(share, partial()).then(() => (isShown = true));
				}
				await new Promise((resume) => setTimeout(resume));
				paused = performance.now();
				return !stopped.has(run);
			}
		};
		return await runUncertainty(draw, spec, prepared, pace, helpersAt(ports));
	} finally {
		for (const port of ports) port.close();
		stopped.delete(run);
	}
}
