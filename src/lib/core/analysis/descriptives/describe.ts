import { tQuantile } from '../../stats/distributions/student-t';
import { quantileOf, tally, type Tally } from '../../stats/tally';
import { momentsOf, type Moments } from '../../stats/weighted-moments';
import { CELL } from '../../table/types';
import { countEmpties, type EmptyCounts } from '../basics/empties';
import { numbersOf, variableOf, type Sample } from '../sample';
import type { DescriptivesSpec } from './types';

/** One variable summed up. What cannot be computed is NaN. */
export interface Description extends Moments {
	name: string;
	/** Rows with a number. */
	rows: number;
	/** Rows with a text where a number is needed. */
	texts: number;
	/** Kinds of empty cell, weighted as the numbers are. */
	empties: EmptyCounts;
	/** Interval of the mean by the t distribution with n − 1 degrees of freedom. */
	low: number;
	high: number;
	/** Minimum, quartiles and maximum. */
	quartiles: number[];
	tally: Tally;
	/** Decimals of the values themselves: none where all are whole. */
	decimals: number;
	/** The population is smaller than the number of values. */
	isTooMany: boolean;
}

/**
 * Sums a variable up over the rows of a sample.
 * @param options how quartiles, interval and finite population are dealt with
 * Source of the finite population: s·√((1 − n/N)/n); methods 3.
 */
export function describeVariable(
	name: string,
	sample: Sample,
	{ quantiles, confidence, population }: DescriptivesSpec
): Description {
	const { values: all, kinds } = numbersOf(sample, name) ?? {
		values: new Float64Array(),
		kinds: new Uint8Array()
	};
	const places = [...all.keys()].filter((place) => Number.isFinite(all[place]));
	const values = Float64Array.from(places, (place) => all[place]);
	const { weights } = sample;
	const used = weights ? Float64Array.from(places, (place) => weights[place]) : null;
	const moments = momentsOf(values, used);
	const isTooMany = population !== null && moments.n > population;
	const rest = population === null || isTooMany ? 1 : 1 - moments.n / population;
	const se = moments.se * Math.sqrt(rest);
	const reach = moments.n > 1 ? se * tQuantile(0.5 + confidence / 2, moments.n - 1) : NaN;
	const tallied = tally(values, used);
	return {
		...moments,
		name,
		se,
		rows: values.length,
		texts: countTexts(name, sample, kinds),
		empties: countEmpties(kinds, weights),
		low: moments.mean - reach,
		high: moments.mean + reach,
		quartiles: [0, 0.25, 0.5, 0.75, 1].map((share) => quartile(tallied, share, quantiles)),
		tally: tallied,
		decimals: decimalsOf(name, sample, values),
		isTooMany
	};
}

const quartile = (tallied: Tally, share: number, type: 6 | 7): number =>
	share === 0
		? (tallied.values.at(0) ?? NaN)
		: share === 1
			? (tallied.values.at(-1) ?? NaN)
			: quantileOf(tallied, share, type);

function countTexts(name: string, sample: Sample, kinds: Uint8Array): number {
	if (variableOf(sample, name)?.column.type !== 'text') return 0;
	return kinds.reduce((count, kind) => count + Number(kind === CELL.value), 0);
}

/** SPSS gives whole answers two decimals; nobody reads a 3 as 3,00. */
function decimalsOf(name: string, sample: Sample, values: Float64Array): number {
	const column = variableOf(sample, name)?.column;
	if (column?.type !== 'number' || values.every((value) => Number.isInteger(value))) return 0;
	return Math.min(6, column.decimals);
}
