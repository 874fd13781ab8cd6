import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Shows what each group answers on average, and how far the answers in the group lie apart. Small groups can be hidden, so that nobody can be recognised.',
	definition: [
		'N, mean and standard deviation of valid answers, cell by cell. The total is of all rows in the groups, never of the groups’ means.'
	],
	spoken: [
		'The mean of a group is the sum of the answers in it divided by their number.',
		'The standard deviation of a group is the root of the sum of squared distances to its mean, divided by the number less one.'
	],
	choice: [
		'N stands in every cell, because it may differ from item to item. Suppression belongs to the table: the NTNU report uses 8, the AFI reports no limit.'
	],
	spss: 'MEANS gives the same numbers. With weights N in SPSS is the sum of the weights; here N is the number of answers, and only mean and standard deviation are weighted.',
	r: 'tapply with mean and sd gives the same without weights. weighted.mean has no standard deviation; here the divisor is the sum of the weights less one.',
	checked:
		'Random data against R, also with weights and a known population. Numbers of tables 4.3, 4.5 and 4.7 of NTNU (2023); in table 4.5 six of eight d are as printed.',
	limits: [
		'Equal means may hide different distributions. The table does not say whether a difference is larger than chance.'
	],
	setting: 'Suppression, interval, population, effect sizes and marks, in the form of the analysis.'
} satisfies MethodText<'mean-table'>;
