import type { RowsPage } from '../core/dataset/rows-page';
import type { DatasetSummary } from '../core/dataset/summary';
import type { DatasetSpec } from '../core/dataset/types';
import { ok, type Message, type Outcome } from '../core/outcome';
import type { Duplicate } from '../core/reshape/run-wide';
import type { WideShape } from '../core/reshape/types';
import type { MatchProposal } from '../core/stack/propose-matches';
import type { ProjectRecord } from '../store';
import { connection } from './connection.svelte';
import { project } from './project.svelte';

/**
 * The datasets of the open project as they come out. The specifications are the project's (`project.datasets`); the
 * rows are in the data worker; the page keeps a summary of each.
 */
class DatasetsView {
	/** What became of each dataset, by id; null until they are made. */
	outcomes = $state.raw<Map<string, Outcome<DatasetSummary>> | null>(null);
	/** Why the tables could not be loaded. */
	problem = $state.raw<Message | null>(null);
	/** Counts the times that datasets were made anew: whoever shows rows asks for them again. */
	version = $state(0);
	/** The tables that the worker holds. */
	#loaded: string | null = null;
	#loading: Promise<void> = Promise.resolve();

	/** The summary of a dataset; null while it is made and for one that cannot be made. */
	summary(id: string): DatasetSummary | null {
		const outcome = this.outcomes?.get(id);
		return outcome?.ok ? outcome.value : null;
	}

	/**
	 * Makes the datasets of the open project anew where something has changed. A page that shows datasets calls it in an
	 * effect, so that it follows the project's tables and specifications.
	 */
	refresh(): void {
		const { record, tables, datasets, status } = project;
		if (!record || status !== 'open') return;
		const specs = $state.snapshot(datasets) as DatasetSpec[];
		// A table that was read again keeps its id.
		const at = $state.snapshot(record) as ProjectRecord;
		const stored = tables.map(({ id, importedAt }) => `${id}@${importedAt}`);
		const key = JSON.stringify([record.id, stored, at.assignments]);
		this.#loading = this.#loading.then(() => this.#refresh(at, key, specs));
	}

	/** Makes the datasets where they are not made; done when they are. */
	async made(): Promise<void> {
		this.refresh();
		await this.#loading;
	}

	/**
	 * Changes one dataset. See `project.editDatasets`.
	 * @param change gets it as it stands in the project: what a summary says of it may have been changed since
	 */
	edit(
		id: string,
		change: (spec: DatasetSpec) => DatasetSpec,
		what: Message | null,
		group: string | null = null
	): void {
		project.editDatasets((all) => all.map((one) => (one.id === id ? change(one) : one)), what, group);
	}
	/** Adds a dataset. */
	add(spec: DatasetSpec, what: Message): void {
		project.editDatasets((all) => [...all, spec], what);
	}
	/** Takes a dataset out that is made of others; one of a table goes with its table. */
	remove(id: string, what: Message): void {
		project.editDatasets((all) => all.filter((one) => one.id !== id), what);
	}

	/** Some consecutive rows of a dataset. */
	async rows(id: string, from: number, count: number): Promise<RowsPage> {
		const { dataClient } = await import('../workers/data-client');
		return dataClient.call((api) => api.rows(id, from, count));
	}

	/** Which variables of datasets may be the same question; `left` are variables that are not asked about. */
	async proposeMatches(
		parts: { dataset: string; wave: number | string; left: string[] }[]
	): Promise<MatchProposal[]> {
		const { dataClient } = await import('../workers/data-client');
		return parts.length > 1 ? dataClient.call((api) => api.proposeMatches(parts)) : [];
	}

	/** The rows of a dataset that would stand in one cell when it is turned. */
	async duplicates(shape: WideShape, id: string): Promise<Duplicate[]> {
		const { dataClient } = await import('../workers/data-client');
		return dataClient.call((api) => api.duplicates(shape, id));
	}

	async #refresh(record: ProjectRecord, key: string, specs: DatasetSpec[]): Promise<void> {
		try {
			const loaded = key === this.#loaded ? ok(undefined) : await this.#load(record, key);
			this.problem = loaded.ok ? null : loaded.problem;
			if (!loaded.ok) return;
			const { dataClient } = await import('../workers/data-client');
			const states = await dataClient.update(specs);
			if (!states) return;
			this.outcomes = new Map(states.map(({ id, outcome }) => [id, outcome]));
			this.version++;
		} catch (error) {
			this.problem = { code: 'dataset.failed', params: { dataset: record.name, reason: String(error) } };
		}
	}

	async #load(record: ProjectRecord, key: string): Promise<Outcome<void>> {
		this.outcomes = null;
		const connected = await connection.open();
		if (!connected.ok) return connected;
		const { store, db } = connected.value;
		const tables = await store.readTables(db, record.tableIds);
		if (!tables.ok) return tables;
		const register = await store.readRegister(db, record.id);
		if (!register.ok) return register;
		const { dataClient } = await import('../workers/data-client');
		await dataClient.load(
			{
				tables: tables.value,
				assignments: record.assignments,
				register: register.value ?? 'norway-2024'
			},
			store.tableBuffers(tables.value)
		);
		this.#loaded = key;
		return ok(undefined);
	}
}

/** The datasets of the open project on this page. */
export const datasets = new DatasetsView();
