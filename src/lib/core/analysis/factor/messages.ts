import type { Message } from '../../outcome';
import type { CorrelationMatrix } from '../../stats/correlation/correlation-matrix';
import { variableOf, type Sample } from '../sample';
import { titled } from '../titled';
import { messagePart, type ResultPart } from '../types';
import type { Shown } from './shown';

/** Of so many pairs each is told by itself; of more only how many there are. */
const TOLD = 3;

/** What should be known of the correlations, the pairs summed up where there are many. */
export function correlationWarnings({ warnings }: CorrelationMatrix, shown: Shown): ResultPart[] {
	const pairs = (code: string) => warnings.filter((one) => one.code === code);
	const [empty, bound] = [pairs('correlation.emptyCell'), pairs('correlation.atBound')];
	const whole = warnings.filter((one) => !empty.includes(one) && !bound.includes(one));
	const told = [
		...whole,
		...(empty.length > TOLD
			? [{ code: 'factorAnalysis.emptyCells', params: { count: empty.length } }]
			: empty),
		...(bound.length > TOLD ? [{ code: 'factorAnalysis.atBounds', params: { count: bound.length } }] : bound)
	];
	return told.map((warning) => messagePart(inTitles(warning, shown), 'warning'));
}

/** A message in which items are called what the tables call them. */
export const inTitles = <Code extends string>(
	message: Message<Code>,
	{ items, titles }: Shown
): Message<Code> => titled(message, (name) => titles[items.findIndex((item) => item.name === name)] ?? name);

/** Answers outside the declared scale of their item. They are counted here; an index takes them for no answers. */
export function outsideScale({ items, titles }: Shown, sample: Sample): ResultPart[] {
	const found = items.flatMap(({ name, values }, i) => {
		const scale = variableOf(sample, name)?.scale;
		if (!scale) return [];
		const count = values.filter((value) => value < scale.min || value > scale.max).length;
		return count > 0 ? [{ title: titles[i], count }] : [];
	});
	if (found.length === 0) return [];
	const params = {
		items: found.map(({ title }) => title).join('; '),
		count: found.reduce((sum, { count }) => sum + count, 0)
	};
	return [messagePart({ code: 'factorAnalysis.outsideScale', params }, 'warning')];
}
