import { endYear } from '$lib/core/selection/filters';
import { populationAt } from '$lib/core/selection/prepare';
import type { DrawResult } from '$lib/core/selection/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/** A fact about a municipality that stands beside its result and counts in nothing. */
export interface ContextFact {
	id: string;
	label: string;
	/** Null where it is not known. */
	value: number | null;
	decimals: number;
}

/** What the register knows of a municipality: inhabitants, centrality, schools, and its further variables. */
export function contextFacts(
	messages: Messages,
	summary: DataSummary,
	result: DrawResult,
	unit: number
): ContextFact[] {
	const names = messages.governor.panel.facts;
	const facts = summary.facts[unit];
	const year = endYear(result.years.at(-1) ?? '');
	const orNull = (value: number | null | undefined) =>
		value === undefined || value === null || Number.isNaN(value) ? null : value;
	const fact = (id: string, value: number | null | undefined, decimals = 0): ContextFact => ({
		id,
		label: Object.hasOwn(names, id) ? names[id] : id,
		value: orNull(value),
		decimals
	});
	return [
		fact('population', populationAt(facts?.population ?? {}, year)),
		fact('centrality', facts?.centralityClass),
		fact('schools', result.spread.schools[unit]),
		...Object.entries(facts?.variables ?? {}).map(([id, value]) =>
			fact(id, value, Number.isInteger(value) ? 0 : 1)
		)
	];
}
