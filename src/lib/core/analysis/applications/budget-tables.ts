import { byPriority, proRata, type Application } from '../../allocation/applications';
import { boundByYear } from '../../allocation/traffic-light';
import { ok, type Outcome } from '../../outcome';
import type { ResultTable, Text } from '../../report/types';
import type { AllocationCode } from '../../allocation/types';
import { countCell, emptyCell, percentCell, textCell } from '../cells';
import type { ReadApplication } from './read';
import type { ApplicationsSpec } from './types';

/** A way to distribute the budget, with the amounts of all applications in their order. */
export interface Alternative {
	id: 'decided' | 'lights' | 'proRataPassed' | 'proRataAll';
	amounts: number[];
}

/** Those with an amount, in the order of the list; the others get nothing. */
function distributed(
	all: readonly ReadApplication[],
	takesPart: (one: ReadApplication) => boolean,
	by: (applications: Application[]) => Outcome<number[], AllocationCode>
): Outcome<number[], AllocationCode> {
	const places = [...all.keys()].filter((at) => takesPart(all[at]) && (all[at].applied ?? 0) > 0);
	if (places.length === 0) return ok(all.map(() => 0));
	const outcome = by(
		places.map((at) => ({
			number: String(all[at].at + 1).padStart(4, '0'),
			name: all[at].name,
			applied: all[at].applied ?? 0,
			priority: all[at].place ?? 0
		}))
	);
	if (!outcome.ok) return outcome;
	const amounts = all.map(() => 0);
	places.forEach((at, index) => (amounts[at] = outcome.value[index]));
	return ok(amounts);
}

/** What each application gets in the first year, as decided and by three rules. */
export function alternatives(
	{ budget, step }: ApplicationsSpec,
	all: readonly ReadApplication[]
): Outcome<Alternative[], AllocationCode> {
	const passed = ({ place }: ReadApplication) => place !== null;
	const rules: [Alternative['id'], Outcome<number[], AllocationCode>][] = [
		['lights', distributed(all, passed, (these) => byPriority(budget, step, these))],
		['proRataPassed', distributed(all, passed, (these) => proRata(budget, step, these))],
		[
			'proRataAll',
			distributed(
				all,
				() => true,
				(these) => proRata(budget, step, these)
			)
		]
	];
	const done: Alternative[] = all.some(({ granted }) => granted !== null)
		? [{ id: 'decided', amounts: all.map(({ granted }) => granted ?? 0) }]
		: [];
	for (const [id, outcome] of rules) {
		if (!outcome.ok) return outcome;
		done.push({ id, amounts: outcome.value });
	}
	return ok(done);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Amounts of the first year side by side, with what is left of the budget. */
export function amountsTable(
	{ budget }: ApplicationsSpec,
	all: readonly ReadApplication[],
	ways: readonly Alternative[]
): ResultTable<Text> {
	return {
		id: 'amounts',
		title: { code: 'applications.amountsTitle', params: { budget } },
		columns: [
			{ id: 'application', label: { code: 'applications.application' }, align: 'start' },
			{ id: 'applied', label: { code: 'applications.applied' }, align: 'end' },
			...ways.map(({ id }) => ({ id, label: { code: `applications.${id}` }, align: 'end' as const }))
		],
		rows: [
			...all.map((one, row) => ({
				id: one.id,
				cells: [
					textCell(one.name),
					one.applied === null ? emptyCell({ code: 'applications.noAmount' }) : countCell(one.applied),
					...ways.map(({ amounts }) => countCell(amounts[row]))
				]
			})),
			{
				id: ':total',
				role: 'total',
				cells: [
					textCell({ code: 'applications.total' }),
					countCell(sum(all.map(({ applied }) => applied ?? 0))),
					...ways.map(({ amounts }) => countCell(sum(amounts)))
				]
			},
			{
				id: ':left',
				role: 'total',
				cells: [
					textCell({ code: 'applications.left' }),
					emptyCell(),
					...ways.map(({ amounts }) => countCell(budget - sum(amounts)))
				]
			}
		],
		notes: [{ code: 'applications.amountsNote' }]
	};
}

/** What the grants of this year bind of the budgets to come: as they run, all for one year, all for three. */
export function boundTable(
	{ budget }: ApplicationsSpec,
	all: readonly ReadApplication[],
	way: Alternative
): ResultTable<Text> | null {
	const years = all.map(({ from }) => from.years);
	const bound = (runs: (at: number) => number) =>
		boundByYear(way.amounts.map((amount, at) => ({ amount, years: runs(at) })));
	const THREE = 3;
	const plans = [
		{ id: 'asApplied', bound: bound((at) => years[at]) },
		{ id: 'oneYear', bound: bound(() => 1) },
		{ id: 'threeYears', bound: bound(() => THREE) }
	];
	const last = Math.max(...plans.map((plan) => plan.bound.length));
	if (last === 0) return null;
	return {
		id: 'bound',
		title: { code: 'applications.boundTitle', params: { way: way.id } },
		columns: [
			{ id: 'year', label: { code: 'applications.year' }, align: 'start' },
			...plans.flatMap(({ id }) => [
				{
					id: `${id}:bound`,
					label: { code: 'applications.bound' },
					align: 'end' as const,
					above: [{ code: `applications.${id}` }]
				},
				{
					id: `${id}:left`,
					label: { code: 'applications.free' },
					align: 'end' as const,
					above: [{ code: `applications.${id}` }]
				}
			])
		],
		rows: Array.from({ length: last }, (_, year) => ({
			id: `year:${year + 1}`,
			cells: [
				textCell({ code: 'applications.yearNumber', params: { year: year + 1 } }),
				...plans.flatMap((plan) => {
					const amount = plan.bound[year] ?? 0;
					return [countCell(amount), budget > 0 ? percentCell((budget - amount) / budget, 1) : emptyCell()];
				})
			]
		})),
		notes: [{ code: 'applications.boundNote' }]
	};
}
