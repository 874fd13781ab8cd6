import type { IndicatorData } from '../../indicators/types';
import type { DrawSpec, IndicatorRule } from '../types';
import type { SweepParameter, SweepRange } from './types';

/** More values than this say no more, and make one wait. */
export const MOST_VALUES = 60;

const withRule = (spec: DrawSpec, indicator: string, changes: Partial<IndicatorRule>): DrawSpec => ({
	...spec,
	indicators: spec.indicators.map((rule) => (rule.indicator === indicator ? { ...rule, ...changes } : rule))
});

/**
 * A specification with one number moved. A limit that was computed from the data becomes a fixed one; `worstPart` moves
 * the part of all absolute limits that are set as the worst part; `years` counts the last years of the data.
 */
export function withParameter(
	spec: DrawSpec,
	parameter: SweepParameter,
	value: number,
	{ years }: Pick<IndicatorData, 'years'>
): DrawSpec {
	switch (parameter.kind) {
		case 'places':
			return { ...spec, places: value };
		case 'spreadPlaces':
			return { ...spec, spread: { ...spec.spread, places: value } };
		case 'population':
			return { ...spec, populationCap: value };
		case 'coverage':
			return { ...spec, minCoverage: value };
		case 'years':
			return { ...spec, years: value > 0 ? years.slice(-value) : [] };
		case 'worstPart':
			return {
				...spec,
				indicators: spec.indicators.map((rule) =>
					rule.absolute.kind === 'worst' ? { ...rule, absolute: { ...rule.absolute, part: value } } : rule
				)
			};
		case 'weight':
			return withRule(spec, parameter.indicator, { weight: value });
		case 'national':
			return withRule(spec, parameter.indicator, { national: { kind: 'fixed', value } });
		case 'absolute':
			return withRule(spec, parameter.indicator, { absolute: { kind: 'fixed', value } });
	}
}

/**
 * The values of a range, both ends included where the steps meet them, without the noise of binary fractions.
 * @returns empty for a range that is none: a step of 0 or less, or ends in the wrong order; at most MOST_VALUES
 */
export function valuesOf({ from, to, step }: SweepRange): number[] {
	if (!(step > 0) || !(to >= from) || !Number.isFinite(to - from)) return [];
	const count = Math.min(MOST_VALUES, Math.floor((to - from) / step + 1e-9) + 1);
	return Array.from({ length: count }, (_, index) => Number((from + index * step).toPrecision(12)));
}
