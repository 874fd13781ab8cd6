import type { WorkMessages } from '../types';
import findings from './checker-findings';
import { all, count, list, number } from './checker-numbers';

const HOW: Readonly<Record<string, string>> = {
	in: 'in the base',
	out: 'outside the base',
	once: 'rounded once',
	twice: 'rounded twice, first to one decimal',
	total: 'everybody who answered',
	valid: 'those with an answer on the scale'
};
const how = (choice: string | number, both: string) => HOW[choice] ?? both;

const checker: WorkMessages['checker'] = {
	question: 'Do the numbers of a published table add up?',
	name: 'Check of a published table',
	words: 'check consistency errors misprint GRIM GRIMMER statcheck percent sums',

	pasteTitle: 'Paste a table',
	pasteLabel: 'Table from Word, Excel, a web page or a PDF',
	pasteHelp:
		'Select the table where it stands, copy it, and paste it here. Include its header, total, mean and N.',
	read: 'Read the table',
	nothingRead: 'No rows with numbers were found. Paste a table with at least one row of text and numbers.',
	examplesTitle: 'Or try a published table',
	editTable: 'Edit the table',
	newTable: 'Paste another table',
	emptyTable: 'Begin with an empty table',
	sourceLabel: 'Where the table stands',
	options: 'How the numbers were made',
	scaleMin: 'The scale runs from',
	scaleMax: 'to',
	itemsLabel: 'Number of items in the index',
	itemsHelp: '1 when the mean is of one item. With several items more means are possible.',
	roundingLabel: 'The percents are rounded',
	roundings: {
		both: 'Try both ways',
		once: 'Once',
		twice: 'Twice (first to one decimal)'
	},
	dontKnowLabel: '“Don’t know” in the base of the percents',
	dontKnows: { both: 'Try both', in: 'Included', out: 'Not included' },
	nIsLabel: 'N in the table is',
	nIss: { both: 'Try both', total: 'Everybody who answered', valid: 'Those who answered on the scale' },
	contentLabel: 'Cells without a role of their own are',
	contents: { percent: 'Percents', count: 'Counts', mean: 'Means' },
	levelsLabel: 'Levels of the stars',
	levelsHelp: 'The level of one star first, for instance: 0.1 0.05',
	dfLabel: 'Degrees of freedom of t',
	dfHelp: 'Empty: find those that fit.',

	gridTitle: 'The table to be checked',
	gridHelp:
		'Type the numbers as they are printed. The role says what the cells are. Cells of a spreadsheet can be pasted from a cell on.',
	rowRole: ({ label }) => `Role of the row ${label}`,
	columnRole: ({ label }) => `Role of the column ${label}`,
	rowLabel: ({ n }) => `Name of row ${n}`,
	columnLabel: ({ n }) => `Name of column ${n}`,
	valueOf: ({ label }) => `Value on the scale of ${label}`,
	valueShort: 'Value',
	cell: ({ row, column }) => `${row}, ${column}`,
	rowNumber: ({ n }) => `row ${n}`,
	columnNumber: ({ n }) => `column ${number(n)}`,
	roleShort: 'Role',
	labelColumn: 'Row',
	addRow: 'Add a row',
	addColumn: 'Add a column',
	removeRow: ({ label }) => `Remove the row ${label}`,
	removeColumn: ({ label }) => `Remove the column ${label}`,
	findingsNow: ({ serious, rounding }) =>
		`Findings now: ${number(serious)} that cannot be right or need an explanation, ${number(rounding)} that rounding explains.`,
	roles: {
		text: 'Leave out',
		group: 'Group or item',
		total: 'Total',
		answer: 'Answer on the scale',
		dontKnow: 'Don’t know',
		percent: 'Percent',
		count: 'Count',
		n: 'N',
		nValid: 'N, valid answers',
		nMax: 'The most that N can be',
		mean: 'Mean',
		sd: 'Standard deviation',
		meanTotal: 'Mean of all',
		sdTotal: 'Standard deviation of all',
		min: 'Minimum',
		max: 'Maximum',
		d: 'Cohen’s d',
		t: 't',
		p: 'p',
		beta: 'Beta',
		b: 'B',
		se: 'Standard error'
	},

	empty: 'Paste a table, or choose an example, and its numbers are checked against each other.',
	nothingToCheck:
		'There is little in the table that can be checked against anything else. See whether rows and columns have the right role under “Edit the table”: a row for the total, the mean or N gives more to check.',
	readNumbers: ({ numbers }) => `${count(numbers, 'number was read', 'numbers were read')}.`,
	saysImpossible: ({ count: n }) => `${count(n, 'finding', 'findings')} cannot be right as printed.`,
	saysConditional: ({ count: n }) =>
		`${count(n, 'finding can', 'findings can')} only be right if something that is not in the table explains it.`,
	saysNothing:
		'No numbers contradict each other in what can be checked. That does not mean that they are right.',
	saysRounding: ({ count: n }) =>
		`${count(n, 'thing may look', 'things may look')} wrong, but can be rounding.`,
	saysUnique: ({ unique, columns }) =>
		`For ${number(unique)} of ${count(columns, 'distribution', 'distributions')} only one set of whole persons gives the numbers.`,
	saysDf: ({ from, to, coefficients }) =>
		`The p values fit the t values of ${number(coefficients)} coefficients with degrees of freedom from ${number(from)} to ${number(to)}.`,
	findingsTitle: 'Findings',
	findingsNote:
		'A finding says that numbers do not fit each other, not which of them is wrong, and not why. The error may also be in what was pasted.',
	certaintyColumn: 'How sure',
	whereColumn: 'Where',
	problemColumn: 'What',
	consistentColumn: 'This would fit',
	impossible: 'Cannot be right',
	conditional: 'Needs an explanation',
	rounding: 'Can be rounding',
	whereCell: ({ row, column }) => `${row}: ${column}`,
	whereColumns: ({ row, column }) => `${column} (${row})`,
	enteredTitle: 'The table',
	markImpossible: ({ text }) => `${text} ✗`,
	markConditional: ({ text }) => `${text} ?`,
	markRounding: ({ text }) => `${text} ≈`,
	marksNote: '✗ cannot be right. ? needs an explanation that is not in the table. ≈ can be rounding.',
	personsTitle: 'The persons behind the percents',
	seriesColumn: 'Distribution',
	baseColumn: 'Fits',
	personsColumn: 'Persons',
	setsColumn: 'Possible sets',
	countsColumn: 'Count of each answer',
	meanColumn: 'Mean',
	sdColumn: 'SD',
	personsNote:
		'The counts stand in the order of the answers of the table. Mean and standard deviation (n − 1) are computed from them.',
	manySets: 'very many',
	setsNotListed: 'More than four sets are not listed.',
	severalSets: 'Several sets are possible.',
	baseAsPrinted: 'as printed',
	baseTwice: 'if rounded twice',
	baseValid: 'if N is without “don’t know”',
	baseOut: 'if “don’t know” is outside the base',
	baseShare: 'as a share of more persons',
	baseMissing: 'if a row is missing',
	basePercentsOnly: 'the percents, but not the mean',
	method:
		'Every check takes into account all numbers that can stand behind a rounded one. Something is impossible only when none of them fits.',
	factPercents: 'Percents',
	methodPercents: ({ rounding, dontKnow, n }) =>
		`Percents are ${how(rounding, 'tried rounded once and twice')}. “Don’t know” is ${how(dontKnow, 'tried in and outside the base')}. N is ${how(n, 'tried as everybody and as those with an answer on the scale')}.`,
	factMeans: 'Means and standard deviations',
	methodScale: ({ min, max, items }) =>
		`Scale ${list(min)}–${list(max)}, ${count(items, 'item', 'items')}: whole answers give steps of 1/(n·k) (GRIM), and the sum of squares must be whole (GRIMMER). Standard deviation with n − 1.`,
	methodNoScale: ({ items }) =>
		`The scale is not given. ${count(items, 'item', 'items')}: whole answers give steps of 1/(n·k) (GRIM). Standard deviation with n − 1.`,
	factTests: 'Tests',
	methodTests: ({ levels, df }) =>
		`Stars for p below ${all(levels)}. p is two-sided. ` +
		(df === '' ? 'The degrees of freedom were found from t and p.' : `Degrees of freedom: ${number(df)}.`),
	factSource: 'Sources',
	methodSource:
		'Brown and Heathers (2017), The GRIM test; Anaya (2016), The GRIMMER test; rounding half away from zero.',

	...findings
};

export default checker;
