const POINTS = 16;

/** Nodes (on 0–1) and weights (summing to 1) of Gauss-Legendre integration with 16 points. */
const rule = makeRule();

/**
 * Nodes by Newton's method on the Legendre polynomial.
 * Source: Press et al., Numerical Recipes, section 4.6 (method); the numbers are computed.
 */
function makeRule(): { node: number; weight: number }[] {
	return Array.from({ length: POINTS }, (_, i) => {
		let z = Math.cos((Math.PI * (i + 0.75)) / (POINTS + 0.5));
		let slope = 1;
		for (let step = 0; step < 100; step++) {
			let [p, before] = [1, 0];
			for (let j = 0; j < POINTS; j++) [p, before] = [((2 * j + 1) * z * p - j * before) / (j + 1), p];
			slope = (POINTS * (z * p - before)) / (z * z - 1);
			const move = p / slope;
			z -= move;
			if (Math.abs(move) < 1e-16) break;
		}
		return { node: 0.5 * (1 - z), weight: 1 / ((1 - z * z) * slope * slope) };
	});
}

/**
 * The integral of a smooth function over an interval cut into equal panels.
 * @param panels how many; more where the function changes fast
 */
export function integrate(f: (x: number) => number, from: number, to: number, panels: number): number {
	const width = (to - from) / panels;
	let sum = 0;
	for (let panel = 0; panel < panels; panel++) {
		const start = from + panel * width;
		for (const { node, weight } of rule) sum += weight * f(start + node * width);
	}
	return sum * width;
}
