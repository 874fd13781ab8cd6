import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en-GB');
/** A number as a table prints it. */
const fixed = (n: string | number, decimals: string | number) => {
	const digits = Math.max(0, Math.min(20, Number(decimals)));
	return Number(n).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};
/** Numbers that come as "4.40; 4.42". */
const list = (values: string | number) => String(values).replace(/; (?=[^;]*$)/, ' or ');
const all = (values: string | number) => String(values).replace(/; (?=[^;]*$)/, ' and ');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const STARS = ['No star', 'One star', 'Two stars', 'Three stars'];
const stars = (n: string | number) => STARS[Number(n)] ?? `${number(n)} stars`;
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
		`Findings now: ${number(serious)} that do not fit or need something more, ${number(rounding)} that rounding explains.`,
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
	conditional: 'Only possible with something more',
	rounding: 'Can be rounding',
	whereCell: ({ row, column }) => `${row}: ${column}`,
	whereColumns: ({ row, column }) => `${column} (${row})`,
	enteredTitle: 'The table',
	markImpossible: ({ text }) => `${text} ✗`,
	markConditional: ({ text }) => `${text} ?`,
	markRounding: ({ text }) => `${text} ≈`,
	marksNote: '✗ cannot be right. ? is only possible if something more explains it. ≈ can be rounding.',
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

	notWhole: 'N must be a whole number.',
	outside: 'The number is outside what is possible.',
	atLeast: ({ low }) => `at least ${number(low)}`,
	valueIs: ({ value, decimals }) => fixed(value, decimals),
	togetherAre: ({ value, decimals }) => `together ${fixed(value, decimals)}`,
	oneOf: ({ values }) => list(values),
	between: ({ low, high, decimals }) => `from ${fixed(low, decimals)} to ${fixed(high, decimals)}`,
	otherN: ({ values }) => `N = ${list(values)}`,
	oneCell: ({ values }) => `if only one number is wrong: ${list(values)}`,
	totalBlank: 'The total is not printed in this column. An empty cell is not the same as 0 or 100.',
	answerBlank: ({ count: n }) =>
		`${count(n, 'cell is empty', 'cells are empty')}. An empty cell is not the same as 0.`,
	totalIsShare: ({ total, n, persons, decimals }) =>
		`The total is ${fixed(total, decimals)}. That fits ${number(n)} of ${number(persons)} being in the rows.`,
	rowMissing: ({ sum, total, missing, decimals }) =>
		`The rows add up to ${fixed(sum, decimals)}, but the total is ${fixed(total, decimals)}. A row with ${fixed(missing, decimals)} percent may be missing.`,
	rowMissingOut: ({ counts, n, percents }) =>
		`a row outside the scale (“don’t know”, for instance) with ${list(counts)} of ${number(n)} (${list(percents)} percent); then the rest fits`,
	rowMissingValue: ({ counts, n, percents, value }) =>
		`a row with the value ${number(value)} and ${list(counts)} of ${number(n)} (${list(percents)} percent); then the rest fits`,
	totalDiffers: ({ sum, total, decimals }) =>
		`The total is ${fixed(total, decimals)}. That is neither the sum of the rows (${fixed(sum, decimals)}) nor 100.`,
	totalCanBe: ({ sum, decimals }) => `${fixed(sum, decimals)} or 100`,
	sumTooLow: ({ sum, rows, most, missing, decimals }) =>
		`The rows add up to ${fixed(sum, decimals)}. Rounding of ${number(rows)} numbers cannot explain more than ${list(most)}. A row with about ${fixed(missing, decimals)} percent may be missing.`,
	sumTooHigh: ({ sum, rows, most, over, decimals }) =>
		`The rows add up to ${fixed(sum, decimals)}, ${fixed(over, decimals)} too much. Rounding of ${number(rows)} numbers cannot explain more than ${list(most)}. It is possible if several answers could be chosen.`,
	totalSetTo100: ({ sums }) =>
		`The rows add up to ${all(sums)}, and the total is set to 100. That can be rounding.`,
	sumRounded: ({ sums }) => `The rows add up to ${all(sums)}. That can be rounding.`,
	roundedTwice: 'The percents fit whole persons only if they were rounded twice: first to one decimal.',
	dontKnowOut: ({ n, base }) =>
		`Fits only if “don’t know” is outside the base of the percents: ${number(base)} answers on the scale, N is ${number(n)}.`,
	nIsValid: ({ n, persons }) =>
		`Fits only if N (${number(n)}) is without “don’t know”: the percents are of ${number(persons)}.`,
	meanImpossible: ({ mean, decimals, n }) =>
		`No ${number(n)} persons with these percents have the mean ${fixed(mean, decimals)}. The mean or a percent cannot be right.`,
	meanImpossibleTwice: ({ mean, decimals, n }) =>
		`No ${number(n)} persons with these percents have the mean ${fixed(mean, decimals)}, not even if the percents were rounded twice. The mean or a percent cannot be right.`,
	meanImpossibleNoN: ({ mean, decimals }) =>
		`The mean ${fixed(mean, decimals)} is not possible with these percents, whatever N is.`,
	percentImpossible: ({ values, n }) => `No count of ${number(n)} is ${list(values)} percent.`,
	percentImpossibleTwice: ({ values, n }) =>
		`No count of ${number(n)} is ${list(values)} percent, rounded once or twice.`,
	noPersons: ({ n }) => `No whole counts that add up to ${number(n)} give these percents.`,
	countsRounded: ({ sum, total, decimals }) =>
		`The sum is ${fixed(sum, decimals)}, the total ${fixed(total, decimals)}. That can be rounding.`,
	countsTooFew: ({ sum, total, off, decimals }) =>
		`The sum is ${fixed(sum, decimals)}, the total ${fixed(total, decimals)}. ${fixed(off, decimals)} are missing; that is possible if a row is not shown.`,
	countsTooMany: ({ sum, total, off, decimals }) =>
		`The sum is ${fixed(sum, decimals)}, the total ${fixed(total, decimals)}: ${fixed(off, decimals)} too much.`,
	shareDiffers: ({ count: k, n, value, decimals }) =>
		`${number(k)} of ${number(n)} is not ${fixed(value, decimals)} percent.`,
	shareRoundedTwice: ({ count: k, n, value, decimals }) =>
		`${number(k)} of ${number(n)} is ${fixed(value, decimals)} percent only if it was rounded twice.`,
	shareOrCount: ({ value, decimals, counts }) =>
		`${fixed(value, decimals)} percent, or the count ${list(counts)}`,
	marginTooMany: ({ sum, total, off }) =>
		`The N of the groups add up to ${number(sum)}, but the N of all is ${number(total)}: ${number(off)} too many.`,
	marginTooFew: ({ sum, total, off }) =>
		`The N of the groups add up to ${number(sum)}, the N of all is ${number(total)}. That is possible if ${number(off)} are in none of the groups that are shown.`,
	marginFix: ({ sum, values }) =>
		values === ''
			? `${number(sum)} altogether`
			: `${number(sum)} altogether, or one of the groups is ${list(values)} (in the same order)`,
	pooledMean: ({ mean, decimals, hidden }) =>
		`The mean of all, ${fixed(mean, decimals)}, is not possible with the means and N of the groups` +
		(Number(hidden) > 0
			? `, not even if the ${number(hidden)} who are not shown may have answered anything.`
			: '.'),
	meanNotBetween: ({ mean, decimals }) =>
		`The mean of all, ${fixed(mean, decimals)}, does not lie between those of the groups.`,
	pooledSd: ({ sd, decimals, hidden }) =>
		`The standard deviation of all, ${fixed(sd, decimals)}, is not possible with the means, standard deviations and N of the groups` +
		(Number(hidden) > 0
			? `, not even if the ${number(hidden)} who are not shown may have answered anything.`
			: '.'),
	crossedN: ({ n }) =>
		`N = ${number(n)} does not fit where the means of both lie between those of the groups.`,
	grim: ({ mean, decimals, n }) =>
		`${number(n)} whole answers cannot have the mean ${fixed(mean, decimals)}. It is possible if N is another, or if the mean is of several items.`,
	grimItems: ({ mean, decimals, n, items }) =>
		`${number(n)} answers to ${number(items)} items cannot have the mean ${fixed(mean, decimals)}. It is possible if N is another, or if some items are unanswered.`,
	meansOrN: ({ values, ns }) => `${list(values)}, or N = ${list(ns)}`,
	sdTooSmall: ({ sd, decimals, n }) =>
		`The standard deviation ${fixed(sd, decimals)} is too small for ${number(n)} whole answers with this mean.`,
	sdTooLarge: ({ sd, decimals, n }) =>
		`The standard deviation ${fixed(sd, decimals)} is larger than ${number(n)} answers on the scale can give with this mean.`,
	sdNotWhole: ({ sd, mean, decimals, meanDecimals, n }) =>
		`${number(n)} whole answers cannot have both the mean ${fixed(mean, meanDecimals)} and the standard deviation ${fixed(sd, decimals)}. It is possible if N is another, or if the numbers are of several items.`,
	dDiffers: ({ d, decimals }) =>
		`Cohen’s d ${fixed(d, decimals)} does not follow from the means and standard deviations of the row.`,
	dIs: ({ value, low, high, decimals }) =>
		`about ${fixed(value, decimals)} (from ${fixed(low, decimals)} to ${fixed(high, decimals)})`,
	starsDiffer: ({ stars: n, p, decimals }) => `${stars(n)} does not fit p = ${fixed(p, decimals)}.`,
	starsAre: ({ stars: n }) => stars(n),
	pOneSided: ({ p, t, decimals, tDecimals }) =>
		`p = ${fixed(p, decimals)} fits t = ${fixed(t, tDecimals)} only as a one-sided test.`,
	pDiffers: ({ p, t, decimals, tDecimals }) =>
		`p = ${fixed(p, decimals)} does not fit t = ${fixed(t, tDecimals)}.`,
	pOtherDf: ({ p, t, decimals, tDecimals, dfs, from, to }) =>
		`p = ${fixed(p, decimals)} fits t = ${fixed(t, tDecimals)} only with degrees of freedom from ${String(dfs).replace('; ', ' to ')}; the other rows need ${number(from)} to ${number(to)}.`,
	tDiffers: ({ t, decimals }) => `t = ${fixed(t, decimals)} is not B over its standard error.`,
	sizeBetween: ({ low, high, decimals }) =>
		`from ${fixed(low, decimals)} to ${fixed(high, decimals)} without its sign`,
	sizeAtLeast: ({ low, decimals }) => `at least ${fixed(low, decimals)} without its sign`,
	signs: 'B, Beta and t do not have the same sign.'
};

export default checker;
