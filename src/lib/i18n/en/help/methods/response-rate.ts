import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Shows how many of those who could answer did. A low response rate makes it less certain that the answers hold for all.',
	definition: [
		'n is the number of answers and N the number in the population: persons, municipalities or rows. The population is typed or counted in another table.'
	],
	spoken: ['The response rate is the number of answers divided by the population.'],
	choice: [
		'No interval, because the whole population was asked: no sample was drawn. Where the population is unknown no percent is computed, nor in the sum.'
	],
	spss: 'SPSS has no command for it; the share is computed by hand.',
	r: 'R has no function of its own; the share is computed by hand.',
	checked:
		'Table 3.1 of AFI-rapport 2024:04, whose percents are of persons, not of rows. One printed percent was rounded twice.',
	limits: [
		'A high response rate does not say that those who did not answer think the same. Links that were passed on make the population unknown.'
	],
	setting: 'Groups, what an answer is, population and how many were asked, in the form of the analysis.'
} satisfies MethodText<'response-rate'>;
