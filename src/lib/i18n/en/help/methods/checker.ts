import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Looks for printed numbers that do not fit each other, such as a mean that cannot come of its percents. A finding is a question to whoever made the table, not an error in itself.',
	definition: [
		'For each rounded number all numbers that may stand behind it are tried. Something is impossible only where none of them fits. GRIM: T is a whole number, n the number of answers and k the number of questions.'
	],
	spoken: [
		'A mean of whole answers is a whole number divided by the number of answers times the number of questions.'
	],
	choice: [
		'Percents are tried rounded once and twice, “don’t know” in and out of the base, and N as all and as valid, before anything is called impossible.'
	],
	spss: 'SPSS has nothing like it.',
	r: 'There are packages for GRIM, but none is used here.',
	checked:
		'106 tables in five documents were checked; every finding stands in the document. None of the authors was asked.',
	limits: [
		'A finding does not say which number is wrong, or why. Numbers without findings may be wrong too.'
	],
	setting: 'Rounding, base, N, scale and levels of stars, in the form of the analysis.'
} satisfies MethodText<'checker'>;
