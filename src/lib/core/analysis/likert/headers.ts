import type { ResultColumn, Text } from '../../report/types';
import type { Block } from './blocks';
import { personsOf } from './summary';
import type { Column } from './tally';
import type { LikertSpec } from './types';

/** What a column of answers is called, and what stands above it: item and groups in the order of the nesting. */
export function namesOf(
	{ item, group }: Column,
	nesting: LikertSpec['nesting']
): { label: Text; above: Text[] } {
	const path: Text[] = nesting === 'items' ? [item.title, ...group.labels] : [...group.labels, item.title];
	return { label: path[path.length - 1], above: path.slice(0, -1) };
}

/** A column of a table, or one of words before columns whose steps are called otherwise. */
export type Place = { kind: 'column'; column: Column } | { kind: 'words'; id: string; labels: string[] };

/** The columns of a table after the first, with the words of every further label set before its items. */
export function placesOf(block: Block, columns: readonly Column[]): Place[] {
	const [first] = block.sets;
	let before = first;
	return columns.flatMap((column): Place[] => {
		const set = block.sets.find(({ items }) => items.includes(column.item)) ?? first;
		const isNew = set !== before;
		before = set;
		const place: Place = { kind: 'column', column };
		return isNew ? [{ kind: 'words', id: `words|${column.item.name}`, labels: set.labels }, place] : [place];
	});
}

/** Whether one person moves a column's percents more than its reader may think. */
export const isSmall = (column: Column, spec: LikertSpec): boolean =>
	spec.smallBelow !== null && column.state === 'shown' && personsOf(column, spec) < spec.smallBelow;

/** The columns of a table of answers: the words of the steps, then items and groups. */
export function headersOf(places: readonly Place[], spec: LikertSpec): ResultColumn<Text>[] {
	return [
		{ id: 'answer', label: { code: 'likert.answer' }, align: 'start' },
		...places.map((place): ResultColumn<Text> => {
			if (place.kind === 'words') return { id: place.id, label: { code: 'likert.answer' }, align: 'start' };
			const { column } = place;
			const persons = personsOf(column, spec);
			const { label, above } = namesOf(column, spec.nesting);
			const help = { code: 'likert.onePerson', params: { persons, points: 100 / persons } };
			return {
				id: column.id,
				label,
				align: 'end',
				...(above.length > 0 ? { above } : {}),
				...(isSmall(column, spec) ? { help } : {})
			};
		})
	];
}
