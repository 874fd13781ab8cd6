import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Limits say when a result counts as weak. The national limit is the country’s average, the absolute one is lower in quality and gives more points.',
	definition: [
		'x is the result, G the limit, and d is 1 where a high number is bad and −1 where a low one is. A result equal to the limit is not worse. National limit: the number that Udir published for the country that year; without it the mean over pupils, else over municipalities.'
	],
	spoken: [
		'The result is worse than the limit when the distance, measured in the bad direction, is above zero.'
	],
	choice: [
		'Udir’s numbers for the absolute limit are not public. Our default is the worst tenth of the municipalities of the year (percentile of type 7), marked as ours. The published value is used as precisely as it is printed, because many municipalities lie right on it.'
	],
	spss: 'Not in SPSS.',
	r: 'quantile(type = 7) gives the same percentile.',
	checked:
		'A second implementation of the whole draw, a small example by hand, and counts of Udir’s files by a script of its own.',
	limits: [
		'A limit does not say that all on the good side is well. Small differences around a limit may be chance.'
	],
	setting: 'Under “Rules”: national and absolute limit, weight and direction of each indicator.'
} satisfies MethodText<'limits'>;
