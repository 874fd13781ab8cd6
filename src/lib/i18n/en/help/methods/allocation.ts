import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Distributes a budget between counties by rules that you set, with floors and ceilings. The sum is right to the krone, and several keys can stand side by side.',
	definition: [
		'Each county f gets a fixed part c plus λ times its weight v, but never below its floor g or above its ceiling t. λ is the number that makes the sum equal the budget.'
	],
	spoken: [
		'The amount is the smaller of the ceiling and the larger of the floor and the fixed part plus lambda times weight.'
	],
	choice: [
		'Computed in fractions and rounded last: down to whole steps, what is left to the largest remainders. Udir gives no formula for models 0 and 1; the keys here are our reading.'
	],
	spss: 'SPSS has nothing like it.',
	r: 'R has no function of its own; uniroot can find λ.',
	checked:
		'Random distributions with floors and ceilings against uniroot in R; sums and shares of table 5.1 of NTNU (2023).',
	limits: ['The key does not say what a county needs. The budget of the example is invented.'],
	setting: 'Criteria, weights, fixed part, floors, ceilings and rounding, in the form of the analysis.'
} satisfies MethodText<'allocation'>;
