import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Makes new variables of those you have, such as an index of several questions. The recipe is stored, so that it can be used again.',
	definition: [
		'A reversed answer x′ is the lowest a plus the highest b of the declared scale, minus the answer. The index I is the mean of the m answered questions, where at least as many as required are answered.'
	],
	spoken: [
		'The reversed answer is lowest plus highest value, minus the answer.',
		'The index is the sum of the answers divided by the number of answered questions.'
	],
	choice: [
		'Reversed on the declared scale, never on the lowest and highest of the data, because it would then hang on who answered. At least half answered, rounded up, is the default.'
	],
	spss: 'MEAN.n(…) does the same where n is given; without n MEAN accepts one answer.',
	r: 'rowMeans(na.rm = TRUE) accepts one answer; psych::scoreItems puts in the median for missing ones by default.',
	checked: 'Random data against R and psych: reversed ones, indices, expressions and rounding.',
	limits: [
		'An index is no better than its questions; see reliability. Answers on different scales have to be converted first.'
	],
	setting: 'Questions, reversed ones, least number answered and scale, under “New variables”.'
} satisfies MethodText<'computed-variables'>;
