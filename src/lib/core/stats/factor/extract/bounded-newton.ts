import { cholesky, solveWith } from '../../matrix/cholesky';
import { zeros, type Matrix } from '../../matrix/matrix';

/** A function of several numbers at one place. */
export interface At {
	value: number;
	gradient: Float64Array;
	/** The matrix of second derivatives; computed when asked for. */
	curvature(): Matrix;
}

export interface Minimum {
	place: Float64Array;
	steps: number;
	/** The largest slope that is left where the place may still move. */
	slope: number;
	converged: boolean;
}

const MAX_STEPS = 200;
/** A slope at which rounding alone moves the place. */
const FLAT = 1e-11;
/** The slope that must be reached when no smaller value can be found any more. */
const NEARLY_FLAT = 1e-6;

/**
 * The minimum of a smooth function within bounds by Newton's method: numbers at a bound that push against it are held,
 * the others move; a curvature that is not positive definite gets a growing ridge; steps are halved until the value
 * falls.
 * Source: Bertsekas, "Projected Newton methods for optimization problems with simple constraints" (1982).
 */
export function minimise(
	evaluate: (place: Float64Array) => At,
	start: Float64Array,
	low: number,
	high: number
): Minimum {
	const within = (x: number) => Math.min(high, Math.max(low, x));
	let place = start.map(within);
	let here = evaluate(place);
	for (let steps = 1; ; steps++) {
		const free = freeOf(place, here.gradient, low, high);
		const slope = free.reduce((most, i) => Math.max(most, Math.abs(here.gradient[i])), 0);
		if (slope < FLAT) return { place, steps, slope, converged: true };
		if (steps > MAX_STEPS || !Number.isFinite(here.value)) return { place, steps, slope, converged: false };
		const direction = newtonDirection(here, free);
		let moved = false;
		for (let part = 1; part > 1e-10; part /= 2) {
			const next = place.slice();
			let promised = 0;
			free.forEach((i, k) => {
				next[i] = within(place[i] + part * direction[k]);
				promised -= here.gradient[i] * (next[i] - place[i]);
			});
			const there = evaluate(next);
			const fallen = here.value - there.value;
			// Where the fall drowns in rounding, a flatter place is the better one.
			const rounding = 1e-14 * (1 + Math.abs(here.value));
			const flatter = () => slopeAt(next, there.gradient, low, high) < 0.9 * slope;
			if (!(fallen > 1e-4 * promised && promised > rounding)) {
				if (!(Math.abs(fallen) <= rounding && flatter())) continue;
			}
			[place, here, moved] = [next, there, true];
			break;
		}
		if (!moved) return { place, steps, slope, converged: slope < NEARLY_FLAT };
	}
}

function freeOf(place: Float64Array, gradient: Float64Array, low: number, high: number): number[] {
	const free: number[] = [];
	for (let i = 0; i < place.length; i++) {
		if (place[i] <= low && gradient[i] > 0) continue;
		if (place[i] >= high && gradient[i] < 0) continue;
		free.push(i);
	}
	return free;
}

const slopeAt = (place: Float64Array, gradient: Float64Array, low: number, high: number): number =>
	freeOf(place, gradient, low, high).reduce((most, i) => Math.max(most, Math.abs(gradient[i])), 0);

/** −H⁻¹g over the numbers that may move. */
function newtonDirection({ gradient, curvature }: At, free: number[]): Float64Array {
	const whole = curvature();
	const size = free.length;
	const part = zeros(size, size);
	const right = zeros(size, 1);
	free.forEach((i, a) => {
		right.values[a] = -gradient[i];
		free.forEach((j, b) => (part.values[a * size + b] = whole.values[i * whole.columns + j]));
	});
	const scale = part.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
	for (let ridge = 0; ridge < 1e6; ridge = ridge === 0 ? 1e-6 : ridge * 10) {
		const tried = zeros(size, size);
		part.values.forEach((value, k) => (tried.values[k] = value + (k % (size + 1) === 0 ? ridge * scale : 0)));
		const decomposed = cholesky(tried);
		if (decomposed.definite) return solveWith(decomposed.factor, right).values;
	}
	return right.values;
}
