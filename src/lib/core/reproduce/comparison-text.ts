import type { Message } from '../outcome';
import type { ChangedNumber, ResultsComparison } from './types';

/** A line about a comparison, for a terminal: a message, or a row of numbers as they stand. */
export type ComparisonLine = { kind: 'message'; message: Message } | { kind: 'number'; text: string };

const said = (code: string, params: NonNullable<Message['params']> = {}): ComparisonLine => ({
	kind: 'message',
	message: { code: `reproduce.${code}`, params }
});

const written = (value: ChangedNumber['before']): string =>
	value === undefined ? '–' : value === null ? '∅' : String(value);

/** One changed number: section › table › row › column: old → new. */
export const numberLine = ({ section, table, row, column, before, after, causes }: ChangedNumber): string =>
	`  ${[section, table, row, column].filter((part) => part !== '').join(' › ')}: ${written(before)} → ${written(after)} [${causes.join(', ')}]`;

/**
 * A comparison as lines, grouped by analysis: what changed number by number, and how much did not.
 * @param most so many numbers of each analysis are written out; of the rest the count
 */
export function comparisonLines(
	comparison: Omit<ResultsComparison, 'labels'>,
	most: number
): ComparisonLine[] {
	const { before, after, methods, analyses, changed, unchanged } = comparison;
	const lines: ComparisonLine[] = [
		said('madeBy', {
			app: before.app || '?',
			methods: before.methods,
			nowApp: after.app,
			nowMethods: after.methods
		}),
		...methods.map(({ what }): ComparisonLine => ({ kind: 'message', message: what })),
		said(changed === 0 ? 'nothingChanged' : 'sums', { changed, unchanged })
	];
	for (const one of analyses) {
		const name = one.name || one.key;
		if (one.status !== 'both') {
			lines.push(said(one.status === 'gone' ? 'isGone' : 'isNew', { name }));
			continue;
		}
		if (one.numbers.length === 0 && one.changed.length === 0) continue;
		lines.push(said('ofOne', { name, changed: one.numbers.length, unchanged: one.unchanged }));
		for (const cause of one.changed) lines.push(said(`changed_${cause}`));
		for (const number of one.numbers.slice(0, most)) lines.push({ kind: 'number', text: numberLine(number) });
		if (one.numbers.length > most) lines.push(said('more', { n: one.numbers.length - most }));
	}
	return lines;
}
