import type { ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { emptyCell, textCell } from '../cells';
import { idPart } from '../id-part';
import { titleOf, type Sample } from '../sample';
import type { GroupNode } from './group-tree';
import type { Item } from './measure';
import { MIDDLE_MARK, nameCells, SD_MARK, shownCell, type Statistic } from './shown-cells';
import { publishedCell, type EffectOfItems } from './item-effects';
import { groupColumns, pairParams, startColumn } from './names';
import type { MeanTableSpec } from './types';

const intervalOf = ({ interval }: MeanTableSpec): Statistic[] => (interval ? ['low', 'high'] : []);

const label = (statistic: Statistic, { confidence }: MeanTableSpec): Text => ({
	code: `meanTable.${statistic}`,
	params: { percent: confidence * 100 }
});

/** One row for each item and group; N, minimum, maximum, mean, SD and interval in columns (NTNU-2023, tables 4.2 and 4.7). */
export function columnsTable(
	spec: MeanTableSpec,
	sample: Sample,
	items: readonly Item[],
	nodes: readonly GroupNode[]
): ResultTable<Text> {
	const range: Statistic[] = spec.showRange ? ['min', 'max'] : [];
	const statistics: Statistic[] = ['n', ...range, 'mean', 'sd', ...intervalOf(spec)];
	const isGrouped = spec.groups.length > 0;
	const namesItem = !isGrouped || items.length > 1;
	return {
		id: 'means',
		title: titleText(spec, sample, items),
		rowHeaders: (namesItem ? 1 : 0) + spec.groups.length,
		columns: [
			...(namesItem ? [startColumn('item', { code: 'meanTable.item' })] : []),
			...groupColumns(sample, spec),
			...statistics.map((statistic): ResultColumn<Text> => ({
				id: statistic,
				label: label(statistic, spec),
				align: 'end'
			}))
		],
		rows: items.flatMap((item) =>
			nodes.map((node, place): ResultRow<Text> => ({
				id: isGrouped ? `${idPart(item.name)}/${node.id}` : idPart(item.name),
				cells: [
					...(namesItem ? [textCell(item.title)] : []),
					...(isGrouped ? nameCells(node) : []),
					...statistics.map((statistic) => shownCell(statistic, item, place, spec, node))
				],
				...(isGrouped && node.isTotal ? { role: 'total' as const } : {})
			}))
		),
		notes: notesOf(spec, sample)
	};
}

/** Items in columns; for each group a row with the mean and one with the SD (NTNU-2023, tables 4.3 and 4.5). */
export function stackedTable(
	spec: MeanTableSpec,
	sample: Sample,
	items: readonly Item[],
	nodes: readonly GroupNode[],
	effects: readonly EffectOfItems[] | null
): ResultTable<Text> {
	const first: Statistic[] = spec.showN ? ['n'] : [];
	const statistics: Statistic[] = [...first, 'mean', 'sd', ...intervalOf(spec)];
	const between = items.filter(({ name }) => name === spec.itemPair?.first || name === spec.itemPair?.second);
	return {
		id: 'means',
		title: titleText(spec, sample, items),
		rowHeaders: spec.groups.length + 1,
		columns: [
			...groupColumns(sample, spec),
			startColumn('statistic', { code: 'meanTable.statistic' }),
			...items.map(({ name, title }): ResultColumn<Text> => ({
				id: `item/${idPart(name)}`,
				label: title,
				align: 'end'
			})),
			...(effects
				? [
						{
							id: 'd',
							label: { code: 'meanTable.dColumn' },
							help: { code: 'meanTable.dHelp', params: pairParams(spec, between) },
							align: 'end' as const
						}
					]
				: [])
		],
		rows: nodes.flatMap((node, place) =>
			statistics.map((statistic): ResultRow<Text> => ({
				id: `${node.id}/${statistic}`,
				cells: [
					...(spec.groups.length > 0 ? nameCells(node) : []),
					textCell(label(statistic, spec)),
					...items.map((item) => shownCell(statistic, item, place, spec, node)),
					...(effects
						? [statistic === 'mean' ? publishedCell(effects[place], spec) : { ...emptyCell(), text: '' }]
						: [])
				],
				...(node.isTotal && spec.groups.length > 0 ? { role: 'total' as const } : {})
			}))
		),
		notes: notesOf(spec, sample)
	};
}

function titleText({ groups }: MeanTableSpec, sample: Sample, items: readonly Item[]): Text {
	const by = groups.map((name) => titleOf(sample, name)).join(', ');
	if (by === '') return { code: 'meanTable.title' };
	return items.length === 1
		? { code: 'meanTable.titleOfOneBy', params: { item: items[0].title, by } }
		: { code: 'meanTable.titleBy', params: { by } };
}

function notesOf({ marks, limit }: MeanTableSpec, sample: Sample): Text[] {
	const notes: Text[] = [];
	if (marks.sd)
		notes.push({
			code: 'meanTable.sdNote',
			params: { mark: SD_MARK, words: marks.sd.words, above: marks.sd.above }
		});
	if (marks.midpoint)
		notes.push(
			marks.midpoint.at === null
				? { code: 'meanTable.middleNoteScale', params: { mark: MIDDLE_MARK, words: marks.midpoint.words } }
				: {
						code: 'meanTable.middleNote',
						params: { mark: MIDDLE_MARK, words: marks.midpoint.words, at: marks.midpoint.at }
					}
		);
	if (limit !== null) notes.push({ code: 'suppression.tableNote', params: { limit } });
	if (sample.weights) notes.push({ code: 'meanTable.weightedNote' });
	return notes;
}
