import { ok, type Message, type Outcome } from '../../outcome';
import { rowsMarked } from '../../read/delimited/unreadable-rows';
import type { Progress } from '../../read/delimited/types';
import type { ReadColumn } from '../../read/types';
import { inspectSpreadsheet, listSpreadsheetSheets } from '../../read/spreadsheet/read-spreadsheet';
import type { XlsxReading } from '../../read/xlsx/types';
import type { ReadChoices } from '../choices';
import type { FileParts, GeneralReading } from '../table-report';
import type { RawRead } from './raw';
import { numbersAsTexts, retype, workbookContext, type Retyped } from './retype';

/**
 * Reads a sheet of a workbook with the choices that were made. Without a choice it is the first visible sheet that holds
 * something. Shares are percents as they are shown: 0.125 is 12.5. Errors are those of `readSpreadsheet`.
 */
export function readWorkbookFile(
	bytes: Uint8Array,
	choices: ReadChoices,
	progress: Progress
): Outcome<RawRead> {
	const read = readChosen(bytes, choices, progress);
	if (!read.ok) return read;
	const { table, sheets, sheet, headerRow, titles } = read.value;
	const headers = table.columns.map(({ name }) => name);
	const unreadable = new Uint8Array(table.rowCount);
	const { lines } = table;
	const file = workbookContext(headers, titles, table.columns, choices.publisher);
	const readColumn = (
		column: ReadColumn,
		position: number
	): Omit<Retyped, 'reading'> & { reading: GeneralReading | null } => {
		const choice = choices.columns?.find((one) => one.column === position);
		const isMixed = table.notes.some((note) => isMixture(note, column.name));
		if (column.type === 'text')
			return retype(column, { position, header: headers[position] }, isMixed, choice, {
				...file,
				lines,
				unreadable
			});
		const isNumber = column.facts.format === 'number' && column.facts.valueLabels.length === 0;
		if (choice?.type === 'text' && isNumber)
			return { column: numbersAsTexts(column, column.facts.label), reading: null };
		return { column, reading: null };
	};
	const done = table.columns.map(readColumn);
	const retyped = new Set(
		done.flatMap(({ column }, i) => (column.type === table.columns[i].type ? [] : [table.columns[i].name]))
	);
	const isStale = ({ code, params }: Message) =>
		['xlsx.mixedColumn', 'xlsx.numbersAsText'].includes(code) && retyped.has(String(params?.column));
	return ok({
		layout: 'xlsx',
		table: {
			...table,
			columns: done.map(({ column }) => column),
			notes: table.notes.filter((note) => !isStale(note))
		},
		readings: done.map(({ reading }) => reading),
		canChoose: (position) => canChoose(table.columns[position]),
		headers,
		publisher: file.publisher,
		text: null,
		parts: partsOf(sheets, sheet),
		part: sheets.length > 1 ? sheet : '',
		headerRow,
		titles,
		unreadableRows: rowsMarked(unreadable)
	});
}

const canChoose = ({ type, facts }: ReadColumn): boolean =>
	type === 'text' || (facts.format === 'number' && facts.valueLabels.length === 0);

const isMixture = ({ code, params }: Message, column: string): boolean =>
	code === 'xlsx.mixedColumn' && params?.column === column;

function readChosen(bytes: Uint8Array, choices: ReadChoices, progress: Progress): Outcome<XlsxReading> {
	const headerRow = choices.headerRow === 0 ? null : choices.headerRow;
	const first = inspectSpreadsheet(bytes, { sheet: choices.sheet, headerRow }, progress);
	if (first.ok || choices.sheet !== undefined || first.problem.code !== 'xlsx.emptySheet') return first;
	const sheets = listSpreadsheetSheets(bytes);
	for (const { name } of sheets.ok ? sheets.value.filter(({ hidden }) => !hidden) : []) {
		const other = inspectSpreadsheet(bytes, { sheet: name, headerRow }, progress);
		if (other.ok || other.problem.code !== 'xlsx.emptySheet') return other;
	}
	return first;
}

/** The sheets of a workbook with the one that was read; null where there is but one. */
export function partsOf(sheets: FileParts['list'], sheet: string): FileParts | null {
	const chosen = sheets.findIndex(({ name }) => name === sheet);
	return sheets.length > 1 ? { kind: 'sheets', list: sheets, chosen: Math.max(0, chosen) } : null;
}
