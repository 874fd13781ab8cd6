/**
 * @typedef {{ value: number | string | null, format: { kind: string } }} Cell
 * @typedef {object} ResultTable as src/lib/core/report/types.ts has it
 * @property {string} title
 * @property {{ label: string }[]} columns
 * @property {{ cells: Cell[] }[]} rows
 * @property {number} [rowHeaders]
 * @typedef {{ table: ResultTable, shown: string[][] }} PrintedTable
 * @typedef {{ kind: 'table', table: PrintedTable } | { kind: 'picture', picture: { numbers?: PrintedTable } } | { kind: 'heading' | 'paragraph' | 'facts' }} Block
 * @typedef {{ language: string, blocks: Block[], words: { table: string, figure: string } }} ExportDocument as
 *   src/lib/core/export/types.ts has it
 * @typedef {import('./office.mjs').Page} Page
 * @typedef {ReturnType<typeof import('./office.mjs').tablesOf>} WordTables
 */

/** Two centimetres, the margins of our pages, in points; a hair more for the edges of letters. */
const MARGIN = 56.7 - 2;
/** A word that is longer may be broken where a column is narrow; it is compared in the text program's own table. */
const LONG = 10;

/** Spaces of all kinds are one space. @param {string} text */
const plain = (text) => text.replace(/[\s\u200b]+/gu, ' ').trim();

/** @param {ExportDocument} document @returns {PrintedTable[]} */
export const tablesIn = ({ blocks }) =>
	blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

/**
 * Holds what LibreOffice read from a DOCX against the tables that were put in it: header rows, and every cell in its place.
 * @param {ExportDocument} document
 * @param {WordTables} found
 * @param {number[]} headerRows how many each table has
 */
export function compareWord(document, found, headerRows) {
	/** @type {string[]} */
	const problems = [];
	let [cells, at] = [0, 0];
	for (const [index, { table, shown }] of tablesIn(document).entries()) {
		const names = Math.min(table.rowHeaders ?? 1, table.columns.length - 1);
		let next = 0;
		let part = 0;
		while (next < table.columns.length) {
			const word = found[at];
			at += 1;
			part += 1;
			const where = `table ${index + 1}, part ${part}`;
			if (!word) return { cells, parts: at, problems: [...problems, `${where}: missing`] };
			// A part may lack the columns that stand under a header.
			const isMarked = word.header.length > 0 && word.header.length <= headerRows[index];
			if (!isMarked) problems.push(`${where}: ${word.header.length} header rows, not ${headerRows[index]}`);
			if (word.rows.length !== table.rows.length)
				problems.push(`${where}: ${word.rows.length} rows, not ${table.rows.length}`);
			const wide = word.header[0]?.length ?? 0;
			const own = next === 0 ? wide : wide - names;
			const columns = [
				...(next === 0 ? [] : Array.from({ length: names }, (_, column) => column)),
				...Array.from({ length: own }, (_, column) => next + column)
			];
			next += Math.max(1, own);
			const labels = word.header.at(-1)?.map((text, column) => text ?? labelAbove(word.header, column));
			for (const [place, column] of columns.entries()) {
				if (plain(labels?.[place] ?? '') !== plain(table.columns[column]?.label ?? ''))
					problems.push(`${where}: header of column ${column + 1}`);
			}
			for (const [row, texts] of word.rows.entries()) {
				if (texts.length !== columns.length) problems.push(`${where}, row ${row + 1}: ${texts.length} cells`);
				for (const [place, column] of columns.entries()) {
					const text = texts[place];
					// A cell that a name above it reaches into.
					if (text === null) continue;
					cells += 1;
					const own = shown[row]?.[column] ?? '';
					if (plain(text ?? '') !== plain(own))
						problems.push(`${where}, row ${row + 1}, column ${column + 1}: «${text}», not «${own}»`);
				}
			}
		}
	}
	if (at !== found.length) problems.push(`${found.length} tables, not ${at}`);
	return { cells, parts: at, problems };
}

/** The text of a header that reaches down to the last row. @param {(string | null)[][]} header @param {number} column */
const labelAbove = (header, column) =>
	header.map((row) => row[column]).findLast((text) => text !== null) ?? '';

/** Captions: every table and figure is numbered in its order. @param {ExportDocument} document @param {string} fodt */
export function compareCaptions(document, fodt) {
	const numbers = (/** @type {string} */ label) =>
		[...fodt.matchAll(/<text:sequence [^>]*text:name="([^"]*)"[^>]*>(\d+)<\/text:sequence>/g)]
			.filter(([, name]) => name.replace(/^Sequence_/, '') === label)
			.map(([, , number]) => Number(number));
	/** @type {string[]} */
	const problems = [];
	const wanted = [
		[document.words.table, tablesIn(document).length],
		[document.words.figure, document.blocks.filter(({ kind }) => kind === 'picture').length]
	];
	for (const [label, count] of /** @type {[string, number][]} */ (wanted)) {
		const found = [...new Set(numbers(label))];
		const isCounted = found.length === count && found.every((number, place) => number === place + 1);
		if (!isCounted) problems.push(`captions of ${label}: ${found.join(', ') || 'none'}, not 1 to ${count}`);
	}
	return problems;
}

/**
 * The pages of a PDF: nothing outside the margins, no page without words, every word of every cell printed whole.
 * @param {ExportDocument} document
 * @param {Page[]} pages
 */
export function comparePages(document, pages) {
	/** @type {string[]} */
	const problems = [];
	/** @type {Map<string, number>} */
	const printed = new Map();
	for (const [place, { width, height, words }] of pages.entries()) {
		for (const { text, left, right, top, bottom } of words) {
			printed.set(text, (printed.get(text) ?? 0) + 1);
			if (left < MARGIN || right > width - MARGIN || top < 0 || bottom > height)
				problems.push(`page ${place + 1}: «${text}» stands outside the margins`);
		}
		if (words.length < 4 && !document.blocks.some(({ kind }) => kind === 'picture'))
			problems.push(`page ${place + 1} is empty`);
	}
	/** @type {Map<string, number>} */
	const wanted = new Map();
	for (const { table, shown } of tablesIn(document)) {
		for (const [place, text] of shown.flatMap((texts) => [...texts.entries()])) {
			// Names may be merged, so that a word of them need not stand as often as it is in the table.
			const isName = place < (table.rowHeaders ?? 1);
			for (const word of plain(text).split(' ')) {
				const isNumber = /\d/.test(word) && !isName;
				if (word === '' || (!isNumber && (word.length > LONG || /[-–/]/.test(word)))) continue;
				wanted.set(word, (isNumber ? (wanted.get(word) ?? 0) : 0) + 1);
			}
		}
	}
	for (const [word, count] of wanted) {
		const found = printed.get(word) ?? 0;
		if (found === 0) problems.push(`«${word}» is not printed`);
		else if (found < count && /^[−-]?[\d.,]+%?$/.test(word) && word.length > 5)
			problems.push(`«${word}» is printed ${found} times, not ${count}`);
	}
	return problems;
}

/**
 * Whether a number is halfway between two that can be shown: LibreOffice rounds the binary fraction, the program and Excel
 * the decimal one.
 * @param {number} number @param {string} look as LibreOffice shows it
 */
function isHalfway(number, look) {
	const decimals = /[.,](\d+)%?/.exec(look)?.[1].length ?? 0;
	const scaled = Math.abs(number) * 10 ** (decimals + (look.includes('%') ? 2 : 0));
	return Math.abs((scaled % 1) - 0.5) < 1e-6;
}

/** The tables of a workbook's sheets, in their order: those of the document, and the numbers of its figures. */
export const sheetTables = (/** @type {ExportDocument} */ { blocks }) =>
	blocks.flatMap((block) => {
		if (block.kind === 'table') return [block.table];
		return block.kind === 'picture' ? [block.picture.numbers ?? null] : [];
	});

/** @param {string} text */
const digits = (text) => text.replace(/[^\d]/g, '');

/**
 * Holds the sheets that LibreOffice read from an XLSX against the tables: every number unrounded, as it is shown, every text.
 * @param {ExportDocument} document
 * @param {(string[][] | null)[]} raw numbers as they are
 * @param {(string[][] | null)[]} seen as the cells show them
 * @param {(number | null)[]} headerRows
 */
export function compareSheets(document, raw, seen, headerRows) {
	/** @type {string[]} */
	const problems = [];
	let cells = 0;
	for (const [index, printed] of sheetTables(document).entries()) {
		const [values, looks] = [raw[index], seen[index]];
		if (!printed) continue;
		const { table, shown } = printed;
		if (!values || !looks) {
			problems.push(`sheet ${index + 1}: missing`);
			continue;
		}
		for (const [row, { cells: own }] of table.rows.entries()) {
			const line = 1 + (headerRows[index] ?? 1) + row;
			for (const [column, { value, format }] of own.entries()) {
				cells += 1;
				const where = `sheet ${index + 1}, row ${line + 1}, column ${column + 1}`;
				const text = values[line]?.[column] ?? '';
				const look = looks[line]?.[column] ?? '';
				const words = shown[row][column] ?? '';
				if (typeof value !== 'number') {
					if (plain(text) !== plain(words)) problems.push(`${where}: «${text}», not «${words}»`);
					continue;
				}
				const number = format.kind === 'percent' ? value * 100 : value;
				const read = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
				if (!(Math.abs(read - number) <= 1e-12 * Math.max(1, Math.abs(number))))
					problems.push(`${where}: ${text}, not ${number}`);
				// A p value below 0.001 is shown as such; Excel shows its digits.
				const isShown =
					digits(look) === digits(words) || (format.kind === 'p' && value < 0.001) || isHalfway(number, look);
				const isText = format.kind === 'text';
				if (!isShown && !isText) problems.push(`${where}: shown as «${look}», not «${words}»`);
			}
		}
	}
	return { cells, problems };
}
