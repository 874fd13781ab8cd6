import { fail, ok, type Outcome } from '../../outcome';
import { normalTwoSided } from '../distributions/normal';
import { tTwoSided } from '../distributions/student-t';
import { mean, standardDeviation } from '../moments';
import { midRanks, tieTerm } from '../ranks';
import type { GroupsCode } from './types';

/** Up to so many values without ties the exact distribution is an extra line. */
const EXACT_UP_TO = 20;

export interface MannWhitney {
	/** U of the first group: pairs in which it is larger, equal ones counted half. */
	u: number;
	/** P(first > second) + ½·P(equal). */
	superiority: number;
	z: number;
	/** Two-sided, normal approximation with ties corrected. */
	p: number;
	/** Null where there are ties or more than 20 values. */
	exactP: number | null;
}

/**
 * The Mann-Whitney U test (Wilcoxon rank sum).
 * @param continuity the correction of ½: on as in R, off as in SPSS
 */
export function mannWhitney(
	first: Float64Array,
	second: Float64Array,
	continuity: boolean
): Outcome<MannWhitney, GroupsCode> {
	const [m, n] = [first.length, second.length];
	if (m === 0 || n === 0) return fail('groups.tooFewGroups', { count: Number(m > 0) + Number(n > 0) });
	const all = Float64Array.from([...first, ...second]);
	const ranks = midRanks(all);
	let sum = 0;
	for (let i = 0; i < m; i++) sum += ranks[i];
	const u = sum - (m * (m + 1)) / 2;
	const total = m + n;
	const ties = tieTerm(all);
	const variance = ((m * n) / 12) * (total + 1 - ties / (total * (total - 1)));
	if (!(variance > 0)) return fail('groups.noVariance', { group: 0 });
	const distance = u - (m * n) / 2;
	const corrected = continuity ? distance - 0.5 * Math.sign(distance) : distance;
	const z = corrected / Math.sqrt(variance);
	const exactP = ties === 0 && total <= EXACT_UP_TO ? exactTwoSided(u, m, n) : null;
	return ok({ u, superiority: u / (m * n), z, p: normalTwoSided(z), exactP });
}

/** Twice the smaller tail of the exact distribution of U, at most 1. */
function exactTwoSided(u: number, m: number, n: number): number {
	const counts = distributionOfU(m, n);
	const all = counts.reduce((sum, count) => sum + count, 0);
	const lower = counts.slice(0, u + 1).reduce((sum, count) => sum + count, 0) / all;
	const upper = counts.slice(u).reduce((sum, count) => sum + count, 0) / all;
	return Math.min(1, 2 * Math.min(lower, upper));
}

/** How many orders of m + n values give each U, by adding the values of the first group one by one. */
function distributionOfU(m: number, n: number): number[] {
	// counts[j][u]: choices of j ranks whose U is u.
	const counts = Array.from({ length: m + 1 }, () => new Array<number>(m * n + 1).fill(0));
	counts[0][0] = 1;
	for (let rank = 1; rank <= m + n; rank++) {
		for (let j = Math.min(rank, m); j >= 1; j--) {
			const added = rank - j;
			if (added > n) continue;
			for (let u = m * n; u >= added; u--) counts[j][u] += counts[j - 1][u - added];
		}
	}
	return counts[m];
}

export interface BrunnerMunzel {
	/** P(first < second) + ½·P(equal), as R's packages print it. */
	estimate: number;
	statistic: number;
	df: number;
	p: number;
}

/**
 * The Brunner-Munzel test: P(first < second) + ½·P(equal) against ½, without equal variances.
 * Source: Brunner and Munzel (2000).
 */
export function brunnerMunzel(first: Float64Array, second: Float64Array): Outcome<BrunnerMunzel, GroupsCode> {
	const [m, n] = [first.length, second.length];
	if (m < 2 || n < 2) return fail('groups.tooFew', { group: m < 2 ? 1 : 2, n: Math.min(m, n), needed: 2 });
	const ranks = midRanks(Float64Array.from([...first, ...second]));
	const [r1, r2] = [ranks.slice(0, m), ranks.slice(m)];
	const [m1, m2] = [mean(r1), mean(r2)];
	const v1 = placementVariance(r1, midRanks(first));
	const v2 = placementVariance(r2, midRanks(second));
	const spread = m * v1 + n * v2;
	if (!(spread > 0)) return fail('groups.noVariance', { group: 0 });
	const statistic = (m * n * (m2 - m1)) / ((m + n) * Math.sqrt(spread));
	const df = spread ** 2 / ((m * v1) ** 2 / (m - 1) + (n * v2) ** 2 / (n - 1));
	return ok({ estimate: (m2 - (n + 1) / 2) / m, statistic, df, p: tTwoSided(statistic, df) });
}

const placementVariance = (overall: Float64Array, own: Float64Array): number =>
	standardDeviation(overall.map((rank, i) => rank - own[i])) ** 2;
