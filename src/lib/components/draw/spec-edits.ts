import { PRESETS } from '$lib/core/selection/presets';
import type {
	AbsoluteLimitRule,
	DrawSpec,
	IndicatorRule,
	NationalLimitRule
} from '$lib/core/selection/types';

/** A specification with some fields of one indicator's rule changed. */
export function withRule(spec: DrawSpec, indicator: string, changes: Partial<IndicatorRule>): DrawSpec {
	return {
		...spec,
		indicators: spec.indicators.map((rule) => (rule.indicator === indicator ? { ...rule, ...changes } : rule))
	};
}

/** A specification with some fields of the spread draw changed. */
export const withSpread = (spec: DrawSpec, changes: Partial<DrawSpec['spread']>): DrawSpec => ({
	...spec,
	spread: { ...spec.spread, ...changes }
});

/** Rounded to the printed step of an indicator, without the noise of binary fractions. */
const toStep = (value: number, step: number) => Number((Math.round(value / step) * step).toPrecision(12));

/**
 * Another kind of absolute limit, beginning where the present one is so that the list does not jump.
 * @param current the limit in use, in the indicator's unit; NaN when there is none
 */
export function absoluteOfKind(
	kind: AbsoluteLimitRule['kind'],
	current: number,
	step: number
): AbsoluteLimitRule {
	switch (kind) {
		case 'fixed':
			return { kind, value: Number.isNaN(current) ? 0 : toStep(current, step) };
		case 'worst':
			return { kind, part: 0.1, pooled: false };
		case 'deviation':
			return { kind, sd: 1, pooled: false };
	}
}

/** Another kind of national limit; a fixed one begins at the present value. */
export function nationalOfKind(
	kind: NationalLimitRule['kind'],
	current: number,
	step: number
): NationalLimitRule {
	return kind === 'fixed' ? { kind, value: Number.isNaN(current) ? 0 : toStep(current, step) } : { kind };
}

/**
 * The lists of earlier draws that a project knows when its rules are about to be replaced by a preset's: those of the
 * rules, and those known before that the rules do not look back at. A preset without such a list must not lose it.
 * @param known lists the project knew before
 */
export function knownEarlierDraws(
	known: DrawSpec['earlierDraws'],
	{ preset, earlierDraws }: Pick<DrawSpec, 'preset' | 'earlierDraws'>
): DrawSpec['earlierDraws'] {
	const lookedAt = PRESETS.find(({ id }) => id === preset)?.earlierDraw;
	const inUse = new Set([lookedAt, ...earlierDraws.map(({ name }) => name)]);
	return [...known.filter(({ name }) => !inUse.has(name)), ...earlierDraws];
}
