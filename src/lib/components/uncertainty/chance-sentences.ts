import type { Subject } from '$lib/components/explanation/sentences';
import { uncertaintyOf } from '$lib/core/simulation/uncertainty/default-spec';
import type { UncertaintyResult } from '$lib/core/simulation/uncertainty/types';
import { formatInteger } from '$lib/i18n/numbers';

/**
 * How sure a municipality's place is, as sentences in the language of the subject.
 * @param sure the answer for the subject's rules and data
 * @param isPartial more data sets are still being drawn from
 * @returns none where the municipality has no place
 */
export function chanceSentences(subject: Subject, sure: UncertaintyResult, isPartial: boolean): string[] {
	const { messages, style, spec, result, unit } = subject;
	const t = messages.uncertainty;
	const { model, years } = uncertaintyOf(spec);
	if (result.rank[unit] === 0) return [];
	return [
		t.sentence({
			drawn: Math.round(100 * sure.drawn[unit]),
			replicates: formatInteger(sure.replicates, style),
			from: sure.rankFrom[unit],
			to: sure.rankTo[unit]
		}),
		model === 'plain' ? t.overConfident : t.sentenceMeaning[years],
		...(isPartial ? [t.sentencePartial] : [])
	];
}
