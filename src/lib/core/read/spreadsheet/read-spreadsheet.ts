import { fail, type Outcome } from '../../outcome';
import { listOdsSheets, readOds } from '../ods/read-ods';
import type { ReadTable } from '../types';
import { listXlsSheets, readXls } from '../xls/read-xls';
import { refusedFormat } from '../xlsx/other-formats';
import { listSheets, readXlsx } from '../xlsx/read-xlsx';
import type { SheetInfo, XlsxCode, XlsxOptions } from '../xlsx/types';

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
	const format = refusedFormat(bytes);
	if (format === 'xlsx.legacyXls') return readXls(bytes, options);
	if (format) return fail(format);
	const workbook = readXlsx(bytes, options);
	return !workbook.ok && workbook.problem.code === 'xlsx.openDocument' ? readOds(bytes, options) : workbook;
}
