import { byPriority, proRata, type Application } from '../../allocation/applications';
import { millionthsOf, wholeKroner } from '../../allocation/decimals';
import { distribute } from '../../allocation/distribute';
import { weightsOf } from '../../allocation/weights';
import { fail, ok, type Message, type Outcome } from '../../outcome';
import { columnParams } from './names';
import type { ReadCounty } from './read';
import type { AllocationKey, AllocationRule, AllocationSpec, Bound } from './types';

/** What a key gives to each county, in their order. */
export interface KeyResult {
	amounts: number[];
	bounds: ('floor' | 'ceiling' | null)[];
	/** Kroner that nobody had applied for. */
	left: number;
}

/** Names in a message at most. */
const MOST_NAMED = 5;

/** Distributes the budget of a key. A county without a number that the key counts makes it impossible: empty is not 0. */
export function byKey(
	key: AllocationKey,
	spec: AllocationSpec,
	counties: readonly ReadCounty[]
): Outcome<KeyResult, string> {
	const { rule } = key;
	const problem = missing(rule, spec, counties);
	if (problem) return { ok: false, problem };
	return rule.kind === 'criteria'
		? byCriteria(key, rule, spec, counties)
		: byApplications(key, rule, counties);
}

/** The columns that a rule counts. */
export function columnsOf(rule: AllocationRule): string[] {
	if (rule.kind === 'proRata') return [rule.applied];
	if (rule.kind === 'priority') return [rule.applied, rule.priority];
	const bounds = [rule.floor, rule.ceiling].flatMap((bound) =>
		bound.kind === 'column' ? [bound.column] : []
	);
	return [...rule.criteria.filter(({ weight }) => weight > 0).map(({ column }) => column), ...bounds];
}

function missing(
	rule: AllocationRule,
	spec: AllocationSpec,
	counties: readonly ReadCounty[]
): Message | null {
	for (const id of columnsOf(rule)) {
		const column = spec.columns.find((one) => one.id === id);
		if (!column) return { code: 'allocation.noColumn' };
		const without = counties.filter(({ values }) => !values.get(id));
		const params = columnParams(column);
		if (without.length === counties.length) return { code: 'allocation.fillColumn', params };
		const names = without.slice(0, MOST_NAMED).map(({ name }) => name);
		if (without.length > 0)
			return {
				code: 'allocation.missingIn',
				params: { ...params, names: names.join(', '), more: without.length - names.length }
			};
	}
	return null;
}

const millionths = ({ values }: ReadCounty, column: string): bigint => values.get(column)?.millionths ?? 0n;

function byCriteria(
	{ budget, step }: AllocationKey,
	rule: Extract<AllocationRule, { kind: 'criteria' }>,
	{ columns }: AllocationSpec,
	counties: readonly ReadCounty[]
): Outcome<KeyResult, string> {
	const weights = weightsOf(
		rule.criteria.map(({ column, weight }) => ({
			weight: millionthsOf(weight),
			values: counties.map((county) => millionths(county, column))
		})),
		counties.length
	);
	if (!weights.ok) {
		const place = Number(weights.problem.params?.place ?? 0);
		const column = columns.find(({ id }) => id === rule.criteria[place]?.column);
		return column ? fail('allocation.onlyZeros', columnParams(column)) : weights;
	}
	const outcome = distribute(
		budget,
		step,
		counties.map((county, place) => ({
			number: county.number,
			name: county.name,
			weight: weights.value[place],
			fixed: rule.fixed,
			floor: boundOf(rule.floor, county, 'up') ?? 0,
			ceiling: boundOf(rule.ceiling, county, 'down')
		}))
	);
	if (!outcome.ok) return outcome;
	return ok({
		amounts: outcome.value.map(({ amount }) => amount),
		bounds: outcome.value.map(({ bound }) => bound),
		left: 0
	});
}

/** A bound in whole kroner: floors upwards and ceilings downwards, so that they hold. */
function boundOf(bound: Bound, county: ReadCounty, direction: 'up' | 'down'): number | null {
	if (bound.kind === 'none') return null;
	if (bound.kind === 'amount') return bound.amount;
	const product = millionths(county, bound.column) * millionthsOf(bound.share);
	const exact = product / 1_000_000n + (direction === 'up' && product % 1_000_000n > 0n ? 1n : 0n);
	return wholeKroner(exact, direction);
}

function byApplications(
	{ budget, step }: AllocationKey,
	rule: Exclude<AllocationRule, { kind: 'criteria' }>,
	counties: readonly ReadCounty[]
): Outcome<KeyResult, string> {
	const applications = counties.map((county): Application => ({
		number: county.number,
		name: county.name,
		applied: wholeKroner(millionths(county, rule.applied), 'down'),
		priority: rule.kind === 'priority' ? (county.values.get(rule.priority)?.value ?? 0) : 0
	}));
	const outcome =
		rule.kind === 'proRata' ? proRata(budget, step, applications) : byPriority(budget, step, applications);
	if (!outcome.ok) return outcome;
	const given = outcome.value.reduce((sum, amount) => sum + amount, 0);
	return ok({ amounts: outcome.value, bounds: counties.map(() => null), left: budget - given });
}
