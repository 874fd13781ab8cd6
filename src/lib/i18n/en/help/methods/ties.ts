import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Where several municipalities have the same share, something else must tell them apart. All that are equal at the cut are named, so that nobody thinks the difference larger than it is.',
	definition: [
		'A is the municipality’s mean distance beyond the national limits in c cells, in standard deviations s between municipalities. It is used only where share and points are equal. P is the chance if lots were drawn for l places among m equal ones.'
	],
	spoken: [
		'The distance is the mean of how far beyond the national limit each result lies, divided by the standard deviation; on the good side it counts as zero.',
		'The chance is the number of places left divided by the number of equal ones.'
	],
	choice: [
		'Udir’s rule for ties is not public; the order is ours. Shares are equal where the fractions are, not where the percents look so.'
	],
	spss: 'Not in SPSS.',
	r: 'Not in R.',
	checked: 'A second implementation with many ties.',
	limits: ['That the program tells two equal municipalities apart does not mean that one is weaker.'],
	setting: 'No setting; the order is fixed and stands by the list.'
} satisfies MethodText<'ties'>;
