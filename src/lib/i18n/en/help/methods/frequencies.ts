import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Shows how many gave each answer, and how large a part of all they are. You see what is common and what is rare, without anything being turned into a mean.',
	definition: [
		'n_k is the number of rows with answer k. “Percent of all” divides by all rows, “percent of answers” by those that have an answer. Empty cells are listed apart, by kind.'
	],
	spoken: ['The share is the number with the answer divided by the number in the base.'],
	choice: [
		'“Don’t know” is outside the base of “percent of answers”, but may be counted as an answer; reports do both. Where several answers were possible, the base is everybody who answered the question.'
	],
	spss: '“Percent” and “Valid Percent” are the same as here. SPSS merges empty cells into “Missing”; here their kinds are kept apart.',
	r: 'table() leaves empty cells out without saying so (useNA = "no"); here they are always shown.',
	checked: 'Random data with empty cells, weights and few rows: counts, percents and cumulative percents.',
	limits: [
		'A percent of few answers moves a lot with one answer. The table does not say whether the answers hold for others than those who answered.'
	],
	setting:
		'“Count “don’t know” as an answer”, order, decimals and the base of several answers, in the form of the analysis.'
} satisfies MethodText<'frequencies'>;
