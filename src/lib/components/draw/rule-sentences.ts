import type { Subject } from '$lib/components/explanation/sentences';
import { DRAW_INDICATOR_IDS } from '$lib/core/indicators/known';
import type { AbsoluteLimitRule, IndicatorRule, NationalLimitRule } from '$lib/core/selection/types';
import { formatInteger, formatNumber, formatShare } from '$lib/i18n/numbers';
import { limitText } from './limit-text';
import { indicatorName } from './names';

type Drawn = Omit<Subject, 'unit'>;

/**
 * What the rules of a draw say of its limits, its indicators and who counts, in sentences: how each limit is made, which
 * indicators of the scheme are off and which others are on, and whose schools count. They follow the specification.
 */
export function ruleSentences(drawn: Drawn): string[] {
	const { messages, spec, summary } = drawn;
	const t = messages.reportSources.ruleWords;
	const known = (rule: IndicatorRule) => summary.indicators.some(({ id }) => id === rule.indicator);
	const rules = spec.indicators.filter(known);
	const on = rules.filter((rule) => rule.on);
	if (on.length === 0) return [t.nothingOn];
	const inSet = ({ indicator }: IndicatorRule) => DRAW_INDICATOR_IDS.includes(indicator);
	const off = rules.filter((rule) => !rule.on && inSet(rule));
	const added = on.filter((rule) => !inSet(rule));
	return [
		...grouped(drawn, on, (rule) => nationalWords(drawn, rule)).map(t.national),
		...grouped(drawn, on, (rule) => absoluteWords(drawn, rule)).map(t.absolute),
		...(off.length > 0 ? [t.off({ names: namesOf(drawn, off) })] : []),
		...(added.length > 0 ? [t.added({ names: namesOf(drawn, added) })] : []),
		...(spec.owners === 'municipal' ? [t.municipalOnly] : []),
		...(spec.exclusions.length > 0 ? [t.exclusions({ n: spec.exclusions.length })] : []),
		...spec.earlierDraws
			.filter(({ exceptions }) => exceptions.length > 0)
			.map(({ name, exceptions }) => t.exceptions({ name, n: exceptions.length }))
	];
}

/** Who can be in the spread draw, and what it is ordered by, in sentences. */
export function spreadSentences({
	messages,
	style,
	spec
}: Pick<Drawn, 'messages' | 'style' | 'spec'>): string[] {
	const t = messages.reportSources.ruleWords;
	const { measure, level, schoolCriterion, minSchools } = spec.spread;
	return [
		t.measure({ measure: t.measures[measure] }),
		...(level === null ? [] : [t.level({ level: formatNumber(100 * level, 1, style) })]),
		t.school[schoolCriterion.kind]({ part: formatShare(schoolCriterion.part, 0, style) }),
		t.minSchools({ n: formatInteger(minSchools, style) })
	];
}

/** Words that are the same for several indicators, once, with the names of those that they hold for; null for all. */
function grouped(
	drawn: Drawn,
	rules: readonly IndicatorRule[],
	wordsOf: (rule: IndicatorRule) => string
): { words: string; names: string | null }[] {
	const groups = new Map<string, IndicatorRule[]>();
	for (const rule of rules) {
		const words = wordsOf(rule);
		groups.set(words, [...(groups.get(words) ?? []), rule]);
	}
	return [...groups].map(([words, of]) => ({
		words,
		names: groups.size === 1 ? null : namesOf(drawn, of)
	}));
}

const indicatorOf = ({ summary }: Drawn, { indicator }: IndicatorRule) =>
	summary.indicators.find(({ id }) => id === indicator);

const namesOf = (drawn: Drawn, rules: readonly IndicatorRule[]): string =>
	rules
		.map((rule) => {
			const indicator = indicatorOf(drawn, rule);
			return indicator ? indicatorName(drawn.messages, indicator) : rule.indicator;
		})
		.join('; ');

/** A value as limits are shown, with the decimals of its indicator. */
function valueOf(drawn: Drawn, rule: IndicatorRule, value: number): string {
	const indicator = indicatorOf(drawn, rule);
	return indicator ? limitText(indicator, value, drawn.style) : formatNumber(value, 1, drawn.style);
}

function nationalWords(drawn: Drawn, rule: IndicatorRule): string {
	const t = drawn.messages.reportSources.ruleWords.nationalKinds;
	const { national }: { national: NationalLimitRule } = rule;
	return national.kind === 'fixed'
		? t.fixed({ value: valueOf(drawn, rule, national.value) })
		: t[national.kind];
}

function absoluteWords(drawn: Drawn, rule: IndicatorRule): string {
	const t = drawn.messages.reportSources.ruleWords.absoluteKinds;
	const { absolute }: { absolute: AbsoluteLimitRule } = rule;
	switch (absolute.kind) {
		case 'fixed':
			return t.fixed({ value: valueOf(drawn, rule, absolute.value) });
		case 'worst':
			return t.worst({ part: formatShare(absolute.part, 0, drawn.style), pooled: absolute.pooled });
		case 'deviation':
			return t.deviation({ sd: formatNumber(absolute.sd, 1, drawn.style), pooled: absolute.pooled });
	}
}
