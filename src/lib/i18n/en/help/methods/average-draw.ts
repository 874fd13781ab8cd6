import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'The municipalities with the highest share of possible risk points are drawn, usually 30. It is no lottery: the same numbers and rules always give the same list.',
	definition: [
		'Municipalities that can be drawn are ordered by share R, highest first, then weighted points, then distance, then municipality number. The first n are drawn.'
	],
	spoken: [
		'Municipalities are ordered so that the first has at least as high a share as the next, down to place n.'
	],
	choice: [
		'30 places are Udir’s rule. Municipalities that are left out keep their place for information, so that it is seen whom they would have stood with.'
	],
	spss: 'Not in SPSS.',
	r: 'Not in R; order() on the same four columns gives the same order.',
	checked: 'A second implementation on random worlds and an example by hand; identical lists.',
	limits: [
		'The list is no ranking of how good schools are. The difference between the last in and the first out may be very small.'
	],
	setting: 'Number of places, cap on population, earlier draws and exceptions, under “Rules”.'
} satisfies MethodText<'average-draw'>;
