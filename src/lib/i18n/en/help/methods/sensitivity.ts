import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'The rules hold many choices. Here you see which of them the list follows most, first one at a time and then all at once.',
	definition: [
		'One at a time (tornado): each choice is moved to the ends of its range. All at once: Y is the change of the list, X_i a choice. S is what of the variation goes away when the choice is fixed, T what is left when all others are fixed. V is variance, E mean. “Vary a rule” moves one number over a range and draws again at each value.'
	],
	spoken: [
		'Alone is the variance of the mean answer at each value of the choice, divided by the whole variance.',
		'Total is the mean variance when all other choices are fixed, divided by the whole variance.'
	],
	choice: [
		'Saltelli matrices; alone by Saltelli et al. (2010), total by Jansen (1999), intervals by 1,000 resamples of the rows. Negative estimates are shown. The ranges are our proposals.'
	],
	spss: 'Not in SPSS.',
	r: 'The package sensitivity has several estimators; soboljansen uses Jansen’s for “alone” too.',
	checked:
		'Indices and intervals against their formulas in R, on Ishigami’s function and a step function; draws against a second implementation.',
	limits: [
		'A wider range gives a choice more to say. Where intervals overlap, choices cannot be ordered. Uncertainty of the numbers is not in it.'
	],
	setting: '“What is varied”, measure of change, number of rows and seed.'
} satisfies MethodText<'sensitivity'>;
