import { strToU8, zipSync } from 'fflate';

/** Files that tests make as others' programs write them, for the import dialogue. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Cell = string | number;

const letter = (column: number) => String.fromCharCode(65 + column);

function sheetXml(rows: Cell[][]): string {
	const body = rows.map((cells, row) => {
		const written = cells.map((cell, column) => {
			const at = `${letter(column)}${row + 1}`;
			return typeof cell === 'number'
				? `<c r="${at}"><v>${cell}</v></c>`
				: `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
		});
		return `<row r="${row + 1}">${written.join('')}</row>`;
	});
	return `<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

/** A workbook with sheets of texts and numbers. */
export function workbook(name: string, sheets: Record<string, Cell[][]>) {
	const names = Object.keys(sheets);
	const related = (type: string, target: string, id: string) =>
		`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
	const parts: Record<string, string> = {
		'_rels/.rels': `<Relationships>${related('officeDocument', 'xl/workbook.xml', 'r')}</Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
			.map((sheet, i) => `<sheet name="${sheet}" sheetId="${i + 1}" r:id="s${i}"/>`)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${names
			.map((_, i) => related('worksheet', `worksheets/sheet${i + 1}.xml`, `s${i}`))
			.join('')}</Relationships>`
	};
	names.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[sheet])));
	const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)])));
	return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(zip) };
}

/** A text file in UTF-8. */
export const textFile = (name: string, lines: readonly string[]) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(`${lines.join('\n')}\n`, 'utf8')
});
