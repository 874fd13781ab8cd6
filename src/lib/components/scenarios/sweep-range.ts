import type { DrawResult, DrawSpec } from '$lib/core/selection/types';
import type { SweepParameter, SweepRange } from '$lib/core/selection/sweep/types';
import type { DataSummary } from '$lib/workers/draw-client';

/** Numbers that are fractions and are written as percent. */
export const isPercent = (kind: SweepParameter['kind']): boolean =>
	kind === 'coverage' || kind === 'worstPart';
/** Numbers of one indicator. */
export const isOfIndicator = (kind: SweepParameter['kind']): kind is 'weight' | 'national' | 'absolute' =>
	kind === 'weight' || kind === 'national' || kind === 'absolute';

/** A parameter by its kind, for the indicator that is chosen where it needs one. */
export const parameterOf = (kind: SweepParameter['kind'], indicator: string): SweepParameter =>
	isOfIndicator(kind) ? { kind, indicator } : { kind };

const LIMIT_STEPS = 10;
const tidy = (value: number) => Number(value.toPrecision(12));

/** A range around where the number is now, in the unit in which it is written (percent as percent). */
export function rangeFor(
	parameter: SweepParameter,
	spec: DrawSpec,
	summary: Pick<DataSummary, 'indicators' | 'years'>,
	result: Pick<DrawResult, 'limits' | 'indicatorIndices' | 'years'>
): SweepRange {
	switch (parameter.kind) {
		case 'places':
			return { from: Math.max(0, spec.places - 10), to: spec.places + 10, step: 1 };
		case 'spreadPlaces':
			return { from: Math.max(0, spec.spread.places - 10), to: spec.spread.places + 10, step: 1 };
		case 'population':
			return { from: 10_000, to: 150_000, step: 10_000 };
		case 'coverage':
			return { from: 0, to: 100, step: 5 };
		case 'years':
			return { from: 1, to: Math.max(1, summary.years.length), step: 1 };
		case 'worstPart':
			return { from: 5, to: 25, step: 1 };
		case 'weight':
			return { from: 0.5, to: 5, step: 0.5 };
		default: {
			const indicator = summary.indicators.findIndex(({ id }) => id === parameter.indicator);
			const position = result.indicatorIndices.indexOf(indicator);
			const step = summary.indicators[indicator]?.step ?? 1;
			const limits = result.limits.slice(
				position * result.years.length,
				(position + 1) * result.years.length
			);
			const middle = position < 0 ? NaN : (limits.findLast((one) => one !== null)?.[parameter.kind] ?? NaN);
			const around = Number.isNaN(middle) ? 0 : Math.round(middle / step) * step;
			return {
				from: tidy(around - LIMIT_STEPS * step),
				to: tidy(around + LIMIT_STEPS * step),
				step: tidy(step)
			};
		}
	}
}
