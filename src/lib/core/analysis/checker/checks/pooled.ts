import type { Finding } from '../finding';
import { type Interval, intervalOf, overlap, rangeMessage } from '../printed';
import type { CheckerSpec } from '../types';
import type { MeanEntry, MeanSeries } from './mean-series';

/**
 * Whether the mean and the standard deviation of all are possible with those of the groups. Persons who are in no group
 * that is shown may have any value of the scale; without a scale such a table is not checked.
 */
export function checkPooled({ entries }: MeanSeries, scale: CheckerSpec['scale']): Finding[] {
	const totals = entries.filter(({ isTotal }) => isTotal);
	const groups = entries.filter(({ isTotal }) => !isTotal);
	if (totals.length !== 1 || groups.length < 2) return [];
	const [total] = totals;
	const means = groups.map(({ mean }) => intervalOf(mean.printed));
	const all = intervalOf(total.mean.printed);
	const ns = groups.map(({ n }) => n?.value ?? NaN);
	const n = total.n?.value ?? NaN;
	if (![...ns, n].every((one) => Number.isSafeInteger(one) && one > 0)) {
		return ns.every(Number.isNaN) ? betweenGroups(total, groups, means, all) : [];
	}
	const hidden = n - ns.reduce((sum, one) => sum + one, 0);
	if (hidden < 0 || (hidden > 0 && !scale)) return [];
	const ends = scale ?? { min: 0, max: 0 };
	const pooled: Interval = {
		low: (means.reduce((sum, { low }, place) => sum + ns[place] * low, 0) + hidden * ends.min) / n,
		high: (means.reduce((sum, { high }, place) => sum + ns[place] * high, 0) + hidden * ends.max) / n
	};
	const places = [total.mean.place, ...groups.map(({ mean }) => mean.place)];
	if (!overlap(pooled, all)) return [meanFinding('checker.pooledMean', total, pooled, hidden, places)];
	return checkPooledSd(total, groups, { means, ns, n, hidden, scale });
}

function meanFinding(
	code: string,
	total: MeanEntry,
	pooled: Interval,
	hidden: number,
	places: Finding['places']
): Finding {
	const { value, decimals } = total.mean.printed;
	return {
		check: 'pooled',
		certainty: 'impossible',
		places,
		problem: { code, params: { mean: value, decimals, hidden } },
		consistent: rangeMessage(pooled, decimals)
	};
}

/** Without N the mean of all still lies between the lowest and the highest of the groups, if everybody is in one of them. */
function betweenGroups(
	total: MeanEntry,
	groups: readonly MeanEntry[],
	means: readonly Interval[],
	all: Interval
): Finding[] {
	const pooled = {
		low: Math.min(...means.map(({ low }) => low)),
		high: Math.max(...means.map(({ high }) => high))
	};
	if (overlap(pooled, all)) return [];
	const places = [total.mean.place, ...groups.map(({ mean }) => mean.place)];
	return [{ ...meanFinding('checker.meanNotBetween', total, pooled, 0, places), certainty: 'conditional' }];
}

interface Parts {
	means: readonly Interval[];
	ns: readonly number[];
	n: number;
	hidden: number;
	scale: CheckerSpec['scale'];
}

/** (N − 1)·SD² = Σ(n − 1)·SD² + Σn·(mean − mean of all)², each as far as its digits allow. */
function checkPooledSd(total: MeanEntry, groups: readonly MeanEntry[], parts: Parts): Finding[] {
	const { means, ns, n, hidden, scale } = parts;
	const sds = groups.map(({ sd }) => (sd ? intervalOf(sd.printed) : null));
	if (!total.sd || sds.some((sd) => sd === null) || n < 2) return [];
	const all = intervalOf(total.mean.printed);
	let [low, high] = [0, 0];
	sds.forEach((sd, place) => {
		if (!sd) return;
		low += (ns[place] - 1) * Math.max(0, sd.low) ** 2;
		high += (ns[place] - 1) * sd.high ** 2;
		const apart = Math.max(0, means[place].low - all.high, all.low - means[place].high);
		const farthest = Math.max(means[place].high - all.low, all.high - means[place].low, 0);
		low += ns[place] * apart ** 2;
		high += ns[place] * farthest ** 2;
	});
	if (hidden > 0 && scale) high += hidden * Math.max(all.high - scale.min, scale.max - all.low) ** 2;
	const pooled = { low: Math.sqrt(low / (n - 1)), high: Math.sqrt(high / (n - 1)) };
	if (overlap(pooled, intervalOf(total.sd.printed))) return [];
	const { value, decimals } = total.sd.printed;
	return [
		{
			check: 'pooledSd',
			certainty: 'impossible',
			places: [total.sd.place, ...groups.flatMap(({ sd }) => (sd ? [sd.place] : []))],
			problem: { code: 'checker.pooledSd', params: { sd: value, decimals, hidden } },
			consistent: rangeMessage(pooled, decimals)
		}
	];
}
