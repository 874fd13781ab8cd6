import type { Grouping } from '$lib/core/analysis/representativeness/types';
import type { DatasetSummary } from '$lib/core/dataset/summary';
import type { DatasetSpec } from '$lib/core/dataset/types';

/** Categories that a table of shares can hold. */
const MOST = 30;

/** The dataset that everybody is most likely in: the one linked from, else the built-in register; '' for none. */
export function proposeOther(spec: DatasetSpec | null, all: readonly DatasetSpec[]): string {
	const { origin } = spec ?? {};
	if (origin?.kind === 'link') return origin.joins.at(0)?.right ?? '';
	return all.find((one) => one.origin.kind === 'register' && one.id !== spec?.id)?.id ?? '';
}

/** Properties that both datasets have: those that were linked from the other, and those of the same name. */
export function proposeGroupings(own: DatasetSummary | null, other: DatasetSummary | null): Grouping[] {
	if (!own || !other) return [];
	const few = new Set(
		other.variables.filter(({ distinct }) => distinct >= 2 && distinct <= MOST).map(({ name }) => name)
	);
	const { origin } = own.spec;
	const linked = new Map(
		origin.kind === 'link'
			? origin.joins
					.filter(({ right }) => right === other.id)
					.flatMap(({ variables }) =>
						variables.flatMap(({ name, from }) =>
							from.kind === 'same' ? [[name, from.variable] as const] : []
						)
					)
			: []
	);
	return own.variables
		.map(({ name }) => ({ variable: name, other: linked.get(name) ?? name }))
		.filter((pair) => few.has(pair.other))
		.slice(0, 4);
}

/**
 * The municipality of a row, where several rows are of one; else null: rows are counted.
 * @param other id of the dataset with everybody: what links to it names the municipality where no key does
 */
export function proposeKey(summary: DatasetSummary | null, other: string | null): string | null {
	if (!summary) return null;
	const { keys, origin } = summary.spec;
	const join = origin.kind === 'link' ? origin.joins.find(({ right }) => right === other) : undefined;
	const linked = join?.keys.kind === 'municipality' ? join.keys.left.variable : null;
	const key = keys.municipality ?? linked;
	const variable = summary.variables.find(({ name }) => name === key);
	return variable && variable.distinct < summary.rowCount ? variable.name : null;
}
