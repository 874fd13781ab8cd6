import type { FactorSpec } from '$lib/core/analysis/factor/types';
import type { ReliabilitySpec } from '$lib/core/analysis/reliability/types';
import type { AnalysisResult } from '$lib/core/analysis/types';
import type { DatasetSummary } from '$lib/core/dataset/summary';
import type { ItemChoices } from '$lib/core/derive/index-items';

/** An analysis that an index can be made of. */
export type Origin = FactorSpec | ReliabilitySpec;

/** An item that can be in the index, with its loadings on the factors (none for a scale without factors). */
export interface Candidate {
	variable: string;
	title: string;
	loadings: number[];
}

/** From which loading items are proposed at first. Ours. */
export const FIRST_CUT = 0.4;

type Item = ItemChoices['items'][number];

/** The factor analysis whose loadings are needed: of all rows, every loading shown, nothing random unless it decides. */
export const forLoadings = (spec: FactorSpec): FactorSpec => ({
	...spec,
	split: null,
	hideBelow: 0,
	sorted: false,
	parallel: spec.factors.kind === 'parallel' ? spec.parallel : { ...spec.parallel, sets: 1 }
});

/** The reliability of some items on the rows of the analysis they were chosen in. */
export const forAlpha = (
	{ version, id, dataset, filter, weighted }: Origin,
	choices: ItemChoices
): ReliabilitySpec => ({
	...{ type: 'reliability', version, id: `${id}-index`, name: '', note: '' },
	...{ dataset, filter, split: null, weighted, by: null },
	items: choices.items,
	scale: choices.scale,
	normalise: choices.normalise
});

const titleOf = (summary: DatasetSummary, name: string): string => {
	const label = summary.variables.find((variable) => variable.name === name)?.label;
	return label ? label : name;
};

/** The items of an analysis as they can be chosen; null while a factor analysis has no loadings. */
export function candidatesOf(
	origin: Origin,
	result: AnalysisResult | null,
	summary: DatasetSummary
): Candidate[] | null {
	if (origin.type === 'reliability') {
		return origin.items.map(({ variable }) => ({
			variable,
			title: titleOf(summary, variable),
			loadings: []
		}));
	}
	const table = tableOf(result, 'loadings');
	if (!table) return null;
	const factors = table.columns.flatMap(({ id }, at) => (id.startsWith('factor') ? [at] : []));
	return table.rows.map(({ id, cells }) => ({
		variable: id,
		title: titleOf(summary, id),
		loadings: factors.map((at) => Number(cells[at].value))
	}));
}

/** The items that load at least so much on a factor, in the order of their loadings. */
export const proposed = (candidates: readonly Candidate[], factor: number, cut: number): Item[] =>
	inOrder(candidates, factor)
		.filter(({ loadings }) => Math.abs(loadings[factor - 1]) >= cut)
		.map(({ variable }) => ({ variable, reversed: null }));

/** The items with the largest loadings on a factor first; as they come where there are none. */
export const inOrder = (candidates: readonly Candidate[], factor: number): Candidate[] =>
	[...candidates].sort(
		(a, b) => Math.abs(b.loadings[factor - 1] ?? 0) - Math.abs(a.loadings[factor - 1] ?? 0)
	);

/**
 * Chosen items that load the other way than most of them, as they are counted now: turned or not. Of as many on either
 * side those that load negatively.
 * @param isReversed whether an item is turned where nobody has said so for this index
 */
export function opposite(
	items: readonly Item[],
	candidates: readonly Candidate[],
	factor: number,
	isReversed: (variable: string) => boolean
): Candidate[] {
	const counted = items.flatMap(({ variable, reversed }) => {
		const candidate = candidates.find((one) => one.variable === variable);
		const loading = candidate?.loadings[factor - 1];
		if (!candidate || loading === undefined) return [];
		return [{ candidate, loading: (reversed ?? isReversed(variable)) ? -loading : loading }];
	});
	const negative = counted.filter(({ loading }) => loading < 0);
	const positive = counted.filter(({ loading }) => loading > 0);
	return (negative.length > positive.length ? positive : negative).map(({ candidate }) => candidate);
}

/** What alpha is of the chosen items, and what each of them does for it. */
export interface Alpha {
	n: number;
	alpha: number | null;
	lower: number | null;
	upper: number | null;
	byItem: Map<string, { itemTotal: number | null; alphaWithout: number | null }>;
}

/** The numbers of a reliability analysis that stand beside the items; null where there are none. */
export function alphaOf(result: AnalysisResult | null): Alpha | null {
	const measures = tableOf(result, 'reliability');
	const items = tableOf(result, 'items');
	if (!measures || !items) return null;
	const measure = (id: string) => asNumber(measures.rows.find((row) => row.id === id)?.cells[1]?.value);
	const at = (id: string) => items.columns.findIndex((column) => column.id === id);
	const [itemTotal, alphaWithout] = [at('itemTotal'), at('alphaWithout')];
	return {
		n: measure('cases') ?? 0,
		alpha: measure('alpha'),
		lower: measure('lower'),
		upper: measure('upper'),
		byItem: new Map(
			items.rows.map(({ id, cells }) => [
				id,
				{ itemTotal: asNumber(cells[itemTotal].value), alphaWithout: asNumber(cells[alphaWithout].value) }
			])
		)
	};
}

/** Whether the items cannot be counted at all: one has no numbers, or no scale to be turned or moved on. */
export const isBlocked = (result: AnalysisResult | null): boolean =>
	(result?.sections.at(0)?.parts ?? []).some(
		(part) =>
			part.kind === 'message' &&
			part.severity === 'problem' &&
			typeof part.message !== 'string' &&
			part.message.code.startsWith('derive.')
	);

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function tableOf(result: AnalysisResult | null, id: string) {
	const parts = result?.sections.at(0)?.parts ?? [];
	return parts.flatMap((part) => (part.kind === 'table' && part.table.id === id ? [part.table] : [])).at(0);
}
