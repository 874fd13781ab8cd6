import type { WorkMessages } from '../types';
import { expected } from './recipe';

const bytes = (n: string | number) => `${Number(n).toLocaleString('en')} bytes`;
const megabytes = (n: string | number) => `${Math.round(Number(n) / 1e6).toLocaleString('en')} MB`;
const cells = (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'cell' : 'cells'}`;

const columnFaults: Record<string, string> = {
	length: 'as many as the table has rows',
	kind: 'cells of kinds that the program knows',
	emptyIsNaN: 'empty where there is no value',
	valueIsNumber: 'numbers where there is a value',
	code: 'texts that exist'
};

const projectFile: WorkMessages['projectFile'] = {
	save: {
		title: 'Save as a file',
		what: 'What is to be saved?',
		whole: 'The whole project, with data',
		wholeHelp:
			'Tables, variables, draws and history in one file. Whoever gets the file can see all answers and figures in it.',
		recipe: 'The recipe only, without data',
		recipeHelp:
			'The rules of the draws, the analyses and how the tables are made ready. No answers and no figures of your files. Names of columns and files, lists of municipalities and reasons are in it.',
		withReports: ({ n }) =>
			n === 1
				? 'Include the report, with the text that is written in it'
				: `Include the ${n} reports, with the text that is written in them`,
		size: ({ size }) => `Data of the project: ${size}. The file is packed and is usually smaller.`,
		looking: 'Looking for personal data in the tables',
		personalTitle: 'The file will hold personal data',
		personalText:
			'This was found from names of columns and their contents. Share the file only with those who may see the data, and consider a passphrase.',
		nothingPersonal:
			'We found no personal data in the tables. That is no guarantee: look yourself before you send the file to others.',
		kinds: {
			nationalId: 'national identity numbers',
			name: 'names',
			email: 'e-mail addresses',
			phone: 'telephone numbers',
			address: 'addresses',
			birth: 'dates of birth',
			freeText: 'free text',
			smallGroup: 'small groups'
		},
		finding: ({ column, kind, count }) => `${kind} in “${column}”, ${cells(count)}`,
		smallGroups: ({ column, count }) =>
			`small groups in “${column}”: ${count.toLocaleString('en')} with fewer than five rows`,
		more: (n) => `and ${n.toLocaleString('en')} more`,
		protect: 'Protect the file with a passphrase',
		passphrase: 'Passphrase',
		passphraseHelp:
			'At least eight characters; four or five random words are better. If you lose it, nobody can open the file, and neither can we.',
		repeat: 'The passphrase once more',
		tooShort: 'The passphrase must have at least eight characters.',
		differs: 'The two passphrases are not the same.',
		saveWhole: 'Save project file with data',
		saveRecipe: 'Save recipe without data',
		chooseWhere: 'Choose where',
		done: ({ file }) => `“${file}” has been saved.`,
		failedTitle: 'The file was not saved'
	},
	open: {
		passphraseTitle: 'The file is protected',
		passphraseText: ({ file }) => `“${file}” opens with the passphrase it was saved with.`,
		action: 'Open the file',
		failedTitle: 'The project file could not be opened',
		raised: ({ n, limit }) =>
			`The project demands groups of at least ${limit}. ${n === 1 ? 'One analysis showed smaller groups, and its limit' : `${n} analyses showed smaller groups, and their limit`} has been raised to what is demanded.`,
		nothingStored: 'Nothing has been stored or changed.',
		opened: ({ name }) => `“${name}” has been opened from a file.`
	},
	suggestTitle: 'Keep your work in a file?',
	suggestText:
		'The project is in this browser only. A project file can be opened on another computer, and is a copy should the browser clear its storage.',
	notNow: 'Not now',
	recipeTables: {
		reportsAdded: ({ name, n }) =>
			n === 1 ? `The report “${name}” came with the recipe.` : `${n} reports came with the recipe.`,
		title: 'The tables of the recipe',
		text: 'The recipe was made for the tables below. Choose the table of the project that corresponds to each.',
		need: ({ file }) => `The table that is “${file}”`,
		none: 'None of them',
		missing: ({ file, columns }) =>
			`No table of the project has all columns of “${file}”. Missing: ${columns}.`,
		missingAll: ({ file }) =>
			`No table of the project is like “${file}”. Open that file, and then the recipe again.`,
		use: 'Use on the chosen tables',
		used: ({ count, analyses }) =>
			`The recipe has been used on ${count.toLocaleString('en')} ${count === 1 ? 'table' : 'tables'}` +
			(analyses > 0
				? `, and ${analyses.toLocaleString('en')} ${analyses === 1 ? 'analysis was' : 'analyses were'} added`
				: '') +
			'.'
	},
	history: {
		title: 'History',
		lead: 'What was done to the data of the project, the latest first. Everything since the project was opened can be undone.',
		undo: 'Undo',
		redo: 'Redo',
		undoNext: ({ what }) => `Undo: ${what}`,
		redoNext: ({ what }) => `Redo: ${what}`,
		nothingToUndo: 'There is nothing to undo.',
		undone: ({ what }) => `Undone: ${what}`,
		redone: ({ what }) => `Done again: ${what}`,
		keys: 'Ctrl+Z undoes and Ctrl+Shift+Z redoes anywhere outside text fields. On a Mac: ⌘ instead of Ctrl.',
		count: (n) => `${n.toLocaleString('en')} ${n === 1 ? 'step' : 'steps'}`,
		when: 'When',
		what: 'What',
		undoneMark: 'undone',
		emptyTitle: 'Nothing has been done to the data yet',
		emptyText:
			'When you import files or change tables and variables, it is listed here, with time and counts.',
		toData: 'To Data'
	},
	opening: ({ file }) => `Opening “${file}”`,
	saving: ({ project }) => `Saving “${project}” as a file`,
	duplicating: ({ project }) => `Making “${project}”`,
	emptyRecipe: 'The project has no draws or changed tables yet, so the recipe would be empty.',
	notProject: 'The file is not a project file of Treffsikker.',
	tooLarge: ({ bytes: size, limit }) =>
		`The file is ${megabytes(size)}. Project files of more than ${megabytes(limit)} are not opened.`,
	unpacksTooLarge: ({ bytes: size, limit }) =>
		`The file unpacks to ${megabytes(size)}, and more than ${megabytes(limit)} is not taken in. The program makes no such project files.`,
	truncated: ({ expected: whole, found }) =>
		`The file is cut off: it has ${bytes(found)} and should have ${bytes(whole)}. Get it again from where it came.`,
	damaged:
		'The file is damaged: the checksum does not fit, so something in it was changed after it was saved. Get it again from where it came.',
	newerVersion: ({ version, known }) =>
		`The file was made with a later version of Treffsikker (file version ${version}, this one knows ${known}). Load the latest version and try again.`,
	badField: (p) =>
		`The field ${p.path} of the project file must be ${expected[String(p.expected)]?.(p) ?? 'something else'}. The file was not made by Treffsikker, or it was changed.`,
	unknownKind: ({ kind, path }) =>
		`The project file holds something of a kind that this version does not know: “${kind}” (${path}). It was probably made with a later version of Treffsikker.`,
	badColumn: ({ table, column, expected: fault }) =>
		`The numbers of the column “${column}” in the table “${table}” must be ${columnFaults[String(fault)] ?? 'something else'}.`,
	needsPassphrase: 'The file is protected with a passphrase.',
	wrongPassphrase:
		'The passphrase is not right. The file is whole, so it is not the file that is damaged. Capital letters and spaces count.',
	unknownEncryption: 'The file is protected in a way that this version of Treffsikker does not know.',
	noEncryption:
		'The browser does not let this page encrypt, because the page was not fetched over https. Save without a passphrase, or open Treffsikker at an address with https.',
	failed: ({ reason }) =>
		`It did not work, for a reason that the program does not know: ${reason}. Perhaps the computer has no memory left. What is stored is not affected.`
};
export default projectFile;
