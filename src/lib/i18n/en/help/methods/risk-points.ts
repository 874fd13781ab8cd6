import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'A weak result gives one point, a very weak one three. Points gather many indicators and years in a sum that everybody can follow.',
	definition: [
		'Points p of each result: 3 times the weight w if it is worse than the absolute limit, else w if it is worse than the national one, else 0. The comparison has a tolerance of 1e-9.'
	],
	spoken: ['The points are zero, the weight, or three times the weight.'],
	choice: [
		'1 and 3 points and weight 3 for grunnskolepoeng are Udir’s rule, as its web page says in a stored copy without date. Three replaces one; they are not added. Where the absolute limit lies on the good side of the national one, it is said.'
	],
	spss: 'Not in SPSS.',
	r: 'Not in R.',
	checked: 'A second implementation and a small example by hand; identical.',
	limits: ['Points do not tell a little worse from much worse within the same step.'],
	setting: 'Weight and limits of each indicator, under “Rules”.'
} satisfies MethodText<'risk-points'>;
