import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sums up a variable in a few numbers: what is in the middle, and how far the values lie apart. It is often the first thing one looks for in a new table.',
	definition: [
		'Mean, standard deviation, median, quartiles, skewness and kurtosis of the rows with numbers. The standard deviation is roughly how far values usually lie from the mean. Where the size of the population (N) is given, the interval becomes narrower.'
	],
	spoken: [
		'The mean is the sum of the values divided by their number.',
		'The standard deviation is the square root of the sum of squared distances to the mean, divided by the number less one.',
		'The interval is the mean plus and minus t times the standard error, times the root of one minus answers divided by population.'
	],
	choice: [
		'Quartiles of type 7, because R and Excel use it; type 6, which SPSS uses, can be chosen. The first value is subtracted from all before squares are summed, so that large numbers lose no digits.'
	],
	spss: 'Quartiles are of type 6 (HAVERAGE). With weights N is the sum of the weights, here too.',
	r: 'quantile() is type 7. psych::describe uses type 3 for skewness and kurtosis; here it is type 2, as in SPSS.',
	checked:
		'NIST’s data for mean and standard deviation with at least 9 correct digits (8 for NumAcc4). Random data against R and PSPP.',
	limits: [
		'The mean is moved by single large values; look at the median too. An interval is about random sampling, not about who did not answer.'
	],
	setting: 'Type of quartiles, level of confidence and size of the population under “More options”.'
} satisfies MethodText<'descriptives'>;
