import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Computes how large a difference in a printed table is, where only number, mean and standard deviation are printed. You can examine a report without its data.',
	definition: [
		'For groups: Welch and analysis of variance of the printed numbers, and every two. For two questions: the formula below. Each printed number may have been half a last digit smaller or larger.'
	],
	spoken: ['d is the second mean minus the first, divided by the root of the mean of the two variances.'],
	choice: [
		'The interval for rounding is of all numbers that may stand behind the printed ones; n is taken as exact.'
	],
	spss: 'ONEWAY does not read means and standard deviations directly without syntax of its own.',
	r: 'Base R has no test of means and standard deviations; effectsize needs data.',
	checked:
		'Data are made in R with exactly the printed means and standard deviations, and R is used on them.',
	limits: [
		'For two questions the association of the answers is unknown, so that d_z and a paired test do not exist. Suppressed groups are left out.'
	],
	setting: 'What the table shows, pairwise method and level of confidence, in the form of the analysis.'
} satisfies MethodText<'published-difference'>;
