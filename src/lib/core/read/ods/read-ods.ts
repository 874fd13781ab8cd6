import { fail, ok, type Outcome } from '../../outcome';
import type { ReadTable } from '../types';
import { isOpenDocument, MAX_LIST_BYTES, openArchive, type Package } from '../xlsx/open-package';
import { chooseSheet, sheetTable } from '../xlsx/sheet-table';
import type { SheetInfo, XlsxCode, XlsxOptions, XlsxReading } from '../xlsx/types';
import { XML, XmlScanner } from '../xlsx/xml-scanner';
import { ContentReader } from './content-reader';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * The sheets of an OpenDocument spreadsheet in the order of its tabs, hidden ones too.
 * @param bytes the whole file
 */
export function listOdsSheets(bytes: Uint8Array): Outcome<SheetInfo[], XlsxCode> {
	const content = openContent(bytes);
	if (!content.ok) return content;
	const read = readContent(content.value, undefined);
	return read.ok ? ok(read.value.sheets) : read;
}

/**
 * Reads one sheet of an OpenDocument spreadsheet (.ods, .ots) as a table, as `readXlsx` does a workbook's: what cells
 * hold, not what they show. Repeated rows and cells are written out, within the limits of a sheet.
 * Source: OpenDocument 1.3 part 2 (packages) and part 3 (9, tables).
 * @param bytes the whole file
 * @returns the table, or why the spreadsheet cannot be read
 */
export function readOds(bytes: Uint8Array, options: XlsxOptions = {}): Outcome<ReadTable, XlsxCode> {
	const reading = inspectOds(bytes, options);
	return reading.ok ? ok(reading.value.table) : reading;
}

/** Reads one sheet as `readOds` does, and says how it was understood. */
export function inspectOds(bytes: Uint8Array, options: XlsxOptions = {}): Outcome<XlsxReading, XlsxCode> {
	const content = openContent(bytes);
	if (!content.ok) return content;
	const first = readContent(content.value, options.sheet);
	if (!first.ok) return first;
	const chosen = chooseSheet(first.value.sheets, options.sheet);
	if (!chosen.ok) return chosen;
	// Where all sheets are hidden it is known at the end that the first is meant.
	const read = first.value.sheet ? first : readContent(content.value, chosen.value.name);
	if (!read.ok) return read;
	const { sheet, sheetName, sheets } = read.value;
	if (!sheet) return fail('xlsx.emptySheet', { sheet: chosen.value.name });
	return sheetTable(sheet, sheetName, sheets, options);
}

function openContent(bytes: Uint8Array): Outcome<string, XlsxCode> {
	const parts = openArchive(bytes);
	if (!parts.ok) return parts;
	if (!isOpenDocument(parts.value)) return fail('xlsx.notWorkbook');
	const type = parts.value.read('mimetype', 1000);
	if (!type.ok) return type;
	if (!type.value.startsWith(SPREADSHEET)) return fail('xlsx.openDocument');
	return isEncrypted(parts.value) ? fail('xlsx.encrypted') : parts.value.read(CONTENT);
}

/** The manifest tells which parts are encrypted. Source: OpenDocument 1.3 part 2, 3.4 (encryption), 4.8.2. */
function isEncrypted(parts: Package): boolean {
	if (parts.has('encrypted-package')) return true;
	const manifest = parts.has(MANIFEST) ? parts.read(MANIFEST, MAX_LIST_BYTES) : null;
	return manifest?.ok === true && /<(?:\w+:)?encryption-data[\s/>]/.test(manifest.value);
}

function readContent(xml: string, wish: string | undefined): Outcome<ContentReader, XlsxCode> {
	const reader = new ContentReader(wish);
	const scanner = new XmlScanner(xml);
	for (let event = scanner.next(); event !== XML.end; event = scanner.next()) {
		if (event === XML.fault)
			return fail('xlsx.badXml', { part: CONTENT, fault: scanner.fault ?? 'structure' });
		if (event === XML.text) reader.text(scanner.text);
		else if (event === XML.open) reader.open(scanner);
		else reader.close(scanner.name);
		if (reader.problem && !scanner.fault) return { ok: false, problem: reader.problem };
	}
	return ok(reader);
}
