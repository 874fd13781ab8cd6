import { tQuantile } from '../distributions/student-t';

/** A linear and a squared coefficient, with their variances and covariance. */
export interface Quadratic {
	linear: number;
	square: number;
	varianceLinear: number;
	varianceSquare: number;
	covariance: number;
}

/**
 * Where a curve b₁x + b₂x² turns, with the values that the data do not rule out: between two ends; everything but what
 * lies between two ends; or every value, when neither coefficient differs from zero.
 */
export interface TurningPoint {
	/** NaN when the squared coefficient is zero. */
	at: number;
	/** Whether the curve has its lowest or highest point there. */
	shape: 'lowest' | 'highest';
	interval: { kind: 'bounded' | 'outside'; low: number; high: number } | { kind: 'everywhere' };
}

/**
 * The turning point −b₁/(2b₂) with Fieller's interval: all x at which the slope b₁ + 2b₂x does not differ from zero.
 * @param df of the t distribution
 * @param confidence for instance 0.95
 * @param centre what was taken from x before it was squared; it is added to the answer
 * Source: Fieller (1954).
 */
export function turningPoint(
	{ linear, square, varianceLinear, varianceSquare, covariance }: Quadratic,
	df: number,
	confidence: number,
	centre = 0
): TurningPoint {
	const t2 = tQuantile(0.5 + confidence / 2, df) ** 2;
	// (b₁ + 2b₂x)² ≤ t²·(v₁ + 4x·c + 4x²·v₂): a·x² + 2b·x + c ≤ 0
	const a = 4 * (square * square - t2 * varianceSquare);
	const b = 2 * (linear * square - t2 * covariance);
	const c = linear * linear - t2 * varianceLinear;
	const discriminant = b * b - a * c;
	const shape = square > 0 ? 'lowest' : 'highest';
	const turn = centre - linear / (2 * square);
	const at = square === 0 || !Number.isFinite(turn) ? NaN : turn;
	if (a === 0 || !(discriminant > 0)) return { at, shape, interval: { kind: 'everywhere' } };
	// The larger root in size first, the other from their product: nothing cancels.
	const far = -(b + Math.sign(b || 1) * Math.sqrt(discriminant));
	const ends = [far / a, c / far].map((x) => x + centre).sort((x, y) => x - y);
	if (!ends.every(Number.isFinite)) return { at, shape, interval: { kind: 'everywhere' } };
	return { at, shape, interval: { kind: a > 0 ? 'bounded' : 'outside', low: ends[0], high: ends[1] } };
}
