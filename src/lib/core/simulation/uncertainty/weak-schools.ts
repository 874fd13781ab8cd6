import type { SpreadRule } from '../../selection/types';
import { SHARE_TOLERANCE } from '../../selection/points';

/**
 * The share that a school must reach to be among the worst, from how many schools have each level of share. The same
 * as schoolThreshold gives for the list of shares.
 * @param counts schools by level
 * @param shares of the levels, ascending
 * @param schools their number
 * @returns the first level that reaches it; the number of levels when none does
 */
export function firstWeakLevel(
	rule: SpreadRule['schoolCriterion'],
	counts: Uint32Array,
	shares: Float64Array,
	schools: number
): number {
	if (schools === 0) return shares.length;
	if (rule.kind === 'rank') {
		let first = shares.length;
		let higher = 0;
		for (let level = shares.length - 1; level >= 0; level--) {
			if (counts[level] === 0) continue;
			if (1 + higher > rule.part * schools + SHARE_TOLERANCE) break;
			first = level;
			higher += counts[level];
		}
		return first;
	}
	const position = (schools - 1) * (1 - rule.part);
	const below = Math.floor(position);
	const part = position - below;
	let level = 0;
	let reached = counts[0];
	while (reached <= below) reached += counts[++level];
	let threshold = shares[level];
	if (part > 0 && below + 1 < schools) {
		let next = level;
		while (reached <= below + 1) reached += counts[++next];
		threshold += part * (shares[next] - shares[level]);
	}
	while (level < shares.length && shares[level] < threshold - SHARE_TOLERANCE) level++;
	return level;
}
