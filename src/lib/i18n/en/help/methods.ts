import type { HelpTexts } from '../../help-text';

const methods: HelpTexts['methods'] = {
	title: 'How it is computed',
	lead: 'Short definitions of the numbers of a draw. Everything is computed on unrounded values; only what is shown is rounded.',
	terms: {
		points: {
			term: 'Risk points',
			meaning:
				'A result is worse than a limit when it lies on the bad side of it. Equal is not worse. In Udir’s rule the weight is 3 for lower secondary points and otherwise 1.',
			formula:
				'points = 3 × weight if worse than the absolute limit, else 1 × weight if worse than the national limit, else 0'
		},
		share: {
			term: 'Share of possible risk points',
			meaning:
				'The sums go over indicators and years with data. Shares are compared as fractions, not as rounded percents.',
			formula: 'share = sum of points ÷ sum of 3 × weight'
		},
		coverage: {
			term: 'Coverage',
			meaning:
				'The basis is every indicator and year for which the files have any value. A cell is not applicable when the unit never has the grade. If coverage is below the limit, usually 50 percent, the unit is not assessed.',
			formula: 'coverage = possible points with data ÷ possible points that apply to the unit'
		},
		nationalLimit: {
			term: 'National limit',
			meaning:
				'The value that Udir has published for the country that year, as precise as it is printed. If there is none, the mean over pupils is used, otherwise the mean over municipalities. It is always said which was used.'
		},
		absoluteLimit: {
			term: 'Absolute lower limit',
			meaning:
				'A fixed number, a percentile of the municipalities, or the mean and a number of standard deviations to the bad side; per year or over all years together.'
		},
		rank: {
			term: 'Rank',
			meaning:
				'Assessed municipalities are ordered by share, then weighted points, then distance, then municipality number. Excluded municipalities keep their rank, for information.'
		},
		distance: {
			term: 'Distance',
			meaning:
				'How far on average the municipality lies beyond the national limits, in standard deviations between the municipalities. Used only when share and points are equal.',
			formula: 'distance = mean of max(0, beyond the national limit) ÷ standard deviation'
		},
		ties: {
			term: 'Ties at the cut',
			meaning:
				'All municipalities with the same share as the last one drawn are named, with the chance each would have had if lots were drawn.'
		},
		margin: {
			term: 'Margin',
			meaning:
				'The difference in share, in percentage points, to the first or last one on the other side of the cut.'
		},
		flips: {
			term: 'Smallest change',
			meaning:
				'The smallest change of one value or one limit that moves the municipality across the cut. Each change has been tried by computing the draw again. For shares it is given in pupils as well.',
			formula: 'pupils = change in share × number of pupils, rounded up'
		},
		bestWorst: {
			term: 'Best and worst share',
			meaning: 'The share if all suppressed values gave 0 points, and if all gave as many as possible.'
		},
		spread: {
			term: 'Spread',
			meaning:
				'The difference between the shares of the assessed schools of the municipality, not weighted by size. The default is the standard deviation with n − 1. The choices are range, interquartile range and median absolute deviation.'
		},
		spreadNoise: {
			term: 'Spread without noise',
			meaning:
				'The variance of a school’s share is computed from the exact distribution of its points when each figure gets the noise of its pupils. What is subtracted is the mean over the municipality’s assessed schools.',
			formula: 'without noise = √max(0, standard deviation² − mean of the schools’ variances)'
		},
		schoolThreshold: {
			term: 'Schools among the weakest',
			meaning:
				'The limit is the 75th percentile of the shares of all assessed schools of the country. Because many schools have equal shares, more than 25 percent of them often reach it; it is said how many.'
		},
		quantiles: {
			term: 'Percentiles',
			meaning: 'Computed with an even transition between neighbouring values: type 7, as in R and Excel.'
		},
		rounding: {
			term: 'Rounding',
			meaning:
				'Halves are rounded away from zero: 3.625 becomes 3.63. Downloaded files hold unrounded numbers.'
		},
		municipalityNumbers: {
			term: 'Municipality numbers',
			meaning:
				'Values of earlier years are carried over to the municipalities of 2024. If a municipality was divided, its history follows one successor: Ålesund (1508) has the history of 1507, and Haram (1580) has none. Both are said beside the numbers.'
		}
	}
};
export default methods;
