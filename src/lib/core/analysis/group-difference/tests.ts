import type { Message, Outcome } from '../../outcome';
import type { FTest, GroupsCode } from '../../stats/groups/types';
import type { McNemar } from '../../stats/groups/mcnemar';
import type { KruskalWallis } from '../../stats/groups/kruskal-wallis';
import type { MannWhitney } from '../../stats/groups/mann-whitney';
import type { TTest } from '../../stats/groups/t-test';
import type { Wilcoxon } from '../../stats/groups/wilcoxon';

/** One test as tables show it. NaN: the test has no such number. */
export interface TestLine {
	/** Which test; also the code of its name. */
	id: string;
	/** What the statistic is called: t, F, U. */
	symbol: string;
	statistic: number;
	df1: number;
	df2: number;
	z: number;
	p: number;
	/** Why there is no test; null where there is one. */
	why: Message | null;
	/** What should be known of it. */
	note: Message | null;
}

const NONE = { statistic: NaN, df1: NaN, df2: NaN, z: NaN, p: NaN, why: null, note: null };

function line<T>(
	id: string,
	symbol: string,
	outcome: Outcome<T>,
	read: (value: T) => Partial<TestLine>
): TestLine {
	const base = { id, symbol, ...NONE };
	return outcome.ok ? { ...base, ...read(outcome.value) } : { ...base, why: outcome.problem };
}

/** A line of a t test. */
export const tLine = (id: string, outcome: Outcome<TTest>): TestLine =>
	line(id, 't', outcome, ({ t, df, p }) => ({ statistic: t, df1: df, p }));

/** A line of a test by F. */
export const fLine = (id: string, outcome: Outcome<FTest, GroupsCode>): TestLine =>
	line(id, 'F', outcome, ({ f, df1, df2, p }) => ({ statistic: f, df1, df2, p }));

/** A line of the Kruskal-Wallis test. */
export const kruskalLine = (outcome: Outcome<KruskalWallis, GroupsCode>): TestLine =>
	line('kruskalWallis', 'H', outcome, ({ h, df, p }) => ({ statistic: h, df1: df, p }));

/** Mann-Whitney by the normal approximation, and exactly where that can be. */
export function mannWhitneyLines(outcome: Outcome<MannWhitney, GroupsCode>): TestLine[] {
	const normal = line('mannWhitney', 'U', outcome, ({ u, z, p }) => ({ statistic: u, z, p }));
	if (!outcome.ok || outcome.value.exactP === null) return [normal];
	const { u, exactP } = outcome.value;
	return [normal, { id: 'mannWhitneyExact', symbol: 'U', ...NONE, statistic: u, p: exactP }];
}

/** Wilcoxon by the normal approximation, and exactly where that can be. */
export function wilcoxonLines(outcome: Outcome<Wilcoxon, GroupsCode>): TestLine[] {
	const normal = line('wilcoxon', 'V', outcome, ({ v, z, p, zeros }) => ({
		statistic: v,
		z,
		p,
		note: zeros > 0 ? { code: 'groupDifference.zeros', params: { zeros } } : null
	}));
	if (!outcome.ok || outcome.value.exactP === null) return [normal];
	const { v, exactP } = outcome.value;
	return [normal, { id: 'wilcoxonExact', symbol: 'V', ...NONE, statistic: v, p: exactP }];
}

/** McNemar's test by the approximation, and exactly. */
export function mcNemarLines(outcome: Outcome<McNemar, GroupsCode>): TestLine[] {
	const normal = line('mcNemar', 'χ²', outcome, ({ chiSquare, p, up, down }) => ({
		statistic: chiSquare,
		df1: 1,
		p,
		note: { code: 'groupDifference.moved', params: { up, down } }
	}));
	if (!outcome.ok) return [normal];
	const { up, exactP } = outcome.value;
	return [normal, { id: 'mcNemarExact', symbol: 'b', ...NONE, statistic: up, p: exactP }];
}

/** A line of any other test. */
export const otherLine = <T>(
	id: string,
	symbol: string,
	outcome: Outcome<T>,
	read: (value: T) => Partial<TestLine>
): TestLine => line(id, symbol, outcome, read);

/** A problem of groups with the name of the group in it. */
export function named<T, Code extends string>(
	outcome: Outcome<T, Code>,
	names: readonly string[]
): Outcome<T, Code> {
	if (outcome.ok) return outcome;
	const place = Number(outcome.problem.params?.group ?? 0);
	if (!(place > 0 && place <= names.length)) return outcome;
	const params = { ...outcome.problem.params, name: names[place - 1] };
	return { ok: false, problem: { ...outcome.problem, params } };
}
