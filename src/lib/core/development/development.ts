import { cellIndex } from '../indicators/types';
import { defaultUncertainty } from '../simulation/uncertainty/default-spec';
import { cellNoise, indicatorNoise } from '../simulation/uncertainty/standard-errors';
import type { NoiseSource } from '../simulation/uncertainty/types';
import { normalQuantile } from '../stats/distributions/normal';
import { wilson } from '../stats/shares/share-intervals';
import { CELL, type IndicatorCellKind } from '../table/types';
import type { PreparedData } from '../selection/prepare';
import type { DrawSpec } from '../selection/types';
import { differenceOf, verdictOf } from './change';
import { followWorst, towardsMean } from './towards-mean';
import type { Change, Development, DevelopmentAsk, IndicatorDevelopment, YearPoint } from './types';
import { yearVariance, type Distances } from './year-variance';

export type DevelopmentCode =
	/** No year before the start, or none after, has a value. */
	'development.noBefore' | 'development.noAfter';

/** All units of the kind that is asked for, on one indicator. */
interface Panelled extends Distances {
	/** Mean of all units of the kind in each year; NaN without any. */
	means: Float64Array;
	/** The standard error of the unit that is asked about is as in `errors`; where it is from. */
	sources: NoiseSource[];
}

/**
 * How the indicators of a municipality or a school have gone over all years of the data, with intervals, and what is said of
 * a change between before and after participation began. Changes are measured against the mean of all units of the same
 * kind in the same years, so that what changed for everybody is no change.
 */
export function development(spec: DrawSpec, prepared: PreparedData, ask: DevelopmentAsk): Development {
	const { data } = prepared;
	const indicators = data.indicators.flatMap(({ id }, indicator) =>
		spec.indicators.some((rule) => rule.on && rule.indicator === id) ? [indicator] : []
	);
	/** Drawn earlier: they have had measures, and say nothing of what happens without. */
	const earlier = new Set(spec.earlierDraws.flatMap(({ municipalities }) => municipalities));
	const numbers = data.municipalities.units.map(({ number }) => number);
	const municipalityOf = (unit: number) =>
		ask.level === 'municipality' ? unit : data.schools.units[unit].municipality;
	const isOther = (unit: number) => unit !== ask.unit && !earlier.has(numbers[municipalityOf(unit)]);
	return {
		indicators: indicators.map((indicator) => ofIndicator(spec, prepared, ask, indicator, isOther))
	};
}

function ofIndicator(
	spec: DrawSpec,
	prepared: PreparedData,
	ask: DevelopmentAsk,
	indicator: number,
	isOther: (unit: number) => boolean
): IndicatorDevelopment {
	const { data } = prepared;
	const rule = spec.indicators.find((one) => one.indicator === data.indicators[indicator].id);
	const worse = rule?.direction ?? data.indicators[indicator].direction;
	const panelled = panelOf(prepared, ask, indicator);
	const variance = yearVariance(panelled);
	const others = panelled.values.filter((_, unit) => isOther(unit));
	return {
		indicator,
		points: pointsOf(prepared, ask, indicator, panelled),
		yearVariance: variance,
		change: ask.start === null ? null : changeOf(prepared, ask, panelled, variance, worse, isOther),
		worst: followWorst(others, ask.worst, worse)
	};
}

/** Distances of all units to the mean of the year, with the errors of their values. */
function panelOf(prepared: PreparedData, { level }: DevelopmentAsk, indicator: number): Panelled {
	const { data, outside } = prepared;
	const panel = level === 'municipality' ? data.municipalities : data.schools;
	const years = data.years.map((_, year) => year);
	const { unit, step } = data.indicators[indicator];
	const noise = indicatorNoise(data, [data.municipalities, data.schools], indicator, years);
	const spec = defaultUncertainty();
	const sources: NoiseSource[] = [];
	const isIn = (place: number) => level === 'school' || outside[place] === 0;
	const raw = Array.from({ length: panel.unitCount }, (_, place) =>
		Float64Array.from(years, (year) => {
			const cell = cellIndex(data, place, indicator, year);
			return panel.kinds[cell] === CELL.value && isIn(place) ? panel.values[cell] : NaN;
		})
	);
	const errors = raw.map((values, place) =>
		values.map((value, year) => {
			const cell = cellIndex(data, place, indicator, year);
			const found = cellNoise(unit, panel.halfWidths[cell], panel.pupils[cell], noise, spec);
			sources[place * years.length + year] = found.source;
			if (Number.isNaN(value) || found.source === 'none') return NaN;
			return found.kind === 'mean' ? found.error : shareError(value, found.pupils, step);
		})
	);
	const means = Float64Array.from(years, (year) => {
		const known = raw.map((values) => values[year]).filter((value) => !Number.isNaN(value));
		return known.reduce((sum, value) => sum + value, 0) / known.length;
	});
	return {
		values: raw.map((values) => values.map((value, year) => value - means[year])),
		errors,
		means,
		sources
	};
}

/** The standard error of a share × 100, at the share that lies half a pupil towards the middle: never zero. */
function shareError(percent: number, pupils: number, step: number): number {
	// A printed share can be of a number of pupils that is not known exactly.
	const share = Math.min(1, Math.max(0, percent / 100));
	const p = (share * pupils + 0.5) / (pupils + 1);
	return Math.max(100 * Math.sqrt((p * (1 - p)) / pupils), step / Math.sqrt(12));
}

function pointsOf(
	{ data }: PreparedData,
	{ level, unit, confidence }: DevelopmentAsk,
	indicator: number,
	{ values, errors, means, sources }: Panelled
): YearPoint[] {
	const panel = level === 'municipality' ? data.municipalities : data.schools;
	const reach = normalQuantile(0.5 + confidence / 2);
	const isShare = data.indicators[indicator].unit === 'percent';
	return data.years.map((_, year): YearPoint => {
		const cell = cellIndex(data, unit, indicator, year);
		const kind = panel.kinds[cell] as IndicatorCellKind;
		const value = kind === CELL.value ? panel.values[cell] : NaN;
		const error = errors[unit][year];
		const pupils = panel.pupils[cell];
		const isKnown = !Number.isNaN(value) && !Number.isNaN(error) && !Number.isNaN(values[unit][year]);
		const share = isShare && pupils >= 1 && value >= 0 && value <= 100;
		const around = () => {
			const n = Math.round(pupils);
			const { low, high } = wilson((value / 100) * n, n, null, confidence);
			return { low: 100 * low, high: 100 * high };
		};
		return {
			year,
			kind,
			value,
			interval: !isKnown
				? null
				: share
					? around()
					: { low: value - reach * error, high: value + reach * error },
			pupils,
			source: sources[unit * data.years.length + year],
			mean: means[year]
		};
	});
}

function changeOf(
	{ data }: PreparedData,
	{ unit, start, yearsNeeded, confidence }: DevelopmentAsk,
	{ values, errors, means }: Panelled,
	variance: number,
	worse: 1 | -1,
	isOther: (unit: number) => boolean
): Change | { problem: { code: DevelopmentCode } } {
	const own = { distances: values[unit], errors: errors[unit] };
	const known = data.years.flatMap((_, year) => (Number.isNaN(own.distances[year]) ? [] : [year]));
	const before = known.filter((year) => data.years[year] < (start ?? ''));
	const after = known.filter((year) => data.years[year] >= (start ?? ''));
	if (before.length === 0) return { problem: { code: 'development.noBefore' } };
	if (after.length === 0) return { problem: { code: 'development.noAfter' } };
	const meanOf = (distances: Float64Array, years: readonly number[]) =>
		years.reduce((sum, year) => sum + distances[year], 0) / years.length;
	const printed = own.distances.map((distance, year) => distance + means[year]);
	const difference = (years: readonly number[]) => differenceOf(own, before, years, variance, confidence);
	const yearly = after.map((year) => ({ year, difference: difference([year]) }));
	const pooled = difference(after);
	const pairs = values.flatMap((other, place): [number, number][] => {
		const pair: [number, number] = [meanOf(other, before), meanOf(other, after)];
		return isOther(place) && !pair.some(Number.isNaN) ? [pair] : [];
	});
	const ends = { before: meanOf(own.distances, before), after: meanOf(own.distances, after) };
	return {
		before,
		after,
		meanBefore: meanOf(printed, before),
		meanAfter: meanOf(printed, after),
		pooled,
		yearly,
		verdict: verdictOf(
			pooled,
			yearly.map((one) => one.difference),
			Math.max(2, yearsNeeded),
			worse
		),
		others: towardsMean(pairs, ends, confidence)
	};
}
