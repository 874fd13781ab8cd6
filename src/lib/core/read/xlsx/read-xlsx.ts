import { fail, ok, type Message, type Outcome } from '../../outcome';
import type { ReadTable } from '../types';
import { buildColumns, type ColumnPlan } from './build-columns';
import { readHeader, uniqueNames } from './header';
import { openPackage, type Package } from './open-package';
import { readSheet, type Sheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { readStyles } from './styles';
import { columnNotes, formatOf, surveyColumns } from './survey-columns';
import type { SheetInfo, SheetPart, XlsxCode, XlsxOptions, XlsxReading } from './types';
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
	const reading = inspectXlsx(bytes, options);
	return reading.ok ? ok(reading.value.table) : reading;
}

/**
 * Reads one sheet as `readXlsx` does, and says how it was understood: the sheets there are, and where the names of the
 * columns stand.
 * @param progress told how much of the sheet is read, 0–1
 */
export function inspectXlsx(
	bytes: Uint8Array,
	options: XlsxOptions = {},
	progress: (done: number) => void = () => undefined
): Outcome<XlsxReading, XlsxCode> {
	const parts = openPackage(bytes);
	if (!parts.ok) return parts;
	const workbook = readWorkbook(parts.value);
	if (!workbook.ok) return workbook;
	const { sheets } = workbook.value;
	const visible = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
	const chosen = options.sheet === undefined ? visible : sheets.find(({ name }) => name === options.sheet);
	if (!chosen) return fail('xlsx.noSuchSheet', { sheet: options.sheet ?? '' });
	const sheet = loadSheet(parts.value, workbook.value, chosen, progress);
	if (!sheet.ok) return sheet;
	const read = tableOf(sheet.value, chosen.name, options.headerRow);
	if (!read.ok) return read;
	if (sheets.length > 1)
		read.value.table.notes.push({
			code: 'xlsx.otherSheets',
			params: { count: sheets.length - 1, sheet: chosen.name }
		});
	const listed = sheets.map(({ name, hidden }) => ({ name, hidden }));
	return ok({ ...read.value, sheets: listed, sheet: chosen.name });
}

function loadSheet(
	parts: Package,
	workbook: Workbook,
	{ part }: SheetPart,
	progress: (done: number) => void
): Outcome<Sheet, XlsxCode> {
	const load = <T>(name: string | null, read: (xml: string, part: string) => Outcome<T[], XlsxCode>) => {
		if (name === null) return ok<T[]>([]);
		const xml = parts.read(name);
		return xml.ok ? read(xml.value, name) : xml;
	};
	const texts = load(workbook.sharedStrings, readSharedStrings);
	if (!texts.ok) return texts;
	const styles = load(workbook.styles, readStyles);
	if (!styles.ok) return styles;
	const xml = parts.read(part);
	return xml.ok ? readSheet(xml.value, part, texts.value, styles.value, workbook.is1904, progress) : xml;
}

function tableOf(
	sheet: Sheet,
	name: string,
	headerRow?: number | null
): Outcome<Pick<XlsxReading, 'table' | 'headerRow' | 'titles'>, XlsxCode> {
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
	const table = { name, rowCount, columns, lines, weight: null, notes };
	return ok({ table, headerRow: header.value.row, titles: header.value.titles });
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
