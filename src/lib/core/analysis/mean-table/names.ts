import type { ResultColumn, Text } from '../../report/types';
import { idPart } from '../id-part';
import { titleOf, type Sample } from '../sample';
import type { Item } from './measure';
import type { MeanTableSpec } from './types';

/** A column with names. */
export const startColumn = (id: string, label: Text): ResultColumn<Text> => ({ id, label, align: 'start' });

/** Headers of the columns that name groups. */
export const groupColumns = (sample: Sample, { groups }: MeanTableSpec): ResultColumn<Text>[] =>
	groups.map((name) => startColumn(`by/${idPart(name)}`, titleOf(sample, name)));

/** Titles of the two items that are compared, in the order of the formula. */
export function pairParams({ itemPair }: MeanTableSpec, items: readonly Item[]): Record<string, string> {
	const titleOfItem = (name: string | undefined) => items.find((item) => item.name === name)?.title ?? '';
	return { first: titleOfItem(itemPair?.first), second: titleOfItem(itemPair?.second) };
}
