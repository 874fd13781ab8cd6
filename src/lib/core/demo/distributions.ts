import type { Random } from '../stats/random';

/**
 * Distribution function of the standard normal distribution, absolute error below 7.5e-8: enough for invented data.
 * Source: Abramowitz and Stegun 26.2.17.
 */
export function normalShare(z: number): number {
	const t = 1 / (1 + 0.2316419 * Math.abs(z));
	const series =
		t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	const tail = 0.3989422804014327 * Math.exp((-z * z) / 2) * series;
	return z < 0 ? tail : 1 - tail;
}

/**
 * The number of successes among `count` that a position in the binomial distribution stands for.
 * @param position 0–1, uniform for a random count
 * @param chance of each success, 0–1
 */
export function binomialAt(position: number, count: number, chance: number): number {
	if (count === 0 || chance <= 0) return 0;
	if (chance >= 1) return count;
	let probability = (1 - chance) ** count;
	let reached = probability;
	let successes = 0;
	while (reached < position && successes < count) {
		probability *= ((count - successes) / (successes + 1)) * (chance / (1 - chance));
		successes++;
		reached += probability;
	}
	return successes;
}

/** The share that belongs to log odds: 0 → 0.5. */
export const shareOfLogOdds = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The list in random order, a new list. Fisher and Yates. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
	const result = [...list];
	for (let i = result.length - 1; i > 0; i--) {
		const j = random.below(i + 1);
		[result[i], result[j]] = [result[j], result[i]];
	}
	return result;
}

/**
 * Whole numbers in proportion to weights that add up to a total: largest remainders, the first of equal ones.
 * @param least each part gets at least this, where the total allows
 */
export function apportion(weights: readonly number[], total: number, least = 0): number[] {
	const spare = Math.max(0, total - least * weights.length);
	const sum = weights.reduce((a, b) => a + b, 0);
	const exact = weights.map((weight) => (spare * weight) / sum);
	const parts = exact.map(Math.floor);
	const order = exact.map((_, i) => i).sort((a, b) => exact[b] - parts[b] - (exact[a] - parts[a]) || a - b);
	const left = spare - parts.reduce((a, b) => a + b, 0);
	for (let k = 0; k < left; k++) parts[order[k]]++;
	return parts.map((part) => part + least);
}

/** A curve through points with straight lines between them, level outside. Points in ascending order of x. */
export function throughPoints(points: readonly (readonly [x: number, y: number])[], x: number): number {
	const above = points.findIndex(([px]) => px >= x);
	if (above === 0) return points[0][1];
	if (above < 0) return points[points.length - 1][1];
	const [x0, y0] = points[above - 1];
	const [x1, y1] = points[above];
	return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}
