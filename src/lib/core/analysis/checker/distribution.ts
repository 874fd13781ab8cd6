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

/** Steps beyond which only the ends are computed. */
const MOST_WORK = 2_000_000;

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
	const values = answers.flatMap(({ value }) => value ?? []);
	return { ways: values.every(Number.isInteger) ? countWays(answers, total) : null, ...ends };
}

/**
 * Means → ways, for every set that adds up. The answers of the scale are taken one after the other, by how many persons more
 * than the least they have and by how much their values add; "vet ikke" and its like take the persons who are left.
 * @returns null when it would take too long
 */
function countWays(answers: readonly AnswerRange[], total: number): Map<number, number> | null {
	const scale = answers.flatMap(({ from, to, value }) =>
		value === null ? [] : [{ from, span: to - from, value }]
	);
	const others = answers.filter(({ value }) => value === null);
	const lowest = Math.min(...scale.map(({ value }) => value));
	const width = scale.reduce((sum, { span }) => sum + span, 0) + 1;
	const height = scale.reduce((sum, { span, value }) => sum + span * (value - lowest), 0) + 1;
	const steps = scale.reduce((sum, { span }) => sum + span + 1, 0);
	if (others.length > 2 || !(width * height * steps <= MOST_WORK)) return null;
	let ways = new Float64Array(width * height);
	ways[0] = 1;
	let [reach, top] = [0, 0];
	for (const { span, value } of scale) {
		const rise = value - lowest;
		const next = new Float64Array(width * height);
		for (let more = 0; more <= reach; more++)
			for (let sum = 0; sum <= top; sum++) {
				const here = ways[more * height + sum];
				if (here === 0) continue;
				for (let count = 0; count <= span; count++)
					next[(more + count) * height + sum + count * rise] += here;
			}
		ways = next;
		reach += span;
		top += span * rise;
	}
	const least = scale.reduce((sum, { from }) => sum + from, 0);
	const base = scale.reduce((sum, { from, value }) => sum + from * value, 0);
	const found = new Map<number, number>();
	for (let more = 0; more < width; more++) {
		const valid = least + more;
		const left = valid > 0 ? waysToSplit(others, total - valid) : 0;
		if (left === 0) continue;
		for (let sum = 0; sum < height; sum++) {
			const here = ways[more * height + sum];
			if (here === 0) continue;
			const mean = (base + sum + more * lowest) / valid;
			found.set(mean, (found.get(mean) ?? 0) + here * left);
		}
	}
	return new Map([...found].sort(([one], [other]) => one - other));
}

/** In how many ways so many persons are in at most two answers. */
function waysToSplit(answers: readonly AnswerRange[], persons: number): number {
	if (answers.length === 0) return persons === 0 ? 1 : 0;
	const [first, second] = answers;
	if (!second) return persons >= first.from && persons <= first.to ? 1 : 0;
	const from = Math.max(first.from, persons - second.to);
	const to = Math.min(first.to, persons - second.from);
	return Math.max(0, to - from + 1);
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
	// Between two counts at which an answer is full, the mean rises or falls all the way: only these and the ends can be extreme.
	const places = (direction: 1 | -1): number[] => {
		let persons = least;
		const full = ordered(scale, direction).map((answer) => (persons += answer.to - answer.from));
		return [lowest, highest, ...full.filter((count) => count > lowest && count < highest)];
	};
	const low = Math.min(...places(1).map((valid) => filled(scale, valid, 1) / valid));
	const high = Math.max(...places(-1).map((valid) => filled(scale, valid, -1) / valid));
	return { low, high };
}

const sumOf = (answers: readonly AnswerRange[], end: 'from' | 'to'): number =>
	answers.reduce((sum, answer) => sum + answer[end], 0);

const ordered = (scale: readonly AnswerRange[], direction: 1 | -1): AnswerRange[] =>
	[...scale].sort((a, b) => direction * ((a.value ?? 0) - (b.value ?? 0)));

/** The sum of the values of so many persons, as few as may be in each answer and the rest from one end of the scale. */
function filled(scale: readonly AnswerRange[], persons: number, direction: 1 | -1): number {
	let left = persons - sumOf(scale, 'from');
	let sum = 0;
	for (const { from, to, value } of ordered(scale, direction)) {
		const more = Math.min(left, to - from);
		sum += (from + more) * (value ?? 0);
		left -= more;
	}
	return sum;
}

/** So many sets of counts are looked for to be listed. */
export const LISTED_SETS = 12;
/** More combinations than this are not gone through to be listed; there are many then. */
const MOST_LOOKED_AT = 20_000;

/**
 * The sets of counts that add up and have a mean that is accepted, as far as they are few.
 * @returns null when they are more than are listed
 */
export function listCounts(
	answers: readonly AnswerRange[],
	total: number,
	accept: (mean: number) => boolean
): number[][] | null {
	const most = answers.reduce((product, { from, to }) => product * (to - from + 1), 1);
	if (most > MOST_LOOKED_AT * answers.length ** 3) return null;
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
