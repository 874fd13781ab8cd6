import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Finds municipalities whose schools are very different and where at least one is among the weakest of the country. An average of the municipality may hide such differences.',
	definition: [
		's is the standard deviation between the shares R_j of the m assessed schools, unweighted. At least two schools must be assessed, and one must lie at or above the 75th percentile (type 7) of all the country’s schools. The ten with the largest spread are drawn.'
	],
	spoken: [
		'Spread is the root of the sum of squared distances to the schools’ mean, divided by the number of schools less one.'
	],
	choice: [
		'The two criteria are Udir’s. The measure of spread, its level and the order are not public and are ours; in practice the county governors ranked the candidates. Many schools have equal shares, so that more than 25 percent reach the limit; it is said how many.'
	],
	spss: 'Not in SPSS.',
	r: 'sd, diff(range()), IQR and mad(constant = 1) give the four measures.',
	checked: 'A second implementation; the measures against R.',
	limits: ['Small schools lie further apart by chance. A municipality with one school can have no spread.'],
	setting: 'Measure of spread, level, number of places and how weak schools are found, under “Rules”.'
} satisfies MethodText<'spread-draw'>;
