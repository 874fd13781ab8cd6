import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'The share says how many of the possible points the municipality has been given. A small municipality with few numbers can be compared with a large one with many.',
	definition: [
		'R is the sum of points divided by possible points where there are numbers. Coverage D is possible points with data (d) divided by possible points that apply to the unit (g).'
	],
	spoken: [
		'The share is the sum of points divided by the sum of three times the weight.',
		'Coverage is possible points with data divided by possible points that apply.'
	],
	choice: [
		'Suppressed numbers do not count as no points, else small municipalities would look better than they are. Below 50 percent coverage the unit is not assessed; that number is ours. Shares are compared as fractions.'
	],
	spss: 'Not in SPSS.',
	r: 'Not in R.',
	checked: 'A second implementation and a small example by hand; identical.',
	limits: [
		'The share does not say why, and nothing of subjects and grades that are not measured. Small cohorts are suppressed more often.'
	],
	setting: 'Indicators, years, weights and least coverage, under “Rules”.'
} satisfies MethodText<'risk-share'>;
