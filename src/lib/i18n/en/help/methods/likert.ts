import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Shows how answers are spread over a scale, group by group, with the mean below. You see both how satisfied people are and how much they disagree.',
	definition: [
		'Columns are groups, rows are answers from highest to lowest, then “don’t know”, total, mean and N. “Don’t know” is in the base of the percents, but not in the mean.'
	],
	spoken: [
		'The percent is a hundred times the number who gave the answer, divided by all in the column.',
		'The mean is the sum of the values of the answers divided by the number of answers on the scale.'
	],
	choice: [
		'Percents are rounded once, and their sum is shown as it is. Many printed tables were rounded in two steps; that can be chosen to make them again. Differences between groups are tested with Welch, with Holm over the whole table.'
	],
	spss: 'SPSS has no such table; FREQUENCIES and MEANS give the numbers one by one. There “don’t know” has to be declared missing for the mean and not for the percents.',
	r: 'round() in R rounds halves to the nearest even number; here halves go up. Shares are compared with Newcombe’s interval, prop.test gives another.',
	checked:
		'Distributions, weighted ones, tests and intervals against R. Printed tables of AFI-rapport 2024:04 are made again cell by cell; in table 4.12 one printed mean is not possible with its percents.',
	limits: [
		'The mean takes the answers to be equally far apart. Questions with different answers cannot be compared directly.'
	],
	setting: '“Don’t know”, rounding, decimals, test, adjustment and suppression, in the form of the analysis.'
} satisfies MethodText<'likert'>;
