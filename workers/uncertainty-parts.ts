import type { Outcome } from '../src/lib/core/outcome';
import type { PreparedData } from '../src/lib/core/selection/prepare';
import type { DrawSpec } from '../src/lib/core/selection/types';
import { searchSchools } from '../src/lib/core/simulation/uncertainty/leave-school-out';
import { compareLists } from '../src/lib/core/simulation/uncertainty/lists';
import type {
	ListComparison,
	SchoolLeftOut,
	UncertaintySpec
} from '../src/lib/core/simulation/uncertainty/types';
import { runPausing } from './pausing';

/** Milliseconds between pauses, in which the worker answers others. */
const PIECE = 12;

/** Four ways to give the places, with pauses. */
export function listsOf(
	draw: DrawSpec,
	spec: UncertaintySpec,
	prepared: PreparedData,
	chances: Float64Array
): Promise<Outcome<ListComparison>> {
	let paused = performance.now();
	return compareLists(draw, spec, prepared, chances, async () => {
		if (performance.now() - paused < PIECE) return true;
		await new Promise((resume) => setTimeout(resume));
		paused = performance.now();
		return true;
	});
}

/** Counts searches, so that a newer one stops the one before. */
let asked = 0;

/** Stops a search that is under way: another answer is asked for. */
export const stopDeciding = (): void => void asked++;

/** Schools that decide what their municipality is drawn as, with pauses; null when a newer search came. */
export function decidingSchools(
	draw: DrawSpec,
	prepared: PreparedData,
	units: readonly number[]
): Promise<SchoolLeftOut[] | null> {
	const question = ++asked;
	return runPausing(searchSchools(draw, prepared, units), () => question === asked);
}
