import { mean } from '../moments';
import { quantile } from '../quantile';
import { seededRandom } from '../random';
import { publishedPairedD } from './effect-size';
import type { GroupSummary } from './types';

/** Answers of a group to two items, person by person; NaN where somebody has not answered. */
export interface TwoItems {
	first: Float64Array;
	second: Float64Array;
	weights: Float64Array | null;
}

/** Of so many draws at least so large a part must give a number, else there is no interval. */
const USABLE = 0.9;

/** Values of one item and their weights, of the rows at `places`; all rows where there are none. */
export function answersOf(
	values: Float64Array,
	weights: Float64Array | null,
	places?: ArrayLike<number>
): { values: Float64Array; weights: Float64Array | null } {
	const size = places ? places.length : values.length;
	const found = new Float64Array(size);
	const foundWeights = weights ? new Float64Array(size) : null;
	let count = 0;
	for (let i = 0; i < size; i++) {
		const at = places ? places[i] : i;
		if (Number.isNaN(values[at])) continue;
		found[count] = values[at];
		if (weights && foundWeights) foundWeights[count] = weights[at];
		count++;
	}
	return { values: found.subarray(0, count), weights: foundWeights?.subarray(0, count) ?? null };
}

/**
 * Percentile interval of the published d of two items, (M_b − M_a) / √((s_a² + s_b²)/2): persons are drawn with
 * replacement (with their weights), and means and standard deviations taken of all who answered each item.
 * @param draws for instance 2000
 * @param seed the same seed gives the same interval
 * @returns ends by quantiles of type 7; null where a tenth of the draws or more has no d (nobody drawn, no variation)
 * Source: Efron (1979), percentile method.
 */
export function bootstrapPublishedD(
	{ first, second, weights }: TwoItems,
	draws: number,
	seed: number,
	confidence: number
): { low: number; high: number } | null {
	const n = first.length;
	if (n < 2) return null;
	const random = seededRandom(seed);
	const places = new Uint32Array(n);
	const items = [first, second].map((item) => centred(item));
	const found: number[] = [];
	for (let draw = 0; draw < draws; draw++) {
		for (let i = 0; i < n; i++) places[i] = random.below(n);
		const [a, b] = items.map(({ values, centre }) => momentsAt(values, centre, weights, places));
		const d = publishedPairedD(a, b);
		if (Number.isFinite(d)) found.push(d);
	}
	if (found.length < USABLE * draws || found.length < 2) return null;
	const sorted = Float64Array.from(found).sort();
	const tail = (1 - confidence) / 2;
	return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) };
}

/** An item less its mean: sums of squares of what is left lose no digits in one pass. */
function centred(item: Float64Array): { values: Float64Array; centre: number } {
	const centre = mean(answersOf(item, null).values);
	return { values: item.map((value) => value - centre), centre };
}

/** A variance that is this small beside the mean square is rounding: all values drawn are equal. */
const NO_VARIANCE = 1e-12;

/** Mean and standard deviation (as `meanSummary` has them) of the drawn rows, in one pass. */
function momentsAt(
	values: Float64Array,
	centre: number,
	weights: Float64Array | null,
	places: Uint32Array
): GroupSummary {
	let [n, weight, sum, squares] = [0, 0, 0, 0];
	for (const at of places) {
		const value = values[at];
		if (Number.isNaN(value)) continue;
		const w = weights ? weights[at] : 1;
		n++;
		weight += w;
		sum += w * value;
		squares += w * value * value;
	}
	const around = squares - (sum * sum) / weight;
	const isFlat = around <= NO_VARIANCE * squares;
	const sd = n > 1 && weight > 1 ? Math.sqrt(isFlat ? 0 : around / (weight - 1)) : NaN;
	return { n, mean: centre + sum / weight, sd };
}
