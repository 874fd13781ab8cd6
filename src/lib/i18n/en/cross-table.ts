import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en-GB');

const crossTable: WorkMessages['crossTable'] = {
	question: 'Do two questions go together?',
	name: 'Cross table with chi-square test',
	words:
		'cross table crosstabs contingency chi-square chi2 cramer v fisher pivot gamma tau-b ordinal ordered',
	choose: 'Choose what stands in the columns, and at least one variable for the rows.',
	columnLabel: 'Columns',
	columnHelp: 'Often the group: actor, draw, size of municipality.',
	chooseColumn: 'Choose a variable',
	rowsLabel: 'Rows',
	rowsHelp: 'What the groups are compared in. Each variable gives a table.',
	cells: 'In the cells',
	count: 'Count',
	row: 'Percent of the row',
	column: 'Percent of the column',
	total: 'Percent of all',
	expected: 'Expected count',
	residual: 'Adjusted residual',
	testLabel: 'Chi-square test and Cramér’s V',
	dontKnowLabel: 'Include “don’t know” as a category',
	what: 'What',
	title: ({ row, column }) => `${row} by ${column}`,
	rowNote: 'Percent of the row.',
	columnNote: 'Percent of the column.',
	totalNote: 'Percent of all in the table.',
	expectedNote: 'Expected count if rows and columns have nothing to do with each other.',
	residualNote:
		'Adjusted standardised residuals. Further from 0 than 2 is rare where rows and columns have nothing to do with each other.',
	left: ({ count }) =>
		`${Number(count) === 1 ? 'One row' : `${number(count)} rows`} ${Number(count) === 1 ? 'is' : 'are'} not included: at least one of the two questions is without an answer.`,
	unused: ({ values }) => `Nobody is in: ${values}.`,
	whyResidual: 'Only one row or one column has answers.',
	testTitle: 'Do they go together?',
	n: 'N',
	chiSquare: 'Chi-square',
	chiSquareHelp: 'Pearson’s chi-square without Yates’ correction.',
	df: 'Degrees of freedom',
	p: 'p',
	cramersV: 'Cramér’s V',
	cramersVHelp: 'From 0 (no association) to 1. Not corrected for small samples.',
	least: 'Smallest expected count',
	fisher: 'p (Fisher’s exact)',
	whyFisher: 'Fisher’s test is computed for tables of two rows and two columns.',
	nobody: 'Nobody answered both questions.',
	nobodyInBoth: ({ row, column }) =>
		`Nobody answered both “${row}” and “${column}”. Look at the filter, or choose other variables.`,
	tooMany: ({ variable, count, limit }) =>
		`The table with “${variable}” would have ${number(count)} rows or columns, and the limit is ${number(limit)}. Make bands under Data first.`,
	hiddenNote: ({ limit }) =>
		`Counts below ${number(limit)} are hidden, and as many others as it takes so that they cannot be worked out. The totals count everybody.`,
	testHidden: ({ title }) =>
		`“${title}” is not tested: with the totals, a hidden count could be worked out from chi-square.`,
	smallExpected: ({ title, small, cells }) =>
		`“${title}”: ${number(small)} of ${number(cells)} cells have an expected count below 5. The chi-square test is then unreliable. Merge categories, or use Fisher’s test where it is computed.`,
	weightNote:
		'Chi-square is computed from the weighted counts, as in SPSS. Weights are then counted as answers, and p takes no account of how they were made.',
	method:
		'The rows that have an answer to both questions are counted by both. Categories that nobody is in are left out. Empty cells are never a category.',
	factTest: 'Test',
	testMethod:
		'Pearson’s chi-square without Yates’ correction; Cramér’s V = √(χ²/(N·min(rows − 1, columns − 1))), uncorrected. Fisher’s exact test (two-sided) for tables of two rows and two columns.',
	factOrdinal: 'Association in order',
	ordinalTitle: 'Does high go with high?',
	gamma: 'Gamma',
	gammaHelp:
		'From −1 to 1. The rows are compared two by two: of the pairs that differ on both variables, the share in the same order less the share in the opposite order. Pairs that are equal on one are left out, so gamma is mostly further from 0 than tau-b.',
	tauB: 'Kendall’s tau-b',
	tauBHelp: 'From −1 to 1: as gamma, but pairs with equal answers pull it towards 0.',
	ordinalPHelp:
		'Of tau-b (or gamma, which gives the same p) divided by the standard error that it has where there is no association, as in SPSS.',
	whyOrdinal: 'No pair of rows differs on both variables.',
	ordinalWeightNote:
		'Gamma and tau-b are computed from the weighted counts. Weights are then counted as answers, and intervals and p take no account of how they were made.',
	whyNoInterval: 'All pairs go one way; the formula then gives no interval.',
	ordinalNote:
		'Shown when the answers to both variables have an order: an answer scale, the measure “Ordinal”, numbers without labels, or only two values on one of them. Two values are taken in the order in which they stand; the last is highest. The chi-square test above does not see the order.',
	ordinalMethod:
		'Gamma = (P − Q)/(P + Q) and Kendall’s tau-b of the counts in the table (P pairs in the same, Q in the opposite order). Interval: ± z · asymptotic standard error; p by the normal distribution with the standard error where there is no association, as in SPSS.',
	interval: ({ confidence }) => `${Number(confidence) * 100}% CI`,
	low: 'From',
	high: 'To',
	residualMethod:
		'(count − expected) / √(expected · (1 − row share) · (1 − column share)), as ASRESID in SPSS (Haberman 1973).',
	dontKnowAnswer: 'A category as the others.',
	dontKnowApart: 'Outside the table, as other empty cells.',
	weightMethod:
		'Counts are sums of weights, not rounded (SPSS rounds the cells before the test unless told otherwise).'
};

export default crossTable;
