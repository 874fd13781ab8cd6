import type { Message } from '../../core/outcome';
import { baseWords } from '../base-text';
import type { WorkMessages } from '../types';
import filters from './filters';

type Params = NonNullable<Message['params']>;

const number = (n: string | number, decimals = 1) =>
	Number(n).toLocaleString('en', { maximumFractionDigits: decimals }).replace('-', '−');
const titled = (item: string | number, rest: string) =>
	item === '' ? `Answers. ${rest}` : `${item}. ${rest}`;
const persons = (n: string | number) => (Number(n) === 1 ? 'one answer' : `${number(n)} answers`);
const ADJUSTED: Partial<Record<string, string>> = {
	holm: ', adjusted by Holm’s method',
	bh: ', adjusted by the method of Benjamini and Hochberg'
};

const likert: WorkMessages['likert'] = {
	question: 'How are the answers distributed?',
	name: 'Distribution of answers (Likert table)',
	words: 'frequencies percent don’t know bars groups crosstab',
	compareQuestion: 'Do the groups or the draws answer differently?',
	compareName: 'Comparison of answers between groups',
	compareWords:
		'difference interval Welch t-test Mann-Whitney Newcombe Holm permutation difference actors waves',
	items: 'Items',
	itemsHelp: 'Items with the same answers share a table.',
	groups: 'Groups',
	groupOuter: 'Groups by',
	groupInner: 'and within them by',
	noGroup: 'No groups',
	noInner: 'Nothing',
	nesting: 'Outermost in the header',
	nestings: { items: 'The items', groups: 'The groups' },
	showAll: 'A column with everybody',
	emptyGroups: 'Show groups without rows, with a dash',
	policy: '“Don’t know”',
	policyHelp: 'The mean is always without “don’t know”.',
	policies: {
		inBase: 'A row of its own, in the base of the percents',
		outside: 'Out of the base of the percents',
		hidden: 'In the base, but without a row'
	},
	optionsLabel: 'The table',
	show: 'In the cells',
	shows: { percent: 'Percent', count: 'Count', both: 'Percent and (count)' },
	decimals: 'Decimals of percents',
	rounding: 'Rounding of percents',
	roundings: { once: 'Once', twice: 'In two steps: one decimal, then a whole number' },
	roundingHelp: 'Two steps reproduce tables in which numbers from SPSS were rounded again by hand.',
	totals: 'Total',
	totalChoices: { sum: 'The sum of the rounded percents', hundred: '100' },
	order: 'Order of the answers',
	orders: { descending: 'Highest value first', ascending: 'Lowest value first' },
	showMean: 'Mean',
	showSd: 'Standard deviation',
	flagSpread: 'Mark large standard deviations',
	flagAbove: 'Large when above',
	flagWords: 'Words beside a large standard deviation',
	markMiddle: 'Say whether the mean is above or below the middle of the scale',
	boxes: 'Share of the highest and the lowest answers together',
	boxChoices: {
		'0': 'Not shown',
		'1': 'One answer at each end',
		'2': 'Two answers at each end',
		'3': 'Three answers at each end'
	},
	showEmpties: 'Rows with the counts of unanswered, not asked and other empty cells',
	small: 'Small groups',
	smallBelow: 'Say what one person amounts to where a column has fewer answers than',
	hiddenBelow: 'Hide columns with fewer valid answers than',
	hiddenHelp: 'Empty: nothing is hidden. NTNU’s reports hide below 8.',
	weightsAre: 'The weight says',
	weightKinds: {
		sampling: 'how much each row counts',
		persons: 'how many persons each row stands for'
	},
	comparing: 'Comparison',
	compareGroups: 'Compare the groups',
	pairs: 'Which groups',
	pairChoices: { all: 'All with all', first: 'All with the first' },
	test: 'Test',
	tests: {
		welch: 'Welch t test',
		mannWhitney: 'Mann-Whitney',
		permutation: 'Permutation test'
	},
	continuity: 'Continuity correction (on in R, off in SPSS)',
	compareShares: 'Also the share that gives the highest answers',
	adjusting: 'Adjustment for many tests',
	adjustments: { holm: 'Holm', bh: 'Benjamini-Hochberg', none: 'None' },
	confidence: 'Intervals',
	caveatLabel: 'A caveat to stand under the table',
	caveatHelp: 'For instance that one draw answered during the pandemic, or is in another phase.',

	answer: 'Answer',
	all: 'All',
	dontKnow: 'Don’t know',
	total: 'Total',
	mean: 'Mean',
	turnedMean: 'Mean, reversed',
	sd: 'Standard deviation',
	n: '(N=)',
	nValid: '(N valid=)',
	nWeighted: 'N weighted',
	countSuppressed: 'Suppressed',
	countMissing: 'Missing',
	countNotApplicable: 'Not applicable',
	countDontKnow: 'Answered don’t know',
	countUnanswered: 'Not answered',
	countRoutedOut: 'Not asked',
	titlePercent: ({ item }: Params) => titled(item, 'Percent'),
	titlePercentMean: ({ item }: Params) => titled(item, 'Percent and mean'),
	titleCounts: ({ item }: Params) => titled(item, 'Counts'),
	titleCountsMean: ({ item }: Params) => titled(item, 'Counts and mean'),
	boxesTitle: ({ size }: Params) =>
		Number(size) === 1
			? 'Share that gives the highest and the lowest answer. Percent and (count)'
			: `Share that gives the ${number(size)} highest and the ${number(size)} lowest answers. Percent and (count)`,
	boxesNote: 'The shares are made of the counts, not of the rounded percents in the table above.',
	top: ({ size }: Params) => (Number(size) === 1 ? 'Highest answer' : `The ${number(size)} highest answers`),
	bottom: ({ size }: Params) => (Number(size) === 1 ? 'Lowest answer' : `The ${number(size)} lowest answers`),
	counted: ({ count }: Params) => `(${number(count)})`,
	plotTitle: ({ item }: Params) => (item === '' ? 'Distribution of answers' : String(item)),
	plotDescription: ({ bars, steps }: Params) =>
		`${number(bars)} horizontal bars with the shares of ${number(steps)} answers, divided at the middle of the scale. The same numbers are in the table.`,
	onePerson: ({ persons: n, points }: Params) =>
		`Small group: ${persons(n)}. One person is ${number(points)} percentage points.`,
	nobody: 'Nobody in the group has answered.',
	onlyDontKnow: 'Nobody has answered on the scale.',
	oneAnswer: 'At least two answers are needed.',
	noMeanOfText: 'The answers are texts and have no mean.',
	noScale:
		'The item is marked as reversed, but its scale is not stated. State it on the page of the table, under Data.',
	above: ({ middle }: Params) => `(above ${number(middle)})`,
	below: ({ middle }: Params) => `(below ${number(middle)})`,
	spread: '(large)',
	fewSteps: 'The scale has too few steps for its ends to be told apart.',
	hidden: 'hidden',
	hiddenWhy: ({ limit }: Params) => `Fewer than ${number(limit)} valid answers.`,
	fewerThan: ({ limit }: Params) => `(< ${number(limit)})`,

	base: ({ passed, known, name, phrase }: Params) => {
		const counts = { passed: Number(passed), known: Number(known) };
		return `Base: ${baseWords(filters, 'english', { name: String(name), phrase: String(phrase) }, counts)}.`;
	},
	reversed: ({ item, sum }: Params) =>
		`NB! “${item}” is worded the other way round. The distribution is as answered; “Mean, reversed” is ${number(sum)} minus the mean.`,
	reversedNoScale: ({ item }: Params) =>
		`NB! “${item}” is worded the other way round. Its scale is not stated, so the mean cannot be reversed.`,
	policyInBase: ({ answers }: Params) =>
		`“Don’t know” (${persons(answers)}) is in the base of the percents, but not in the mean.`,
	policyOutside: ({ answers }: Params) =>
		`“Don’t know” (${persons(answers)}) is left out of both percents and mean.`,
	policyHidden: ({ answers }: Params) =>
		`“Don’t know” (${persons(answers)}) is in the base of the percents and in the total, but has no row. It is not in the mean.`,
	emptyCells: ({ cells }: Params) =>
		`${Number(cells) === 1 ? 'One empty cell' : `${number(cells)} empty cells`} (not answered, not asked, missing) ${Number(cells) === 1 ? 'is' : 'are'} left out.`,
	roundedTwice: 'Percents are rounded in two steps, first to one decimal and then to a whole number.',
	totalIsSum: 'The total is the sum of the rounded percents, and may therefore differ from 100.',
	totalIsHundred: 'The rounded percents may add up to something other than 100.',
	smallGroups: ({ columns, below, from, to }: Params) => {
		const points = from === to ? number(from) : `${number(from)}–${number(to)}`;
		const count = Number(columns) === 1 ? 'One column has' : `${number(columns)} columns have`;
		return `${count} fewer than ${number(below)} answers: one person is ${points} percentage points.`;
	},
	hiddenColumns: ({ hidden, limit }: Params) =>
		`${Number(hidden) === 1 ? 'One column' : `${number(hidden)} columns`} with fewer than ${number(limit)} valid answers hidden. Make sure that the numbers cannot be worked out from a column with everybody.`,
	hiddenColumnsBeside: ({ hidden, limit, beside }: Params) =>
		`${Number(hidden) === 1 ? 'One column' : `${number(hidden)} columns`} with fewer than ${number(limit)} valid answers hidden${Number(beside) > 0 ? `, and ${Number(beside) === 1 ? 'one more' : `${number(beside)} more`}, so that they cannot be worked out from the column with everybody` : ''}.`,
	noLabels: ({ item }: Params) =>
		`The values of “${item}” have no words. Give them a scale on the page of the table, under Data.`,
	differentWords: 'The items have different answers, and cannot be compared directly.',
	outside: ({ rows }: Params) =>
		`${Number(rows) === 1 ? 'One row' : `${number(rows)} rows`} without a group left out of the groups.`,
	weightedNote: 'Percents and means are weighted. (N=) is the number of persons.',

	choose:
		'Choose at least one item. Where the answers are words, first apply a scale to them, on the page of the table under Data.',
	chooseGroups: 'Choose what the groups are, and they are compared here.',
	oneGroup:
		'There is only one group, so there is nothing to compare. Choose another grouping, or check the filter.',
	tooManyValues: ({ item, values, most }: Params) =>
		`“${item}” has ${number(values)} different values and is not shown; a distribution of answers has ${number(most)} at the most. Put the values into groups first, under New variables.`,
	tooManyGroups: ({ variable, groups, most }: Params) =>
		`“${variable}” has ${number(groups)} different values, and ${number(most)} at the most can be groups. Choose another, or merge values.`,
	weightsNotWhole: ({ weight }: Params) =>
		`The weight “${weight}” is not whole numbers, so it cannot be numbers of persons. Choose that it says how much each row counts.`,
	differentScales: ({ tables }: Params) =>
		`The items have different scales and stand in ${number(tables)} tables. They cannot be compared directly.`,
	notComparable:
		'The items have different answers. They stand in the same table with words of their own, but cannot be compared directly.',
	allMissing: ({ item }: Params) =>
		`Nobody has answered “${item}”. Check the filter, or whether the answers were read as empty.`,
	isText: ({ item }: Params) =>
		`“${item}” is text without numbers, so it has a distribution but no mean. Apply a scale to it on the page of the table, under Data.`,
	beyondScale: ({ item, answers }: Params) =>
		`“${item}” has ${persons(answers)} outside the stated scale. They are in the numbers; correct them, or make them empty.`,

	comparisonTitle: 'Differences in means between the groups',
	item: 'Item',
	pairHeader: 'First – second',
	pair: ({ first, second }: Params) => `${first} – ${second}`,
	sharesTitle: ({ size }: Params) =>
		Number(size) === 1
			? 'Differences in the share that gives the highest answer. Percent'
			: `Differences in the share that gives the ${number(size)} highest answers. Percent`,
	sharesNote: 'The shares have the same base as in the table of the distribution.',
	first: 'First (N)',
	second: 'Second (N)',
	difference: 'Difference',
	shareDifference: 'Percentage points',
	low: 'From',
	high: 'To',
	superiority: 'P(first > second)',
	p: 'p',
	pHolm: 'p (Holm)',
	pBh: 'p (BH)',
	noInterval: 'At least two answers in each group are needed, and some variation.',
	noShares: 'The share cannot be computed: the group is empty or hidden, or the scale has too few steps.',
	hiddenGroup: ({ name }: Params) => `The group “${name}” is hidden.`,
	noWeightedTest: 'The test cannot use weights. Choose Welch’s t test, or turn the weight off.',
	tooManyForTest: ({ most }: Params) =>
		`The test takes ${number(most)} answers at the most. Choose Welch’s t test.`,
	caveat: ({ caveat }: Params) => `Caveat: ${caveat}`,
	differenceNote:
		'The difference is first minus second, of unrounded numbers. “From” and “To” are the confidence interval.',
	reversedDifferences:
		'Items worded the other way round are compared as answered: there a higher value is a less positive answer.',
	someNotTested: ({ pairs }: Params) =>
		`${Number(pairs) === 1 ? 'One comparison' : `${number(pairs)} comparisons`} could not be tested; the reason is beside the dashes in the table.`,
	reading: ({ comparisons, below, level, adjust }: Params) =>
		`${number(below)} of ${number(comparisons)} differences have p below ${number(level, 3)}${ADJUSTED[adjust] ?? ', not adjusted for many tests'}. A p above it does not mean that the groups are alike.`,

	method:
		'Percent of the answers in each column, made of the counts. Mean and standard deviation (n − 1) of the answers on the scale.',
	factDontKnow: '“Don’t know”',
	methodInBase: 'In the base of the percents, not in the mean.',
	methodOutside: 'Out of both percents and mean.',
	methodHidden: 'In the base of the percents without a row, not in the mean.',
	factRounding: 'Rounding',
	methodOnce: ({ decimals }: Params) =>
		`Percents are rounded once, to ${Number(decimals) === 0 ? 'whole numbers' : Number(decimals) === 1 ? 'one decimal' : `${number(decimals)} decimals`}; halves go up. Means are rounded only when shown.`,
	methodTwice:
		'Percents are rounded first to one decimal and then to a whole number, as many printed tables are made. Means are rounded only when shown.',
	factHidden: 'Hiding',
	methodHiddenBelow: ({ limit }: Params) =>
		`Columns with fewer than ${number(limit)} valid answers are hidden. Empty groups have a dash.`,
	factWeights: 'Weighting',
	methodWeights:
		'Percents are of weighted counts. Standard deviation: √(n/(n−1) · Σw(x−m)²/Σw). Standard error of a mean: √(n/(n−1) · Σw²(x−m)²)/Σw (Lumley 2010).',
	methodPersons: 'The weight is a number of persons: each row counts as that many answers.',
	factTest: 'Test',
	methodWelch: 'Welch’s t test of the difference in means, two-sided.',
	methodMannWhitney:
		'Mann-Whitney with normal approximation and correction for ties, two-sided. P(first > second) counts equal answers half.',
	methodPermutation:
		'Permutation test of the difference in means, two-sided: all divisions of the answers where they are few, else 9999 drawn with a fixed seed.',
	factContinuity: 'Continuity correction',
	methodContinuity: 'On (½), as in R.',
	methodNoContinuity: 'Off, as in SPSS.',
	factInterval: 'Interval',
	methodInterval: ({ confidence }: Params) =>
		`${number(Number(confidence) * 100)} percent, for the difference in means by Welch.`,
	factShares: 'Shares',
	methodShares: 'The difference of two shares with Newcombe’s interval (method 10), from Wilson’s intervals.',
	methodSharesWeighed:
		'The difference of two weighted shares with Newcombe’s interval, with (Σw)²/Σw² as the number of answers (Kish).',
	factAdjust: 'Adjustment',
	methodHolm: 'The p values are adjusted together over the whole table by Holm (1979).',
	methodBh: 'The p values are adjusted together over the whole table by Benjamini and Hochberg (1995).',
	methodNoAdjust: 'The p values are not adjusted for being many.'
};

export default likert;
