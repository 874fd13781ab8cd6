import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { numericVariables } from '../../begin';
import { groupsInOrder } from '../mean-table/guess';

/**
 * Variables that may be categories: those with few values (bands first), then numbers with many. The latter give no table;
 * whoever chooses one is shown the way to the bands of the dataset.
 */
export function candidates(summary: DatasetSummary | null): VariableSummary[] {
	const few = groupsInOrder(summary);
	return [...few, ...numericVariables(summary).filter(({ name }) => !few.some((one) => one.name === name))];
}
