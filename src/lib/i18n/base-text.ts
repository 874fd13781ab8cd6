import type { FilterSpec } from '../core/variables/types';
import { formatPercentOfCounts, type NumberStyle } from './numbers';
import type { Messages } from './types';

/** The sentences of a base; the catalogue of filters has them. */
interface BaseWords {
	base: (gaps: { percent: string; phrase: string }) => string;
	baseUnnamed: (gaps: { percent: string; name: string }) => string;
	baseNameless: (gaps: { percent: string }) => string;
	noneKnown: string;
}

/**
 * The base of a table whose rows are chosen by a filter: "av de 75 % som har hatt samarbeid med veileder". The percent
 * is of the rows for which the condition is known, by integer arithmetic (methods: numbers).
 * @param counts rows that pass, and rows that are known
 */
export const baseText = (
	messages: Messages,
	style: NumberStyle,
	filter: Pick<FilterSpec, 'name' | 'phrase'>,
	counts: { passed: number; known: number }
): string => baseWords(messages.filters, style, filter, counts);

/** As `baseText`, for a catalogue that words it itself. */
export function baseWords(
	t: BaseWords,
	style: NumberStyle,
	{ name, phrase = '' }: Pick<FilterSpec, 'name' | 'phrase'>,
	counts: { passed: number; known: number }
): string {
	if (counts.known === 0) return t.noneKnown;
	const percent = formatPercentOfCounts(counts.passed, counts.known, 0, style);
	const words = phrase.trim();
	if (words !== '') return t.base({ percent, phrase: words });
	return name.trim() === '' ? t.baseNameless({ percent }) : t.baseUnnamed({ percent, name: name.trim() });
}
