import type { Subject } from '$lib/components/explanation/sentences';
import type { Explanation } from '$lib/core/selection/explain/types';
import { formatShare } from '$lib/i18n/numbers';

/** Similar municipalities of the own county without their names; null when there are none. */
export function lookAlikeSentence({ messages, style }: Subject, { lookAlikes }: Explanation): string | null {
	const t = messages.explain.lookAlikes;
	const shares = lookAlikes.filter((other) => other.sameCounty).map((other) => other.share);
	if (shares.length === 0) return null;
	const inWords = (share: number) => formatShare(share, 1, style);
	if (shares.length === 1) return t.anonymousOne({ share: inWords(shares[0]) });
	return t.anonymous({
		n: shares.length,
		low: inWords(Math.min(...shares)),
		high: inWords(Math.max(...shares))
	});
}
