import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Small schools lie far apart even when they are alike. Here you see how much of the spread in a municipality may be chance.',
	definition: [
		's² is the spread squared between the schools’ shares, and v̄ the mean of the variance of each school’s share, from the exact distribution of its points. “Schools alike” have the municipality’s average on each indicator and noise by their own pupils.'
	],
	spoken: [
		'Spread without noise is the root of the spread squared minus the schools’ mean variance, at least zero.'
	],
	choice: [
		'An exact distribution, not a simulation, because few points give jagged distributions. What is left is at least zero, so that nobody gets a number that does not exist.'
	],
	spss: 'Not in SPSS.',
	r: 'Not in R.',
	checked: 'An invented country against R: distributions by sums over a fine grid, spread by simulation.',
	limits: [
		'A thought experiment; the rule of the scheme says nothing of it. Schools with different grades may have different shares without being different.'
	],
	setting: 'The same assumptions as under “How sure?”.'
} satisfies MethodText<'spread-noise'>;
