import { ok, type Outcome } from '../../outcome';
import type { ReadTable } from '../types';
import { MAX_LIST_BYTES, MAX_PART_BYTES, openPackage, type Package } from './open-package';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { chooseSheet, sheetTable, type Sheet } from './sheet-table';
import { readStyles } from './styles';
import type { SheetInfo, SheetPart, XlsxCode, XlsxOptions, XlsxReading } from './types';
import { readWorkbook, type Workbook } from './workbook';

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
 * times seconds, shares percents (43.5 for a cell that shows 43.5 %). `lines` are the sheet's row numbers; rows without
 * any content are left out.
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
	const chosen = chooseSheet(sheets, options.sheet);
	if (!chosen.ok) return chosen;
	const sheet = loadSheet(parts.value, workbook.value, chosen.value, progress);
	return sheet.ok ? sheetTable(sheet.value, chosen.value.name, sheets, options) : sheet;
}

function loadSheet(
	parts: Package,
	workbook: Workbook,
	{ part }: SheetPart,
	progress: (done: number) => void
): Outcome<Sheet, XlsxCode> {
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
	return xml.ok ? readSheet(xml.value, part, texts.value, styles.value, workbook.is1904, progress) : xml;
}
