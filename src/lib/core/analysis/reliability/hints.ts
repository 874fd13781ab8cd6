import type { Message } from '../../outcome';
import { correlationMatrix } from '../../stats/correlation/correlation-matrix';
import { minimumAveragePartial } from '../../stats/factor/number-of-factors';
import { eigenvalues } from '../../stats/matrix/eigen';
import type { Reliability } from '../../stats/reliability/reliability';
import { messagePart, type ResultPart } from '../types';
import type { CountedItem } from './counted-items';

/** Above this items may say the same in other words (methods 9 and the field's usual advice). */
const VERY_HIGH = 0.95;
/** Ours: alpha has to rise by more than this for a hint that an item weakens the scale. */
const WORTH_SAYING = 0.01;

/** What the reader should know of a scale: of its items, and of what alpha says and does not say. */
export function hintsOf(result: Reliability, items: readonly CountedItem[]): ResultPart[] {
	const hints: Message[] = [...itemHints(items), ...result.warnings];
	if (result.omega.ok) hints.push(...result.omega.value.warnings);
	if (result.alpha > VERY_HIGH)
		hints.push({ code: 'reliabilityAnalysis.veryHigh', params: { alpha: result.alpha, limit: VERY_HIGH } });
	const weakest = [...result.items].sort((a, b) => (b.alphaWithout ?? -1) - (a.alphaWithout ?? -1)).at(0);
	if (weakest?.alphaWithout && weakest.alphaWithout > result.alpha + WORTH_SAYING) {
		const params = { item: weakest.name, alpha: result.alpha, without: weakest.alphaWithout };
		hints.push({ code: 'reliabilityAnalysis.betterWithout', params });
	}
	const things = thingsMeasured(items, result);
	if (things > 1) hints.push({ code: 'reliabilityAnalysis.severalThings', params: { things } });
	return hints.map((hint) => messagePart(hint, 'warning'));
}

function itemHints(items: readonly CountedItem[]): Message[] {
	const hints: Message[] = items.flatMap(({ name, scale, outside }) =>
		scale && outside > 0
			? [{ code: 'derive.outsideScale', params: { variable: name, count: outside, ...scale } }]
			: []
	);
	const [first] = items;
	const other = items.find(({ scale }) => scale?.min !== first.scale?.min || scale?.max !== first.scale?.max);
	return hints.concat(
		other
			? [{ code: 'reliabilityAnalysis.differentScales', params: { item: first.name, other: other.name } }]
			: []
	);
}

/**
 * How many things the items seem to measure: by the minimum average partial, where the second eigenvalue exceeds 1 too.
 * Alpha is no answer to that: items of two kinds can have a high one.
 */
function thingsMeasured(items: readonly CountedItem[], { items: used }: Reliability): number {
	const varying = items.filter(({ name }) => used.some((one) => one.name === name));
	const matrix = correlationMatrix(varying, { kind: 'pearson', missing: 'listwise' });
	if (!matrix.ok || !(eigenvalues(matrix.value.matrix)[1] > 1)) return 1;
	return minimumAveragePartial(matrix.value.matrix).factors;
}
