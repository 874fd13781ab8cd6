import { fail, ok, type Outcome } from '../../outcome';
import type { ReadTable } from '../types';
import { chooseSheet, sheetTable } from '../xlsx/sheet-table';
import type { SheetInfo, XlsxCode, XlsxOptions, XlsxReading } from '../xlsx/types';
import { CompoundFile } from './compound-file';
import { readGlobals, type XlsGlobals } from './globals';
import { readXlsSheet } from './sheet-reader';

/**
 * The sheets of an Excel workbook of the old format in the order of its tabs, hidden ones too.
 * @param bytes the whole file
 */
export function listXlsSheets(bytes: Uint8Array): Outcome<SheetInfo[], XlsxCode> {
	const opened = openXls(bytes);
	return opened.ok ? ok(opened.value.globals.sheets.map(({ name, hidden }) => ({ name, hidden }))) : opened;
}

/**
 * Reads one sheet of an Excel workbook of the format of 1997 to 2003 (.xls, BIFF8) as a table, as `readXlsx` does one
 * of today's: formulas by their stored results, dates by their number format.
 * Source: MS-CFB (compound files) and MS-XLS (workbooks).
 * @param bytes the whole file
 * @returns the table; `xlsx.legacyXls` for workbooks of before 1997, `xlsx.encrypted`, and the faults of a sheet
 */
export function readXls(bytes: Uint8Array, options: XlsxOptions = {}): Outcome<ReadTable, XlsxCode> {
	const reading = inspectXls(bytes, options);
	return reading.ok ? ok(reading.value.table) : reading;
}

/** Reads one sheet as `readXls` does, and says how it was understood. */
export function inspectXls(bytes: Uint8Array, options: XlsxOptions = {}): Outcome<XlsxReading, XlsxCode> {
	const opened = openXls(bytes);
	if (!opened.ok) return opened;
	const { stream, globals } = opened.value;
	const chosen = chooseSheet(globals.sheets, options.sheet);
	if (!chosen.ok) return chosen;
	const sheet = readXlsSheet(stream, chosen.value.at, globals);
	return sheet.ok ? sheetTable(sheet.value, chosen.value.name, globals.sheets, options) : sheet;
}

function openXls(bytes: Uint8Array): Outcome<{ stream: Uint8Array; globals: XlsGlobals }, XlsxCode> {
	const file = CompoundFile.open(bytes);
	if (!file) return fail('xlsx.brokenZip');
	if (file.has('EncryptedPackage')) return fail('xlsx.encrypted');
	if (!file.has('Workbook')) return fail(file.has('Book') ? 'xlsx.legacyXls' : 'xlsx.notWorkbook');
	const stream = file.stream('Workbook');
	if (!stream) return fail('xlsx.brokenZip');
	const globals = readGlobals(stream);
	return globals.ok ? ok({ stream, globals: globals.value }) : globals;
}
