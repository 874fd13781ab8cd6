import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Puts applications in order by criteria that were published, and shows decisions that depart from them. A decision can be examined afterwards.',
	definition: [
		'Each criterion j has a weight w and a light: green gives 2 points, yellow 1, red 0. Green in all needs enough points and no red.'
	],
	spoken: ['The share is the sum of weight times points, divided by twice the sum of the weights.'],
	choice: [
		'The limits for the lights are ours, not official. Decisions without a reason, and decisions where somebody has an interest of their own, are named, but not prevented.'
	],
	spss: 'SPSS has nothing like it.',
	r: 'R has nothing like it.',
	checked: 'Tests of our own with numbers computed by hand; no other program.',
	limits: ['Lights are judgement. Points do not say whether a measure is good.'],
	setting: 'Criteria, weights, limits for the lights and budget, in the form of the analysis.'
} satisfies MethodText<'applications'>;
