import type { PreparedData } from '../prepare';
import type { DrawResult } from '../types';
import type { LookAlike } from './types';

/** How many are shown from the own county, and from the rest of the country. */
const SHOWN = 3;

/**
 * Municipalities that were assessed and not drawn, nearest in risk share, the own county first.
 * @param unit index of the municipality they are compared with; without a share there are none
 */
export function lookAlikes(prepared: PreparedData, result: DrawResult, unit: number): LookAlike[] {
	const { share } = result.municipalities;
	if (result.rank[unit] === 0) return [];
	const { units } = prepared.data.municipalities;
	const candidates = [...result.order]
		.filter((other) => other !== unit && result.drawn[other] === 0)
		.map((other) => ({
			unit: other,
			share: share[other],
			sameCounty: units[other].county === units[unit].county
		}))
		.sort((a, b) => Math.abs(a.share - share[unit]) - Math.abs(b.share - share[unit]));
	return [
		...candidates.filter((candidate) => candidate.sameCounty).slice(0, SHOWN),
		...candidates.filter((candidate) => !candidate.sameCounty).slice(0, SHOWN)
	];
}
