import type { IndicatorData } from '../../indicators/types';
import { SPREAD_MEASURES, type AbsoluteLimitRule, type DrawSpec } from '../../selection/types';
import { yearsInUse } from '../../selection/years';
import { usedFactors } from './factors';
import type { SensitivityFactor, SensitivitySpec } from './types';

/** Bounds of what may be asked for. */
export const SENSITIVITY_BOUNDS = {
	seed: { least: 0, most: 4_294_967_295 },
	rows: { least: 16, most: 10_000 }
} as const;

/** Caps that were used, or told of, in the draws of 2020 and 2022, and some beside them. */
const CAPS = [40_000, 50_000, 75_000, 100_000, 150_000];

/** Ways to set absolute limits that are offered beside the draw's own. */
const ABSOLUTES: readonly AbsoluteLimitRule[] = [
	{ kind: 'worst', part: 0.1, pooled: false },
	{ kind: 'worst', part: 0.1, pooled: true },
	{ kind: 'deviation', sd: 1, pooled: false },
	{ kind: 'deviation', sd: 1.5, pooled: false }
];

const tidy = (value: number) => Number(value.toPrecision(12));
const around = (value: number, by: number, least: number, most = Infinity) => ({
	from: tidy(Math.max(least, value - by)),
	to: tidy(Math.min(most, value + by))
});
const unique = <T>(values: readonly T[]): T[] => {
	const seen = new Set<string>();
	return values.filter((value) => {
		const key = JSON.stringify(value);
		return !seen.has(key) && seen.add(key);
	});
};

/** The basis itself, it without each of its years, the last year alone, and all years of the data. */
function yearSets(spec: DrawSpec, years: readonly string[]): string[][] {
	const own = yearsInUse(spec, years);
	const without = own.length > 1 ? own.map((year) => own.filter((other) => other !== year)) : [];
	return unique([own, ...without, own.slice(-1), [...years]]).filter((set) => set.length > 0);
}

/**
 * Every alternative of every choice that the draw has: what can be chosen among on the page. Ranges and alternatives
 * are our own suggestions, made around the draw as it is.
 */
export function offeredFactors(
	spec: DrawSpec,
	{ years, indicators }: Pick<IndicatorData, 'years' | 'indicators'>
): SensitivityFactor[] {
	const counted = spec.indicators.filter(({ on }) => on);
	const own = counted.map(({ absolute }) => absolute).filter(({ kind }) => kind !== 'fixed');
	const part = own.find((rule) => rule.kind === 'worst')?.part ?? 0.1;
	const sd = own.find((rule) => rule.kind === 'deviation')?.sd ?? 1;
	const caps = unique([...CAPS, spec.populationCap ?? Infinity, Infinity]).sort((a, b) => a - b);
	const stepOf = (id: string) => indicators.find((indicator) => indicator.id === id)?.step ?? 1;
	const { spread } = spec;
	const offered: SensitivityFactor[] = [
		{ kind: 'places', ...around(spec.places, 5, 0, 1000) },
		{ kind: 'spreadPlaces', ...around(spread.places, 3, 0, 1000) },
		{ kind: 'population', alternatives: caps.map((cap) => (cap === Infinity ? null : cap)) },
		{ kind: 'earlierDraws', alternatives: ['kept', 'dropped'] },
		{ kind: 'spreadMeasure', alternatives: [...SPREAD_MEASURES] },
		{ kind: 'schoolCriterion', alternatives: ['percentile', 'rank'] },
		{ kind: 'schoolPart', ...around(spread.schoolCriterion.part, 0.1, 0, 1) },
		{ kind: 'minSchools', from: 2, to: Math.max(4, spread.minSchools) },
		{ kind: 'coverage', ...around(spec.minCoverage, 0.25, 0, 1) },
		{ kind: 'years', alternatives: yearSets(spec, years) },
		{ kind: 'national', alternatives: ['country', 'pupilMean', 'municipalityMean'] },
		{ kind: 'absolute', alternatives: unique([...own, ...ABSOLUTES]) },
		{ kind: 'worstPart', ...around(part, 0.05, 0, 1) },
		{ kind: 'deviation', ...around(sd, 0.5, 0, 100) },
		...counted.flatMap(({ indicator, national, absolute, weight }): SensitivityFactor[] => [
			...(national.kind === 'fixed'
				? [
						{
							kind: 'fixedNational' as const,
							indicator,
							...around(national.value, 2 * stepOf(indicator), -1e9, 1e9)
						}
					]
				: []),
			...(absolute.kind === 'fixed'
				? [
						{
							kind: 'fixedAbsolute' as const,
							indicator,
							...around(absolute.value, 2 * stepOf(indicator), -1e9, 1e9)
						}
					]
				: []),
			{ kind: 'weight', indicator, from: tidy(weight / 2), to: tidy(Math.min(1000, weight * 2)) }
		])
	];
	const hasSpread = spread.places > 0;
	const ofSpread: readonly string[] = [
		'spreadPlaces',
		'spreadMeasure',
		'schoolCriterion',
		'schoolPart',
		'minSchools'
	];
	return usedFactors(spec, offered).filter(({ kind }) => hasSpread || !ofSpread.includes(kind));
}

/** Choices that are varied unless something else is asked for: the caps of the two draws, and no all-over limits rule. */
export function defaultFactors(
	spec: DrawSpec,
	data: Pick<IndicatorData, 'years' | 'indicators'>
): SensitivityFactor[] {
	const rules = spec.indicators.filter(({ on }) => on).map(({ absolute }) => absolute.kind);
	return offeredFactors(spec, data).flatMap((factor): SensitivityFactor[] => {
		switch (factor.kind) {
			case 'absolute':
				return [];
			case 'deviation':
				return rules.includes('deviation') ? [factor] : [];
			case 'worstPart':
				return rules.includes('worst') ? [factor] : [];
			case 'population': {
				const alternatives = unique([50_000, 100_000, spec.populationCap, null]);
				return [
					{ kind: 'population', alternatives: alternatives.sort((a, b) => (a ?? Infinity) - (b ?? Infinity)) }
				];
			}
			case 'years': {
				// The whole basis, and it without each of its years: one year alone is another draw.
				const own = yearsInUse(spec, data.years);
				const alternatives = factor.alternatives.filter((set) => set.length >= Math.max(1, own.length - 1));
				return [{ kind: 'years', alternatives: alternatives.filter((set) => set.length <= own.length) }];
			}
			default:
				return [factor];
		}
	});
}

/** What is varied unless something else is asked for. The ranges and the number of rows are our own. */
export const defaultSensitivity = (
	spec: DrawSpec,
	data: Pick<IndicatorData, 'years' | 'indicators'>
): SensitivitySpec => ({ version: 1, seed: 1, rows: 256, factors: defaultFactors(spec, data) });
