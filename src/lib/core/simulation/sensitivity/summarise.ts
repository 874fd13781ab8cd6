import { mean } from '../../stats/moments';
import { quantile } from '../../stats/quantile';
import { bootstrapIntervals, sobolIndices, type SobolOutputs } from '../../stats/sobol/sobol-indices';
import { bootstrapRows } from './saltelli';
import {
	TARGETS,
	type FactorIndices,
	type SensitivityResult,
	type Target,
	type TargetSummary
} from './types';

/** How often the rows are drawn again, for the intervals. Source: methods, "sensitivity". */
export const REPETITIONS = 1_000;
/** Parts of the histogram of a target. */
const PARTS = 20;
const EACH_TAIL = 0.05;

type Counted = Pick<SensitivityResult, 'rows' | 'wanted' | 'factors' | 'tornado' | 'drawn' | 'outputs'>;

/** The values of one target in all complete rows. */
export function outputsOf({ rows, factors, outputs }: Counted, target: Target): SobolOutputs {
	const draws = rows * (factors.length + 2);
	const at = TARGETS.indexOf(target);
	const values = Float64Array.from({ length: draws }, (_, draw) => outputs[draw * TARGETS.length + at]);
	return { factors: factors.length, values };
}

function indicesOf(counted: Counted, target: Target): FactorIndices[] | null {
	const found = sobolIndices(outputsOf(counted, target));
	if (!found) return null;
	const estimate = (value: number) => ({ value, low: null, high: null });
	return counted.factors.map((_, factor) => ({
		first: estimate(found.first[factor]),
		total: estimate(found.total[factor])
	}));
}

function summaryOf(counted: Counted, target: Target): TargetSummary {
	const stride = counted.factors.length + 2;
	const sorted = outputsOf(counted, target)
		.values.filter((_, draw) => draw % stride < 2)
		.sort();
	const most = sorted[sorted.length - 1];
	const counts = new Array<number>(PARTS).fill(0);
	for (const value of sorted)
		counts[most > 0 ? Math.min(PARTS - 1, Math.floor((value / most) * PARTS)) : 0]++;
	return {
		mean: mean(sorted),
		low: quantile(sorted, EACH_TAIL),
		median: quantile(sorted, 0.5),
		high: quantile(sorted, 1 - EACH_TAIL),
		most,
		counts
	};
}

const byTarget = <T>(of: (target: Target) => T): Record<Target, T> => ({
	list: of('list'),
	average: of('average'),
	spread: of('spread'),
	rank: of('rank')
});

/** Indices and summaries of the rows that are complete, without intervals. */
export function summarise(counted: Counted): SensitivityResult {
	return {
		...counted,
		tornado: [...counted.tornado],
		drawn: { ...counted.drawn, average: counted.drawn.average.slice(), spread: counted.drawn.spread.slice() },
		outputs: counted.outputs.slice(0, counted.rows * (counted.factors.length + 2) * TARGETS.length),
		indices: byTarget((target) => indicesOf(counted, target)),
		summaries: counted.rows > 0 ? byTarget((target) => summaryOf(counted, target)) : null
	};
}

/**
 * Adds the intervals to a result. All targets use the same rows drawn again.
 * @returns yields the fraction done
 */
export function* addIntervals(result: SensitivityResult, seed: number): Generator<number, void> {
	for (const [place, target] of TARGETS.entries()) {
		const indices = result.indices[target];
		if (!indices) continue;
		const next = bootstrapRows(seed, result.rows);
		const search = bootstrapIntervals(outputsOf(result, target), REPETITIONS, next);
		for (;;) {
			const step = search.next();
			if (!step.done) {
				yield (place + step.value) / TARGETS.length;
				continue;
			}
			const intervals = step.value;
			if (!intervals) break;
			indices.forEach((own, factor) => {
				for (const of of ['first', 'total'] as const) {
					own[of].low = intervals[of].low[factor];
					own[of].high = intervals[of].high[factor];
				}
			});
			break;
		}
	}
}
