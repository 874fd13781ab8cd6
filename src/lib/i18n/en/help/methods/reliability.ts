import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Says how well questions that should measure the same go together. You know whether it is reasonable to put them together in an index.',
	definition: [
		'k is the number of questions, s_j the standard deviation of each and s_T that of the sum. u² is what of a question the one factor does not give, ΣR the sum of the correlation matrix.'
	],
	spoken: [
		'Alpha is k over k less one, times one minus the sum of the questions’ variances divided by the variance of the sum.',
		'Omega is one minus the sum of what is the questions’ own, divided by the sum of all correlations.'
	],
	choice: [
		'Only rows with an answer to every question. The interval is Feldt’s. Reversed questions are turned on the declared scale, never by themselves.'
	],
	spss: 'RELIABILITY gives the same alpha, also standardised and without each question; omega exists in new versions only.',
	r: 'psych::alpha is pairwise where cells are empty, here it is listwise. psych::omega may turn questions by itself; that is not done here.',
	checked:
		'80 sets made by a script, psych::bfi and Holzinger against psych 2.2.9: alpha, interval, omega, correlation with the rest, alpha without.',
	limits: [
		'A high alpha does not say that the questions measure one thing. Alpha grows with the number of questions.'
	],
	setting: 'Questions, reversed questions and groups side by side, in the form of the analysis.'
} satisfies MethodText<'reliability'>;
