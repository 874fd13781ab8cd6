import { indicatorName, yearName } from '$lib/components/draw/names';
import type { AbsoluteLimitRule, DrawSpec } from '$lib/core/selection/types';
import { defaultYears } from '$lib/core/selection/years';
import { isWhole, withFactor } from '$lib/core/simulation/sensitivity/factors';
import type { FactorValue, SensitivityFactor, Target } from '$lib/core/simulation/sensitivity/types';
import type { NumberFormat } from '$lib/core/report/types';
import { formatInteger, formatNumber, formatShare, type NumberStyle } from '$lib/i18n/numbers';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/** What choices and their values are worded with. */
export interface ChoiceWords {
	messages: Messages;
	style: NumberStyle;
	summary: Pick<DataSummary, 'indicators' | 'municipalities' | 'years'>;
}

/** Choices that are fractions and are written as percent. */
const PERCENT: readonly SensitivityFactor['kind'][] = ['schoolPart', 'coverage', 'worstPart'];
export const isPercent = ({ kind }: Pick<SensitivityFactor, 'kind'>): boolean => PERCENT.includes(kind);

/** The name of a choice: 'Folketallsgrense', 'Vekt: Grunnskolepoeng'. */
export function choiceName({ messages, summary }: ChoiceWords, factor: SensitivityFactor): string {
	const t = messages.sensitivity;
	const kind = t.kinds[factor.kind];
	if (!('indicator' in factor)) return kind;
	const known = summary.indicators.find(({ id }) => id === factor.indicator);
	const indicator = known ? indicatorName(messages, known) : factor.indicator;
	return t.ofIndicator({ kind, indicator });
}

const numberText = (value: number, style: NumberStyle): string =>
	formatNumber(value, Number.isInteger(value) ? 0 : 2, style);

function absoluteText({ messages, style }: ChoiceWords, rule: AbsoluteLimitRule): string {
	const t = messages.sensitivity;
	switch (rule.kind) {
		case 'fixed':
			return t.fixedRule({ value: numberText(rule.value, style) });
		case 'worst': {
			const part = formatShare(rule.part, 0, style);
			return rule.pooled ? t.worstPooled({ part }) : t.worst({ part });
		}
		case 'deviation': {
			const sd = numberText(rule.sd, style);
			return rule.pooled ? t.deviationPooled({ sd }) : t.deviationRule({ sd });
		}
	}
}

/** A value of a choice in words: '100 000', 'ingen grense', '2022–23, 2023–24'. */
export function valueName(words: ChoiceWords, factor: SensitivityFactor, value: FactorValue): string {
	const { messages, style } = words;
	const t = messages.sensitivity;
	const { rules } = messages.draw;
	switch (factor.kind) {
		case 'population':
			return value === null ? t.noCap : formatInteger(value as number, style);
		case 'earlierDraws':
			return value === 'kept' ? t.kept : t.dropped;
		case 'spreadMeasure':
			return rules.measures[value as keyof typeof rules.measures];
		case 'schoolCriterion':
			return rules.schoolKinds[value as keyof typeof rules.schoolKinds];
		case 'national':
			return rules.nationalKinds[value as keyof typeof rules.nationalKinds];
		case 'years':
			return (value as string[]).map(yearName).join(', ');
		case 'absolute':
			return absoluteText(words, value as AbsoluteLimitRule);
		default:
			if (isPercent(factor)) return formatShare(value as number, 0, style);
			return isWhole(factor) ? formatInteger(value as number, style) : numberText(value as number, style);
	}
}

/** Whether a value is how the draw is now: making the choice so changes no rule. */
export function isNow(
	draw: DrawSpec,
	factor: SensitivityFactor,
	value: FactorValue,
	{ years }: Pick<DataSummary, 'years'>
): boolean {
	if (factor.kind === 'earlierDraws') return value === 'kept';
	const own = { ...draw, years: draw.years ? [...draw.years].sort() : defaultYears(years) };
	return JSON.stringify(withFactor(own, factor, value, { years })) === JSON.stringify(own);
}

/** How a target is written. */
export const targetFormat = (target: Target): NumberFormat =>
	target === 'rank' ? { kind: 'number', decimals: 1 } : { kind: 'share', decimals: 0 };
