import type { IndicatorData } from '../../indicators/types';
import { withParameter } from '../../selection/sweep/parameters';
import type { AbsoluteLimitRule, DrawSpec, IndicatorRule } from '../../selection/types';
import { FACTOR_KINDS, type FactorValue, type RangeFactor, type SensitivityFactor } from './types';

/** Choices that are whole numbers. */
const WHOLE: readonly SensitivityFactor['kind'][] = ['places', 'spreadPlaces', 'minSchools'];
export const isWhole = ({ kind }: Pick<SensitivityFactor, 'kind'>): boolean => WHOLE.includes(kind);
export const isRange = (factor: SensitivityFactor): factor is RangeFactor => 'from' in factor;

/** Stable name of a choice: its kind, and the indicator where it is of one. */
export const factorId = (factor: SensitivityFactor): string =>
	'indicator' in factor ? `${factor.kind} ${factor.indicator}` : factor.kind;

/**
 * The value of a choice at a place between 0 and 1: even between the ends of a range, whole numbers and alternatives by
 * equal cuts.
 * @param place from 0; 1 and above is the last value
 */
export function valueAt(factor: SensitivityFactor, place: number): FactorValue {
	if (!isRange(factor)) {
		const { alternatives } = factor;
		return alternatives[Math.min(alternatives.length - 1, Math.floor(place * alternatives.length))];
	}
	const from = Math.min(factor.from, factor.to);
	const to = Math.max(factor.from, factor.to);
	if (!isWhole(factor)) return from + Math.min(1, place) * (to - from);
	const [first, last] = [Math.round(from), Math.round(to)];
	return Math.min(last, first + Math.floor(place * (last - first + 1)));
}

/** The values that are tried one at a time: both ends of a range (one where they are equal), or every alternative. */
export function triedValues(factor: SensitivityFactor): FactorValue[] {
	if (!isRange(factor)) return [...factor.alternatives];
	const [low, high] = [valueAt(factor, 0), valueAt(factor, 1)];
	return low === high ? [low] : [low, high];
}

const withRules = (spec: DrawSpec, change: (rule: IndicatorRule) => IndicatorRule): DrawSpec => ({
	...spec,
	indicators: spec.indicators.map(change)
});

/** The specification with one choice made otherwise. */
export function withFactor(
	spec: DrawSpec,
	factor: SensitivityFactor,
	value: FactorValue,
	data: Pick<IndicatorData, 'years'>
): DrawSpec {
	switch (factor.kind) {
		case 'places':
		case 'spreadPlaces':
		case 'coverage':
		case 'worstPart':
			return withParameter(spec, { kind: factor.kind }, value as number, data);
		case 'weight':
			return withParameter(spec, { kind: 'weight', indicator: factor.indicator }, value as number, data);
		case 'fixedNational':
			return withRules(spec, (rule) =>
				rule.indicator === factor.indicator && rule.national.kind === 'fixed'
					? { ...rule, national: { kind: 'fixed', value: value as number } }
					: rule
			);
		case 'fixedAbsolute':
			return withRules(spec, (rule) =>
				rule.indicator === factor.indicator && rule.absolute.kind === 'fixed'
					? { ...rule, absolute: { kind: 'fixed', value: value as number } }
					: rule
			);
		case 'population':
			return { ...spec, populationCap: value as number | null };
		case 'earlierDraws':
			return value === 'kept' ? spec : { ...spec, earlierDraws: [] };
		case 'spreadMeasure':
			return { ...spec, spread: { ...spec.spread, measure: value as DrawSpec['spread']['measure'] } };
		case 'schoolCriterion': {
			const kind = value as 'percentile' | 'rank';
			return {
				...spec,
				spread: { ...spec.spread, schoolCriterion: { ...spec.spread.schoolCriterion, kind } }
			};
		}
		case 'schoolPart': {
			const part = value as number;
			return {
				...spec,
				spread: { ...spec.spread, schoolCriterion: { ...spec.spread.schoolCriterion, part } }
			};
		}
		case 'minSchools':
			return { ...spec, spread: { ...spec.spread, minSchools: value as number } };
		case 'years':
			return { ...spec, years: value as string[] };
		case 'national': {
			const kind = value as 'country' | 'pupilMean' | 'municipalityMean';
			return withRules(spec, (rule) =>
				rule.national.kind === 'fixed' ? rule : { ...rule, national: { kind } }
			);
		}
		case 'absolute': {
			const absolute = value as AbsoluteLimitRule;
			return withRules(spec, (rule) => ({ ...rule, absolute }));
		}
		case 'deviation': {
			const sd = value as number;
			return withRules(spec, (rule) =>
				rule.absolute.kind === 'deviation' ? { ...rule, absolute: { ...rule.absolute, sd } } : rule
			);
		}
	}
}

/** The specification with every choice made as given; `values` in the order of `factors`. */
export const withFactors = (
	spec: DrawSpec,
	factors: readonly SensitivityFactor[],
	values: readonly FactorValue[],
	data: Pick<IndicatorData, 'years'>
): DrawSpec =>
	factors.reduce((changed, factor, index) => withFactor(changed, factor, values[index], data), spec);

const placeOf = ({ kind }: SensitivityFactor) => FACTOR_KINDS.indexOf(kind);

/**
 * The choices that a draw has, in the order in which they are varied: those of indicators that do not count, of lists
 * that are not there, of limits that are set otherwise, and those without alternatives are left out.
 */
export function usedFactors(spec: DrawSpec, factors: readonly SensitivityFactor[]): SensitivityFactor[] {
	const counted = spec.indicators.filter(({ on }) => on);
	const absolutes = [
		...counted.map(({ absolute }) => absolute),
		...factors.flatMap((factor) => (factor.kind === 'absolute' ? factor.alternatives : []))
	];
	const isUsed = (factor: SensitivityFactor): boolean => {
		const rule =
			'indicator' in factor ? counted.find((one) => one.indicator === factor.indicator) : undefined;
		switch (factor.kind) {
			case 'earlierDraws':
				return spec.earlierDraws.length > 0 && factor.alternatives.length > 0;
			case 'worstPart':
				return absolutes.some(({ kind }) => kind === 'worst');
			case 'deviation':
				return absolutes.some(({ kind }) => kind === 'deviation');
			case 'national':
				return factor.alternatives.length > 0 && counted.some(({ national }) => national.kind !== 'fixed');
			case 'absolute':
				return factor.alternatives.length > 0 && counted.length > 0;
			case 'weight':
				return rule !== undefined;
			case 'fixedNational':
				return rule?.national.kind === 'fixed';
			case 'fixedAbsolute':
				return rule?.absolute.kind === 'fixed';
			default:
				return isRange(factor) || factor.alternatives.length > 0;
		}
	};
	return factors.filter(isUsed).sort((a, b) => placeOf(a) - placeOf(b));
}
