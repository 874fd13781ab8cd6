import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Says whether two groups, or two answers of the same persons, differ more than chance usually makes them. Beside it stands how large the difference is, for a small one may be certain and a large one uncertain.',
	definition: [
		'Welch’s t test divides the difference by its standard error, with degrees of freedom of Welch and Satterthwaite. Mann-Whitney uses the order only: U counts the pairs in which the first group is higher. Pairs are tested by paired t or Wilcoxon, where pairs without a difference are left out.'
	],
	spoken: [
		't is the difference of the means, divided by the root of variance over number in the one group plus the same in the other.',
		'The chance that one of the first group is higher, equal ones counted half, is U divided by the product of the numbers.'
	],
	choice: [
		'Welch is the default, because it does not take the spread to be equal. Rank tests are without continuity correction, as in SPSS; it can be turned on. For answers with few steps a rank test beside it is recommended. Shares get Newcombe’s interval.',
		'Under “All tests and measures” there are also the rank-biserial r, and McNemar’s test where the same persons have answered yes or no twice.'
	],
	spss: 'T-TEST prints Student first and Welch below. SPSS prints the smaller of the two U values; here U is that of the first group. Levene’s test is of the mean, as here.',
	r: 't.test is Welch. wilcox.test uses the continuity correction, here it is off. car::leveneTest is of the median; here of the mean.',
	checked:
		'Random data with empty cells, ties and few rows against R; permutations against all divisions; psych::bfi with 2,800 persons.',
	limits: [
		'p does not say how large or important a difference is, nor why it is there. Several answers from one municipality are not independent; then choose “Rows that belong together”.'
	],
	setting:
		'Test, continuity correction, Levene, adjustment, clusters and level of confidence under “More options”.'
} satisfies MethodText<'group-difference'>;
