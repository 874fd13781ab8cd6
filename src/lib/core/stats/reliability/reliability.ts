import { fail, ok, type Message, type Outcome } from '../../outcome';
import { completeRows, pick, type Item } from '../correlation/items';
import { mean, standardDeviation } from '../moments';
import { alphaOf, feldtInterval, type AlphaInterval } from './alpha';
import { covarianceMatrix } from './covariance';
import { itemStatistics, type ItemStatistics } from './item-statistics';
import { omegaTotal, type Omega, type OmegaCode } from './omega';

export type ReliabilityCode =
	| 'reliability.tooFewItems'
	| 'reliability.tooFewRows'
	| 'reliability.tooFewVarying'
	| 'reliability.noTotalVariance';

export type ReliabilityWarningCode =
	'reliability.constantItem' | 'reliability.negativeItemTotal' | 'reliability.negativeAlpha';

export interface Reliability {
	/** Rows with a number for every item. */
	n: number;
	/** Items used: those that vary. */
	k: number;
	/** Cronbach's alpha from covariances. */
	alpha: number;
	/** Feldt's interval of alpha. */
	interval: AlphaInterval;
	/** Alpha from correlations, k·r̄/(1 + (k − 1)·r̄); null when the correlations add up to nothing. */
	standardisedAlpha: number | null;
	/** Mean correlation of two items. */
	meanCorrelation: number;
	/** One-factor omega, by two formulas; a problem where there is no one-factor solution. */
	omega: Outcome<Omega, OmegaCode>;
	/** Mean and standard deviation of the mean over the items. */
	scale: { mean: number; sd: number };
	items: ItemStatistics[];
	/** Items set aside because they do not vary; items that seem to be turned the other way; alpha below zero. */
	warnings: Message<ReliabilityWarningCode>[];
}

const INTERVAL_LEVEL = 0.95;

/**
 * Reliability of a scale, over the rows with a number for every item. An item that does not vary on these rows is set
 * aside and named, as SPSS and psych do.
 * @param items already reversed where they should be
 * @returns a problem with fewer than two items, rows or varying items, or when the sum of the items does not vary
 * Source: Cronbach (1951); interval 1 − (1 − α)·F of Feldt, Woodruff and Salih (1987), with n − 1 and (n − 1)(k − 1)
 * degrees of freedom; methods 9.
 */
export function reliability(items: readonly Item[]): Outcome<Reliability, ReliabilityCode> {
	if (items.length < 2) return fail('reliability.tooFewItems', { found: items.length, needed: 2 });
	const rows = completeRows(items);
	const n = rows.length;
	if (n < 2) return fail('reliability.tooFewRows', { n, needed: 2 });
	const complete = items.map(({ name, values }) => ({ name, values: pick(values, rows) }));
	const used = complete.filter(varies);
	const warnings: Reliability['warnings'] = complete
		.filter((item) => !varies(item))
		.map(({ name, values }) => ({
			code: 'reliability.constantItem',
			params: { item: name, value: values[0] }
		}));
	const k = used.length;
	if (k < 2) {
		const constant = warnings.map(({ params }) => params?.item ?? '').join(', ');
		return fail('reliability.tooFewVarying', { found: k, needed: 2, constant });
	}

	const covariances = covarianceMatrix(used);
	const alpha = alphaOf(covariances.values, k);
	if (alpha === null) return fail('reliability.noTotalVariance');
	const statistics = itemStatistics(used, covariances);
	const meanCorrelation = meanOffDiagonal(covariances.correlations, k);
	for (const { name, itemTotal } of statistics) {
		if (itemTotal !== null && itemTotal < 0) {
			warnings.push({ code: 'reliability.negativeItemTotal', params: { item: name, r: itemTotal } });
		}
	}
	if (alpha < 0) warnings.push({ code: 'reliability.negativeAlpha', params: { alpha } });
	const scores = rowMeans(used, n);
	return ok({
		n,
		k,
		alpha,
		interval: feldtInterval(alpha, n, k, INTERVAL_LEVEL),
		standardisedAlpha: alphaOf(covariances.correlations, k),
		meanCorrelation,
		omega: omegaTotal(used),
		scale: { mean: mean(scores), sd: standardDeviation(scores) },
		items: statistics,
		warnings
	});
}

/** Whether an item varies by more than the smallest numbers there are. */
const varies = ({ values }: Item): boolean => standardDeviation(values) > 0;

function meanOffDiagonal(matrix: Float64Array, k: number): number {
	let sum = 0;
	for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) sum += matrix[i * k + j];
	return (2 * sum) / (k * (k - 1));
}

const rowMeans = (items: readonly Item[], n: number): Float64Array =>
	Float64Array.from(
		{ length: n },
		(_, row) => items.reduce((sum, { values }) => sum + values[row], 0) / items.length
	);
