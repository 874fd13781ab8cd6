import { fail, ok, type Outcome } from '../../outcome';
import { inspectOds, listOdsSheets } from '../ods/read-ods';
import type { ReadTable } from '../types';
import { inspectXls, listXlsSheets } from '../xls/read-xls';
import { refusedFormat } from '../xlsx/other-formats';
import { inspectXlsx, listSheets } from '../xlsx/read-xlsx';
import type { SheetInfo, XlsxCode, XlsxOptions, XlsxReading } from '../xlsx/types';

/**
 * The sheets of a spreadsheet, whatever its format.
 * @param bytes the whole file
 */
export function listSpreadsheetSheets(bytes: Uint8Array): Outcome<SheetInfo[], XlsxCode> {
	const format = refusedFormat(bytes);
	if (format === 'xlsx.legacyXls') return listXlsSheets(bytes);
	if (format) return fail(format);
	const workbook = listSheets(bytes);
	return !workbook.ok && workbook.problem.code === 'xlsx.openDocument' ? listOdsSheets(bytes) : workbook;
}

/**
 * Reads one sheet of a spreadsheet as a table. The format is recognised by content: Excel's of today (.xlsx, .xlsm) and
 * of 1997 to 2003 (.xls), OpenDocument's (.ods).
 * @param bytes the whole file
 * @returns the table with notes on what a table cannot show, or why the file cannot be read
 */
export function readSpreadsheet(bytes: Uint8Array, options: XlsxOptions = {}): Outcome<ReadTable, XlsxCode> {
	const reading = inspectSpreadsheet(bytes, options);
	return reading.ok ? ok(reading.value.table) : reading;
}

/**
 * Reads one sheet as `readSpreadsheet` does, and says how it was understood.
 * @param progress told how much of the sheet is read, 0–1; by the reader of .xlsx only, the one for large files
 */
export function inspectSpreadsheet(
	bytes: Uint8Array,
	options: XlsxOptions = {},
	progress: (done: number) => void = () => undefined
): Outcome<XlsxReading, XlsxCode> {
	const format = refusedFormat(bytes);
	if (format === 'xlsx.legacyXls') return inspectXls(bytes, options);
	if (format) return fail(format);
	const workbook = inspectXlsx(bytes, options, progress);
	return !workbook.ok && workbook.problem.code === 'xlsx.openDocument'
		? inspectOds(bytes, options)
		: workbook;
}
