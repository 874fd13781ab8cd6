import { fail, ok, type Outcome } from '../../outcome';
import { normalTwoSided } from '../distributions/normal';
import { midRanks, tieTerm } from '../ranks';
import type { GroupsCode } from './types';

const EXACT_UP_TO = 20;

export interface Wilcoxon {
	/** Sum of the ranks of positive differences. */
	v: number;
	/** Differences that are not zero: zeros are dropped. */
	n: number;
	zeros: number;
	/** (sum of positive ranks − sum of negative ranks) / sum of ranks: the rank-biserial correlation of pairs (Kerby 2014). */
	biserial: number;
	z: number;
	p: number;
	/** Null where there are ties or more than 20 differences. */
	exactP: number | null;
}

/**
 * Wilcoxon's signed rank test of paired values.
 * @param differences first minus second
 * @param continuity the correction of ½: on as in R, off as in SPSS
 */
export function wilcoxon(differences: Float64Array, continuity: boolean): Outcome<Wilcoxon, GroupsCode> {
	const used = differences.filter((value) => value !== 0);
	const n = used.length;
	if (n === 0) return fail('groups.noVariance', { group: 0 });
	const sizes = used.map(Math.abs);
	const ranks = midRanks(sizes);
	let v = 0;
	for (let i = 0; i < n; i++) if (used[i] > 0) v += ranks[i];
	const ties = tieTerm(sizes);
	const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
	const distance = v - (n * (n + 1)) / 4;
	const corrected = continuity ? distance - 0.5 * Math.sign(distance) : distance;
	const z = corrected / Math.sqrt(variance);
	const exactP = ties === 0 && n <= EXACT_UP_TO ? exactTwoSided(v, n) : null;
	return ok({
		v,
		n,
		zeros: differences.length - n,
		biserial: (4 * v) / (n * (n + 1)) - 1,
		z,
		p: normalTwoSided(z),
		exactP
	});
}

/** Twice the smaller tail of the exact distribution of V: each rank is positive or not. */
function exactTwoSided(v: number, n: number): number {
	const largest = (n * (n + 1)) / 2;
	const counts = new Array<number>(largest + 1).fill(0);
	counts[0] = 1;
	for (let rank = 1; rank <= n; rank++)
		for (let sum = largest; sum >= rank; sum--) counts[sum] += counts[sum - rank];
	const all = 2 ** n;
	const part = (from: number, to: number) =>
		counts.slice(from, to).reduce((sum, count) => sum + count, 0) / all;
	return Math.min(1, 2 * Math.min(part(0, v + 1), part(v, largest + 1)));
}
