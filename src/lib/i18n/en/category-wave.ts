import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const number = (n: string | number, decimals = 2) =>
	Number(n).toLocaleString('en-GB', { maximumFractionDigits: decimals }).replace('-', '−');
const fixed = (n: string | number, decimals: number) =>
	Number(n)
		.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
		.replace('-', '−');
const rows = (count: string | number) => (Number(count) === 1 ? 'One row' : `${number(count)} rows`);
const pText = (p: string | number) =>
	Number(p) < 0.001 ? 'p\u00a0<\u00a0.001' : `p\u00a0=\u00a0${fixed(p, 3).replace(/^0/, '')}`;
const tested = ({ t, df, p, holm }: Params) =>
	`(t\u00a0=\u00a0${fixed(t, 2)}, df\u00a0=\u00a0${number(df, 1)}, ${pText(p)}${Number(holm) === 1 ? ' adjusted by Holm' : ''})`;

const categoryWave: WorkMessages['categoryWave'] = {
	question: 'Did assessments change between years, and do they differ between kinds of municipalities?',
	name: 'Means by category and year',
	words: 'category wave t test index bands centrality population slope chart dot plot',
	choose: 'Choose at least one index or item.',

	title: ({ variable }: Params) => `${variable}. Means`,
	titleBy: ({ variable, category }: Params) => `${variable}, by ${category}. Means`,
	mean: 'Mean',
	meanOf: ({ wave }: Params) => `Mean ${wave}`,
	meanTotal: ({ waves }: Params) => `Mean total ${waves}`,
	total: 'Total',
	n: '(N=)',
	noAnswers: 'Nobody answered.',
	scaleNote: ({ min, max }: Params) => `Scale from ${number(min)} to ${number(max)}.`,
	significant: (params: Params) =>
		`A t test shows that the difference between ${params.first} and ${params.second} is significant at the ${number(params.level)} level ${tested(params)}.`,
	notSignificant: (params: Params) =>
		`A t test shows that the difference between ${params.first} and ${params.second} is not significant at the ${number(params.level)} level ${tested(params)}.`,
	noTest: ({ first, second }: Params) =>
		`The difference between ${first} and ${second} cannot be tested with a t test: there are too few answers, or no variation.`,
	testHidden: ({ first, second }: Params) =>
		`The difference between ${first} and ${second} is not tested, since one of the means is suppressed.`,
	categoriesDiffer: ({ names, level }: Params) =>
		`Within the groups the difference between years is significant at the ${number(level)} level (Holm) for: ${names}.`,
	noCategoryDiffers: ({ level }: Params) =>
		`Within the groups the difference between years is not significant at the ${number(level)} level (Holm) for any.`,

	testsTitle: ({ variable }: Params) => `${variable}: t tests between years`,
	category: 'Category',
	wave: 'Year',
	waves: 'Years',
	variable: 'Variable',
	n1: 'N before',
	n2: 'N after',
	difference: 'Difference',
	low: ({ percent }: Params) => `${number(percent)}% from`,
	high: ({ percent }: Params) => `${number(percent)}% to`,
	t: 't',
	df: 'df',
	p: 'p',
	adjusted: 'p (Holm)',
	hiddenTest: 'Not computed, since one of the means is suppressed.',
	testsNote:
		'Difference: the later year minus the earlier. p (Holm) is adjusted for the number of tests: the categories by themselves, the total by itself.',

	middle: 'Middle of the scale',
	dotsTitle: ({ variable }: Params) => `${variable}, with intervals`,
	dotsTitleBy: ({ variable, category }: Params) => `${variable}, by ${category}, with intervals`,
	dotsDescription: ({ percent }: Params) =>
		`Means with ${number(percent)}% intervals. The numbers are in the table.`,
	plotNote: ({ percent }: Params) => `The lines are ${number(percent)}% intervals of the mean.`,
	slopeTitle: ({ variable }: Params) => `${variable}, from year to year`,
	slopeTitleBy: ({ variable, category }: Params) => `${variable}, from year to year, by ${category}`,
	slopeDescription:
		'A line for each category and one for the total, from year to year. The numbers are in the table.',
	slopeNote: 'Different persons may have answered in the years: the lines follow groups, not persons.',

	distribution: ({ variable }: Params) => `Distribution over ${variable}. Percent`,
	distributionBy: ({ variable, category }: Params) =>
		`Distribution over ${variable}, by ${category}. Percent`,
	tooManyWaves: ({ variable, most }: Params) =>
		`“${variable}” has more than ${most} values and cannot be years. Choose another variable.`,
	tooManyCategories: ({ variable, most }: Params) =>
		`“${variable}” has more than ${most} different values. Make bands of it under Data, and choose them here.`,
	tooManyBands: ({ variable }: Params) =>
		`“${variable}” has too many values for a distribution. Make bands of the index under Data, and choose them here.`,
	noNumbers: ({ variable }: Params) =>
		`“${variable}” has texts, not numbers. Choose another, or give its answers numbers under Data.`,
	left: ({ count, variable, category }: Params) =>
		`${rows(count)} with an answer to “${variable}” without a year${category === '' ? '' : ` or “${category}”`} left out, of the totals too.`,

	method:
		'Mean of valid answers. (N=) is the number of answers; totals are computed from all answers in the cells, never from the means of the cells.',
	methodWeighted:
		'Weighted mean of valid answers. (N=) is the unweighted number of answers; totals are computed from all answers in the cells.',
	factTest: 'Test',
	welch: ({ level }: Params) =>
		`Welch’s t test between years (variances may differ), two-sided; significant: p below ${number(level)}. With more than two years p is adjusted by Holm’s method.`,
	student: ({ level }: Params) =>
		`Student’s t test between years (equal variances, as the first line of SPSS), two-sided; significant: p below ${number(level)}. With more than two years p is adjusted by Holm’s method.`,
	testWeighted:
		'With weights the test takes the effective number of answers, (Σw)²/Σw² (Kish), and the variance Σw(x − m)²/(Σw − Σw²/Σw). The answer does not depend on the size of the weights; SPSS takes Σw for the number of answers and gives other p values.',
	factInterval: 'Interval',
	methodInterval: ({ percent }: Params) =>
		`${number(percent)}% in the plots: mean ± t(n − 1) · s/√n; with weights the effective number instead of n.`,

	variables: 'Indices or items',
	categories: 'Categories',
	categoriesHelp:
		'A table for each. Bands of numeric variables are made once, under Data, and used by every table.',
	waveLabel: 'Year or wave',
	noWave: 'None',
	rowsLabel: 'In the rows',
	rowsWaves: 'Years',
	rowsCategories: 'Categories',
	decimals: 'Decimals',
	cellN: 'Show N in every cell',
	suppression: 'Suppression',
	suppress: 'Suppress small groups',
	limit: 'Fewer answers than',
	test: 'Test between years',
	testNone: 'None',
	testWelch: 'Welch’s t test',
	testStudent: 'Student’s t test (equal variances)',
	testCategories: 'Also within each category',
	level: 'Level of significance',
	plots: 'Show plots',
	more: 'More options',
	distributions: 'Distributions (share in each band of the index)',
	distributionsHelp: 'Choose bands of indices. They are made under Data.',
	continuous: ({ variable, count }) =>
		`“${variable}” has ${number(count)} different values. Divide it into bands to get a table.`,
	toBands: 'Make bands under Data',
	confidence: 'Confidence level'
};

export default categoryWave;
