import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const MEGABYTE = 1024 * 1024;
const short = (text: string | number) => (String(text).length > 60 ? `${String(text).slice(0, 60)} …` : text);
const megabytes = (bytes: string | number) => `${Math.ceil(Number(bytes) / MEGABYTE)} MB`;
const rows = (count: string | number) => (Number(count) === 1 ? 'One row has' : `${count} rows have`);

const formats: Record<string, string> = {
	pdf: 'a PDF',
	excel: 'an Excel workbook',
	spss: 'an SPSS file',
	gzip: 'a compressed archive'
};
const encodings: Record<string, string> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'windows-1252'
};
const orders: Record<string, string> = {
	dmy: 'day, month, year',
	mdy: 'month, day, year',
	ymd: 'year, month, day'
};
const publishers: Record<string, string> = {
	ssb: 'Statistics Norway: “.” cannot occur, “..” and “...” are missing, “:” cannot be published, “-” is zero, “*” is preliminary',
	udir: 'Udir: “*” means suppressed'
};
const reasons: Record<string, string> = {
	ungroupedNumbers: 'The column has whole numbers above 1000 without a mark between the thousands.',
	separator: 'The file has commas between its columns.',
	otherColumns: 'This is the decimal mark of the other columns.',
	smallNumbers: 'The other numbers of the column are whole numbers below 1000.',
	noEvidence: 'Nothing else in the file shows which is right.'
};

const delimited: Messages['delimited'] = {
	empty: 'The file is empty.',
	tooLarge: ({ bytes, limit }: Params) =>
		`The file is ${megabytes(bytes)}. Files above ${megabytes(limit)} are not read. Split the file, or include fewer columns.`,
	zip: 'The file is a zip archive or an Excel workbook, not a text file.',
	binary: ({ format }: Params) => `The file is not a text file, but ${formats[format] ?? 'something else'}.`,
	markup: ({ format }: Params) =>
		`The file is ${format === 'html' ? 'a web page (HTML)' : 'XML'}, not a table, although it may be called something else. Open it in Excel or LibreOffice and save it as .xlsx.`,
	truncated: ({ bytes }: Params) =>
		`The file is cut off: it has ${bytes} bytes, and the last character is not whole. Fetch it again.`,
	brokenEncoding: ({ encoding, line }: Params) =>
		`The file was read as ${encodings[encoding] ?? encoding}, but has characters that do not belong there${Number(line) > 0 ? `, first in line ${line}` : ''}. Choose another encoding, or fetch the file again.`,
	tooManyCells: ({ limit }: Params) =>
		`The file has more than ${limit} cells. Split the file, or include fewer columns.`,
	tooManyRows: ({ limit }: Params) => `The file has more than ${limit} rows. Split the file.`,
	tooManyColumns: ({ columns, limit }: Params) =>
		`The file has ${columns} columns; the limit is ${limit}. Check that the right separator is chosen.`,
	noSuchLine: ({ line }: Params) => `Line ${line} cannot be the header: no row begins there.`,
	noRows: 'The file has no rows of data below its header.',

	publisher: ({ publisher }: Params) =>
		`The marks in number cells are understood as those of ${publishers[publisher] ?? publisher}.`,
	titleLines: ({ count, text }: Params) =>
		`There is text before the header (lines: ${count}). The first is “${short(text)}”.`,
	footerLines: ({ count, text }: Params) =>
		`There is text after the table (lines: ${count}), and it is not read as rows. The first is “${short(text)}”.`,
	oneColumn:
		'The file is read as one column: no separator was found that cuts the lines evenly. Choose the separator yourself if it has several.',
	noHeader: 'The file does not seem to have headers. The columns are named by their position.',
	shortRows: ({ count, lines }: Params) =>
		`${rows(count)} fewer cells than the header. The last cells are missing. Line: ${lines}.`,
	shortRowsLeftOut: ({ count, lines }: Params) =>
		`${rows(count)} fewer cells than the header, and such rows are left out. Line: ${lines}.`,
	longRows: ({ count, lines }: Params) =>
		`${rows(count)} more cells than the header. The last cells are not read. Line: ${lines}.`,
	longRowsLeftOut: ({ count, lines }: Params) =>
		`${rows(count)} more cells than the header, and such rows are left out. Line: ${lines}.`,
	emptyRows: ({ count, lines }: Params) => `Empty rows are passed over (rows: ${count}). Line: ${lines}.`,
	oddQuotes: ({ count, lines }: Params) =>
		`Quotation marks that are not closed were read as ordinary characters (number: ${count}). Line: ${lines}.`,
	formsExport: 'The file seems to come from Microsoft Forms.',
	personalData: ({ count, columns }: Params) =>
		`The file has columns that can show who answered (number: ${count}): ${columns}. Remove them if they are not needed.`,
	ambiguousNumber: ({ column, count, text, value, otherValue, reason }: Params) =>
		`The column “${short(column)}” can be read in two ways (cells: ${count}). “${text}” was read as ${value}, but can also be ${otherValue}. ${reasons[reason] ?? ''} Check it, and choose the other reading if needed.`,
	mixedColumn: ({ column, numbers, others, text }: Params) =>
		`The column “${short(column)}” has both numbers (cells: ${numbers}) and other text (cells: ${others}), such as “${short(text)}”. It was read as text, so that nothing is lost.`,
	unreadable: ({ column, count, lines, text }: Params) =>
		`In the column “${short(column)}” some cells do not fit the type of the column (number: ${count}). They count as missing. The first is “${short(text)}”. Line: ${lines}.`,
	printedDifferently: ({ column, count, lines, text }: Params) =>
		`In the column “${short(column)}” some cells are written in another way than the rest (number: ${count}). Check that their values were read rightly. The first is “${short(text)}”. Line: ${lines}.`,
	dateOrder: ({ column, order }: Params) =>
		`In the column “${short(column)}” day and month can be exchanged. The dates were read as ${orders[order] ?? order}.`,
	preliminary: ({ column, count }: Params) =>
		`The column “${short(column)}” has preliminary figures (number: ${count}).`,
	marks: ({ columns, marks }: Params) =>
		`Marks stand instead of numbers (columns: ${columns}). Number of each: ${marks}.`,
	multipleAnswers: ({ column, count }: Params) =>
		`The column “${short(column)}” has several answers in each cell, each followed by a semicolon (cells: ${count}). They were read as text.`
};

export default delimited;
