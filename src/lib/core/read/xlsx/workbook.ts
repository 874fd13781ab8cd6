import { fail, ok, type Outcome } from '../../outcome';
import { MAX_LIST_BYTES, type Package } from './open-package';
import { readRelationships, type Relationship } from './relationships';
import type { SheetPart, XlsxCode } from './types';
import { XML, XmlScanner } from './xml-scanner';

/** What the workbook part says: its sheets in the order of the tabs, and where the other parts are. */
export interface Workbook {
	sheets: SheetPart[];
	/** Days are counted from 1904-01-01, as Excel for Mac did, not from 1900. */
	is1904: boolean;
	/** Null: the workbook has no such part. */
	sharedStrings: string | null;
	styles: string | null;
}

/**
 * Finds the workbook part of a package and reads its list of sheets. Chart sheets are left out.
 * Source: ECMA-376 part 1, 12.3.23 and 18.2; part 2, relationships. The strict variant differs in namespaces only.
 */
export function readWorkbook(parts: Package): Outcome<Workbook, XlsxCode> {
	const root = readRelationships(parts, '');
	if (!root.ok) return root.problem.code === 'xlsx.missingPart' ? fail('xlsx.notWorkbook') : root;
	const part = root.value.find(({ type }) => type === 'officeDocument')?.target;
	if (part === undefined) return fail('xlsx.notWorkbook');
	const xml = parts.read(part, MAX_LIST_BYTES);
	if (!xml.ok) return xml;
	const relationships = readRelationships(parts, part);
	if (!relationships.ok) return relationships;
	return readSheets(xml.value, part, relationships.value);
}

function readSheets(xml: string, part: string, relationships: Relationship[]): Outcome<Workbook, XlsxCode> {
	const scanner = new XmlScanner(xml);
	const sheets: SheetPart[] = [];
	const worksheets = new Map(
		relationships.flatMap(({ id, type, target }) => (type === 'worksheet' ? [[id, target] as const] : []))
	);
	let is1904 = false;
	let root = '';
	for (let event = scanner.next(); event !== XML.end; event = scanner.next()) {
		if (event === XML.fault) return fail('xlsx.badXml', { part, fault: scanner.fault ?? 'structure' });
		if (event !== XML.open) continue;
		root ||= scanner.name;
		if (scanner.name === 'workbookPr') is1904 = isTrue(scanner.attribute('date1904'));
		if (scanner.name !== 'sheet') continue;
		const [name, id] = [scanner.attribute('name'), scanner.prefixedAttribute('id')];
		const target = id === undefined ? undefined : worksheets.get(id);
		if (name === undefined || target === undefined) continue;
		sheets.push({ name, hidden: /hidden/i.test(scanner.attribute('state') ?? ''), part: target });
	}
	if (root !== 'workbook') return fail('xlsx.notWorkbook');
	if (sheets.length === 0) return fail('xlsx.noSheets');
	const targetOf = (type: string) => relationships.find((one) => one.type === type)?.target ?? null;
	return ok({ sheets, is1904, sharedStrings: targetOf('sharedStrings'), styles: targetOf('styles') });
}

/** Booleans of XML Schema. */
export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
