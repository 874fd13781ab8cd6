import { normalTails } from '../distributions/normal';
import { integrate } from '../distributions/gauss-legendre';

const TWO_PI = 2 * Math.PI;
/** Above this |ρ| the integral is taken from the side of ±1, where it is smooth (Genz 2004). */
const NEAR_ONE = 0.925;

/** Density of two standard normal variables with correlation ρ at (x, y). */
export function bivariateNormalDensity(x: number, y: number, rho: number): number {
	if (!Number.isFinite(x) || !Number.isFinite(y)) return 0;
	const rest = (1 - rho) * (1 + rho);
	return Math.exp(-(x * x - 2 * rho * x * y + y * y) / (2 * rest)) / (TWO_PI * Math.sqrt(rest));
}

/**
 * P(X ≤ x, Y ≤ y) of two standard normal variables with correlation ρ, to 1e-15 absolute.
 * @param x, y also ±Infinity
 * @param rho −1 to 1
 * Source: Plackett's identity integrated over the angle (Drezner and Wesolowsky 1990); near |ρ| = 1 the form of
 * Genz, "Numerical computation of rectangular bivariate and trivariate normal and t probabilities" (2004).
 */
export function bivariateNormalLower(x: number, y: number, rho: number): number {
	return bivariateNormalWith(x, y, rho, lower(x), lower(y));
}

const lower = (z: number): number => (z === -Infinity ? 0 : z === Infinity ? 1 : normalTails(z).lower);

/** The same where P(X ≤ x) and P(Y ≤ y) are known already. */
export function bivariateNormalWith(x: number, y: number, rho: number, px: number, py: number): number {
	if (Number.isNaN(x) || Number.isNaN(y) || !(Math.abs(rho) <= 1)) return NaN;
	if (x === -Infinity || y === -Infinity) return 0;
	if (x === Infinity) return py;
	if (y === Infinity) return px;
	if (Math.abs(rho) <= NEAR_ONE) return px * py + overAngle(x, y, Math.asin(rho));
	// Y = −X for ρ = −1: what is left of both is what X ≤ x takes of Y > y's mirror image.
	const whole = rho > 0 ? Math.min(px, py) : Math.max(0, px - lower(-y));
	const loss = fromOne(x, rho > 0 ? y : -y, (1 - Math.abs(rho)) * (1 + Math.abs(rho)));
	return Math.max(0, rho > 0 ? whole - loss : whole + loss);
}

/** (1/2π)∫ exp(−(x² + y² − 2xy sin θ)/(2cos²θ)) dθ from 0 to asin ρ. */
function overAngle(x: number, y: number, angle: number): number {
	const squares = 0.5 * (x * x + y * y);
	const xy = x * y;
	const integrand = (theta: number) => {
		const sine = Math.sin(theta);
		return Math.exp((sine * xy - squares) / (1 - sine * sine));
	};
	return integrate(integrand, 0, angle, Math.abs(angle) > 0.75 ? 2 : 1) / TWO_PI;
}

/**
 * What is lost between correlation 1 and √(1 − rest): (1/2π)∫ exp(−(x−y)²/(2t²))·g(t) dt from 0 to √rest with
 * g(t) = exp(−xy/(1 + √(1−t²)))/√(1−t²). The first terms of g at 0, e^(−xy/2)(1 + c·t² + c·d·t⁴), are integrated in
 * closed form, since the other factor changes too fast near 0 when x ≈ y; what is left is smooth.
 */
function fromOne(x: number, y: number, rest: number): number {
	const xy = x * y;
	const gap = Math.abs(x - y);
	const square = gap * gap;
	const to = Math.sqrt(rest);
	const c = (4 - xy) / 8;
	const d = (12 - xy) / 16;
	const common = -0.5 * (square / rest + xy);
	let sum = 0;
	if (common > -700) {
		const series = 1 - (c * (square - rest) * (1 - (d * square) / 5)) / 3 + (c * d * rest * rest) / 5;
		sum = to * Math.exp(common) * series;
	}
	if (xy > -1400) {
		const tail = Math.sqrt(TWO_PI) * normalTails(gap / to).upper;
		sum -= Math.exp(-0.5 * xy) * tail * gap * (1 - (c * square * (1 - (d * square) / 5)) / 3);
	}
	const remainder = (t: number) => {
		const t2 = t * t;
		const root = Math.sqrt(1 - t2);
		const exponent = -0.5 * (square / t2 + xy);
		if (!(exponent > -700)) return 0;
		// exp(−xy/(1+√(1−t²)) + xy/2) without subtracting what is nearly equal.
		const exact = Math.exp((-0.5 * xy * t2) / ((1 + root) * (1 + root))) / root;
		return Math.exp(exponent) * (exact - (1 + c * t2 * (1 + d * t2)));
	};
	return (sum + integrate(remainder, 0, to, 2)) / TWO_PI;
}
