import { fail, ok, type Outcome } from '../../outcome';
import { chiSquareTails } from '../distributions/chi-square';
import { midRanks, tieTerm } from '../ranks';
import type { GroupsCode } from './types';

export interface KruskalWallis {
	h: number;
	df: number;
	p: number;
	/** ε² = H/(N − 1): the share of the variation of the ranks that lies between groups. Source: Tomczak and Tomczak (2014). */
	epsilonSquared: number;
}

/** The Kruskal-Wallis test of groups by ranks, corrected for ties. Empty groups are left out. */
export function kruskalWallis(groups: readonly Float64Array[]): Outcome<KruskalWallis, GroupsCode> {
	const filled = groups.filter(({ length }) => length > 0);
	if (filled.length < 2) return fail('groups.tooFewGroups', { count: filled.length });
	const all = Float64Array.from(filled.flatMap((values) => [...values]));
	const n = all.length;
	const correction = 1 - tieTerm(all) / (n ** 3 - n);
	if (!(correction > 0)) return fail('groups.noVariance', { group: 0 });
	const ranks = midRanks(all);
	let [at, sum] = [0, 0];
	for (const { length } of filled) {
		let own = 0;
		for (let i = 0; i < length; i++) own += ranks[at + i] - (n + 1) / 2;
		sum += (own * own) / length;
		at += length;
	}
	const h = (12 * sum) / (n * (n + 1)) / correction;
	const df = filled.length - 1;
	return ok({ h, df, p: chiSquareTails(h, df).upper, epsilonSquared: h / (n - 1) });
}
