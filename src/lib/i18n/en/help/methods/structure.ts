import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Shows what kind of municipalities were drawn, beside all others: population, economy, county. It describes whom the rule hits, not why.',
	definition: [
		'Every municipality counts alike. Differences are tested with Welch, variables with only 0 and 1 with Fisher. u_f and u are drawn ones in the county and in all, n_f and n all municipalities of the county and of the country.'
	],
	spoken: ['The ratio of a county is its share of the drawn divided by its share of all municipalities.'],
	choice: [
		'A municipality that was drawn twice counts twice when draws are pooled, as in AFI-rapport 2025:03; in the table of counties it counts once. Intervals are Wilson’s or exact.'
	],
	spss: 'T-TEST gives Student first; here Welch is the default. Wilson’s interval exists in new versions only.',
	r: 'prop.test without correction gives Wilson, binom.test Clopper and Pearson.',
	checked:
		'The whole analysis of the example country against R; tables 47–55 of AFI-rapport 2025:03: all printed means but one agree.',
	limits: [
		'The drawn are all that were drawn, not a sample. One large municipality may move a mean much; see the table of single municipalities.'
	],
	setting:
		'“All others”, how draws are pooled, test, measure of size and interval, in the form of the analysis.'
} satisfies MethodText<'structure'>;
