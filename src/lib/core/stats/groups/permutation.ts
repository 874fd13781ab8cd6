import { fail, ok, type Outcome } from '../../outcome';
import { seededRandom, type Random } from '../random';
import type { GroupsCode } from './types';

/** Up to so many ways of dividing the values all of them are looked at. */
const EXACT_UP_TO = 20_000;
/** Ours: then the standard error of a p near 0.05 is 0.002. */
export const PERMUTATIONS = 9999;
/** Sums that differ by less than this part are equal; they are summed in different orders. */
const EQUAL = 1e-10;

export interface PermutationTest {
	/** Mean of the first less mean of the second. */
	difference: number;
	/** Two-sided: how often the difference is as large as observed, when values are dealt to the groups by lot. */
	p: number;
	/** All divisions were looked at; else p is from drawn ones. */
	isExact: boolean;
	/** Divisions looked at. */
	divisions: number;
}

/**
 * The permutation test of a difference in means of two groups: for few values over all divisions, else over drawn ones,
 * of which the observed one counts as one: (count + 1)/(draws + 1).
 * @param seed for the draws; the same seed gives the same p
 * Source: Fisher (1935), Pitman (1937); Phipson and Smyth (2010) for the + 1.
 */
export function permutationTest(
	first: Float64Array,
	second: Float64Array,
	seed: number,
	draws = PERMUTATIONS
): Outcome<PermutationTest, GroupsCode> {
	const [m, n] = [first.length, second.length];
	if (m === 0 || n === 0) return fail('groups.tooFewGroups', { count: Number(m > 0) + Number(n > 0) });
	const all = centred([...first, ...second]);
	const size = Math.max(...all.map(Math.abs));
	if (!(size > 0 && size < Infinity)) return fail('groups.noVariance', { group: 0 });
	const observed = all.slice(0, m).reduce((sum, value) => sum + value, 0);
	const difference = observed * (1 / m + 1 / n);
	// With all values centred the sum of the second group is the first one's with another sign.
	const limit = Math.abs(observed) - EQUAL * size * all.length;
	const divisions = divisionsOf(m + n, m);
	if (divisions <= EXACT_UP_TO) {
		const p = countAll(all, m, limit) / divisions;
		return ok({ difference, p, isExact: true, divisions });
	}
	const reached = countDrawn(all, m, limit, seededRandom(seed), draws);
	return ok({ difference, p: (reached + 1) / (draws + 1), isExact: false, divisions: draws });
}

/** Values less their mean; the first is taken away before, so that common digits cost nothing. */
function centred(values: number[]): Float64Array {
	const shifted = Float64Array.from(values, (value) => value - values[0]);
	const mean = shifted.reduce((sum, value) => sum + value, 0) / shifted.length;
	return shifted.map((value) => value - mean);
}

/** How many ways there are to choose m of all. */
function divisionsOf(all: number, m: number): number {
	let ways = 1;
	for (let i = 1; i <= m && ways <= Number.MAX_SAFE_INTEGER; i++) ways = (ways * (all - m + i)) / i;
	return Math.round(ways);
}

function countAll(values: Float64Array, m: number, limit: number): number {
	let count = 0;
	const choose = (from: number, left: number, sum: number): void => {
		if (left === 0) {
			if (Math.abs(sum) >= limit) count++;
			return;
		}
		for (let i = from; i <= values.length - left; i++) choose(i + 1, left - 1, sum + values[i]);
	};
	choose(0, m, 0);
	return count;
}

function countDrawn(values: Float64Array, m: number, limit: number, random: Random, draws: number): number {
	const pool = values.slice();
	let count = 0;
	for (let draw = 0; draw < draws; draw++) {
		let sum = 0;
		for (let i = 0; i < m; i++) {
			const at = i + random.below(pool.length - i);
			[pool[i], pool[at]] = [pool[at], pool[i]];
			sum += pool[i];
		}
		if (Math.abs(sum) >= limit) count++;
	}
	return count;
}
