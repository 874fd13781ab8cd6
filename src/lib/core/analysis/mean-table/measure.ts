import { answersOf } from '../../stats/groups/item-difference';
import { meanSummary, type MeanSummary } from '../../stats/mean-summary';
import { numbersOf, titleOf, variableOf, type Sample } from '../sample';
import { gridBreakdowns } from '../suppression/grid';
import { suppress } from '../suppression/suppress';
import type { HiddenBecause } from '../suppression/types';
import type { GroupNode } from './group-tree';

/** One item in one group. */
export interface Cell {
	summary: MeanSummary;
	/** Why it is hidden; null where it is shown. */
	hidden: HiddenBecause | null;
}

/** One item in every group. */
export interface Item {
	name: string;
	title: string;
	/** On the rows of the sample; NaN where there is no answer. */
	values: Float64Array;
	/** The middle of its declared scale; null where none is declared. */
	middle: number | null;
	/** One for each group, in their order. */
	cells: Cell[];
}

/**
 * Number, mean and spread of an item in every group, and which of them are hidden. Each item is a table of its own in
 * this: its groups add up to its totals.
 */
export function measureItem(
	name: string,
	sample: Sample,
	nodes: readonly GroupNode[],
	limit: number | null
): Item {
	const values = numbersOf(sample, name)?.values ?? new Float64Array(sample.rows.length).fill(NaN);
	const summaries = nodes.map(({ places }) => {
		const answers = answersOf(values, sample.weights, places);
		return meanSummary(answers.values, answers.weights);
	});
	const breakdowns = gridBreakdowns(
		nodes.map(({ parent }) => parent),
		[-1]
	);
	const table = { n: summaries.map(({ n }) => n), breakdowns };
	const because = new Map(
		limit === null ? [] : suppress(table, limit).log.map((one) => [one.cell, one.because] as const)
	);
	const scale = variableOf(sample, name)?.scale;
	return {
		name,
		title: titleOf(sample, name),
		values,
		middle: scale ? (scale.min + scale.max) / 2 : null,
		cells: summaries.map((summary, at) => ({ summary, hidden: because.get(at) ?? null }))
	};
}
