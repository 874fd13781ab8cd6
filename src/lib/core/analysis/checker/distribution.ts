import { searchCounts, type CountRange } from '../../counts/reconstruct';

/** The counts that an answer can have, and its place on the scale; null for "vet ikke". */
export interface AnswerRange extends CountRange {
	value: number | null;
}

/** Means that counts within their ranges can have. */
export interface PossibleMeans {
	/** Sets of counts behind each mean, by the mean. Null when there are too many to go through: then only the ends are known. */
	ways: Map<number, number> | null;
	low: number;
	high: number;
}

/** Work beyond which only the ends are computed: sums times counts times answers. */
const MOST_WORK = 3_000_000;

/**
 * The means of all sets of whole counts within their ranges that add up to a total, with how many sets give each. Counts
 * all of them without going through them one by one: how many ways there are to so many persons with such a sum, answer by
 * answer.
 * @returns null when no set adds up
 */
export function possibleMeans(answers: readonly AnswerRange[], total: number): PossibleMeans | null {
	const least = answers.reduce((sum, { from }) => sum + from, 0);
	const most = answers.reduce((sum, { to }) => sum + to, 0);
	if (least > total || most < total || answers.some(({ from, to }) => from > to)) return null;
	const ends = meanEnds(answers, total);
	if (!ends) return null;
	const width = most - least + 1;
	const span = Math.max(0, ...answers.map(({ from, to }) => to - from)) + 1;
	const values = answers.flatMap(({ value }) => (value === null ? [] : [value]));
	const scale = Math.max(1, ...values) - Math.min(...values, 1) + 1;
	if (width * width * scale * span * answers.length > MOST_WORK || !values.every(Number.isInteger))
		return { ways: null, ...ends };
	return { ways: countWays(answers, total), ...ends };
}

/** [persons with a value][sum of values] → ways, for every set that adds up. */
function countWays(answers: readonly AnswerRange[], total: number): Map<number, number> {
	let states = new Map<string, { used: number; valid: number; sum: number; ways: number }>();
	states.set('', { used: 0, valid: 0, sum: 0, ways: 1 });
	answers.forEach(({ from, to, value }, place) => {
		const rest = answers.slice(place + 1);
		const least = rest.reduce((sum, one) => sum + one.from, 0);
		const most = rest.reduce((sum, one) => sum + one.to, 0);
		const next: typeof states = new Map();
		for (const { used, valid, sum, ways } of states.values()) {
			for (let count = from; count <= to; count++) {
				const left = total - used - count;
				if (left < least || left > most) continue;
				const state = {
					used: used + count,
					valid: value === null ? valid : valid + count,
					sum: value === null ? sum : sum + count * value,
					ways
				};
				const key = `${state.used} ${state.valid} ${state.sum}`;
				const known = next.get(key);
				if (known) known.ways += ways;
				else next.set(key, state);
			}
		}
		states = next;
	});
	const found = new Map<number, number>();
	for (const { valid, sum, ways } of states.values()) {
		if (valid === 0) continue;
		const mean = sum / valid;
		found.set(mean, (found.get(mean) ?? 0) + ways);
	}
	return new Map([...found].sort(([a], [b]) => a - b));
}

/** The lowest and the highest mean: those left over go to the low or to the high end of the scale. */
function meanEnds(answers: readonly AnswerRange[], total: number): { low: number; high: number } | null {
	const scale = answers.filter(({ value }) => value !== null);
	const others = answers.filter(({ value }) => value === null);
	const [from, to] = [sumOf(others, 'from'), sumOf(others, 'to')];
	const [least, most] = [sumOf(scale, 'from'), sumOf(scale, 'to')];
	// How many have a value decides; few, since "vet ikke" has few counts that are printed alike.
	const lowest = Math.max(least, total - to, 1);
	const highest = Math.min(most, total - from);
	if (lowest > highest) return null;
	const steps = Math.max(1, Math.ceil((highest - lowest) / 20_000));
	let [low, high] = [Infinity, -Infinity];
	for (let valid = lowest; valid <= highest; valid += steps) {
		low = Math.min(low, filled(scale, valid, 1) / valid);
		high = Math.max(high, filled(scale, valid, -1) / valid);
	}
	low = Math.min(low, filled(scale, highest, 1) / highest);
	high = Math.max(high, filled(scale, highest, -1) / highest);
	return { low, high };
}

const sumOf = (answers: readonly AnswerRange[], end: 'from' | 'to'): number =>
	answers.reduce((sum, answer) => sum + answer[end], 0);

/** The sum of the values of so many persons, as few as may be in each answer and the rest from one end of the scale. */
function filled(scale: readonly AnswerRange[], persons: number, direction: 1 | -1): number {
	let left = persons - sumOf(scale, 'from');
	let sum = 0;
	for (const { from, to, value } of [...scale].sort(
		(a, b) => direction * ((a.value ?? 0) - (b.value ?? 0))
	)) {
		const more = Math.min(left, to - from);
		sum += (from + more) * (value ?? 0);
		left -= more;
	}
	return sum;
}

/** So many sets of counts are looked for to be listed. */
export const LISTED_SETS = 12;

/**
 * The sets of counts that add up and have a mean that is accepted, as far as they are few.
 * @returns null when they are more than are listed
 */
export function listCounts(
	answers: readonly AnswerRange[],
	total: number,
	accept: (mean: number) => boolean
): number[][] | null {
	const found = searchCounts(answers, total, (counts) => {
		const { mean } = describeCounts(counts, answers);
		return accept(mean);
	});
	return found.verdict === 'many' ? null : found.candidates;
}

/** Mean and standard deviation (n − 1) of counts; NaN where there is none. */
export function describeCounts(
	counts: readonly number[],
	answers: readonly Pick<AnswerRange, 'value'>[]
): { valid: number; mean: number; sd: number } {
	let [valid, sum] = [0, 0];
	answers.forEach(({ value }, place) => {
		if (value === null) return;
		valid += counts[place];
		sum += counts[place] * value;
	});
	const mean = valid > 0 ? sum / valid : NaN;
	const squares = answers.reduce(
		(total, { value }, place) => (value === null ? total : total + counts[place] * (value - mean) ** 2),
		0
	);
	return { valid, mean, sd: valid > 1 ? Math.sqrt(squares / (valid - 1)) : NaN };
}

/**
 * Ends of the mean that percents can have when N is not known: each percent anywhere in its interval. The ratio of sums is
 * largest when the percents above some value are at their high end and the others at their low end.
 */
export function meanOfPercents(
	answers: readonly { value: number; low: number; high: number }[]
): { low: number; high: number } | null {
	const ordered = [...answers].sort((a, b) => a.value - b.value);
	let [low, high] = [Infinity, -Infinity];
	for (let cut = 0; cut <= ordered.length; cut++) {
		for (const upper of ['high', 'low'] as const) {
			let [sum, weight] = [0, 0];
			ordered.forEach((answer, place) => {
				const share = Math.max(0, place >= cut ? answer[upper] : answer[upper === 'high' ? 'low' : 'high']);
				sum += share * answer.value;
				weight += share;
			});
			if (weight <= 0) continue;
			low = Math.min(low, sum / weight);
			high = Math.max(high, sum / weight);
		}
	}
	return low <= high ? { low, high } : null;
}
