import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en-GB');

const descriptives: WorkMessages['descriptives'] = {
	question: 'What are the means and the spread?',
	name: 'Descriptive statistics',
	words: 'mean median standard deviation confidence interval quartile skewness kurtosis histogram summary',
	title: 'Descriptive statistics',
	choose: 'Choose at least one variable.',
	measures: 'Measures',
	histogram: 'A histogram of each variable',
	decimals: 'Decimals',
	type7: 'Type 7 (R and Excel)',
	type6: 'Type 6 (SPSS)',
	populationLabel: 'Number in the population',
	populationHelp: 'Only where you know it: standard error and interval are then smaller.',
	n: 'N',
	nWeighted: 'N (weighted)',
	texts: 'Texts',
	mean: 'Mean',
	se: 'Standard error',
	intervalName: 'Confidence interval of the mean',
	interval: ({ percent }) => `${number(percent)}% confidence interval`,
	low: 'Lower',
	high: 'Upper',
	sd: 'SD',
	min: 'Min',
	q1: '1st quartile',
	median: 'Median',
	q3: '3rd quartile',
	max: 'Max',
	skewness: 'Skewness',
	skewnessSe: 'Standard error (skewness)',
	kurtosis: 'Kurtosis',
	kurtosisSe: 'Standard error (kurtosis)',
	quantileHelp: ({ type }) => `Quantile of type ${type}.`,
	shapeHelp: 'As in SPSS (type 2). 0 for normally distributed numbers.',
	noValues: 'No numbers.',
	tooFew: ({ needed }) => `Needs at least ${number(needed)} numbers.`,
	constant: 'All numbers are equal.',
	outOfRange: 'The numbers are too large or too small to compute with.',
	isDate: 'The variable is a date or a time of day, and such are not averaged.',
	tooMany: ({ population }) =>
		`At least one variable has more answers than the population that was given (${number(population)}). There the interval is computed without it.`,
	weightNote:
		'N is the sum of the weights. Standard error and interval count each weight as so many answers, as SPSS does.',
	noHistogram: ({ variable }) => `“${variable}” does not have two different numbers, and gives no histogram.`,
	histogramTitle: ({ variable }) => `The distribution of ${variable}`,
	histogramText: ({ variable, n, bars }) =>
		`Histogram of ${variable} with ${number(bars)} bars over ${number(n)} answers.`,
	method:
		'Mean and standard deviation (n − 1) over the rows with numbers. Empty cells are counted apart, by kind.',
	factQuantiles: 'Quartiles',
	quantiles7:
		'Type 7: on a line between the ordered numbers, at place 1 + (N − 1)·p. The default of R and Excel.',
	quantiles6:
		'Type 6: on a line between the ordered numbers, at place (N + 1)·p. The default of SPSS (HAVERAGE).',
	factInterval: 'Interval',
	intervalMethod: ({ percent }) =>
		`Standard error s/√N. The interval (${number(percent)}%) uses the t distribution with N − 1 degrees of freedom.`,
	factPopulation: 'Population',
	populationMethod: ({ population }) =>
		`${number(population)} in all: the standard error is multiplied by √(1 − n/N).`,
	factShape: 'Skewness and kurtosis',
	shapeMethod:
		'As in SPSS, SAS and Excel (type 2, G1 and G2); kurtosis is 0 for normally distributed numbers.',
	factWeighting: 'Weighting',
	weightMethod:
		'As in SPSS: N is the sum W of the weights, the variance is divided by W − 1, and the quartiles are those of the rows written out as many times as the weight says.'
};

export default descriptives;
