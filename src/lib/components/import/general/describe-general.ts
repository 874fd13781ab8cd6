import type { ReadChoices } from '$lib/core/import/choices';
import type { ColumnReason, GeneralColumn, GeneralReport } from '$lib/core/import/table-report';
import type { Message } from '$lib/core/outcome';
import { isWeak } from '$lib/core/read/delimited/number-format';
import type { CellFault, ColumnChoice, ColumnType } from '$lib/core/read/delimited/types';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { CellName } from '$lib/core/table/types';
import type { Messages } from '$lib/i18n';
import { cellText, type CellWords } from '../../dataset/cell-text';

type Words = Messages['general'];

/** Notes that the dialogue shows in parts of its own, with what can be chosen. */
const SHOWN_ELSEWHERE: readonly string[] = [
	'delimited.ambiguousNumber',
	'delimited.dateOrder',
	'delimited.personalData',
	'delimited.unreadable',
	'delimited.printedDifferently',
	'delimited.marks',
	'delimited.preliminary',
	'delimited.publisher',
	'delimited.shortRows',
	'delimited.longRows',
	'delimited.shortRowsLeftOut',
	'delimited.longRowsLeftOut',
	'delimited.titleLines',
	'delimited.footerLines',
	'xlsx.rowsAbove',
	'xlsx.otherSheets',
	'jsonStat.severalDatasets'
];

/** Notes without a part of their own in the dialogue. */
export const plainNotes = (notes: readonly Message[]): Message[] =>
	notes.filter(({ code }) => !SHOWN_ELSEWHERE.includes(code));

/** How a column is called: by its header, or by its name where it has none. */
export const columnTitle = ({ header, name }: Pick<GeneralColumn, 'header' | 'name'>): string =>
	header || name;

const isWeakReason = (reason: ColumnReason): boolean =>
	reason !== 'stored' && reason !== 'storedAsText' && isWeak(reason);

/** Whether somebody has to look how the numbers of a column are read, or has chosen. */
export const isAmbiguous = ({ alternatives, reason }: GeneralColumn): boolean =>
	alternatives.length === 2 && (isWeakReason(reason) || reason === 'chosen');

/** Whether day and month of a column can be exchanged, or somebody has chosen their order. */
export const isOpenDate = (column: GeneralColumn, choices: ReadChoices): boolean =>
	column.isDateOrderOpen ||
	(column.dateOrder !== null &&
		choices.columns?.some((choice) => choice.column === column.position && choice.dateOrder !== undefined) ===
			true);

/** Whether a column should be looked over before it is stored. */
export const needsLook = (column: GeneralColumn): boolean =>
	(column.alternatives.length === 2 && isWeakReason(column.reason)) ||
	column.isDateOrderOpen ||
	column.unreadable + column.printedDifferently > 0 ||
	column.mixture !== null ||
	column.reason === 'storedAsText' ||
	column.personal !== null;

/** What the marks of a publisher were taken for, all columns together, in sentences. */
export function markSentences({ variables, publisher }: GeneralReport, t: Words): string[] {
	const counts = new Map<string, { mark: string; sense: keyof Words['senses']; n: number }>();
	const add = (mark: string, sense: keyof Words['senses'], n: number) => {
		const known = counts.get(mark + sense) ?? { mark, sense, n: 0 };
		counts.set(mark + sense, { ...known, n: known.n + n });
	};
	for (const { marks, preliminary } of variables) {
		for (const { mark, sense, count } of marks) add(mark, sense, count);
		if (preliminary > 0) add('*', 'preliminary', preliminary);
	}
	const name = publisher === 'ssb' || publisher === 'udir' ? t.publishers[publisher] : '';
	return [...counts.values()].map(({ mark, sense, n }) =>
		t.mark({ mark, publisher: name, sense: t.senses[sense], n })
	);
}

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const integer = (value: number): ResultCell => ({ value, format: { kind: 'integer' } });

/** Cells that are shown one by one. */
const SHOWN_FAULTS = 200;

/** The cells that do not fit their column, by line. */
export function faultsTable(columns: readonly GeneralColumn[], t: Words): ResultTable {
	const faults = columns
		.flatMap((column) => column.faults.map((fault) => ({ ...fault, column: columnTitle(column) })))
		.sort((a, b) => a.line - b.line);
	const all = columns.reduce((sum, one) => sum + one.unreadable + one.printedDifferently, 0);
	const shown = faults.slice(0, SHOWN_FAULTS);
	return cellsTable('faults', t.faults.table, shown, t, all);
}

/** The cells for which rows were left out. */
export function excludedTable({ excluded, variables }: GeneralReport, t: Words): ResultTable | null {
	if (!excluded || excluded.cells.length === 0) return null;
	const all = variables.reduce((sum, { unreadable }) => sum + unreadable, 0);
	const cells = excluded.cells.map((cell) => ({ ...cell, kind: 'unreadable' as const }));
	return cellsTable('excluded', t.excluded.table, cells, t, all);
}

function cellsTable(
	id: string,
	title: string,
	faults: (CellFault & { column: string })[],
	t: Words,
	all: number
): ResultTable {
	const words = t.faults;
	return {
		id,
		title,
		columns: [
			{ id: 'line', label: words.line, align: 'end' },
			{ id: 'column', label: words.column, align: 'start' },
			{ id: 'text', label: words.text, align: 'start' },
			{ id: 'problem', label: words.problem, align: 'start' }
		],
		rows: faults.map(({ line, column, text: cell, kind }, index) => ({
			id: String(index),
			cells: [integer(line), text(column), text(cell), text(words.kinds[kind])]
		})),
		notes: all > faults.length ? [words.shown({ shown: faults.length, all })] : []
	};
}

/** A way to read a column, as it is named among the options. */
export type TypeOption = Exclude<keyof Words['columns']['options'], 'auto'>;

/** The options of a column: what it can be read as. */
export const TYPE_OPTIONS: readonly TypeOption[] = [
	'text',
	'number:comma',
	'number:point',
	'date:dmy',
	'date:mdy',
	'date:ymd',
	'dateTime:dmy',
	'dateTime:mdy',
	'dateTime:ymd',
	'time'
];

/** The choice that an option stands for. */
export function choiceOf(option: TypeOption): Omit<ColumnChoice, 'column'> {
	const [type, detail] = option.split(':') as [ColumnType, string | undefined];
	if (detail === 'comma' || detail === 'point') return { type, decimal: detail };
	if (detail === 'dmy' || detail === 'mdy' || detail === 'ymd') return { type, dateOrder: detail };
	return { type };
}

/** The option that was chosen for a column; '' for none. */
export function optionOf(column: number, choices: ReadChoices): TypeOption | '' {
	const choice = choices.columns?.find((one) => one.column === column);
	if (!choice?.type) return '';
	const detail = choice.decimal ?? choice.dateOrder;
	const option = detail === undefined ? choice.type : `${choice.type}:${detail}`;
	return TYPE_OPTIONS.find((one) => one === option) ?? '';
}

/** What a column holds, in short lines: range or examples, labels, and what else to know. */
export function valueLines(column: GeneralColumn, t: Words, words: CellWords): string[] {
	const shown = { valueLabels: [], format: column.type, decimals: column.decimals };
	const write = (value: number | string) => cellText({ value }, shown, words);
	const { range } = column;
	const values = range
		? range.min === range.max
			? write(range.min)
			: t.columns.range({ low: write(range.min), high: write(range.max) })
		: column.examples
				.slice(0, 3)
				.map((value) => shorten(write(value)))
				.join(' · ');
	return [
		values,
		column.valueLabels > 0 ? t.columns.labels(column.valueLabels) : '',
		column.hasDeclaredMissing ? t.columns.declared : '',
		column.multipleAnswers > 0 ? t.columns.answers : ''
	].filter((line) => line !== '');
}

const shorten = (some: string): string => (some.length > 40 ? `${some.slice(0, 40)} …` : some);

/** How a column was read and why, in short lines. */
export function typeLines(column: GeneralColumn, t: Words): string[] {
	const { columns: words } = t;
	const { number } = column;
	const thousands = number && number.thousands !== 'none' ? words.thousands[number.thousands] : '';
	const hasDecimals = column.decimals > 0 || column.alternatives.length > 0;
	return [
		number && hasDecimals ? words.format[number.decimal] : '',
		thousands,
		column.dateOrder && column.reason !== 'chosen' ? t.ambiguous.orders[column.dateOrder] : '',
		words.why[column.reason] ?? '',
		isWeakReason(column.reason) && column.alternatives.length === 2 ? words.ambiguous : ''
	].filter((line) => line !== '');
}

/** How many empty cells a column has of each kind. */
export function emptyText(
	{ counts }: GeneralColumn,
	kinds: Record<CellName, string>,
	write: (n: number) => string,
	none: string
): string {
	const found = Object.entries(counts).filter(([name]) => name !== 'value') as [CellName, number][];
	return found.length === 0 ? none : found.map(([name, n]) => `${write(n)} ${kinds[name]}`).join(', ');
}

/** The first lines of a list: "3, 7, 12 …". */
export const firstLines = (lines: readonly number[], most = 30): string =>
	lines.slice(0, most).join(', ') + (lines.length > most ? ' …' : '');
