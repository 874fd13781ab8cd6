import { meanOfPercents } from '../distribution';
import type { Finding } from '../finding';
import { intervalOf, overlap, rangeMessage } from '../printed';
import type { CheckerSpec } from '../types';
import { percentPlaces, type AnswerColumn } from './answer-columns';

/** Whether the printed mean is possible with the percents when N is not printed: each percent anywhere in its interval. */
export function checkMeanWithoutN(column: AnswerColumn, rounding: CheckerSpec['rounding']): Finding[] {
	const { mean, n, nValid, decimals } = column;
	if (!mean || n || nValid) return [];
	const twice = rounding !== 'once' && decimals === 0 ? 'twice' : 'once';
	const scale = column.answers.flatMap(({ value, cell, isDontKnow }) => {
		if (value === null || isDontKnow) return [];
		const printed = cell?.printed ?? null;
		const share = printed ? intervalOf({ ...printed, decimals }, twice) : { low: 0, high: 100 - column.sum };
		return [{ value, low: Math.max(0, share.low), high: Math.max(0, share.high) }];
	});
	if (scale.length < 2 || scale.length < column.answers.filter(({ isDontKnow }) => !isDontKnow).length)
		return [];
	const means = meanOfPercents(scale);
	if (!means || overlap(intervalOf(mean.printed), means)) return [];
	return [
		{
			check: 'mean',
			certainty: 'impossible',
			places: [mean.place, ...percentPlaces(column)],
			problem: {
				code: 'checker.meanImpossibleNoN',
				params: { mean: mean.printed.value, decimals: mean.printed.decimals }
			},
			consistent: rangeMessage(means, mean.printed.decimals)
		}
	];
}
