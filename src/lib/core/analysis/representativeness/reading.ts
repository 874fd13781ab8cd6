import type { Text } from '../../report/types';
import type { ComparedRow, Comparison } from './compare';

/** A label in a sentence. */
const plainText = (text: Text): string =>
	typeof text === 'string' ? text : String(text.params?.value ?? '');
const quoted = (texts: readonly Text[]): string => texts.map((text) => `«${plainText(text)}»`).join(', ');

/**
 * What a comparison says in plain words: which categories the sample has too few or too many of for chance alone, and
 * what could not be compared.
 */
export function readingOf(title: string, comparison: Comparison): Text[] {
	const { rows, n, population, unmatched, isTooMany } = comparison;
	const say = (code: string, params: Record<string, string | number>): Text => ({
		code: `representativeness.${code}`,
		params: { property: title, ...params }
	});
	if (n === 0) return [say('readNobody', {})];
	if (population === 0) return [say('readNoPopulation', {})];
	const sentences: Text[] = [];
	if (n > population) sentences.push(say('readTooMany', { n, population }));
	else if (isTooMany) sentences.push(say('readOverfull', { values: quoted(comparison.overfull) }));
	if (unmatched.length > 0) sentences.push(say('readUnmatched', { values: quoted(unmatched) }));
	if (unmatched.length > 0 && comparison.onlyAll.length > 0)
		sentences.push(say('readOnlyAll', { values: quoted(comparison.onlyAll) }));
	if (isTooMany || unmatched.length > 0) return sentences;
	const share = ({ all }: ComparedRow) => (all ?? 0) / population;
	// Less than one from what was expected is nothing to speak of, as where one of one municipality has answered.
	const isFar = (row: ComparedRow) => Math.abs(row.sample - n * share(row)) >= 1;
	const few = rows.filter((row) => row.high < share(row) && isFar(row));
	const many = rows.filter((row) => row.low > share(row) && isFar(row));
	if (n === population) sentences.push(say('readAll', {}));
	else if (few.length + many.length === 0) sentences.push(say('readAlike', {}));
	if (few.length > 0) sentences.push(say('readFew', { values: quoted(few.map(({ label }) => label)) }));
	if (many.length > 0) sentences.push(say('readMany', { values: quoted(many.map(({ label }) => label)) }));
	return sentences;
}
