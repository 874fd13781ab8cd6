import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const MEGABYTE = 1024 * 1024;
const short = (text: string | number) => (String(text).length > 60 ? `${String(text).slice(0, 60)} …` : text);
const megabytes = (bytes: string | number) => `${Math.ceil(Number(bytes) / MEGABYTE)} MB`;
const place = ({ file, line, column }: Params) =>
	[`“${file}”`, line ? `line ${line}` : '', column === undefined ? '' : `column “${short(column)}”`]
		.filter(Boolean)
		.join(', ');
const again = 'Download the file again from the statistics bank of Udir.';
const unedited = 'Use the file as it was downloaded, or correct the cell.';

const formats: Record<string, string> = {
	pdf: 'a PDF',
	excel: 'an Excel workbook',
	spss: 'an SPSS file',
	gzip: 'a compressed archive'
};
const encodings: Record<string, string> = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' };

const imports: Messages['import'] = {
	empty: ({ file }: Params) => `“${file}” is empty. ${again}`,
	tooLarge: ({ file, bytes, limit }: Params) =>
		`“${file}” has ${megabytes(bytes)}. Files above ${megabytes(limit)} are not read; exports from Udir are much smaller.`,
	zip: ({ file }: Params) =>
		`“${file}” is a zip archive or an Excel workbook. Unpack the archive and choose the files in it. A workbook must be saved as CSV first.`,
	binary: ({ file, format }: Params) =>
		`“${file}” is not a text file but ${formats[format] ?? 'something else'}. Choose the CSV file from the statistics bank of Udir.`,
	truncated: ({ file, bytes }: Params) =>
		`“${file}” is cut off: it has ${bytes} bytes, and the last character is not whole. ${again}`,
	brokenEncoding: (params: Params) =>
		`${place(params)}: the file is written as ${encodings[params.encoding] ?? params.encoding} but has characters that do not belong there. Something damaged it on the way. ${again}`,
	garbledText: (params: Params) =>
		`${place(params)}: the letters æ, ø and å are lost (“${short(params.text)}”). The file was saved with the wrong character set at some time. ${again}`,
	unknownLayout: (params: Params) =>
		`${place(params)}: this is not an export that we know. Its first columns are ${short(params.found)}. Choose a file from the statistics bank of Udir with the columns EnhetNivaa, Fylkekode and Kommunekode.`,
	unknownJson: ({ file, found }: Params) =>
		`“${file}” is JSON, but no answer of the report API of Udir. It begins with ${short(found)}.`,
	notData: ({ file }: Params) =>
		`“${file}” is a program, a document or a licence by its name, not data. Choose the file with the figures or answers.`,
	badJson: ({ file }: Params) => `“${file}” begins as JSON but is not whole. Fetch the answer again.`,
	upperSecondary: (params: Params) =>
		`${place(params)}: this is a file about upper secondary education. The draw uses figures of primary and lower secondary school only, so the file was not read.`,
	missingColumn: (params: Params) => `${place(params)} is missing. ${again}`,
	duplicateColumn: (params: Params) =>
		`${place(params)} occurs twice, and we cannot know which one counts. ${again}`,
	unnamedColumn: (params: Params) =>
		`${place(params)}: column number ${params.position} has figures but no name. ${again}`,
	tooManyColumns: (params: Params) =>
		`${place(params)}: the file has ${params.columns} columns; the limit is ${params.limit}. Choose fewer years or measures in the export.`,
	noValueColumns: (params: Params) =>
		`${place(params)}: no column has a name that begins with a school year, such as 2024-25. Include at least one measure in the export.`,
	noRows: ({ file }: Params) =>
		`“${file}” has headings but no rows. Choose units in the export and download it again.`,
	fieldCount: (params: Params) =>
		`${place(params)}: the row has ${params.found} fields, the heading has ${params.expected}. The row is cut off or divided. ${again}`,
	badQuote: (params: Params) => `${place(params)}: a quotation mark is not closed. ${again}`,
	lineTooLong: (params: Params) =>
		`${place(params)}: the line is longer than ${params.limit} characters. This is hardly an export from Udir.`,
	badLevel: (params: Params) =>
		`${place(params)}: “${short(params.text)}” is not a level. The levels are 1 country, 2 county, 3 municipality and 4 school. ${unedited}`,
	badCountyNumber: (params: Params) =>
		`${place(params)}: “${short(params.text)}” is not a county number of two digits. ${unedited}`,
	badMunicipalityNumber: (params: Params) =>
		`${place(params)}: “${short(params.text)}” is not a municipality number of four digits. ${unedited}`,
	badOrganisationNumber: (params: Params) =>
		`${place(params)}: “${short(params.text)}” is not an organisation number of nine digits. ${unedited}`,
	codesDisagree: (params: Params) =>
		`${place(params)}: the code “${short(params.text)}” does not go with “${short(params.otherText)}” in the column “${params.otherColumn}”. Columns may have changed places. ${again}`,
	nameIsNumber: (params: Params) =>
		`${place(params)}: the name of the unit should stand here, but it says “${short(params.text)}”. Columns may have changed places. ${again}`,
	duplicateUnit: (params: Params) =>
		`${place(params)}: the unit ${params.text} also stands in line ${params.firstLine}. Include each unit only once.`,
	'api.empty': ({ file }: Params) =>
		`“${file}” is an answer without rows: Udir has no figures for what was chosen.`,
	'api.badRow': (params: Params) =>
		`“${params.file}”, row ${params.line}: the row is not as we know it. Fetch the answer again.`,
	'api.unknownColumns': ({ file, found }: Params) =>
		`“${file}”: the columns of the answer are not as we know them: ${short(found)}.`,
	'api.schoolWithoutMunicipality': (params: Params) =>
		`“${params.file}”, row ${params.line}: the school ${short(params.text)} stands without its municipality. Include the municipalities in the answer.`,
	'api.schoolByName': ({ file, text }: Params) =>
		`“${file}” is about one school, ${short(text)}, and does not give its organisation number. Fetch the answer with the schools as rows.`,
	'api.unknownName': ({ file, text, count }: Params) =>
		Number(count) > 1
			? `“${file}” is about ${short(text)}, and several areas have that name. Fetch the answer with the areas as rows.`
			: `“${file}” is about ${short(text)}, which is not the name of a county or municipality that we know.`,
	failed: ({ file, reason }: Params) =>
		`“${file}” could not be read, for a reason that the program does not know: ${reason}. It is a defect of the program; please report it.`,

	'repair.leadingZero': (params: Params) =>
		`In the column “${params.column}” the leading zero was missing in ${params.count} codes, mostly because the file was saved by a spreadsheet. “${params.text}” in line ${params.line} was read as “${params.repaired}”, and the others likewise.`,

	'warning.noFinalNewline': ({ line }: Params) =>
		`The last line (${line}) has no line end. Check that the file is whole.`,
	'warning.decimalsLost': ({ column, count }: Params) =>
		`The column “${short(column)}” should have decimals, but all of its ${count} values are whole numbers. The decimals may have been lost in a spreadsheet.`,
	'warning.implausible': ({ column, count, line, text, low, high }: Params) =>
		`The column “${short(column)}” has ${count} values outside ${low}–${high}. The first is “${short(text)}” in line ${line}.`,
	'warning.onlySentences': ({ column, count }: Params) =>
		`The column “${short(column)}” has no numbers, only text in ${count} cells. They count as missing.`,
	'warning.lostCharacters': ({ count, line }: Params) =>
		`${count} characters were lost when the file was saved earlier. The first stands in line ${line}. Names may look odd; the figures are not affected.`,
	'warning.questionsLeftOut': ({ count }: Params) =>
		`${count} rows are about single questions. Only the index was read.`
};

export default imports;
