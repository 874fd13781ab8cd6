import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Divides a number into groups, such as municipalities in four groups by population. The groups can be compared in a table.',
	definition: [
		'c_k is cut k of q groups: the smallest value x whose cumulative share F reaches k/q. Equal values always end in the same group. Fixed cuts can be typed, and it is said which end belongs.'
	],
	spoken: [
		'The cut is the smallest observed value where the share with that value or a lower one is at least k over q.'
	],
	choice: [
		'Ties are never divided, because two municipalities with the same value would else end in different groups. Groups are therefore not quite equally large; the actual shares are printed. Cuts can be set for each wave.'
	],
	spss: 'RANK and FREQUENCIES /NTILES may set the cuts elsewhere.',
	r: 'cut(quantile()) uses type 7, which may lie between values; it can be chosen here.',
	checked: 'Random data against R: cuts, groups, empty groups and ties.',
	limits: [
		'Groups throw information away: two near a cut may be in different groups. Other cuts give other numbers.'
	],
	setting: 'Number of groups, cuts, closed end and wave, under “New variables”.'
} satisfies MethodText<'bands'>;
