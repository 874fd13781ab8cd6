import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (...targets: [type: string, target: string][]): string =>
	`<Relationships>${targets
		.map(
			([type, target], place) => `<Relationship Id="r${place}" Type="${OFFICE}/${type}" Target="${target}"/>`
		)
		.join('')}</Relationships>`;

/** What goes into a workbook made for a test; the rest is the least that a workbook needs. */
export interface BookParts {
	/** The inside of `sheetData`. */
	rows: string;
	/** What follows `sheetData`. */
	after?: string;
	/** The inside of `sst`. */
	strings?: string;
	/** Number formats of the styles: an id, or a code. Style 0 is General. */
	formats?: (number | string)[];
	is1904?: boolean;
	/** Parts by name, instead of or beside those that are made. */
	parts?: Record<string, string>;
}

/** The parts of a small workbook with one sheet, by name. */
export function bookParts(book: BookParts): Record<string, string> {
	const formats = [0, ...(book.formats ?? [])];
	const codes = formats.map((code, place) =>
		typeof code === 'string' ? `<numFmt numFmtId="${200 + place}" formatCode="${code}"/>` : ''
	);
	const styles = formats.map(
		(code, place) => `<xf numFmtId="${typeof code === 'string' ? 200 + place : code}"/>`
	);
	return {
		'_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${book.is1904 ? 1 : 0}"/><sheets><sheet name="Ark" sheetId="1" r:id="r0"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relationships(
			['worksheet', 'worksheets/sheet1.xml'],
			['sharedStrings', 'sharedStrings.xml'],
			['styles', 'styles.xml']
		),
		'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${book.strings ?? ''}</sst>`,
		'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${book.rows}</sheetData>${book.after ?? ''}</worksheet>`,
		...book.parts
	};
}

/** A zip archive of texts. */
export const zipOf = (parts: Record<string, string>): Uint8Array<ArrayBuffer> =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A small workbook with one sheet named «Ark». */
export const bookOf = (book: BookParts): Uint8Array<ArrayBuffer> => zipOf(bookParts(book));

/** A cell with an inline text. */
export const textCell = (address: string, text: string): string =>
	`<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A cell with a value. */
export const valueCell = (address: string, value: string | number, type = 'n', style = 0): string =>
	`<c r="${address}" t="${type}" s="${style}"><v>${value}</v></c>`;
