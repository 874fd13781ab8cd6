import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Few pupils give chance results. Here the draw is done again in many data sets that are as likely as the one you have, and it is counted how often the municipality is drawn.',
	definition: [
		'B is the number of data sets, B₊ those in which the municipality is drawn. Each cell gets noise by Udir’s uncertainty or the number of pupils, and is drawn towards the mean m; the formula shows it for one cell, while the program looks at all numbers of a municipality together. Values are rounded to the printed step before they meet a limit.'
	],
	spoken: [
		'The chance is the number of data sets in which the municipality is drawn, divided by the number of data sets.',
		'The best guess of the level is the mean plus the deviation times the variance between municipalities divided by the same plus the variance of the noise.'
	],
	choice: [
		'The default is “other pupils of the same schools”, because noise around the printed numbers gives answers that are too sure: the weakest are weakest partly by chance. Tests of one grade go together by 0.6 (measured), others by 0.3 (our assumption).'
	],
	spss: 'Not in SPSS.',
	r: 'No function of its own in R.',
	checked:
		'Chances within three Monte Carlo standard errors of a simulation in R. Tried on invented countries whose truth is known; how well chances hold stands on the help page on how the draw works.',
	limits: [
		'Holds only for which pupils there are. Change from year to year comes on top. Chances in the spread draw are less certain.'
	],
	setting: '“Options” under “How sure?”: model, years, association, limits, number of data sets and seed.'
} satisfies MethodText<'chance'>;
