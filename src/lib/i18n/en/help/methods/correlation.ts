import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Says whether high values of one thing usually go together with high or low values of another. The number goes from −1 to 1, and 0 means no such association.',
	definition: [
		'Pearson measures linear association, Spearman is Pearson of the ranks, Kendall’s tau-b allows many ties, polychoric is for ordered answers. p of Pearson and Spearman is from the t distribution with n − 2 degrees of freedom.'
	],
	spoken: [
		'r is the sum of the products of the distances to the means, divided by the root of the product of the sums of their squares.',
		't is r times the root of n less two divided by one minus r squared.'
	],
	choice: [
		'Pairwise: each correlation uses all rows that have both numbers. Intervals are Fisher’s z, for Spearman with the standard error of Bonett and Wright. Stars are set where p is below the level, not equal to it.'
	],
	spss: 'CORRELATIONS is pairwise too. NONPAR CORR gives Spearman and Kendall with the same p.',
	r: 'cor uses rows without empty cells when told to, else NA. cor.test gives exact p for few rows; here the approximation is always used. polycor is in two steps here (ML = FALSE).',
	checked:
		'Random data with empty cells and ties against R; polychoric ones against polycor, and against pbivnorm to 1e-12.',
	limits: ['A correlation does not say what comes of what, and misses curves. Few rows give large swings.'],
	setting: 'Coefficient, empty cells, stars, adjustment and level of confidence, in the form of the analysis.'
} satisfies MethodText<'correlation'>;
