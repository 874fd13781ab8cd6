import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const number = (n: number) => n.toLocaleString('en-GB');
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const files = (n: number) => count(n, 'file', 'files');
const are = (n: number) => (n === 1 ? 'is' : 'are');

const data: Messages['data'] = {
	title: 'Data',
	lead: 'The tables of the project, what was read from them, and how they were put together.',
	invented: 'Example data: all municipalities, schools and figures are invented.',
	opening: 'Opening the project',
	assembling: 'Putting the figures together',
	list: (parts: string[]) => new Intl.ListFormat('en-GB').format(parts),

	reading: (params: Params) => `Reading ${files(Number(params.count))}`,
	generating: 'Making the invented country',
	assemblyFailed: ({ reason }: Params) =>
		`The figures could not be put together, for a reason that the program does not know: ${reason}. It is a defect of the program; please report it. What is stored is not affected.`,
	importStale:
		'The project was changed in another tab. The files were compared again with what is stored now. Look it over, and import again.',

	empty: {
		title: 'No files in the project yet',
		text: 'Files from Udir and Statistics Norway, spreadsheets, SPSS files, answers from Forms and other text files can be read. A table can also be copied and pasted. Drop files anywhere on the page, or choose them. Nothing is stored before you have seen what was read.',
		whereTitle: 'Where do I get the files?',
		where: [
			'Open the statistics bank of Udir (statistikkbanken.udir.no) and choose “Grunnskole” (primary and lower secondary school).',
			'Choose a report: national tests grade 5, national tests in lower secondary school, Elevundersøkelsen (the Pupil Survey) or grunnskolepoeng.',
			'Choose the last three school years, all municipalities and all schools. Include measures, uncertainty and the number of pupils.',
			'Download it as CSV. The files are read as they are; they need not be opened in a spreadsheet first.'
		],
		whereNote:
			'Answers of the report API of Udir (JSON) and copies saved with semicolons can be read too. A spreadsheet may have removed zeros and decimals; the file as it was downloaded is safest.'
	},

	files: {
		add: 'Add files',
		heading: 'Look it over before anything is stored',
		lead: 'This is what was understood of the files. Nothing has been stored yet.',
		states: {
			waiting: 'Waiting its turn',
			reading: 'Being read now',
			stopped: 'Not read, because the reading was cancelled',
			read: 'Read',
			failed: 'Cannot be read'
		},
		remove: ({ file }: { file: string }) => `Leave out ${file}`,
		removeShort: 'Leave out',
		store: (n: number) => `Import ${files(n)}`,
		comparing: 'Comparing the files with what is stored',
		storing: 'Storing',
		cancel: 'Cancel without storing',
		notIncluded: (n: number) => `${files(n)} cannot be read and ${are(n)} left out.`,
		nothing: 'None of the files can be imported.',
		decideFirst: 'First choose what counts where the files disagree.',
		notStored: 'Nothing was stored',
		stored: (n: number) => `${files(n)} ${n === 1 ? 'was' : 'were'} imported.`,
		announce: ({ read, failed }: { read: number; failed: number }) =>
			`${count(read, 'file was', 'files were')} read. ${failed > 0 ? `${files(failed)} could not be read.` : ''}`,
		target: 'Where do the files go?',
		targetOpen: ({ name }: { name: string }) => `Into the project “${name}”`,
		targetNew: 'Into a new project',
		inventedTarget: 'The project that is open is invented. Real figures get a project of their own.',
		name: 'Name of the project',
		defaultName: ({ years }: { years: string }) => `Udir ${years}`
	},

	report: {
		layouts: {
			'udir-export': 'Export from the statistics bank of Udir',
			'udir-report-api': 'Answer of the report API of Udir',
			example: 'Invented figures',
			delimited: 'Text file with columns',
			xlsx: 'Spreadsheet',
			'json-stat': 'JSON-stat',
			sav: 'SPSS file'
		},
		encodings: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16',
			'windows-1252': 'windows-1252'
		},
		separators: {
			tab: 'separated by tabs',
			semicolon: 'separated by semicolons',
			comma: 'separated by commas',
			bar: 'separated by vertical bars'
		},
		years: 'School years',
		preliminary: ({ year }: { year: string }) => `${year} (preliminary)`,
		subjects: 'Subjects and themes',
		grades: 'Grades',
		grade: (grade: number) => `grade ${grade}`,
		owners: 'Owners',
		genders: 'Genders',
		units: 'Units',
		levels: {
			1: (n: number) => count(n, 'country', 'countries'),
			2: (n: number) => count(n, 'county', 'counties'),
			3: (n: number) => count(n, 'municipality', 'municipalities'),
			4: (n: number) => count(n, 'school', 'schools')
		},
		cells: 'Number cells',
		values: (n: number) => count(n, 'value', 'values'),
		suppressed: (n: number) => count(n, 'suppressed', 'suppressed'),
		missing: (n: number) => count(n, 'empty', 'empty'),
		indicators: 'Indicators',
		noIndicators: 'None known. Columns can be taken into use by hand.',
		notUsed: 'Not used',
		notUsedColumns: (n: number) => count(n, 'series of numbers', 'series of numbers'),
		details: 'All columns and levels',
		columnsTitle: 'Number columns of the file',
		column: 'Column',
		role: 'Read as',
		roles: {
			value: 'value',
			halfWidth: 'uncertainty',
			pupils: 'number of pupils',
			unassigned: 'not used'
		},
		decimals: 'Decimals',
		valuesHead: 'Values',
		suppressedHead: 'Suppressed',
		missingHead: 'Empty',
		sentencesHead: 'Sentences',
		levelsTitle: 'Number cells by level',
		level: 'Level',
		levelNames: { 1: 'Country', 2: 'County', 3: 'Municipality', 4: 'School' },
		unitsHead: 'Units',
		emptyNote: 'Sentences are counted among the empty cells.',
		otherColumns: ({ names }: { names: string }) => `Other columns were kept as text: ${names}.`,
		sentences: (n: number) =>
			`${count(n, 'sentence', 'sentences')} where a number should stand. The cells count as empty.`,
		sentence: ({ line, column, text }: { line: number; column: string; text: string }) =>
			`Line ${line}, “${column}”: “${text}”`,
		moreSentences: (n: number) => `And ${number(n)} more.`,
		breaks: ({ series, years }: { series: string; years: string }) =>
			`Break in the series “${series}” in ${years}. Values after the break cannot simply be compared with the years before.`,
		repairs: 'Mended while reading',
		warnings: 'Look this over'
	},

	differences: {
		identicalStored: ({ file }: { file: string }) =>
			`The same file as “${file}”, which is stored already. The new one replaces the old one, and no figures change.`,
		identicalNew: ({ file }: { file: string }) => `The same file as “${file}” above. It is included once.`,
		replaced: ({ file }: { file: string }) =>
			`The file has everything that “${file}” has, without disagreement. “${file}” is replaced.`,
		finalReplaces: (p: { file: string; year: string; cells: number; different: number }) =>
			`Final figures for ${p.year} replace the preliminary ones in “${p.file}”: ${count(p.cells, 'cell', 'cells')}, of which ${number(p.different)} changed.`,
		preliminaryStays: (p: { file: string; year: string; cells: number }) =>
			`The figures for ${p.year} are preliminary, and “${p.file}” has final ones for the same cells. The final ones count.`,
		conflicts: ({ cells, files: names }: { cells: number; files: string }) =>
			`${count(cells, 'cell has another value', 'cells have other values')} than in ${names}.`,
		choose: 'What counts?',
		earlier: 'What was there before',
		earlierHelp: 'This file is used only where the others have no figures.',
		new: 'This file',
		newHelp: 'The other files stay, but are not used in these cells.',
		table: 'Cells that differ',
		unit: 'Unit',
		series: 'Column',
		old: 'Before',
		next: 'This file',
		where: ({ file, line }: { file: string; line: number }) => `${file}, line ${line}`,
		shown: ({ shown, all }: { shown: number; all: number }) => `The first ${number(shown)} of ${number(all)}.`
	},

	kinds: {
		value: 'value',
		suppressed: 'suppressed',
		missing: 'empty',
		notApplicable: 'does not have the grade'
	},

	assign: {
		heading: 'What the columns mean',
		lead: 'Known columns are read by themselves. Other columns of numbers can be used as an indicator when you say what they are. The choice is remembered for all files with the same column name.',
		assignedTitle: 'Columns in use',
		indicator: 'Indicator',
		value: 'Value',
		pupils: 'Number of pupils',
		halfWidth: 'Uncertainty',
		none: 'none',
		byHand: 'by hand',
		unusedTitle: (n: number) => `${count(n, 'series of numbers', 'series of numbers')} not in use`,
		use: ({ series }: { series: string }) => `Use “${series}” as an indicator`,
		useShort: 'Use as an indicator',
		change: ({ series }: { series: string }) => `Change what “${series}” means`,
		changeShort: 'Change',
		takeBack: ({ series }: { series: string }) => `Take “${series}” out of use`,
		takeBackShort: 'Take out of use',
		dialogTitle: 'Use as an indicator',
		what: 'What are the numbers?',
		own: 'An indicator of my own',
		name: 'Name of the indicator',
		nameMissing: 'Give the indicator a name.',
		direction: 'What is worse?',
		higher: 'Higher numbers are worse',
		lower: 'Lower numbers are worse',
		unit: 'Unit',
		units: {
			percent: 'Percent of the pupils',
			scalePoints: 'Scale points',
			mean: 'Mean on a scale from 1 to 5',
			gradePoints: 'Grade points (grunnskolepoeng)',
			number: 'Another number'
		},
		grade: 'Grade',
		noGrade: 'Not tied to one grade',
		step: 'Smallest step of the numbers',
		stepHelp: 'Whole numbers: 1. One decimal: 0.1. Empty: as in the files.',
		pupilsColumn: 'Column with the number of pupils',
		pupilsHelp: 'Needed to express changes in pupils.',
		halfWidthColumn: 'Column with the uncertainty',
		noColumn: 'None',
		save: 'Use'
	},

	tables: {
		open: ({ table }) => `Open ${table}: variables and rows`,
		heading: 'Tables',
		order: 'Where tables overlap, the last one counts.',
		rows: (n: number) => count(n, 'row', 'rows'),
		imported: ({ time }: { time: string }) => `Imported ${time}`,
		details: 'What was read',
		remove: ({ table }: { table: string }) => `Remove ${table}`,
		removeShort: 'Remove',
		removed: ({ table }: { table: string }) => `“${table}” was removed from the project.`
	},

	counts: {
		heading: 'What the figures cover',
		lead: 'How many municipalities and schools have figures, and what kind of empty cells the others have. Suppressed figures exist but are hidden by Udir, mostly because few pupils are behind them.',
		title: 'Cells by indicator and year',
		indicator: 'Indicator',
		year: 'School year',
		municipalities: 'Municipalities',
		schools: 'Schools',
		withValue: ({ level }: { level: string }) => `${level} with a value`,
		suppressed: 'suppressed',
		missing: 'missing',
		notApplicable: 'do not have the grade',
		note: 'Svalbard is counted among the municipalities here if the files have figures from there, but is left out of draws.'
	},

	notes: {
		heading: 'How the figures were put together',
		none: 'All rows are used as they stand.'
	},

	storage: {
		heading: 'Storage',
		size: ({ size }: { size: string }) => `The project takes ${size} on this computer.`,
		persistent: 'The browser has promised to keep it until you delete it.',
		notPersistent:
			'The browser has not promised to keep it: if the computer runs out of space, it may be deleted. Keep the files that you imported.',
		ask: 'Ask the browser to keep it'
	}
};

export default data;
