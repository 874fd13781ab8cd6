import type { ResultRow, ResultTable, Text } from '../../report/types';
import { textCell } from '../cells';
import { measureCell } from './cells';
import type { Group, Groups } from './groups';
import type { Measure, Summary } from './measure';
import type { Kind, StructureBlock } from './types';

/** Variables that share a table, read. */
export interface ReadBlock {
	/** Stable, and of its own. */
	id: string;
	title: string;
	theme: StructureBlock['theme'];
	measures: Measure[];
}

/** The summary of a measure in a group. */
export type SummaryOf = (measure: Measure, group: Group) => Summary;

/** A title with the name of a block in it, or with its theme where nobody has named it. */
export const blockTitle = (code: string, block: ReadBlock, params: Record<string, string> = {}): Text => ({
	code,
	params: { block: block.title, theme: block.theme, ...params }
});

const columnsOf = ({ measures }: ReadBlock, first: string): ResultTable<Text>['columns'] => [
	{ id: 'group', label: { code: first }, align: 'start' },
	...measures.map(({ name, title }) => ({ id: name, label: title, align: 'end' as const }))
];

const rowOf = (id: string, label: Text, block: ReadBlock, group: Group, of: SummaryOf): ResultRow<Text> => ({
	id,
	cells: [
		textCell(label),
		...block.measures.map((measure) => {
			const { mean, n } = of(measure, group);
			return measureCell(measure, mean, n);
		})
	]
});

/** Means of drawn municipalities and of all others, all draws together. Layout of tables 47–49 of AFI-2025. */
export const profileTable = (block: ReadBlock, { pooled }: Groups, of: SummaryOf): ResultTable<Text> => ({
	id: `profile-${block.id}`,
	title: blockTitle('structure.profileTitle', block),
	columns: columnsOf(block, 'structure.groupColumn'),
	rows: pooled.map((group) => rowOf(group.kind, group.label, block, group, of)),
	notes: [{ code: 'structure.meansNote' }]
});

/** Means of one kind of draw, a row for each draw. Layout of tables 50–55 of AFI-2025. Null where there is one draw only. */
export function yearsTable(
	block: ReadBlock,
	kind: Kind,
	{ byDraw }: Groups,
	of: SummaryOf
): ResultTable<Text> | null {
	const groups = byDraw.filter((group) => group.kind === kind);
	if (groups.length < 2) return null;
	return {
		id: `years-${kind}-${block.id}`,
		title: blockTitle('structure.yearsTitle', block, { kind }),
		columns: columnsOf(block, 'structure.drawColumn'),
		rows: groups.map((group) => rowOf(group.draw?.id ?? '', group.draw?.label ?? '', block, group, of)),
		notes: [{ code: 'structure.meansNote' }]
	};
}
