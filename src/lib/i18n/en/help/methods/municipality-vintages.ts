import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Municipalities merge and are divided. Earlier numbers have to be carried over to those of today, and you should see where it was done.',
	definition: [
		'Numbers are carried over to the municipalities of 2024. Where several merge the value is the mean of the parts x_j, weighted by numbers of pupils n_j. Where one is divided, history follows the successor that got most inhabitants.'
	],
	spoken: [
		'The value of a merged municipality is the sum of pupils times value, divided by the sum of pupils.'
	],
	choice: [
		'Ålesund (1508) has the history of 1507, and Haram (1580) has none; both are said by the numbers. Where a value cannot be found from the parts it is missing, not guessed.'
	],
	spss: 'Not in SPSS.',
	r: 'Not in R.',
	checked:
		'Links and carrying over against a script in Python; the register is made from Statistics Norway’s lists.',
	limits: [
		'Small moves of boundaries are not in it. A merged municipality does not have the pupils that the parts had each.'
	],
	setting: '“The numbers to link in”, when linking under Data.'
} satisfies MethodText<'municipality-vintages'>;
