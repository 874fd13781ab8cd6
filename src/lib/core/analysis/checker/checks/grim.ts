import type { Finding } from '../finding';
import type { GridCell } from '../grid';
import { type Interval, intervalOf, listed, overlap, rangeMessage } from '../printed';
import type { CheckerSpec } from '../types';
import type { MeanEntry } from './mean-series';

/** Sums that are gone through; beyond, means are so fine that every one is possible. */
const MOST_SUMS = 10_000;
const MOST_STEPS = 1e9;

/** N this far from the printed one are tried, and so many are listed. */
const N_TRIED = 12;
const N_LISTED = 6;

/** Whole sums of n·k answers that have the mean: GRIM (Brown and Heathers 2017), granularity 1/(n·k). */
export function sumsOf(mean: Interval, steps: number): { from: number; to: number } | null {
	const spare = 1e-9 * Math.max(1, Math.abs(mean.high * steps));
	const from = Math.ceil(mean.low * steps - spare);
	const to = Math.floor(mean.high * steps + spare);
	return from <= to ? { from, to } : null;
}

/** Whether a mean of whole answers is possible for its N; if not, which means and which N would be. */
export function checkGrim(entry: MeanEntry, items: number, rounding: CheckerSpec['rounding']): Finding[] {
	const { mean, n } = entry;
	if (!n || !Number.isSafeInteger(n.value) || n.value < 1 || n.value * items > MOST_STEPS) return [];
	const steps = n.value * items;
	const printed = intervalOf(mean.printed);
	if (sumsOf(printed, steps)) return [];
	if (rounding !== 'once' && sumsOf(intervalOf(mean.printed, 'twice'), steps))
		return [roundedTwice('grim', mean)];
	const near = [Math.floor(mean.printed.value * steps), Math.ceil(mean.printed.value * steps)];
	const decimals = mean.printed.decimals;
	const others: number[] = [];
	for (let step = 1; step <= N_TRIED && others.length < N_LISTED; step++)
		for (const other of [n.value - step, n.value + step])
			if (other > 0 && sumsOf(printed, other * items)) others.push(other);
	return [
		{
			check: 'grim',
			certainty: 'conditional',
			places: n.place ? [mean.place, n.place] : [mean.place],
			problem: {
				code: items === 1 ? 'checker.grim' : 'checker.grimItems',
				params: { mean: mean.printed.value, decimals, n: n.value, items }
			},
			consistent: {
				code: others.length > 0 ? 'checker.meansOrN' : 'checker.oneOf',
				params: {
					values: listed(
						near.map((sum) => sum / steps),
						decimals
					),
					...(others.length > 0
						? {
								ns: listed(
									others.sort((a, b) => a - b),
									0
								)
							}
						: {})
				}
			}
		}
	];
}

/**
 * Whether a standard deviation (n − 1) is possible: between the least and the most that the mean and the scale allow, and
 * with a whole sum of squares that is even or odd as the sum is (GRIMMER, Anaya 2016).
 */
export function checkSd(
	entry: MeanEntry,
	items: number,
	scale: CheckerSpec['scale'],
	rounding: CheckerSpec['rounding']
): Finding[] {
	const { sd, n, mean } = entry;
	if (!sd || !n || !Number.isSafeInteger(n.value) || n.value < 2 || n.value * items > MOST_STEPS) return [];
	const ends = endsOf(entry, scale);
	const printed = intervalOf(sd.printed);
	printed.low = Math.max(0, printed.low);
	const bounds = sdBounds(intervalOf(mean.printed), n.value, items, ends);
	if (!bounds) return [];
	const decimals = sd.printed.decimals;
	const places = [sd.place, mean.place, ...(n.place ? [n.place] : [])];
	if (!overlap(bounds, printed))
		return [
			{
				check: 'sd',
				certainty: 'impossible',
				places,
				problem: {
					code: bounds.low > printed.high ? 'checker.sdTooSmall' : 'checker.sdTooLarge',
					params: { sd: sd.printed.value, decimals, n: n.value }
				},
				consistent: rangeMessage(bounds, decimals)
			}
		];
	if (hasSquares(intervalOf(mean.printed), printed, n.value, items)) return [];
	const isTwice =
		rounding !== 'once' &&
		hasSquares(intervalOf(mean.printed, 'twice'), intervalOf(sd.printed, 'twice'), n.value, items);
	if (isTwice) return [roundedTwice('sd', sd)];
	return [
		{
			check: 'sd',
			certainty: 'conditional',
			places,
			problem: {
				code: 'checker.sdNotWhole',
				params: {
					sd: sd.printed.value,
					mean: mean.printed.value,
					decimals,
					meanDecimals: mean.printed.decimals,
					n: n.value
				}
			},
			consistent: sdOrN(entry, items)
		}
	];
}

/** A number that fits only if it was rounded to one decimal more before: programs print three, reports two of them. */
const roundedTwice = (check: 'grim' | 'sd', cell: GridCell): Finding => ({
	check,
	certainty: 'rounding',
	places: [cell.place],
	problem: {
		code: 'checker.numberRoundedTwice',
		params: { value: cell.printed.value, decimals: cell.printed.decimals, before: cell.printed.decimals + 1 }
	},
	consistent: null
});

/** The standard deviations next to the printed one that the mean and N allow, and N near the printed one that fit both. */
function sdOrN({ mean, sd, n }: MeanEntry, items: number): Finding['consistent'] {
	if (!sd || !n) return null;
	const [ofMean, ofSd] = [intervalOf(mean.printed), intervalOf(sd.printed)];
	const fits = (other: number) =>
		other > 1 && sumsOf(ofMean, other * items) !== null && hasSquares(ofMean, ofSd, other, items);
	const near = Array.from({ length: N_TRIED }, (_, step) => [n.value - step - 1, n.value + step + 1]);
	const others = near
		.flat()
		.filter(fits)
		.slice(0, N_LISTED)
		.sort((a, b) => a - b);
	const values = nearestSds(ofMean, sd.printed.value, n.value, items);
	if (values.length === 0)
		return others.length > 0 ? { code: 'checker.otherN', params: { values: listed(others, 0) } } : null;
	const params = { values: listed(values, sd.printed.decimals) };
	return others.length > 0
		? { code: 'checker.meansOrN', params: { ...params, ns: listed(others, 0) } }
		: { code: 'checker.oneOf', params };
}

/** The nearest standard deviations below and above a printed one that whole answers can have. */
function nearestSds(mean: Interval, sd: number, n: number, items: number): number[] {
	const sums = sumsOf(mean, n * items);
	if (!sums || sums.to - sums.from > 10) return [];
	const found: number[] = [];
	for (let sum = sums.from; sum <= sums.to; sum++) {
		const centre = sum ** 2 / n;
		const wanted = Math.floor(sd ** 2 * items ** 2 * (n - 1) + centre);
		const first = wanted - (Math.abs(wanted - sum) % 2);
		for (const squares of [first, first + 2])
			if (squares >= centre) found.push(Math.sqrt((squares - centre) / (n - 1)) / items);
	}
	const below = Math.max(...found.filter((one) => one < sd));
	const above = Math.min(...found.filter((one) => one >= sd));
	return [below, above].filter(Number.isFinite);
}

const endsOf = ({ min, max }: MeanEntry, scale: CheckerSpec['scale']): CheckerSpec['scale'] =>
	min && max && min.printed.value <= max.printed.value
		? { min: min.printed.value, max: max.printed.value }
		: scale;

/**
 * Least and largest standard deviation (n − 1) of n values with a mean, in steps of 1/k: least with all values next to the
 * mean, largest with all at the ends of the scale.
 * @returns null when no value of the mean lies on the scale
 */
export function sdBounds(
	mean: Interval,
	n: number,
	items: number,
	ends: CheckerSpec['scale']
): Interval | null {
	const sums = sumsOf(mean, n * items);
	let low = 0;
	if (sums && sums.to - sums.from <= MOST_SUMS) {
		low = Infinity;
		for (let sum = sums.from; sum <= sums.to; sum++) {
			const rest = ((sum % n) + n) % n;
			low = Math.min(low, (rest * (n - rest)) / n);
		}
		low = Math.sqrt(low / (n - 1)) / items;
	}
	if (!ends) return { low, high: Infinity };
	const at = (value: number) => (value - ends.min) * (ends.max - value);
	const middle = (ends.min + ends.max) / 2;
	const inside = [mean.low, mean.high, middle].filter(
		(value) => value >= ends.min && value <= ends.max && value >= mean.low && value <= mean.high
	);
	if (mean.high < ends.min || mean.low > ends.max) return null;
	const most = Math.max(0, ...inside.map(at), at(Math.max(ends.min, Math.min(ends.max, mean.low))));
	const high = Math.sqrt((most * n) / (n - 1));
	return { low: Math.min(low, high), high };
}

/** Whether whole answers have a sum in the interval of the mean and squares in that of the standard deviation. */
export function hasSquares(mean: Interval, sd: Interval, n: number, items: number): boolean {
	const sums = sumsOf(mean, n * items);
	if (!sums) return true;
	if (sums.to - sums.from > MOST_SUMS) return true;
	for (let sum = sums.from; sum <= sums.to; sum++) {
		const centre = sum ** 2 / n;
		const spare = 1e-9 * Math.max(1, centre);
		const low = Math.ceil(sd.low ** 2 * items ** 2 * (n - 1) + centre - spare);
		const high = Math.floor(sd.high ** 2 * items ** 2 * (n - 1) + centre + spare);
		if (!Number.isSafeInteger(high)) return true;
		const parity = Math.abs(sum) % 2;
		const first = Math.abs(low) % 2 === parity ? low : low + 1;
		if (first <= high) return true;
	}
	return false;
}

/**
 * N near the one that several means share (it stands with their group) that fits all of them and their standard deviations.
 * An n that was copied from another table shows itself so.
 */
export function commonN(entries: readonly MeanEntry[], items: number): number[] {
	const n = entries[0]?.n?.value ?? NaN;
	if (!Number.isSafeInteger(n) || n < 1 || n * items > MOST_STEPS) return [];
	const fits = (other: number) =>
		entries.every(({ mean, sd }) => {
			const printed = intervalOf(mean.printed);
			if (sumsOf(printed, other * items) === null) return false;
			return !sd || (other > 1 && hasSquares(printed, intervalOf(sd.printed), other, items));
		});
	return Array.from({ length: N_TRIED }, (_, step) => [n - step - 1, n + step + 1])
		.flat()
		.filter((other) => other > 0 && fits(other))
		.slice(0, N_LISTED)
		.sort((one, other) => one - other);
}
