import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const saveAgain = 'Open the workbook in Excel and save it again as .xlsx.';
const faults: Record<string, string> = {
	doctype: 'it has a document type, which is not accepted',
	entity: 'it refers to a character that does not exist',
	structure: 'its elements do not fit together',
	truncated: 'it is cut off',
	depth: 'it has too many levels',
	encoding: 'it is not written as UTF-8 or UTF-16'
};
const cells = (count: string | number) => (Number(count) === 1 ? 'one cell' : `${count} cells`);
const rows = (count: string | number) => (Number(count) === 1 ? 'one row' : `${count} rows`);
const where = ({ column, count, cell }: Params) =>
	`The column “${column}” (${cells(count)}, the first is ${cell})`;

const xlsx: Messages['xlsx'] = {
	notZip: () =>
		'The file is not a spreadsheet (.xlsx, .xls or .ods). It may be text or HTML with the wrong extension. Open it in Excel and save it as .xlsx or CSV.',
	brokenZip: () => `The workbook is damaged or incomplete. Fetch it again. ${saveAgain}`,
	encrypted: () =>
		'The workbook is encrypted with a password. Remove the password in Excel (File, Info, Protect Workbook) and save it again.',
	legacyXls: () => `The file has an Excel format from before 1997, which is not read. ${saveAgain}`,
	openDocument: () =>
		'The file is an OpenDocument document, but not a spreadsheet that can be read here. Save it as .xlsx in LibreOffice or Excel.',
	binaryWorkbook: () => `The file is a binary Excel workbook (.xlsb), which is not read. ${saveAgain}`,
	notWorkbook: () =>
		'The file is a zip archive, but not an Excel workbook. Unpack the archive and choose the file you want to use.',
	tooManyParts: ({ limit }: Params) => `The archive has more than ${limit} parts and is not read.`,
	partTooLarge: ({ part }: Params) =>
		`The part “${part}” becomes too large when unpacked. Split the workbook, or save the sheet as CSV.`,
	missingPart: ({ part }: Params) => `The workbook lacks the part “${part}”. ${saveAgain}`,
	badXml: ({ part, fault }: Params) =>
		`The part “${part}” of the workbook cannot be read: ${faults[fault] ?? fault}. ${saveAgain}`,
	noSheets: () => 'The workbook has no worksheets, only charts or nothing.',
	noSuchSheet: ({ sheet }: Params) => `The workbook has no sheet named “${sheet}”.`,
	emptySheet: ({ sheet }: Params) => `The sheet “${sheet}” is empty. Choose another sheet.`,
	noHeader: ({ row }: Params) => `Row ${row} is empty and cannot be the header. Choose another row.`,
	badCell: ({ cell }: Params) =>
		`What stands in cell ${cell} does not fit the type it is stored with. ${saveAgain}`,
	cellOrder: ({ cell }: Params) => `The cells of the sheet are not in order at ${cell}. ${saveAgain}`,
	tooManyCells: ({ limit }: Params) =>
		`The sheet has more than ${limit} cells. Split it, or remove empty columns.`,
	rowsAbove: ({ count, row }: Params) =>
		`The headers are taken from row ${row}. Rows above them that are left out: ${count}.`,
	duplicateHeader: ({ column, name }: Params) =>
		`The header “${column}” is there more than once. One of the columns is now named “${name}”.`,
	unnamedColumns: ({ count, letter }: Params) =>
		`Number of columns without a header: ${count}. They are named by their letter, the first is ${letter}.`,
	errorCells: (params: Params) =>
		`${where(params)} has error values, such as ${params.error}. They are read as missing.`,
	noSuchDate: (params: Params) =>
		`${where(params)} has numbers formatted as dates that are no dates of the calendar. They are read as missing.`,
	notCalculated: (params: Params) =>
		`${where(params)} has formulas without a stored result. They are read as missing. ${saveAgain}`,
	mixedPercent: (params: Params) =>
		`${where(params)} is shown in per cent and stored as a fraction (0.5 for 50 %), while other cells of the column are plain numbers. All are read as they are stored.`,
	mixedColumn: (params: Params) =>
		`${where(params)} has numbers, dates or true/false among other kinds of content. The whole column is read as text.`,
	numbersAsText: (params: Params) =>
		`${where(params)} has numbers stored as text. They are read as text. To compute with them, choose “number” for the column under “The columns” before the file is imported; cells that are not numbers then become empty.`,
	mergedCells: ({ count, range }: Params) =>
		`Number of ranges with merged cells: ${count}, the first is ${range}. The value stands in the first cell of each range only.`,
	hiddenRows: ({ count }: Params) => `Hidden rows of the sheet are read like all others: ${rows(count)}.`,
	emptyRows: ({ count }: Params) => `Empty rows between the rows of data are skipped: ${rows(count)}.`,
	otherSheets: ({ count, sheet }: Params) =>
		`The sheet “${sheet}” is read. Number of other sheets in the workbook: ${count}.`
};
export default xlsx;
