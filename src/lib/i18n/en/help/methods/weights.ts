import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Weights let some rows count more than others, for example where some groups answered less often. Numbers then hold for those that the weights were made for, not only for those who answered.',
	definition: [
		'w is the weight of the row. n* is the effective number: so many unweighted answers would be as certain. Standard deviations are √(Σw(x − x̄)²/(Σw − 1)), as in SPSS.'
	],
	spoken: [
		'The weighted mean is the sum of weight times value, divided by the sum of the weights.',
		'The effective number is the square of the sum of the weights, divided by the sum of squared weights.'
	],
	choice: [
		'In frequencies, descriptives and cross tables N is the sum of the weights, as in SPSS. Where groups are tested in tables over years the effective number is used, because the answer then does not hang on how large the weights are. Methods that do not use weights say so.'
	],
	spss: 'WEIGHT BY takes the weights for numbers of answers everywhere, and so gives other p values in tests.',
	r: 'weighted.mean and lm(weights = ) take weights for precision; survey::svydesign computes with the sampling plan.',
	checked:
		'Descriptives and tables against R and PSPP, distributions of answers against survey, frequency weights in regression against repeated rows.',
	limits: ['Weights mend only what they are made of. How they were made is not in the uncertainty.'],
	setting:
		'The weight is chosen for the table under Data, and turned on and off under “Rows” in each analysis.'
} satisfies MethodText<'weights'>;
