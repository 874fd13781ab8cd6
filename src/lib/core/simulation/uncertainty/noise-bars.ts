import { valueOfSteps } from './cell-chances';
import { noiseReaching, type Varying } from './cell-values';
import type { NoisyColumn } from './columns';

/**
 * What the noise of each cell of a column must exceed for its printed value to be worse than a limit. Found once for each
 * printed value that is the first beyond a limit: limits that move do so by few of them.
 * @returns a function of what direction · value must exceed (barOf), which gives the noise by cell
 */
export function noiseBars(
	distributions: Varying[],
	{ direction, step }: NoisyColumn
): (bar: number) => Float64Array {
	const known = new Map<number, Float64Array>();
	const reaching = distributions.map((distribution) => noiseReaching(distribution, step));
	const never = new Float64Array(distributions.length).fill(Infinity);
	const isWorse = (steps: number, bar: number) => direction * valueOfSteps(steps, step) > bar;

	/** Steps of the best printed value that is worse than the limit. */
	function firstWorse(bar: number): number {
		let steps = Math.round((direction * bar) / step);
		while (isWorse(steps, bar)) steps -= direction;
		while (!isWorse(steps, bar)) steps += direction;
		return steps;
	}

	return (bar) => {
		if (!Number.isFinite(bar)) return never;
		const steps = firstWorse(bar);
		const found = known.get(steps);
		if (found) return found;
		const made = new Float64Array(reaching.length);
		for (let cell = 0; cell < reaching.length; cell++)
			made[cell] = direction === 1 ? reaching[cell](steps) : -reaching[cell](steps + 1);
		known.set(steps, made);
		return made;
	};
}
