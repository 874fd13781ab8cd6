import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const number = (n: number) => n.toLocaleString('en-GB');
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const rows = (n: number) => count(n, 'row', 'rows');
const cells = (n: number) => count(n, 'cell', 'cells');
const columns = (n: number) => count(n, 'column', 'columns');

const formats: Record<string, string> = {
	pdf: 'a PDF. Get the figures from their source as a spreadsheet or text',
	gzip: 'a compressed archive. Unpack it, and choose the file inside',
	archive: 'a compressed archive. Unpack it, and choose the file inside',
	image: 'a picture. Get the figures from their source as a spreadsheet or text',
	parquet: 'a Parquet file. Save it as CSV from the program it comes from',
	sas: 'a SAS file. Save it as CSV or as an SPSS file from the program it comes from',
	stata: 'a Stata file. Save it as CSV or as an SPSS file from the program it comes from',
	portable: 'a portable SPSS file (.por). Save it as .sav in SPSS',
	html: 'a web page. Some name such files .xls; open it in Excel, and save it as .xlsx',
	xml: 'XML. Open it in the program it comes from, and save it as .xlsx or CSV',
	rtf: 'a text document (RTF). Copy the table in it, and paste it on the Data page',
	unknown: 'something else. Choose a text file with columns, a spreadsheet, an SPSS file or JSON-stat'
};

const general: Messages['general'] = {
	empty: ({ file }: Params) => `“${file}” is empty.`,
	format: ({ file, format }: Params) =>
		`“${file}” is not a text file but ${formats[format] ?? formats.unknown}.`,
	unknownJson: ({ file, found }: Params) =>
		`“${file}” is JSON, but neither an answer of Udir’s report API nor JSON-stat. It begins with ${found}.`,
	notForDraw:
		'The file is an export from Udir that the draw cannot use: it is about upper secondary education, or has no columns that begin with a school year. It was read as an ordinary table. In Udir’s files “*” means suppressed.',
	asTable:
		'The file was made as an export from Udir, but was read as an ordinary table. The draw does not use it.',
	oneColumn:
		'The file was read as one column of text. Choose another separator under “How the file was read” if it has more.',

	size: (p: { rows: number; columns: number }) => `${rows(p.rows)} and ${columns(p.columns)}`,
	weight: ({ name }: { name: string }) => `The file says that the rows are weighted by “${name}”.`,
	reading: 'Reading the file again with your choices',
	asTableButton: 'Read as an ordinary table',
	asTableHelp: 'The file can then be used for analyses, but not in the draw.',
	identicalStored: ({ file }: { file: string }) =>
		`The same data as “${file}”, which is stored already. The new reading replaces the old one. What is made of the table goes with it.`,
	identicalNew: ({ file }: { file: string }) => `The same data as “${file}” above. They are taken in once.`,
	remembered: 'The file was read with the choices you made for an earlier file with the same headers.',
	withoutRemembered: 'Read without them',
	remember: 'Remember the choices',
	rememberHelp: 'They are used by themselves the next time a file has the same format and headers.',

	part: { sheets: 'Sheet', datasets: 'Dataset' },
	hidden: ({ name }: { name: string }) => `${name} (hidden)`,
	addPart: { sheets: 'Add another sheet', datasets: 'Add another dataset' },

	notes: 'Look over',
	publishers: { ssb: 'Statistics Norway', udir: 'Udir', none: 'neither' },
	showAll: (n: number) => `Show all ${number(n)}`,
	emptyFolder: 'The folder has no files.',
	shortcut: ({ file }) => `“${file}” is a shortcut. Open the file that it points to.`,
	notPasted: {
		address:
			'Addresses cannot be opened: the program fetches nothing from the network. Download the file, and open it here.',
		tooLarge:
			'The table is too large to be pasted from here. Save it as a file, or copy it from a spreadsheet.',
		nothing: 'What was pasted is no table.'
	},
	/** Name of what was pasted instead of given as a file. */
	pasted: 'Pasted table.txt',
	marksTitle: 'Marks instead of numbers',
	mark: ({ mark, publisher, sense, n }) =>
		publisher === ''
			? `“${mark}” was read as ${sense}: ${cells(n)}.`
			: `“${mark}” means ${sense} in figures of ${publisher}: ${cells(n)}.`,
	senses: {
		suppressed: 'suppressed (cannot be published)',
		missing: 'missing',
		notApplicable: 'cannot occur',
		dontKnow: 'don’t know',
		unanswered: 'not answered',
		routedOut: 'not asked',
		zero: 'zero',
		preliminary: 'preliminary figures'
	},

	ambiguous: {
		title: 'Can be read in two ways',
		all: ({ n, text }) => `In ${columns(n)} numbers can be read in two ways. What does “${text}” mean?`,
		each: 'Choose for each column',
		column: ({ column, text }) => `${column}: what does “${text}” mean?`,
		help: ({ n, reason }) => `About ${cells(n)}. ${reason}`,
		options: {
			pointDecimal: ({ value }) => `${value} (the point is the decimal mark)`,
			pointThousands: ({ value }) => `${value} (the point separates thousands)`,
			commaDecimal: ({ value }) => `${value} (the comma is the decimal mark)`,
			commaThousands: ({ value }) => `${value} (the comma separates thousands)`
		},
		dates: ({ column, text }) => `${column}: in which order are day and month in “${text}”?`,
		orders: { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' }
	},
	reasons: {
		ungroupedNumbers:
			'The column has whole numbers over 1000 without a thousands separator, so it was read as the decimal mark.',
		separator: 'The file has commas between its columns.',
		otherColumns: 'Read as the decimal mark is in the other columns.',
		smallNumbers:
			'The other numbers of the column are whole numbers below 1000, so it was read as a thousands separator.',
		noEvidence: 'Nothing else in the file shows which is right.',
		chosen: 'As you chose.'
	},

	personal: {
		title: 'Can show who answered',
		text: 'These columns are seldom needed in an analysis. What is removed is not stored.',
		remove: (n: number) => (n === 1 ? 'Remove the column' : `Remove all ${number(n)}`),
		restore: 'Take in again',
		removed: (n: number) => `${columns(n)} will not be stored.`,
		kinds: {
			id: 'serial number',
			time: 'point in time',
			email: 'e-mail address',
			name: 'name',
			identityNumber: 'national identity number',
			contact: 'name, telephone or address'
		},
		entry: ({ column, kind }) => `${column} (${kind})`
	},

	faults: {
		title: 'Cells that do not fit their column',
		unreadable: (n: number) => `${cells(n)} cannot be read and count${n === 1 ? 's' : ''} as missing.`,
		different: (n: number) =>
			`${cells(n)} ${n === 1 ? 'has a value but is' : 'have a value but are'} written in another way than the rest of the column. Check that the value is right.`,
		leaveOut: (n: number) => `Leave out ${rows(n)} with cells that cannot be read`,
		leaveOutHelp: 'The list of them is stored with the table.',
		ragged: (n: number) => `Leave out ${rows(n)} with too few or too many cells`,
		raggedText: (n: number) =>
			`${rows(n)} ${n === 1 ? 'has' : 'have'} too few or too many cells. Missing cells are empty, and extra cells were not read.`,
		lines: ({ lines }: { lines: string }) => `Line ${lines}.`,
		list: 'Show the cells',
		table: 'Cells that do not fit their column',
		line: 'Line',
		column: 'Column',
		text: 'Text in the file',
		problem: 'What is wrong',
		kinds: { unreadable: 'cannot be read', printedDifferently: 'written in another way' },
		shown: ({ shown, all }) => `The first ${number(shown)} of ${number(all)} cells.`
	},

	excluded: {
		title: (n: number) => `${rows(n)} left out`,
		unreadable: (n: number) => `${rows(n)} had cells that could not be read.`,
		ragged: (n: number) => `${rows(n)} had too few or too many cells.`,
		lines: ({ lines }) => `Lines of the file: ${lines}.`,
		table: 'Cells that could not be read'
	},
	leftOut: ({ n, names }) => `${columns(n)} not stored: ${names}.`,

	preview: {
		title: 'What the table looks like',
		grid: ({ file }) => `Rows of ${file}`,
		row: { delimited: 'Line', xlsx: 'Row', 'json-stat': 'Cell', sav: 'Row' },
		columns: ({ from, to, all }) => `Column ${number(from)}–${number(to)} of ${number(all)}`,
		earlier: 'Previous columns',
		later: 'Next columns'
	},

	columns: {
		title: (n: number) => `The columns (${number(n)})`,
		table: 'Columns and how they were read',
		show: 'Show',
		all: (n: number) => `All columns (${number(n)})`,
		look: (n: number) => `Columns to look over (${number(n)})`,
		out: (n: number) => `Left out (${number(n)})`,
		none: 'No columns here.',
		page: ({ from, to, all }) => `${number(from)}–${number(to)} of ${number(all)}`,
		earlier: 'Previous',
		later: 'Next',
		keep: 'Keep',
		keepOne: ({ column }) => `Keep ${column}`,
		column: 'Column',
		type: 'Read as',
		typeOf: ({ column }) => `What ${column} is read as`,
		values: 'Values',
		distinct: 'Different',
		distinctMore: (n: number) => `${number(n)} or more`,
		empty: 'Empty cells',
		noEmpty: 'none',
		range: ({ low, high }) => `from ${low} to ${high}`,
		labels: (n: number) => count(n, 'value label', 'value labels'),
		declared: 'the file declares values as missing',
		answers: 'several answers in each cell',
		types: {
			text: 'text',
			number: 'number',
			percent: 'percent',
			date: 'date',
			dateTime: 'date and time',
			time: 'time of day'
		},
		options: {
			auto: ({ type }) => `as detected: ${type}`,
			text: 'text',
			'number:comma': 'number, decimal comma',
			'number:point': 'number, decimal point',
			'date:dmy': 'date: day, month, year',
			'date:mdy': 'date: month, day, year',
			'date:ymd': 'date: year, month, day',
			'dateTime:dmy': 'date and time: day first',
			'dateTime:mdy': 'date and time: month first',
			'dateTime:ymd': 'date and time: year first',
			time: 'time of day'
		},
		format: { comma: 'decimal comma', point: 'decimal point' },
		thousands: {
			space: 'space between thousands',
			point: 'point between thousands',
			comma: 'comma between thousands',
			apostrophe: 'apostrophe between thousands'
		},
		why: {
			chosen: 'as you chose',
			empty: 'all cells are empty',
			mixed: 'both numbers and text',
			leadingZeros: 'codes that begin with a zero',
			identifier: 'a number of something, not an amount',
			storedAsText: 'stored as text in the workbook; looks like something else'
		},
		ambiguous: 'can be read in two ways'
	},

	how: {
		title: 'How the file was read',
		auto: 'detected by itself',
		encoding: 'Encoding',
		separator: 'Separator',
		separators: { '\t': 'tab', ';': 'semicolon', ',': 'comma', '|': 'vertical bar' },
		header: { line: 'Line of the headers', row: 'Row of the headers' },
		headerHelp: 'Write 0 if the file has no headers.',
		headerUse: 'Use',
		publisher: 'Marks in number cells follow',
		titles: 'Above the headers',
		footers: 'Below the table',
		reset: 'Read without my choices',
		chosen: 'Changed by you'
	}
};
export default general;
