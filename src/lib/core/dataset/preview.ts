import { ok, type Outcome } from '../outcome';
import { runStack } from '../stack/run-stack';
import type { StackReport } from '../stack/types';
import { rowsPage, type RowsPage } from './rows-page';
import { runDataset, type MadeDatasets } from './run-dataset';
import { summariseDataset, type DatasetSummary } from './summary';
import type { Dataset, DatasetCode, DatasetSources, DatasetSpec } from './types';

/** A dataset that is not made yet, as it would come out: for the page on which it is being made. */
export interface DatasetPreview {
	summary: DatasetSummary;
	/** The first rows. */
	page: RowsPage;
	/** What is to be said of a stack; null for other datasets. */
	stack: StackReport | null;
}

/**
 * Makes a dataset for looking at, without its edits, computed variables and filters.
 * @param shown how many rows
 */
export function previewDataset(
	spec: DatasetSpec,
	sources: DatasetSources,
	made: MadeDatasets,
	shown: number
): Outcome<DatasetPreview, DatasetCode> {
	const bare = { ...spec, edits: [], derived: [], filters: [] };
	if (spec.origin.kind === 'stack') {
		const stacked = runStack(spec.origin, made, spec.name);
		if (!stacked.ok) return stacked;
		const { base, report } = stacked.value;
		return ok(previewOf({ ...base, spec: bare, filters: [], problems: [] }, report, shown));
	}
	const run = runDataset(bare, sources, made);
	return run.ok ? ok(previewOf(run.value, null, shown)) : run;
}

const previewOf = (dataset: Dataset, stack: StackReport | null, shown: number): DatasetPreview => ({
	summary: summariseDataset(dataset),
	page: rowsPage(dataset, 0, shown),
	stack
});
