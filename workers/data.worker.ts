import { expose } from 'comlink';
import { rowsPage, type RowsPage } from '../src/lib/core/dataset/rows-page';
import { Datasets } from '../src/lib/core/dataset/run-datasets';
import { summariseDataset, type DatasetSummary } from '../src/lib/core/dataset/summary';
import type { Dataset, DatasetCode, DatasetSources, DatasetSpec } from '../src/lib/core/dataset/types';
import {
	previewDerived,
	previewFilter,
	type DerivedPreview,
	type FilterPreview
} from '../src/lib/core/derive/preview';
import type { DerivedSpec } from '../src/lib/core/derive/types';
import type { Outcome } from '../src/lib/core/outcome';
import type { Register } from '../src/lib/core/register/types';
import type { DataTable } from '../src/lib/core/table/types';

/** What the worker is given to hold: all tables of the open project. */
export interface LoadTablesRequest {
	tables: DataTable[];
	/** The register of an invented country, or the name of the built-in one. */
	register: Register | 'norway-2024';
}

/** What became of a dataset, for the page. */
export type DatasetState = { id: string; outcome: Outcome<DatasetSummary, DatasetCode> };

const datasets = new Datasets();
let sources: DatasetSources | null = null;
let made = new Map<string, Outcome<Dataset, DatasetCode>>();
/** Summaries of datasets that have not changed are not made again. */
const summaries = new WeakMap<Dataset, DatasetSummary>();

function summaryOf(dataset: Dataset): DatasetSummary {
	const known = summaries.get(dataset);
	if (known) return known;
	const summary = summariseDataset(dataset);
	summaries.set(dataset, summary);
	return summary;
}

/** A dataset that was made; the page asks for those only that it knows are there. */
function datasetOf(id: string): Dataset {
	const outcome = made.get(id);
	if (!outcome?.ok) throw new Error(`There is no dataset ${id}.`);
	return outcome.value;
}

const api = {
	/** Takes the tables of a project and keeps them; datasets are made of them when `update` says which. */
	async load({ tables, register }: LoadTablesRequest): Promise<void> {
		const known =
			register === 'norway-2024' ? (await import('../src/lib/core/register/norway')).loadNorway() : register;
		sources = { tables: new Map(tables.map((table) => [table.id, table])), register: known };
	},

	/** Makes the datasets of the project, each anew only where something of it has changed, and sums them up. */
	update(specs: DatasetSpec[]): DatasetState[] {
		if (!sources) throw new Error('No tables are loaded.');
		made = datasets.run(specs, sources);
		return [...made].map(([id, outcome]) => ({
			id,
			outcome: outcome.ok ? { ok: true, value: summaryOf(outcome.value) } : outcome
		}));
	},

	/** Some consecutive rows of a dataset. */
	rows(id: string, from: number, count: number): RowsPage {
		return rowsPage(datasetOf(id), from, count);
	},

	/** A computed variable as it would come out at a place in the list of a dataset's computed variables. */
	previewDerived(id: string, spec: DerivedSpec, place: number): Outcome<DerivedPreview> {
		return previewDerived(spec, datasetOf(id), place);
	},

	/** How many rows of a dataset a condition holds for. */
	previewFilter(id: string, condition: string): Outcome<FilterPreview> {
		return previewFilter(condition, datasetOf(id));
	}
};

export type Api = typeof api;

expose(api);
