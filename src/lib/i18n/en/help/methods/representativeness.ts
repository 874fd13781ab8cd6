import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Compares those who take part with all they could have been drawn from: size, county, centrality. You see whether some kinds of municipality are too few or too many.',
	definition: [
		'n_k is the number in the sample with value k, P_k the share in the population, n the sample and N the population. The interval is Wilson’s, with n*.'
	],
	spoken: [
		'Chi-square is the sum of the square of the number minus the expected number, divided by the expected one; corrected for a finite population it is multiplied by N less one over N minus n.',
		'The effective number is n times N less one, divided by N minus n.'
	],
	choice: [
		'Corrected for a finite population, because a sample of 357 municipalities is often a large part of them. Both tests are shown.'
	],
	spss: 'NPAR TESTS gives chi-square against known shares, but not corrected for a finite population.',
	r: 'chisq.test(p = ) and prop.test have no such correction either.',
	checked: 'Tables 1–4 of AFI-rapport 2025:03, with the built-in register of municipalities.',
	limits: [
		'Those who chose to answer were not drawn at random; p is only a hint. Likeness in what is measured says nothing of what is not.'
	],
	setting:
		'Properties, table with all, “Count distinct” and level of confidence, in the form of the analysis.'
} satisfies MethodText<'representativeness'>;
