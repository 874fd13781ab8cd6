import type { Outcome } from '../src/lib/core/outcome';
import type { PreparedData } from '../src/lib/core/selection/prepare';
import { rulesKey } from '../src/lib/core/selection/rules';
import type { DrawSpec } from '../src/lib/core/selection/types';
import {
	runUncertainty,
	type KeptCounts,
	type UncertaintyPace
} from '../src/lib/core/simulation/uncertainty/run-uncertainty';
import type { UncertaintyResult, UncertaintySpec } from '../src/lib/core/simulation/uncertainty/types';
import { helpersAt } from './replicate-helpers';

/** Told how far a run is, 0–1, with what is ready; answers when that is shown. */
export type UncertaintyReached = (share: number, partial: UncertaintyResult | null) => Promise<void>;

/** Milliseconds between pauses, in which the worker answers others, and between partial results. */
const PIECE = 12;
const BETWEEN_PARTIAL = 250;
/** Runs that have been asked to stop. */
const stopped = new Set<number>();

/** So many runs are kept: the one that is shown, and the one for other years beside it. */
const MOST_KEPT = 2;
/** Counts of the latest runs by what they are of, the oldest first: a run of the same goes on from them. */
const latest = new Map<string, KeptCounts>();
let ofData: PreparedData | null = null;

function countsOf(draw: DrawSpec, spec: UncertaintySpec, prepared: PreparedData): KeptCounts {
	if (ofData !== prepared) latest.clear();
	ofData = prepared;
	const key = JSON.stringify([rulesKey(draw), { ...spec, replicates: 0 }]);
	const known = latest.get(key);
	const isTooMuch = (known?.counts?.tally.replicates ?? 0) > spec.replicates;
	const kept = known && !isTooMuch ? known : { counts: null };
	latest.delete(key);
	latest.set(key, kept);
	for (const old of [...latest.keys()].slice(0, -MOST_KEPT)) latest.delete(old);
	return kept;
}

/** Stops a run the next time that it looks up. */
export const stopUncertaintyRun = (run: number): void => void stopped.add(run);

/**
 * Runs the uncertainty of a draw with pauses, from where the latest run of the same was stopped; the partial results go to the
 * page as they come.
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
		const kept = countsOf(draw, spec, prepared);
		return await runUncertainty(draw, spec, prepared, pace, { kept, helpers: helpersAt(ports) });
	} finally {
		for (const port of ports) port.close();
		stopped.delete(run);
	}
}
