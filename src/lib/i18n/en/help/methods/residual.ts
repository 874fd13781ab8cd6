import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Asks who would have been drawn if usual differences between small and large municipalities were taken off first. It is a thought experiment, not a rule anybody has proposed.',
	definition: [
		'R̂ is what a linear regression gives for a municipality with the same population, centrality and other chosen facts. Municipalities are ordered by e, what is left.'
	],
	spoken: ['What is left is the share minus the expected share.'],
	choice: [
		'Least squares on all assessed municipalities, also those that filters leave out. The logarithm of population is ours, because differences between small municipalities vanish otherwise.'
	],
	spss: 'REGRESSION with SAVE RESID gives the same residuals.',
	r: 'resid(lm()) gives the same.',
	checked: 'Invented municipalities, 30 places and some left out, against lm in R.',
	limits: [
		'Where structure goes together with quality, that difference is taken away too. Residuals are themselves uncertain.'
	],
	setting: '“Take into account” and “Result”, at the top of the view.'
} satisfies MethodText<'residual'>;
