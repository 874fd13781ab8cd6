import type { Message } from '../../outcome';
import { correlationMatrix } from '../../stats/correlation/correlation-matrix';
import { minimumAveragePartial } from '../../stats/factor/number-of-factors';
import { eigenvalues } from '../../stats/matrix/eigen';
import type { Reliability } from '../../stats/reliability/reliability';
import { titled } from '../titled';
import { messagePart, type ResultPart } from '../types';
import type { CountedItem } from './counted-items';

/** Above this items may say the same in other words (methods 9 and the field's usual advice). */
const VERY_HIGH = 0.95;
/** Ours: alpha has to rise by more than this for a hint that an item weakens the scale. */
const WORTH_SAYING = 0.01;
/** Ours: a correlation with the rest closer to zero than this is none, whatever its sign. */
const UNRELATED = 0.1;

/** What the reader should know of a scale: of its items, and of what alpha says and does not say. */
export function hintsOf(result: Reliability, items: readonly CountedItem[]): ResultPart[] {
	const { warnings, omega, alpha } = result;
	const others = warnings.filter(({ code }) => code !== 'reliability.negativeItemTotal');
	const hints: Message[] = [...scaleHints(items), ...others, ...directionHints(result, items)];
	if (omega.ok) hints.push(...omega.value.warnings);
	if (alpha > VERY_HIGH)
		hints.push({ code: 'reliabilityAnalysis.veryHigh', params: { alpha, limit: VERY_HIGH } });
	const things = thingsMeasured(items, result);
	if (things > 1) hints.push({ code: 'reliabilityAnalysis.severalThings', params: { things } });
	const titleOf = (name: string) => items.find((item) => item.name === name)?.title ?? name;
	return hints.map((hint) => messagePart(titled(hint, titleOf), 'warning'));
}

/** Items that point the other way, that go with nothing, or without which alpha is higher; each is named once. */
function directionHints({ items: found, alpha }: Reliability, items: readonly CountedItem[]): Message[] {
	const hints: Message[] = [];
	const totals = found.flatMap(({ name, itemTotal }) => (itemTotal === null ? [] : [{ name, r: itemTotal }]));
	const negative = totals.filter(({ r }) => r <= -UNRELATED);
	const unrelated = totals.filter(({ r }) => Math.abs(r) < UNRELATED);
	const titles = (some: readonly { name: string }[]) =>
		some.map(({ name }) => items.find((item) => item.name === name)?.title ?? name).join('; ');
	if (negative.length === 1) {
		const [{ name, r }] = negative;
		hints.push({ code: 'reliability.negativeItemTotal', params: { item: name, r } });
	} else if (negative.length > 1) {
		hints.push({ code: 'reliabilityAnalysis.negativeItems', params: { items: titles(negative) } });
	}
	if (unrelated.length > 0) {
		const params = { items: titles(unrelated), count: unrelated.length, limit: UNRELATED };
		hints.push({ code: 'reliabilityAnalysis.unrelated', params });
	}
	const named = [...negative, ...unrelated].map(({ name }) => name);
	const weakest = found
		.filter(({ name }) => !named.includes(name))
		.sort((a, b) => (b.alphaWithout ?? -1) - (a.alphaWithout ?? -1))
		.at(0);
	if (weakest?.alphaWithout && weakest.alphaWithout > alpha + WORTH_SAYING) {
		const params = { item: weakest.name, alpha, without: weakest.alphaWithout };
		hints.push({ code: 'reliabilityAnalysis.betterWithout', params });
	}
	return hints;
}

function scaleHints(items: readonly CountedItem[]): Message[] {
	const hints: Message[] = items.flatMap(({ title, scale, outside }) =>
		scale && outside > 0
			? [{ code: 'derive.outsideScale', params: { variable: title, count: outside, ...scale } }]
			: []
	);
	const [first] = items;
	const other = items.find(({ scale }) => scale?.min !== first.scale?.min || scale?.max !== first.scale?.max);
	if (other && !first.isMoved) {
		const params = { item: first.name, other: other.name };
		hints.push({ code: 'reliabilityAnalysis.differentScales', params });
	}
	return hints;
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
