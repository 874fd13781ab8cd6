import type { Outcome } from '../src/lib/core/outcome';
import type { PreparedData } from '../src/lib/core/selection/prepare';
import type { DrawSpec } from '../src/lib/core/selection/types';
import { runSensitivity } from '../src/lib/core/simulation/sensitivity/run-sensitivity';
import type { SensitivityResult, SensitivitySpec } from '../src/lib/core/simulation/sensitivity/types';

/** Told how far a run is, 0–1, with what is ready; answers when that is shown. */
export type SensitivityReached = (share: number, partial: SensitivityResult) => Promise<void>;

/** Milliseconds between pauses, in which the worker answers others, and between partial results. */
const PIECE = 12;
const BETWEEN_PARTIAL = 500;
/** Runs that have been asked to stop. */
const stopped = new Set<number>();

/** Stops a run the next time that it looks up. */
export const stopSensitivityRun = (run: number): void => void stopped.add(run);

/** Finds which choices of a draw matter most, with pauses; the partial results go to the page as they come. */
export async function sensitivityRun(
	run: number,
	draw: DrawSpec,
	spec: SensitivitySpec,
	prepared: PreparedData,
	reached: SensitivityReached
): Promise<Outcome<SensitivityResult>> {
	let paused = performance.now();
	let told = -Infinity;
	// The page may be slower than the work: the next part is sent when the last one is shown.
	let isShown = true;
	try {
		return await runSensitivity(draw, spec, prepared, {
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
		});
	} finally {
		stopped.delete(run);
	}
}
