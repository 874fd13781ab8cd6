import type { IndicatorCellKind } from '$lib/core/table/types';
import { CELL, INDICATOR_CELL_NAMES } from '$lib/core/table/types';
import type { Conflict, ImportComparison, PreliminaryMeeting } from '$lib/core/indicators/compare';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n';

/** So many conflicts are shown one by one. */
const SHOWN = 20;

/** Cells of one file and year in which final and preliminary figures meet. */
interface Meeting {
	file: string;
	year: string;
	cells: number;
	different: number;
}

/** Adds the meetings of all columns up by file and year. */
export function meetingsByFile(
	meetings: readonly PreliminaryMeeting[],
	fileOf: (meeting: PreliminaryMeeting) => string
): Meeting[] {
	const found = new Map<string, Meeting>();
	for (const one of meetings) {
		const file = fileOf(one);
		const key = JSON.stringify([file, one.year]);
		const sum = found.get(key) ?? { file, year: one.year, cells: 0, different: 0 };
		sum.cells += one.cells;
		sum.different += one.different;
		found.set(key, sum);
	}
	return [...found.values()];
}

/**
 * How a file meets the stored ones and those before it, in sentences. Conflicts are not among them.
 * @param isStored whether a table is stored already, by its id
 */
export function differenceSentences(
	comparison: ImportComparison,
	t: Messages['data']['differences'],
	isStored: (tableId: string) => boolean
): string[] {
	const { identical, replaced, preliminaryReplaced, preliminaryLeftOut } = comparison;
	return [
		...identical.map(({ old }) =>
			isStored(old.id) ? t.identicalStored({ file: old.fileName }) : t.identicalNew({ file: old.fileName })
		),
		...replaced.filter(({ old }) => isStored(old.id)).map(({ old }) => t.replaced({ file: old.fileName })),
		...meetingsByFile(preliminaryReplaced, (one) => one.preliminary.fileName).map(t.finalReplaces),
		...meetingsByFile(preliminaryLeftOut, (one) => one.final.fileName).map(t.preliminaryStays)
	];
}

/** The files that a file disagrees with, each once. */
export const conflictFiles = (conflicts: readonly Conflict[]): string[] => [
	...new Set(conflicts.map((conflict) => conflict.old.table.fileName))
];

/** The first conflicts, one row each: unit, column, both values with where they stand. */
export function conflictsTable(comparison: ImportComparison, t: Messages['data']): ResultTable {
	const words = t.differences;
	const shown = comparison.conflicts.slice(0, SHOWN);
	const number = (kind: IndicatorCellKind, value: number): ResultCell =>
		kind === CELL.value
			? { value, format: { kind: 'number', decimals: decimalsOf(value) } }
			: { value: null, format: { kind: 'text' }, text: t.kinds[INDICATOR_CELL_NAMES[kind]] };
	const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
	return {
		id: 'conflicts',
		title: words.table,
		columns: [
			{ id: 'unit', label: words.unit, align: 'start' },
			{ id: 'series', label: words.series, align: 'start' },
			{ id: 'old', label: words.old, align: 'end' },
			{ id: 'where', label: '', align: 'start' },
			{ id: 'new', label: words.next, align: 'end' }
		],
		rows: shown.map((conflict, index) => ({
			id: String(index),
			cells: [
				text(unitName(conflict, t)),
				text(`${conflict.year}.${conflict.series}`),
				number(conflict.old.kind, conflict.old.value),
				text(words.where({ file: conflict.old.table.fileName, line: conflict.old.line })),
				number(conflict.new.kind, conflict.new.value)
			]
		})),
		notes:
			comparison.conflictCount > shown.length
				? [words.shown({ shown: shown.length, all: comparison.conflictCount })]
				: []
	};
}

function unitName({ level, name, number }: Conflict, t: Messages['data']): string {
	const { levelNames } = t.report;
	if (level === 1) return levelNames[1];
	return level === 2 ? `${levelNames[2]} ${number}` : `${name} (${number})`;
}

const decimalsOf = (value: number) => (String(value).split('.')[1] ?? '').length;
