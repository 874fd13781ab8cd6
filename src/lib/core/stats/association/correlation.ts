import { normalQuantile, normalTwoSided } from '../distributions/normal';
import { tTwoSided } from '../distributions/student-t';
import { mean } from '../moments';
import { midRanks } from '../groups/ranks';

export type CorrelationKind = 'pearson' | 'spearman' | 'kendall';

/** A correlation; NaN wherever it does not exist. */
export interface Correlation {
	r: number;
	n: number;
	/** Two-sided. */
	p: number;
	/** NaN for n ≤ 3 and for Kendall's tau. */
	low: number;
	high: number;
}

/**
 * The correlation of two variables, of the rows that have both.
 * @param confidence of the interval, for instance 0.95
 * @returns NaN for everything but n where one of them does not vary
 * Source: methods.md 6: p by t(n−2) for Pearson and Spearman, by the normal approximation with ties corrected for
 * Kendall's tau-b; intervals by Fisher's z, for Spearman with √((1 + r²/2)/(n−3)) (Bonett and Wright 2000).
 */
export function correlate(
	x: Float64Array,
	y: Float64Array,
	kind: CorrelationKind,
	confidence: number
): Correlation {
	const n = x.length;
	if (kind === 'kendall') return { ...kendall(x, y), n, low: NaN, high: NaN };
	const r = kind === 'pearson' ? pearson(x, y) : pearson(midRanks(x), midRanks(y));
	const df = n - 2;
	const p = Math.abs(r) === 1 && df > 0 ? 0 : df > 0 ? tTwoSided(r * Math.sqrt(df / (1 - r * r)), df) : NaN;
	const interval = n > 3 && Math.abs(r) < 1 ? fisher(r, n, kind, confidence) : { low: NaN, high: NaN };
	return { r, n, p, ...interval };
}

/** Pearson's correlation; NaN where one of the variables does not vary or there is no pair of values. */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number {
	const [mx, my] = [mean(x), mean(y)];
	let [xx, yy, xy, varies] = [0, 0, 0, 0];
	for (let i = 0; i < x.length; i++) {
		const [a, b] = [x[i] - mx, y[i] - my];
		xx += a * a;
		yy += b * b;
		xy += a * b;
		varies |= Number(x[i] !== x[0]) | (Number(y[i] !== y[0]) << 1);
	}
	// A mean that rounds off makes constants seem to vary.
	if (varies !== 3) return NaN;
	const r = xy / (Math.sqrt(xx) * Math.sqrt(yy));
	return Math.max(-1, Math.min(1, r));
}

function fisher(r: number, n: number, kind: CorrelationKind, confidence: number) {
	const spread = kind === 'spearman' ? Math.sqrt((1 + (r * r) / 2) / (n - 3)) : 1 / Math.sqrt(n - 3);
	const reach = normalQuantile(0.5 + confidence / 2) * spread;
	const z = Math.atanh(r);
	return { low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}

/** Kendall's tau-b and its p value. */
function kendall(x: Float64Array, y: Float64Array): { r: number; p: number } {
	const n = x.length;
	let s = 0;
	for (let i = 0; i < n; i++)
		for (let j = 0; j < i; j++) s += Math.sign(x[i] - x[j]) * Math.sign(y[i] - y[j]);
	const pairs = (n * (n - 1)) / 2;
	const sizes = [x, y].map(tieSums);
	const r = s / Math.sqrt((pairs - sizes[0].pairs) * (pairs - sizes[1].pairs));
	const [a, b] = sizes;
	const variance =
		(n * (n - 1) * (2 * n + 5) - a.fives - b.fives) / 18 +
		(2 * a.pairs * b.pairs) / (n * (n - 1)) +
		(n > 2 ? (a.threes * b.threes) / (9 * n * (n - 1) * (n - 2)) : 0);
	return Number.isFinite(r) ? { r, p: normalTwoSided(s / Math.sqrt(variance)) } : { r: NaN, p: NaN };
}

function tieSums(values: Float64Array) {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const sum = (of: (t: number) => number) => [...counts.values()].reduce((total, t) => total + of(t), 0);
	return {
		pairs: sum((t) => (t * (t - 1)) / 2),
		threes: sum((t) => t * (t - 1) * (t - 2)),
		fives: sum((t) => t * (t - 1) * (2 * t + 5))
	};
}
