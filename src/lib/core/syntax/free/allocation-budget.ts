import { hasCost, readYears } from '../../analysis/allocation/budget-tables';
import type { AllocationSpec } from '../../analysis/allocation/types';
import { partOf } from '../../allocation/receivers';
import { numeral, rVector } from '../names';
import type { CodeLine } from '../types';
import { inlineFrame } from './inline';

/** R of how many municipalities budgets carry, and what a budget is worth over the years. */
export function budgetLines(spec: AllocationSpec): CodeLine[] {
	const { cost, keys } = spec;
	const [known, years] = [hasCost(spec), readYears(spec)];
	const lines: CodeLine[] = known
		? [
				{ code: 'syntax.carried' },
				`cost <- ${rVector([cost.preparation, cost.implementation])}; cost_years <- ${rVector([cost.preparationYears, cost.implementationYears])}`,
				'spread <- function(budget) floor(budget * sum(cost_years) / sum(cost * cost_years))'
			]
		: [];
	if (known && keys.length > 0)
		lines.push(
			...inlineFrame('budgets', [
				['key', keys.map(({ id }) => id)],
				['budget', keys.map(({ budget }) => budget)],
				['earmarked', keys.map(({ earmark, budget }) => (earmark > 0 ? partOf(budget, earmark) : NaN))]
			]),
			'for (i in seq_len(nrow(budgets))) add("carried", budgets$key[i], c(budget = budgets$budget[i],',
			'  together = floor(budgets$budget[i] / max(cost[cost_years > 0])), spread = spread(budgets$budget[i]), earmarked = spread(budgets$earmarked[i])))'
		);
	const first = years.at(0);
	if (first)
		lines.push(
			{ code: 'syntax.prices' },
			...inlineFrame('years', [
				['id', uniqueIds(years.map(({ id }) => id))],
				['money', years.map(({ money }) => money)],
				['index', years.map(({ prices }) => prices)]
			]),
			`real <- years$money * ${numeral(first.prices)} / years$index`,
			'for (i in seq_len(nrow(years))) add("years", years$id[i], c(nominal = years$money[i], index = years$index[i], real = real[i],',
			`  lost = if (years$money[1] > 0) real[i] / years$money[1] - 1 else NA${known ? ', carried = spread(real[i])' : ''}))`
		);
	return lines;
}

/** A year that stands twice gets its place too, as in the table. */
function uniqueIds(ids: readonly string[]): string[] {
	const taken = new Set<string>();
	return ids.map((id, place) => {
		const unique = taken.has(id) ? `${id} (${place + 1})` : id;
		taken.add(unique);
		return unique;
	});
}
