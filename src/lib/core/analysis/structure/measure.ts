import { mean, standardDeviation } from '../../stats/moments';
import { medianInterval } from '../../stats/median-interval';
import { wilson } from '../../stats/shares/share-intervals';
import { exactInterval } from '../../stats/shares/exact-interval';
import { quantileOf, tally } from '../../stats/tally';
import { countEmpties, type EmptyCounts } from '../basics/empties';
import { isBinary } from '../group-difference/data';
import { meanInterval } from '../group-difference/mean-interval';
import { numbersOf, titleOf, variableOf, type Sample } from '../sample';
import type { Group } from './groups';
import type { StructureSpec } from './types';

/** A municipal variable on the rows of a sample. */
export interface Measure {
	name: string;
	title: string;
	values: Float64Array;
	kinds: Uint8Array;
	/** All values are 0 or 1: the mean is a share. */
	isShare: boolean;
	/** Of its mean as it is shown. */
	decimals: number;
	/** Texts instead of numbers. */
	isText: boolean;
}

/** From here on a mean has no decimals, as in the reports. */
const LARGE = 1000;
const MOST_DECIMALS = 3;

/** A variable as numbers, with what its means look like. */
export function readMeasure(name: string, sample: Sample, decimals: number | null): Measure {
	const numbers = numbersOf(sample, name);
	const values = numbers?.values ?? new Float64Array(sample.rows.length).fill(NaN);
	const found = values.filter((value) => Number.isFinite(value));
	const column = variableOf(sample, name)?.column;
	return {
		name,
		title: titleOf(sample, name),
		values,
		kinds: numbers?.kinds ?? new Uint8Array(sample.rows.length),
		isShare: isBinary(found),
		decimals: decimals ?? decimalsOf(found, column?.type === 'number' ? column.decimals : 0),
		isText: column?.type === 'text'
	};
}

/** As the reports print means: none for inhabitants and kroner, those of the variable, two for whole numbers such as classes. */
function decimalsOf(values: Float64Array, own: number): number {
	if (values.some((value) => Math.abs(value) >= LARGE)) return 0;
	if (own === 0 || values.every(Number.isInteger)) return 2;
	return Math.min(own, MOST_DECIMALS);
}

/** A measure in a group. What cannot be computed is NaN. */
export interface Summary {
	n: number;
	mean: number;
	sd: number;
	/** Interval of the mean: t; of a share Wilson or exact. */
	low: number;
	high: number;
	median: number;
	medianLow: number;
	medianHigh: number;
	q1: number;
	q3: number;
	min: number;
	max: number;
	empties: EmptyCounts;
}

/** The values of a measure in a group, with the rows they are of. */
export function valuesIn({ values }: Measure, { rows }: Group): { values: Float64Array; rows: number[] } {
	const used = rows.filter((row) => Number.isFinite(values[row]));
	return { values: Float64Array.from(used, (row) => values[row]), rows: used };
}

/** Sums a measure up in a group. */
export function summarise(measure: Measure, group: Group, spec: StructureSpec): Summary {
	const { values } = valuesIn(measure, group);
	const n = values.length;
	const { confidence, quantiles, shares } = spec;
	const own = { n, mean: mean(values), sd: standardDeviation(values) };
	const interval = !measure.isShare
		? meanInterval(own, confidence)
		: n === 0
			? { low: NaN, high: NaN }
			: shareInterval(Math.round(own.mean * n), n, shares, confidence);
	const counted = tally(values, null);
	const sorted = values.slice().sort();
	const middle = medianInterval(sorted, confidence);
	return {
		...own,
		low: interval.low,
		high: interval.high,
		median: quantileOf(counted, 0.5, quantiles),
		medianLow: middle?.low ?? NaN,
		medianHigh: middle?.high ?? NaN,
		q1: quantileOf(counted, 0.25, quantiles),
		q3: quantileOf(counted, 0.75, quantiles),
		min: sorted.at(0) ?? NaN,
		max: sorted.at(-1) ?? NaN,
		empties: countEmpties(
			group.rows.map((row) => measure.kinds[row]),
			null
		)
	};
}

/** The chosen interval of a share. */
export const shareInterval = (
	count: number,
	n: number,
	kind: StructureSpec['shares'],
	confidence: number
): { low: number; high: number } =>
	kind === 'exact' ? exactInterval(count, n, confidence) : wilson(count, n, null, confidence);
