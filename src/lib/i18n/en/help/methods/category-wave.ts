import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Shows whether answers are different in one year than in another, for all and for each kind of municipality. You see whether a change holds for all or only for some.',
	definition: [
		'Each cell is the mean of valid answers of a year and a category, with the number of answers in the margin. The difference between years is tested with a t test, the later year minus the earlier.'
	],
	spoken: [
		'A total mean is the sum of the cells’ means times their numbers of answers, divided by all answers.'
	],
	choice: [
		'Welch is the default, because the variance may differ between the two years. With more than two years, and over categories, p is adjusted by Holm, else some differences get a small p by chance.'
	],
	spss: 'T-TEST prints both lines; the first (“equal variances assumed”) is Student’s. With weights SPSS takes the sum of the weights for the number of answers and gets other p values.',
	r: 't.test is Welch unless told otherwise. With weights the effective number (Kish) is used here; base R has no such test.',
	checked: 'Random data, with and without weights, against R; the whole survey against R and PSPP.',
	limits: [
		'Where different persons answered in the two years, lines follow groups, not persons. The test does not say why answers differ.'
	],
	setting:
		'“Test between years”, level of significance, suppression and what stands in rows, in the form of the analysis.'
} satisfies MethodText<'category-wave'>;
