import type { ResultCell, Text } from '../../report/types';
import { coefficientCell, emptyCell, pCell, stars } from '../cells';
import type { PairResult } from './compute';
import type { CorrelationSpec } from './types';

/** Decimals of coefficients: three, as SPSS prints them. */
const DECIMALS = 3;

/** Whether a pair has too few rows to be shown. */
export const isHidden = ({ n }: PairResult, { hideBelow }: CorrelationSpec): boolean => n < hideBelow;

const hidden = (n: number, least: number): ResultCell<Text> => ({
	...emptyCell({ code: 'correlations.hidden', params: { n, least } }),
	n
});

/** A number of a pair, or the dash with the reason: hidden, without a coefficient, or without this number. */
function cellOf(
	pair: PairResult,
	spec: CorrelationSpec,
	value: number,
	none: string,
	make: (value: number) => ResultCell<Text>
): ResultCell<Text> {
	if (isHidden(pair, spec)) return hidden(pair.n, spec.hideBelow);
	if (pair.why) return { ...emptyCell(pair.why), n: pair.n };
	if (!Number.isFinite(value)) return { ...emptyCell({ code: none }), n: pair.n };
	return { ...make(value), n: pair.n };
}

/** A coefficient with its stars. */
export const coefficientOf = (pair: PairResult, spec: CorrelationSpec): ResultCell<Text> =>
	cellOf(pair, spec, pair.r, 'correlations.noCoefficient', (r) =>
		coefficientCell(r, DECIMALS, stars(pair.p, spec.levels))
	);

/** The p value of a pair. */
export const pOf = (pair: PairResult, spec: CorrelationSpec): ResultCell<Text> =>
	cellOf(
		pair,
		spec,
		pair.p,
		spec.coefficient === 'polychoric' ? 'correlations.noTest' : 'correlations.noP',
		pCell
	);

/** An end of the interval of a pair. */
export const endOf = (pair: PairResult, spec: CorrelationSpec, end: 'low' | 'high'): ResultCell<Text> =>
	cellOf(
		pair,
		spec,
		pair[end],
		spec.coefficient === 'polychoric' || spec.coefficient === 'kendall'
			? 'correlations.noInterval'
			: 'correlations.noIntervalFew',
		(value) => coefficientCell(value, DECIMALS)
	);
