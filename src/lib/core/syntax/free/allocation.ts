import { byKey } from '../../analysis/allocation/by-key';
import { fetchColumns } from '../../analysis/allocation/fetch-columns';
import { receiversOf } from '../../analysis/allocation/given-judge';
import { columnParams, columnText, keyParams, keyText } from '../../analysis/allocation/names';
import { readCounties, type ReadCounty } from '../../analysis/allocation/read';
import type { AllocationKey, AllocationSpec, Bound } from '../../analysis/allocation/types';
import { millionthsOf } from '../../allocation/decimals';
import type { Dataset } from '../../dataset/types';
import { fail, ok } from '../../outcome';
import { numeral, rText, rVector } from '../names';
import type { Code, CodeLine } from '../types';
import { budgetLines } from './allocation-budget';
import { keyTables } from './allocation-tables';
import { givenTables } from './allocation-given';
import { DISTRIBUTE_R, NUMBERS_R, RULES_R } from './exact-r';
import { COLLECT, decimalText, inlineFrame, PRINT_COLLECTED } from './inline';

/**
 * R code of a distribution by keys, or of reported amounts: what was typed, and the same exact arithmetic as in the app.
 * @param datasets of the project, by id: columns may follow one, and their numbers are written into the code
 * @returns the lines, or why there is no code
 */
export function allocationCode(typed: AllocationSpec, datasets: ReadonlyMap<string, Dataset>): Code {
	const { spec, notes } = fetchColumns(typed, datasets);
	const gone = notes.find(({ severity }) => severity === 'problem');
	if (gone) return fail(gone.message.code, { ...gone.message.params, ...columnParams(gone.column) });
	const { counties } = readCounties(spec);
	if (counties.length === 0) return fail('allocation.typeCounties');
	if (spec.design === 'given') return givenCode(spec, counties);
	if (spec.keys.length === 0) return fail('allocation.addKey');
	const keys = spec.keys.map((key, at) => ({ key, place: at + 1, outcome: byKey(key, spec, counties) }));
	const done = keys.filter(({ outcome }) => outcome.ok);
	const [failed] = keys.flatMap(({ key, place, outcome }) =>
		outcome.ok
			? []
			: [{ ...outcome.problem, params: { ...outcome.problem.params, ...keyParams(key, place) } }]
	);
	if (done.length === 0) return fail(failed.code, failed.params);
	return ok([
		...(failed ? [failed] : []),
		...typedLines(spec, counties),
		...NUMBERS_R,
		...DISTRIBUTE_R,
		...RULES_R,
		'rank <- order(order(given$number, method = "radix"))',
		'amounts <- list()',
		...done.flatMap(({ key, place }): CodeLine[] => [
			keyText(key, place),
			`amounts[[${rText(key.id)}]] <- ${ruleCall(key)}`
		]),
		...keyTables(
			spec,
			done.map(({ key }) => key)
		),
		...budgetLines(spec),
		{ code: 'syntax.prints' },
		...PRINT_COLLECTED
	]);
}

/** R code of amounts that somebody has reported. */
function givenCode(spec: AllocationSpec, counties: readonly ReadCounty[]): Code {
	if (receiversOf(spec).length === 0) return fail('allocation.chooseReceivers');
	return ok([
		...typedLines(spec, counties),
		...(spec.judge.university === null ? [] : NUMBERS_R),
		...givenTables(spec, counties),
		{ code: 'syntax.prints' },
		...PRINT_COLLECTED
	]);
}

/** R of the table as it was typed or fetched. */
const typedLines = (spec: AllocationSpec, counties: readonly ReadCounty[]): CodeLine[] => [
	{ code: 'syntax.typedColumns' },
	...inlineFrame('given', [
		['id', counties.map(({ id }) => id)],
		['number', counties.map(({ number }) => number)]
	]),
	'values <- list()',
	...spec.columns.flatMap((column): CodeLine[] => [
		columnText(column),
		`values[[${rText(column.id)}]] <- ${textsOf(column.id, counties)}`
	]),
	{ code: 'syntax.puts' },
	...COLLECT
];

/** Numbers as texts, so that no digit is lost; an empty cell is NA. */
const textsOf = (column: string, counties: readonly ReadCounty[]): string =>
	`c(${counties
		.map(({ values }) => {
			const value = values.get(column);
			return value ? rText(decimalText(value.millionths)) : 'NA_character_';
		})
		.join(', ')})`;

/** The R call that gives the amounts of a key. */
function ruleCall({ rule, budget, step: typedStep }: AllocationKey): string {
	const step = Math.max(1, Math.round(typedStep));
	const start = `${numeral(budget)}, ${numeral(step)}, rank`;
	if (rule.kind === 'proRata') return `pro_rata(${start}, kroner(${rText(rule.applied)}))`;
	if (rule.kind === 'priority')
		return `by_priority(${start}, kroner(${rText(rule.applied)}), as.numeric(values[[${rText(rule.priority)}]]))`;
	const counting = rule.criteria
		.map(({ column, weight }) => ({ column, weight: millionthsOf(weight) }))
		.filter(({ weight }) => weight > 0n);
	const weights = `weights_of(${rVector(counting.map(({ column }) => column))}, ${rVector(counting.map(({ weight }) => decimalText(weight)))})`;
	return `distribute(${start}, ${weights}, ${numeral(rule.fixed)}, ${boundCall(rule.floor, 'TRUE', '0')}, ${boundCall(rule.ceiling, 'FALSE', 'Inf')})`;
}

function boundCall(bound: Bound, up: 'TRUE' | 'FALSE', none: string): string {
	if (bound.kind === 'column')
		return `bound(${rText(bound.column)}, ${rText(decimalText(millionthsOf(bound.share)))}, ${up})`;
	return `rep(${bound.kind === 'none' ? none : numeral(bound.amount)}, nrow(given))`;
}
