import { decisive } from './basis';
import { changesSince, METHOD_CHANGES } from './methods';
import { placeOf, type NumberedAnalysis, type PlacedNumber } from './numbers';
import type { Cause, ChangedNumber, ComparedAnalysis, ReadResults, ResultsComparison } from './types';

/**
 * Numbers closer than this, relative to the greater of 1 and the number, are the same: engines of browsers and of Node
 * may differ in the last digits of a logarithm. Our own choice.
 */
export const SAME = 1e-10;

/** Whether two values of a cell are the same. */
export function isSame(a: PlacedNumber['value'] | undefined, b: PlacedNumber['value'] | undefined): boolean {
	if (typeof a === 'number' && typeof b === 'number')
		return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));
	return a === b;
}

/**
 * Compares an older result with what the program computes now, number by number, and says what may be behind each
 * difference: other data, another specification, another method.
 * @param before as read from a file
 * @param after computed now, of the present project or recipe
 * @param replayed the older specifications, computed now on the present data, by the key of the older analysis: with
 * them it is known which numbers the specification changed. None where an older specification cannot be run.
 */
export function compareResults(
	before: ReadResults,
	after: ReadResults,
	replayed: ReadonlyMap<string, NumberedAnalysis>
): Omit<ResultsComparison, 'labels'> {
	const pairs = matched(before.analyses, after.analyses);
	const analyses = pairs.map(({ old, now }) =>
		compareOne(old, now, old && replayed.get(old.key), before.methods)
	);
	const sum = (of: (one: ComparedAnalysis) => number) => analyses.reduce((total, one) => total + of(one), 0);
	return {
		before: { app: before.app, methods: before.methods, created: before.created },
		after: { app: after.app, methods: after.methods },
		methods: METHOD_CHANGES.filter(({ version }) => version > before.methods),
		analyses,
		changed: sum(({ numbers }) => numbers.length),
		unchanged: sum(({ unchanged }) => unchanged)
	};
}

type Pair = { old: NumberedAnalysis | undefined; now: NumberedAnalysis | undefined };

/**
 * Which analyses belong together: those with the same id (draws: the same name); of what is left, those of the same kind
 * with the same name; then those that say the same.
 */
export function matched(before: readonly NumberedAnalysis[], after: readonly NumberedAnalysis[]): Pair[] {
	const found = new Map<NumberedAnalysis, NumberedAnalysis>();
	const taken = new Set<NumberedAnalysis>();
	const pass = (keyOf: (one: NumberedAnalysis) => string | null): void => {
		const free = new Map<string, NumberedAnalysis[]>();
		for (const one of after) {
			const key = taken.has(one) ? null : keyOf(one);
			if (key !== null) free.set(key, [...(free.get(key) ?? []), one]);
		}
		for (const old of before) {
			const key = found.has(old) ? null : keyOf(old);
			const now = key === null ? undefined : free.get(key)?.shift();
			if (!now) continue;
			found.set(old, now);
			taken.add(now);
		}
	};
	pass(({ type, key }) => JSON.stringify([type, key]));
	pass(({ type, name }) => (name === '' ? null : JSON.stringify([type, name])));
	pass(({ type, spec }) => (spec === undefined ? null : JSON.stringify([type, decisive(spec)])));
	pass(({ type }) => (type === 'draw' ? type : null));
	return [
		...before.map((old) => ({ old, now: found.get(old) })),
		...after.filter((now) => !taken.has(now)).map((now) => ({ old: undefined, now }))
	];
}

function compareOne(
	old: NumberedAnalysis | undefined,
	now: NumberedAnalysis | undefined,
	replay: NumberedAnalysis | undefined,
	methodsBefore: number
): ComparedAnalysis {
	const one = now ?? old;
	const facts = { key: one?.key ?? '', name: one?.name ?? '', type: one?.type ?? '' };
	const problems = { problemBefore: old?.problem ?? null, problemAfter: now?.problem ?? null };
	const alone = { ...facts, ...problems, changed: [], methods: [], numbers: [], unchanged: 0 };
	if (!old) return { ...alone, status: 'new' };
	if (!now) return { ...alone, status: 'gone' };
	const changed = changedAround(old, now, methodsBefore);
	const theirs = new Map((replay?.numbers ?? []).map((number) => [placeOf(number), number.value]));
	const numbers: ChangedNumber[] = [];
	let unchanged = 0;
	const earlier = new Map(old.numbers.map((number) => [placeOf(number), number]));
	const later = new Map(now.numbers.map((number) => [placeOf(number), number]));
	for (const [place, { section, table, row, column }] of new Map([...earlier, ...later])) {
		const [from, to] = [earlier.get(place)?.value, later.get(place)?.value];
		if (isSame(from, to)) {
			unchanged++;
			continue;
		}
		const between = replay ? { value: theirs.get(place) } : null;
		const causes = causesOf(from, to, between, changedFor(table, old, changed, methodsBefore));
		numbers.push({ section, table, row, column, before: from, after: to, causes });
	}
	const methods = methodKinds(old).flatMap((kind) => changesSince(methodsBefore, kind));
	return { ...facts, ...problems, status: 'both', changed, methods, numbers, unchanged };
}

/** The kinds of numbers that an analysis has. */
const methodKinds = ({ type }: NumberedAnalysis): string[] =>
	type === 'draw' ? ['draw', 'uncertainty'] : [type];

function changedAround(old: NumberedAnalysis, now: NumberedAnalysis, methodsBefore: number): Cause[] {
	const causes: Cause[] = [];
	if (old.basis && now.basis && old.basis.data !== now.basis.data) causes.push('data');
	const isOther = old.spec !== undefined && decisive(old.spec) !== decisive(now.spec);
	if (isOther || (old.basis && now.basis && old.basis.rows !== now.basis.rows)) causes.push('specification');
	if (methodKinds(old).some((kind) => changesSince(methodsBefore, kind).length > 0)) causes.push('method');
	return causes;
}

/** What has changed around a table: of a draw, a method may concern only how sure it is. */
function changedFor(table: string, old: NumberedAnalysis, changed: Cause[], methodsBefore: number): Cause[] {
	if (old.type !== 'draw' || !changed.includes('method')) return changed;
	const kind = table === 'uncertainty' ? 'uncertainty' : 'draw';
	return changesSince(methodsBefore, kind).length > 0
		? changed
		: changed.filter((cause) => cause !== 'method');
}

type Value = PlacedNumber['value'] | undefined;

/**
 * What may be behind a difference.
 * @param between the number that the older specification gives now; null where it was not run
 */
function causesOf(
	from: Value,
	to: Value,
	between: { value: Value } | null,
	changed: readonly Cause[]
): Cause[] {
	const others = changed.filter((cause) => cause !== 'specification');
	const outside: Cause[] = others.length > 0 ? others : ['program'];
	if (between === null) return changed.length > 0 ? [...changed] : ['program'];
	const causes: Cause[] = isSame(from, between.value) ? [] : [...outside];
	if (!isSame(between.value, to)) causes.push('specification');
	return causes;
}
