import type { WorkMessages } from '../types';

const number = (value: string | number, decimals = 2) =>
	Number(value)
		.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
		.replace('-', '−');
const count = (value: string | number) => Number(value).toLocaleString('en-GB');
const level = (value: string | number) => Number(value).toLocaleString('en-GB', { maximumFractionDigits: 4 });
const percent = (value: string | number) =>
	Number(value).toLocaleString('en-GB', { style: 'percent', maximumFractionDigits: 1 });

const correlations: WorkMessages['correlations'] = {
	question: 'Which variables go together?',
	name: 'Correlation (Pearson, Spearman, Kendall)',
	words: 'correlation matrix bivariate tau-b polychoric heat map association r rho',
	predictorsQuestion: 'Do the predictors have too much in common?',
	predictorsName: 'Correlations among predictors',
	predictorsWords: 'collinearity independent variables appendix 0.7',
	form: {
		variables: 'Variables',
		rows: 'Rows',
		columns: 'Columns',
		columnsHelp:
			'None: each variable with each. Else the variables above are the rows and these the columns.',
		coefficient: 'Coefficient',
		pearson: 'Pearson (linear association)',
		spearman: 'Spearman (ranks)',
		kendall: 'Kendall’s tau-b (ranks, many ties)',
		polychoric: 'Polychoric (ordered answers)',
		by: 'A block for each',
		noBy: 'All rows in one block',
		together: 'All together too',
		layout: 'Layout',
		full: 'The whole matrix',
		lower: 'Lower triangle',
		list: 'List of pairs',
		details: 'Under each coefficient',
		p: 'p value',
		interval: 'Confidence interval',
		n: 'N',
		missing: 'Empty cells',
		pairwise: 'Pairwise: all who have both',
		listwise: 'Only rows with an answer to everything',
		levels: 'Stars',
		levels5: '* below 0.05, ** below 0.01',
		levels10: '* below 0.1, ** below 0.05',
		levels3: '* below 0.05, ** below 0.01, *** below 0.001',
		noLevels: 'No stars',
		adjust: 'Adjustment for many tests',
		noAdjust: 'None',
		holm: 'Holm',
		benjaminiHochberg: 'Benjamini-Hochberg',
		predictors: 'These are predictors',
		predictorsHelp: 'Pairs with a correlation of 0.7 or more are named.',
		heat: 'Heat map',
		hideBelow: 'Hide where N is below',
		confidence: 'Confidence level',
		more: 'More options'
	},

	choose: 'Choose at least two variables, or one row and one column.',
	pearsonTitle: 'Correlations (Pearson)',
	spearmanTitle: 'Rank correlations (Spearman)',
	kendallTitle: 'Rank correlations (Kendall’s tau-b)',
	polychoricTitle: 'Polychoric correlations',
	together: 'All together',
	measure: 'Measure',
	first: 'Variable',
	second: 'And variable',
	r: 'Correlation',
	p: 'p (two-sided)',
	low: 'Lower limit',
	high: 'Upper limit',
	n: 'N',
	hidden: ({ n, least }) =>
		`Hidden: only ${Number(n) === 1 ? 'one row' : `${count(n)} rows`}, and the limit is ${count(least)}.`,
	noCoefficient: 'The correlation cannot be computed from these numbers.',
	noTest: 'The polychoric correlation has no test here.',
	noP: 'Too few rows for a test.',
	noInterval: 'This coefficient has no interval here.',
	noIntervalFew: 'The interval needs more than three rows, and an association that is not perfect.',
	nAll: ({ n }) => `N\u00a0=\u00a0${count(n)}.`,
	nFrom: ({ low, high }) => `N is from ${count(low)} to ${count(high)}.`,
	star: ({ stars, level: limit }) => `${stars} p < ${level(limit)}`,
	holmNote: 'The p values are adjusted for the number of pairs by Holm’s method.',
	benjaminiHochbergNote:
		'The p values are adjusted for the number of pairs by the method of Benjamini and Hochberg.',
	noneHigh: 'None of the correlations reaches ±0.7.',
	closePair: ({ first, second, r }) =>
		`“${first}” and “${second}” have much in common (r\u00a0=\u00a0${number(r)}). In the same regression it becomes hard to tell them apart.`,
	closePairIn: ({ first, second, r, block }) =>
		`${block}: “${first}” and “${second}” have much in common (r\u00a0=\u00a0${number(r)}). In the same regression it becomes hard to tell them apart.`,
	moreHigh: ({ count: more }) =>
		`There ${Number(more) === 1 ? 'is one more pair' : `are ${count(more)} more pairs`} with a correlation of 0.7 or more; see the table.`,
	positive: ({ first, second, r, n }) =>
		`High values of “${first}” more often go with high values of “${second}” (r\u00a0=\u00a0${number(r)}, N\u00a0=\u00a0${count(n)}).`,
	negative: ({ first, second, r, n }) =>
		`High values of “${first}” more often go with low values of “${second}” (r\u00a0=\u00a0${number(r)}, N\u00a0=\u00a0${count(n)}).`,
	nothingClear: ({ level: limit }) =>
		`None of the correlations has p below ${level(limit)}. That may be because there are few rows.`,
	noCause: 'A correlation does not say what comes of what.',
	heatTitle: 'Correlations in colours',
	heatTitleOf: ({ block }) => `Correlations in colours: ${block}`,
	heatDescription:
		'The correlations of the table, with one colour for positive and one for negative ones; a stronger colour is a stronger association.',
	factMissing: 'Empty cells',
	factInterval: 'Interval',
	factAdjust: 'Adjustment',
	pearsonMethod: 'Pearson’s r. p from the t distribution with N − 2 degrees of freedom, two-sided.',
	spearmanMethod:
		'Spearman’s rho: Pearson’s r of the ranks, equal values share their mean rank. p from the t distribution with N − 2 degrees of freedom, two-sided.',
	kendallMethod:
		'Kendall’s tau-b. p from the normal distribution with the variance corrected for ties, without continuity correction.',
	polychoricMethod:
		'Polychoric correlation in two steps (Olsson 1979): thresholds from the distribution of each variable, then the correlation by maximum likelihood.',
	pairwiseMethod:
		'Pairwise: each correlation uses all rows with numbers for both variables. N then differs from cell to cell.',
	listwiseMethod: 'Only rows with numbers for all variables are used.',
	pearsonInterval: ({ confidence }) =>
		`${percent(confidence)} confidence interval by Fisher’s z with standard error 1/√(N − 3).`,
	spearmanInterval: ({ confidence }) =>
		`${percent(confidence)} confidence interval by Fisher’s z with standard error √((1 + r²/2)/(N − 3)) (Bonett and Wright 2000).`
};
export default correlations;
