import { fail, ok, type Message, type Outcome } from '../../outcome';
import type { ReadTable } from '../types';
import { buildColumns, type ColumnPlan } from './build-columns';
import { readHeader, uniqueNames } from './header';
import { MAX_LIST_BYTES, MAX_PART_BYTES, openPackage, type Package } from './open-package';
import { readSheet, type Sheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { readStyles } from './styles';
import { columnNotes, formatOf, surveyColumns } from './survey-columns';
import type { SheetInfo, SheetPart, XlsxCode, XlsxOptions } from './types';
import { readWorkbook, type Workbook } from './workbook';

/** Cells of the table, empty ones too: some 300 MB at most. */
const MAX_FIELDS = 30_000_000;

/**
 * The sheets of a workbook in the order of its tabs, hidden ones too; chart sheets are left out.
 * @param bytes the whole file
 */
export function listSheets(bytes: Uint8Array): Outcome<SheetInfo[], XlsxCode> {
	const parts = openPackage(bytes);
	if (!parts.ok) return parts;
	const workbook = readWorkbook(parts.value);
	return workbook.ok ? ok(workbook.value.sheets.map(({ name, hidden }) => ({ name, hidden }))) : workbook;
}

/**
 * Reads one sheet of an Excel workbook (.xlsx, .xlsm) as a table: texts as they stand (never as formulas or numbers),
 * formulas by their stored results, dates by their number format. Dates are days, date-times seconds since 1970-01-01,
 * times seconds, shares fractions. `lines` are the sheet's row numbers; rows without any content are left out.
 * Source: ECMA-376 part 1 (SpreadsheetML) and part 2 (packages).
 * @param bytes the whole file
 * @returns the table with notes on what a table cannot show, or why the workbook cannot be read
 */
export function readXlsx(bytes: Uint8Array, options: XlsxOptions = {}): Outcome<ReadTable, XlsxCode> {
	const parts = openPackage(bytes);
	if (!parts.ok) return parts;
	const workbook = readWorkbook(parts.value);
	if (!workbook.ok) return workbook;
	const { sheets } = workbook.value;
	const visible = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
	const chosen = options.sheet === undefined ? visible : sheets.find(({ name }) => name === options.sheet);
	if (!chosen) return fail('xlsx.noSuchSheet', { sheet: options.sheet ?? '' });
	const sheet = loadSheet(parts.value, workbook.value, chosen);
	if (!sheet.ok) return sheet;
	const table = tableOf(sheet.value, chosen.name, options.headerRow);
	if (table.ok && sheets.length > 1)
		table.value.notes.push({
			code: 'xlsx.otherSheets',
			params: { count: sheets.length - 1, sheet: chosen.name }
		});
	return table;
}

function loadSheet(parts: Package, workbook: Workbook, { part }: SheetPart): Outcome<Sheet, XlsxCode> {
	const load = <T>(
		name: string | null,
		limit: number,
		read: (xml: string, part: string) => Outcome<T[], XlsxCode>
	) => {
		if (name === null) return ok<T[]>([]);
		const xml = parts.read(name, limit);
		return xml.ok ? read(xml.value, name) : xml;
	};
	const texts = load(workbook.sharedStrings, MAX_PART_BYTES, readSharedStrings);
	if (!texts.ok) return texts;
	const styles = load(workbook.styles, MAX_LIST_BYTES, readStyles);
	if (!styles.ok) return styles;
	const xml = parts.read(part);
	return xml.ok ? readSheet(xml.value, part, texts.value, styles.value, workbook.is1904) : xml;
}

function tableOf(sheet: Sheet, name: string, headerRow?: number | null): Outcome<ReadTable, XlsxCode> {
	const { cells } = sheet;
	if (cells.count === 0) return fail('xlsx.emptySheet', { sheet: name });
	const header = readHeader(cells, headerRow);
	if (!header.ok) return header;
	const { firstData } = header.value;
	const surveys = surveyColumns(cells, firstData);
	const used = [...new Set([...header.value.names.keys(), ...surveys.keys()])].sort((a, b) => a - b);
	const rowCount = cells.rowNumbers.length - firstData;
	if (used.length * rowCount > MAX_FIELDS) return fail('xlsx.tooManyCells', { limit: MAX_FIELDS });

	const names = uniqueNames(header.value.names, used);
	const notes = [...header.value.notes, ...names.notes, ...sheetNotes(sheet, firstData)];
	const plans = used.map((column, place): ColumnPlan => {
		const survey = surveys.get(column);
		if (survey) notes.push(...columnNotes(names.names[place], survey));
		return { column, name: names.names[place], format: survey ? formatOf(survey) : 'number' };
	});
	const columns = buildColumns(cells, firstData, plans);
	const lines = Uint32Array.from(cells.rowNumbers.slice(firstData));
	return ok({ name, rowCount, columns, lines, weight: null, notes });
}

/** Merged cells, hidden rows, and rows without content among the data. */
function sheetNotes({ cells, mergedCount, firstMerged, hiddenRows }: Sheet, firstData: number): Message[] {
	const notes: Message[] = [];
	if (mergedCount > 0)
		notes.push({ code: 'xlsx.mergedCells', params: { count: mergedCount, range: firstMerged } });
	if (hiddenRows > 0) notes.push({ code: 'xlsx.hiddenRows', params: { count: hiddenRows } });
	const rows = cells.rowNumbers.slice(firstData);
	const empty = rows.length === 0 ? 0 : rows[rows.length - 1] - rows[0] + 1 - rows.length;
	if (empty > 0) notes.push({ code: 'xlsx.emptyRows', params: { count: empty } });
	return notes;
}
