import type { Subject } from '$lib/components/explanation/sentences';
import type { Explanation } from '$lib/core/selection/explain/types';
import { formatShare } from '$lib/i18n/numbers';

/**
 * Similar municipalities of the own county without their names; null when there are none. Those that a rule leaves out
 * are not among them: without a name nobody can ask why they were not drawn with a share above the cut.
 */
export function lookAlikeSentence(
	{ messages, style, result }: Pick<Subject, 'messages' | 'style' | 'result'>,
	{ lookAlikes }: Pick<Explanation, 'lookAlikes'>
): string | null {
	const t = messages.explain.lookAlikes;
	const shares = lookAlikes
		.filter(({ unit, sameCounty }) => sameCounty && result.filter[unit] === 0)
		.map((other) => other.share);
	if (shares.length === 0) return null;
	const inWords = (share: number) => formatShare(share, 1, style);
	if (shares.length === 1) return t.anonymousOne({ share: inWords(shares[0]) });
	return t.anonymous({
		n: shares.length,
		low: inWords(Math.min(...shares)),
		high: inWords(Math.max(...shares))
	});
}
