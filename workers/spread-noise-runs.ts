import type { Outcome } from '../src/lib/core/outcome';
import type { PreparedData } from '../src/lib/core/selection/prepare';
import type { DrawSpec } from '../src/lib/core/selection/types';
import { searchSpreadNoise } from '../src/lib/core/simulation/spread-noise/run';
import type { SpreadNoise, SpreadNoiseSpec } from '../src/lib/core/simulation/spread-noise/types';
import { runPausing } from './pausing';

/** Counts questions, so that a newer one, or a stop, ends the one before. */
let asked = 0;

/** Stops a search that is under way. */
export const stopSpreadNoiseRun = (): void => void asked++;

/**
 * The spread draw with noise removed. Other questions are answered in its pauses.
 * @param reached told how far it is, 0–1
 * @returns null when a newer question came, or it was stopped
 */
export function spreadNoiseRun(
	draw: DrawSpec,
	spec: SpreadNoiseSpec,
	prepared: PreparedData,
	reached: (share: number) => void
): Promise<Outcome<SpreadNoise> | null> {
	const question = ++asked;
	return runPausing(searchSpreadNoise(draw, spec, prepared), () => question === asked, reached);
}
