import { indicatorName } from '$lib/components/draw/names';
import { formatPoints, type Subject } from '$lib/components/explanation/sentences';
import type { Explanation } from '$lib/core/selection/explain/types';

/**
 * Which points count more or less than once, as sentences: without them the points in the table contradict the rule.
 * @param byArea names areas of the indicator set instead of indicators, so that no grade is pointed at
 */
export function weightSentences(
	{ messages, style, spec, summary }: Pick<Subject, 'messages' | 'style' | 'spec' | 'summary'>,
	{ cells }: Pick<Explanation, 'cells'>,
	byArea: boolean
): string[] {
	const used = [...new Set(cells.map((cell) => cell.indicator))].map((index) => summary.indicators[index]);
	const sentences = used.flatMap((indicator) => {
		const weight = spec.indicators.find((rule) => rule.indicator === indicator.id)?.weight ?? 1;
		if (weight === 1) return [];
		const what = byArea ? messages.indicators.areas[indicator.area] : indicatorName(messages, indicator);
		return [messages.sheet.weighted({ what, weight: formatPoints(weight, style) })];
	});
	return [...new Set(sentences)];
}
