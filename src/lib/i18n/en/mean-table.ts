import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const number = (n: string | number, decimals = 2) =>
	Number(n).toLocaleString('en-GB', { maximumFractionDigits: decimals }).replace('-', '−');

const meanTable: WorkMessages['meanTable'] = {
	question: 'What do the groups answer on average, and how much do answers vary?',
	name: 'Means and standard deviations by group',
	words: 'means sd spread cohen d effect size hedges g confidence interval suppression',
	questionEffect: 'How large is the difference between two items or groups?',
	nameEffect: 'Cohen’s d',
	choose: 'Choose at least one item or index.',

	title: 'Means and standard deviations',
	titleBy: ({ by }: Params) => `Means and standard deviations, by ${by}`,
	titleOfOneBy: ({ item, by }: Params) => `${item}. Means and standard deviations, by ${by}`,
	total: 'Total',
	subtotal: 'All',
	item: 'Item',
	group: 'Group',
	statistic: 'Statistic',
	n: 'N',
	min: 'Minimum',
	max: 'Maximum',
	mean: 'Mean',
	sd: 'SD',
	low: ({ percent }: Params) => `${number(percent)}% from`,
	high: ({ percent }: Params) => `${number(percent)}% to`,
	noAnswers: 'Nobody answered.',
	oneAnswer: 'The spread cannot be computed from one answer (or from weights as small as these).',
	populationTooSmall:
		'The population is given as smaller than the number of answers. Correct it under “Interval”.',
	sdNote: ({ mark, words, above }: Params) => `${mark} ${words}: standard deviation above ${number(above)}.`,
	middleNote: ({ mark, words, at }: Params) => `${mark} ${words}: mean below ${number(at)}.`,
	middleNoteScale: ({ mark, words }: Params) =>
		`${mark} ${words}: mean below the middle of the scale. Items without a declared scale are not marked.`,
	weightedNote: 'Means are weighted; N is the number of answers.',

	dColumn: 'Difference, Cohen’s d (published formula)',
	dHelp: ({ first, second }: Params) =>
		`“${second}” minus “${first}”, divided by √((s₁² + s₂²)/2). Positive: “${second}” is higher.`,
	itemEffects: ({ first, second }: Params) => `Difference between items: “${second}” minus “${first}”`,
	both: 'Answered both',
	difference: 'Difference',
	d: 'd',
	published: 'Published formula: (M₂ − M₁) / √((s₁² + s₂²)/2)',
	dz: 'd_z: mean of the differences / their SD',
	drm: 'd_rm: d_z · √(2(1 − r))',
	noD: 'No variation to measure the difference against.',
	noInterval: 'Too few answers or too little variation for an interval, or weighted answers.',
	publishedNote: ({ draws, seed }: Params) =>
		`The published formula takes the mean and SD of everybody who answered each item. Interval: ${number(draws)} draws with replacement (seed ${seed}).`,
	dzNote:
		'd_z and d_rm are of those who answered both. The three formulas give different numbers for the same difference; write which was used.',

	groupEffects: 'Difference between groups: Cohen’s d (pooled SD) and Hedges’ g',
	firstGroup: 'Group 1',
	secondGroup: 'Group 2',
	n1: 'N 1',
	n2: 'N 2',
	pooledD: 'Cohen’s d (pooled SD)',
	g: 'Hedges’ g',
	noIntervalWeighted: 'There is no such interval for weighted answers.',
	pooledNote: 'Group 1 minus group 2, divided by the pooled SD; interval by the noncentral t distribution.',
	pooledNoteWeighted:
		'Group 1 minus group 2, divided by the pooled weighted SD; without an interval since answers are weighted.',

	tooManyGroups: ({ variable, count, most }: Params) =>
		`“${variable}” gives ${number(count)} groups, and nobody can read more than ${most}. Choose a variable with fewer values, or make bands of it under Data.`,
	tooManyPairs: ({ most }: Params) =>
		`There would be more than ${number(most)} comparisons of groups. Choose one group to compare with, or fewer items.`,
	noNumbers: ({ variable }: Params) =>
		`“${variable}” has texts, not numbers. Choose another, or give its answers numbers under Data.`,
	pairNotInTable: 'The two items to compare must be in the table and must not be the same.',
	left: ({ count, by }: Params) =>
		`${Number(count) === 1 ? 'One row' : `${number(count)} rows`} without a value of ${by} left out, of the total too.`,

	method:
		'Mean and standard deviation (n − 1) of valid answers, cell by cell. The total is computed from all rows in the groups, never from the means of the groups.',
	methodWeighted:
		'Weighted mean; standard deviation √(Σw(x − m)²/(Σw − 1)), as in SPSS. N is the number of valid answers, unweighted. The total is computed from all rows in the groups, never from the means of the groups.',
	factInterval: 'Interval',
	methodInterval: ({ percent }: Params) =>
		`${number(percent)}%: mean ± t(n − 1) · s/√n, where the population is given · √(1 − n/N).`,
	methodIntervalWeighted: ({ percent }: Params) =>
		`${number(percent)}%: with the effective number of answers (Σw)²/Σw² (Kish) instead of n, where the population is given · √(1 − n/N).`,
	factItems: 'Difference between items',
	methodItems: ({ percent, draws, seed }: Params) =>
		`Published formula: (M₂ − M₁)/√((s₁² + s₂²)/2), ${number(percent)}% interval from ${number(draws)} draws of persons with replacement, percentiles of type 7, seed ${seed}. d_z: mean of the differences / their SD, interval by the noncentral t distribution.`,
	factGroups: 'Difference between groups',
	methodGroups: ({ percent }: Params) =>
		`Cohen’s d: (M₁ − M₂) / pooled SD, ${number(percent)}% interval by the noncentral t distribution. Hedges’ g: d corrected for bias in small samples, with the exact J.`,
	methodGroupsWeighted: () =>
		'Cohen’s d: (M₁ − M₂) / pooled weighted SD, without an interval. Hedges’ g: d with the exact J of the effective numbers.',

	items: 'Items or indices',
	groups: 'Groups',
	noGroup: 'None',
	groupBy: 'Group by',
	within: 'And within each group',
	layout: 'Layout',
	layoutStacked: 'Items in columns, mean above SD',
	layoutColumns: 'A row for each group',
	decimals: 'Decimals',
	showN: 'Show N in every cell',
	showRange: 'Show minimum and maximum',
	suppression: 'Suppression',
	demanded: ({ limit }) =>
		`The project demands at least ${limit} answers behind each number. The demand is changed under Settings.`,
	suppress: 'Suppress small groups',
	limit: 'Fewer answers than',
	limitHelp: 'Numbers of fewer answers than this are hidden. The NTNU report uses 8.',
	interval: 'Interval',
	showInterval: 'Show an interval of each mean',
	confidence: 'Confidence level',
	population: ({ group }) => `Population, ${group}`,
	populationHelp: 'How many the group has in all. Empty: unknown or infinitely large.',
	effects: 'Effect sizes (Cohen’s d)',
	comparePair: 'Compare two items in each group',
	firstItem: 'From',
	secondItem: 'To',
	draws: 'Draws for the interval',
	seed: 'Seed',
	compareGroups: 'Compare groups',
	compareNone: 'None',
	compareAll: 'All with all',
	compareWith: ({ group }) => `With ${group}`,
	sizeWords: 'Words for the size',
	sizeWord: ({ from }) => `Word from ${number(from)}`,
	sizeFrom: ({ words }) => `“${words}” from`,
	small: 'small',
	medium: 'medium',
	large: 'large',
	marks: 'Marks',
	markSd: 'Mark large standard deviations',
	sdAbove: 'Above',
	sdWords: 'Words',
	sdDefault: 'large spread',
	markMiddle: 'Mark means below the middle of the scale',
	middleAt: 'The middle',
	middleHelp: 'Empty: the middle of each item’s own scale.',
	middleDefault: 'below the midpoint'
};

export default meanTable;
