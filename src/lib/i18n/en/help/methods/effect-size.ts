import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Says how large a difference is, measured in how far people usually lie apart. Differences on different scales can be held against each other.',
	definition: [
		's_p is the pooled standard deviation of two independent groups; the interval is from the noncentral t distribution. Hedges’ g is d times an exact correction for small groups. Two questions in one group use the third formula; d_z divides by the standard deviation of the differences instead.'
	],
	spoken: [
		'Cohen’s d is the difference of the means divided by the pooled standard deviation.',
		'The pooled standard deviation is the root of the two variances weighted by number less one, divided by the total number less two.',
		'For two questions: the second mean minus the first, divided by the root of the mean of the two variances.'
	],
	choice: [
		'For two questions the published formula is the default, so that numbers can be compared with the NTNU report. The name of the formula stands by the number, for the three give different answers. The words small, moderate and large are ours and can be changed.'
	],
	spss: 'SPSS 27 and later print Cohen’s d in T-TEST; for pairs it is d_z.',
	r: 'effectsize::cohens_d gives the pooled one and the same interval; paired = TRUE gives d_z.',
	checked:
		'Random data against effectsize; the noncentral t distribution against SciPy, because R loses digits there. NTNU (2023), tables 4.3, 4.5 and 4.7.',
	limits: [
		'The size does not say whether a difference is important. Where answers are weighted no interval is given.'
	],
	setting:
		'Words and limits for the size, formula, number of resamples and seed, in the form of the analysis.'
} satisfies MethodText<'effect-size'>;
