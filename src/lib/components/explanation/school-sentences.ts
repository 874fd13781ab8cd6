import type { Explanation } from '$lib/core/selection/explain/types';
import { formatShare } from '$lib/i18n/numbers';
import type { Subject } from './sentences';

/** The municipality's schools in sentences that name none of them. */
export function schoolSentences({ messages, style }: Subject, { schools }: Explanation): string[] {
	const t = messages.explain.schools;
	if (schools.length === 0) return [t.none];
	if (schools.length === 1) return [t.one];
	const assessed = schools.filter((school) => school.assessed);
	if (assessed.length === 0) return [t.noneAssessed({ all: schools.length })];
	const weak = assessed.filter((school) => school.weak).length;
	const sentences = [t.summary({ assessed: assessed.length, all: schools.length, weak })];
	const shares = assessed.map((school) => school.share);
	if (shares.length > 1) {
		const inWords = (share: number) => formatShare(share, 1, style);
		sentences.push(t.range({ low: inWords(Math.min(...shares)), high: inWords(Math.max(...shares)) }));
	}
	return sentences;
}
