import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Shows two questions against each other, for example role against answer. The test says whether the distributions differ more than chance usually makes them.',
	definition: [
		'O is the number in a cell, E the number one would expect if rows and columns did not go together: row sum times column sum, divided by all. Cramér’s V goes from 0 to 1.'
	],
	spoken: [
		'Chi-square is the sum over the cells of the square of observed minus expected, divided by expected.',
		'Cramér’s V is the root of chi-square divided by the number times the smaller of rows less one and columns less one.'
	],
	choice: [
		'Without Yates’ correction, because it gives p values that are too high. Fisher’s exact test is added for two rows and two columns. Expected numbers below five are pointed out.',
		'Where both variables have an order, gamma and Kendall’s tau-b come in a table of their own, with interval and p as in SPSS. Chi-square does not see the order; gamma and tau-b say whether high goes with high.'
	],
	spss: 'The main line is the same (Pearson Chi-Square). SPSS rounds weighted cells before the test by default; here they are not rounded.',
	r: 'chisq.test uses Yates for two by two unless correct = FALSE.',
	checked:
		'Random tables against R and PSPP: counts, expected counts, adjusted residuals, chi-square, V, Fisher, gamma and tau-b.',
	limits: [
		'With many answers small differences become significant too; look at V and the percents. The test does not hold for few answers in the cells.'
	],
	setting: '“In the cells”, “don’t know” as a category, test and suppression, in the form of the analysis.'
} satisfies MethodText<'cross-table'>;
