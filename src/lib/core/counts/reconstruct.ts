/** What is printed of one column of a table. */
export interface PrintedColumn {
	/** Percent of each answer; null where none is printed: any count is possible. */
	percents: readonly (number | null)[];
	/** Value of each answer; null for those that are out of the mean ("vet ikke"). */
	values: readonly (number | null)[];
	/** Persons that the percents are of. */
	n: number;
	decimals: number;
	rounding: 'once' | 'twice';
	/** The printed mean; null when there is none. */
	mean: { value: number; decimals: number } | null;
}

/** The counts that printed percents can stand for. */
export type Reconstruction =
	/** One set of counts only. */
	| { verdict: 'unique'; candidates: number[][] }
	/** A few: all are listed. */
	| { verdict: 'few'; candidates: number[][] }
	/** More than are listed; `count` is how many, or null when there are more than could be counted. */
	| { verdict: 'many'; candidates: number[][]; count: number | null }
	/** None: a misprint, another number of persons, or another rounding. */
	| { verdict: 'none'; candidates: [] };

/** So many candidates are listed. */
const LISTED = 12;
/** Steps of the search; beyond it the answer is "many", uncounted. */
const MAX_STEPS = 400_000;
export const MAX_N = 1_000_000;

/**
 * Finds every set of whole counts that adds up to N and gives the printed percents (and mean) when rounded. Exhaustive,
 * so that "unique" is a statement about the printed numbers and not a guess. Percents are rounded half away from zero by
 * whole numbers (methods, 1); rounded twice means first to one decimal, then to the printed one.
 */
export function reconstructCounts(column: PrintedColumn): Reconstruction {
	const { percents, n } = column;
	if (!Number.isSafeInteger(n) || n < 1 || n > MAX_N) return { verdict: 'none', candidates: [] };
	const ranges = percents.map((percent) =>
		percent === null ? { from: 0, to: n } : countRange(percent, column)
	);
	if (ranges.some((range) => range === null)) return { verdict: 'none', candidates: [] };
	return searchCounts(
		ranges.filter((range) => range !== null),
		n,
		(counts) => givesMean(counts, column)
	);
}

/**
 * The percent that a count is printed as.
 * @returns the percent times 10^decimals, a whole number
 */
export function printedPercent(
	count: number,
	n: number,
	decimals: number,
	rounding: 'once' | 'twice'
): number {
	if (rounding === 'twice' && decimals === 0) return Math.floor((roundedShare(count, n, 1) + 5) / 10);
	return roundedShare(count, n, decimals);
}

/** round(100 · 10^d · count / n), half up, by whole numbers: floor((2·100·10^d·count + n) / 2n). */
const roundedShare = (count: number, n: number, decimals: number): number =>
	Math.floor((200 * 10 ** decimals * count + n) / (2 * n));

/**
 * The whole counts nearest to the percents that add up to N, by largest remainder: where many are possible, and nothing
 * better is known. Not printed percents share what is left equally.
 */
export function nearestCounts(percents: readonly (number | null)[], n: number): number[] {
	const known = percents.reduce<number>((sum, percent) => sum + (percent ?? 0), 0);
	const open = percents.filter((percent) => percent === null).length;
	const rest = open === 0 ? 0 : Math.max(0, 100 - known) / open;
	const total = known + rest * open;
	const exact = percents.map((percent) => (total > 0 ? ((percent ?? rest) / total) * n : 0));
	const counts = exact.map(Math.floor);
	let left = n - counts.reduce((sum, count) => sum + count, 0);
	const order = exact
		.map((value, place) => ({ place, part: value - Math.floor(value) }))
		.sort((a, b) => b.part - a.part || a.place - b.place);
	for (const { place } of order) {
		if (left <= 0) break;
		counts[place]++;
		left--;
	}
	return counts;
}

/** The counts that are printed as a percent: an unbroken range, since more persons never print a smaller percent. */
export function countRange(
	percent: number,
	{ n, decimals, rounding }: Pick<PrintedColumn, 'n' | 'decimals' | 'rounding'>
): CountRange | null {
	const wanted = Math.round(percent * 10 ** decimals);
	const firstAtLeast = (target: number) => {
		let [low, high] = [0, n + 1];
		while (low < high) {
			const middle = Math.floor((low + high) / 2);
			if (printedPercent(middle, n, decimals, rounding) >= target) high = middle;
			else low = middle + 1;
		}
		return low;
	};
	const [from, to] = [firstAtLeast(wanted), firstAtLeast(wanted + 1) - 1];
	return from <= to ? { from, to } : null;
}

/** The counts that an answer can have, ends included. */
export interface CountRange {
	from: number;
	to: number;
}

/**
 * Finds every set of whole counts within their ranges that adds up to a total. Exhaustive within `MAX_STEPS` steps.
 * @param accept what else the counts must fit
 */
export function searchCounts(
	ranges: readonly CountRange[],
	total: number,
	accept: (counts: readonly number[]) => boolean
): Reconstruction {
	// What the answers after a place can add at the least and at the most.
	const least = ranges.map((_, place) => ranges.slice(place).reduce((sum, { from }) => sum + from, 0));
	const most = ranges.map((_, place) => ranges.slice(place).reduce((sum, { to }) => sum + to, 0));
	const candidates: number[][] = [];
	let [found, steps] = [0, 0];
	const counts = new Array<number>(ranges.length).fill(0);
	const place = (at: number, left: number): boolean => {
		if (++steps > MAX_STEPS) return false;
		if (at === ranges.length) {
			if (left !== 0 || !accept(counts)) return true;
			found++;
			if (candidates.length < LISTED) candidates.push([...counts]);
			return true;
		}
		if (left < least[at] || left > most[at]) return true;
		const after =
			at + 1 < ranges.length ? { least: least[at + 1], most: most[at + 1] } : { least: 0, most: 0 };
		const from = Math.max(ranges[at].from, left - after.most);
		const to = Math.min(ranges[at].to, left - after.least);
		for (let count = from; count <= to; count++) {
			counts[at] = count;
			if (!place(at + 1, left - count)) return false;
		}
		return true;
	};
	const isWhole = place(0, total);
	if (!isWhole) return { verdict: 'many', candidates, count: null };
	if (found === 0) return { verdict: 'none', candidates: [] };
	if (found > LISTED) return { verdict: 'many', candidates, count: found };
	return { verdict: found === 1 ? 'unique' : 'few', candidates };
}

/** Whether counts give the printed mean, rounded half away from zero (with 1e-9 to spare; methods, 1). */
function givesMean(counts: readonly number[], { values, mean }: PrintedColumn): boolean {
	if (!mean) return true;
	let [sum, n] = [0, 0];
	counts.forEach((count, answer) => {
		const value = values[answer];
		if (value === null) return;
		sum += count * value;
		n += count;
	});
	if (n === 0) return false;
	const scale = 10 ** mean.decimals;
	const exact = (sum / n) * scale;
	const rounded = Math.sign(exact) * Math.floor(Math.abs(exact) + 0.5 + 1e-9);
	return rounded === Math.round(mean.value * scale);
}
