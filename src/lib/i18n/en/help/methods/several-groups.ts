import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Says whether some of several groups differ, and which two if so. When many comparisons are made at once, more must be asked of each.',
	definition: [
		'M_B is the variance between groups, M_W the variance within. ICC(1) says how large a part of the variation lies between groups, such as municipalities; k₀ is an average group size. Kruskal-Wallis uses mid-ranks.'
	],
	spoken: [
		'F is the variance between groups divided by the variance within.',
		'ICC is variance between minus variance within, divided by variance between plus k₀ less one times variance within.'
	],
	choice: [
		'The question of several groups begins with the usual analysis of variance and Tukey-Kramer, as SPSS has them; they take the spread to be equal. Welch’s and Games-Howell allow unequal spread and can be chosen. Holm keeps the risk of false findings at the level. A negative ICC is printed as it is.',
		'With Kruskal-Wallis goes ε² = H/(N − 1): how large a part of the variation in the ranks lies between groups. η² and ω² are computed from the answers as they stand.'
	],
	spss: 'ONEWAY gives the usual analysis of variance first; Welch and Games-Howell have to be chosen. SPSS does not adjust by Holm.',
	r: 'aov is the usual one, oneway.test is Welch. TukeyHSD is Tukey-Kramer. p.adjust gives Holm and Benjamini-Hochberg.',
	checked:
		'NIST’s data for analysis of variance with at least 9 correct digits (SmLs07 at least 4.4, the ceiling of double precision); random data against R.',
	limits: [
		'That the overall test finds nothing does not mean that the groups are equal. The adjustment is for the table, not for a whole report.'
	],
	setting: 'Test, pairwise comparisons, adjustment and level under “More options”.'
} satisfies MethodText<'several-groups'>;
