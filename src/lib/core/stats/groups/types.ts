/** A group as tables print it: enough for every test that needs no single values. */
export interface GroupSummary {
	n: number;
	mean: number;
	/** With n − 1; NaN for n < 2. */
	sd: number;
}

/** Why a comparison of groups gives no number. Whoever knows the group's name adds it to the params as `name`. */
export type GroupsCode =
	/** params: group (1-based), n, needed. */
	| 'groups.tooFew'
	/** params: group (1-based, 0 for all). No value differs from another. */
	| 'groups.noVariance'
	/** No pair has another value the second time. */
	| 'groups.noneMoved'
	/** Fewer than two groups with values. params: count. */
	| 'groups.tooFewGroups'
	/** Numbers that no group can have. params: group (1-based). */
	| 'groups.badSummary';

/** A statistic with its degrees of freedom and p value. */
export interface FTest {
	f: number;
	df1: number;
	df2: number;
	p: number;
}
