import type { GroupSummary } from '../../stats/groups/types';
import type { Printed, PrintedMoments } from './read';

/** Between which values something lies; infinite where it has no end. */
export interface Range {
	low: number;
	high: number;
}

/** What a number may have been before it was rounded to its decimals. */
export function unrounded({ value, decimals }: Printed): Range {
	const half = 0.5 * 10 ** -decimals;
	return { low: value - half, high: value + half };
}

/** A standard deviation is never below zero. */
const spreadOf = (printed: Printed): Range => {
	const { low, high } = unrounded(printed);
	return { low: Math.max(0, low), high };
};

/**
 * What a difference of two rounded means, divided by a measure of spread that grows with both standard deviations, may
 * have been before rounding. The four numbers vary independently, and the quotient rises or falls with each of them, so
 * its ends are where they are at theirs.
 * @param scale the spread that the difference is divided by
 */
function quotient(
	above: PrintedMoments,
	below: PrintedMoments,
	scale: (first: number, second: number) => number
): Range {
	const [m1, m2] = [unrounded(above.mean), unrounded(below.mean)];
	const [s1, s2] = [spreadOf(above.sd), spreadOf(below.sd)];
	const least = scale(s1.low, s2.low);
	const most = scale(s1.high, s2.high);
	const divide = (difference: number, outwards: boolean) =>
		difference === 0 ? 0 : difference / (outwards ? least : most);
	const [low, high] = [m1.low - m2.high, m1.high - m2.low];
	return { low: divide(low, low < 0), high: divide(high, high > 0) };
}

/**
 * Which values of Cohen's d (pooled standard deviation) the rounding of the means and standard deviations allows.
 * @param first, second the number of persons of each
 */
export function pooledDRange(
	first: PrintedMoments & { n: number },
	second: PrintedMoments & { n: number }
): Range {
	const df = first.n + second.n - 2;
	const squares = (n: number, sd: number) => (n > 1 ? (n - 1) * sd * sd : 0);
	return quotient(first, second, (a, b) => Math.sqrt((squares(first.n, a) + squares(second.n, b)) / df));
}

/** Which values of the published d of two items, (M_b − M_a) / √((s_a² + s_b²)/2), the rounding allows. */
export const publishedDRange = (a: PrintedMoments, b: PrintedMoments): Range =>
	quotient(b, a, (x, y) => Math.sqrt((x * x + y * y) / 2));

/** Too small a difference to be anything but the rounding of doubles. */
const NEGLIGIBLE = 1e-9;

/**
 * How a printed number and a computed one agree: equal when rounded alike, else whether rounding of what it was made of
 * may be the reason.
 */
export function agreement(
	printed: Printed,
	computed: number,
	range: Range
): 'equal' | 'allowed' | 'impossible' {
	const { low, high } = unrounded(printed);
	if (computed >= low - NEGLIGIBLE && computed <= high + NEGLIGIBLE) return 'equal';
	return high >= range.low - NEGLIGIBLE && low <= range.high + NEGLIGIBLE ? 'allowed' : 'impossible';
}

/** The numbers of a row as a group. */
export const summaryOf = ({ n, first }: { n: number; first: PrintedMoments }): GroupSummary => ({
	n,
	mean: first.mean.value,
	sd: first.sd.value
});

/** Number, mean and standard deviation of all groups together, from those of each. */
export function together(groups: readonly GroupSummary[]): GroupSummary {
	const n = groups.reduce((sum, group) => sum + group.n, 0);
	const origin = groups[0]?.mean ?? 0;
	const mean = origin + groups.reduce((sum, group) => sum + group.n * (group.mean - origin), 0) / n;
	const squares = groups.reduce(
		(sum, group) =>
			sum + (group.n > 1 ? (group.n - 1) * group.sd ** 2 : 0) + group.n * (group.mean - mean) ** 2,
		0
	);
	return { n, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : NaN };
}
