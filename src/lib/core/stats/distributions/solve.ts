const PRECISION = 2 ** -52;
const MAX_STEPS = 200;

/**
 * A root of a continuous function between two points at which its signs differ.
 * @returns the root, or NaN when the signs do not differ
 * Source: Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.
 */
export function solve(f: (x: number) => number, from: number, to: number, tolerance = 1e-14): number {
	let [a, b, fa, fb] = [from, to, f(from), f(to)];
	if (fa === 0) return a;
	if (fb === 0) return b;
	if (!(fa < 0 !== fb < 0)) return NaN;
	let [c, fc, step, before] = [a, fa, b - a, b - a];
	for (let count = 0; count < MAX_STEPS && fb !== 0; count++) {
		if (fb < 0 === fc < 0) [c, fc, step, before] = [a, fa, b - a, b - a];
		if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
		const near = 2 * PRECISION * Math.abs(b) + 0.5 * tolerance * Math.max(1, Math.abs(b));
		const half = 0.5 * (c - b);
		if (Math.abs(half) <= near) return b;
		if (Math.abs(before) < near || Math.abs(fa) <= Math.abs(fb)) [step, before] = [half, half];
		else {
			const s = fb / fa;
			let [p, q] = [2 * half * s, 1 - s];
			if (a !== c) {
				const [r, t] = [fb / fc, fa / fc];
				p = s * (2 * half * t * (t - r) - (b - a) * (r - 1));
				q = (t - 1) * (r - 1) * (s - 1);
			}
			if (p > 0) q = -q;
			else p = -p;
			const fits = 2 * p < Math.min(3 * half * q - Math.abs(near * q), Math.abs(before * q));
			[before, step] = fits ? [step, p / q] : [half, half];
		}
		[a, fa] = [b, fb];
		b += Math.abs(step) > near ? step : Math.sign(half) * near;
		fb = f(b);
	}
	return b;
}
