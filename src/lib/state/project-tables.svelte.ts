import { ok, type Outcome } from '../core/outcome';
import type { ImportPlan, ProjectChanges, TableRecord } from '../store';
import type { DocumentHistory } from './document-history.svelte';
import type { LoadedData } from './loaded-data.svelte';
import {
	documentOf,
	importedTables,
	importStep,
	isSameDocument,
	withStep,
	type ProjectDocument
} from './project-document';
import type { StoredProject } from './stored-project.svelte';

/** Tables that come into the open project, go out of it and come back. All of it can be undone. */
export class ProjectTables {
	/** Tables that were taken out, for saying which. */
	#taken: readonly TableRecord[] = [];

	/** @param reload loads the data anew after the tables are others */
	constructor(
		private readonly stored: StoredProject,
		private readonly document: DocumentHistory,
		private readonly data: Pick<LoadedData, 'tables'>,
		private readonly reload: () => Promise<void>
	) {}

	/** Stores new tables in one go, or nothing of them. */
	async import(plan: Omit<ImportPlan, 'project' | 'now'>): Promise<Outcome<void>> {
		const now = Date.now();
		const done = await this.stored.write(({ store, db }, at) =>
			store.storeImport(db, { ...plan, project: at, now })
		);
		const { present } = this.document;
		if (!done.ok || !present) return done;
		// The same file read otherwise takes the place of its earlier table: undo does not bring that back.
		const isInPlace = ({ table }: { table: { id: string } }) => present.tableIds.includes(table.id);
		for (const table of plan.tables.filter(isInPlace)) this.document.noteInAll(importStep(table, now));
		const { tableIds, assignments } = plan;
		const added = plan.tables.filter((table) => !isInPlace(table));
		const imported = { ...(this.document.present ?? present), tableIds, assignments };
		if (!isSameDocument(imported, this.document.present ?? present)) {
			this.document.note(importedTables(imported, added, now));
		}
		this.stored.change({ steps: this.document.present?.steps ?? [] });
		await this.reload();
		return done;
	}

	/** Takes a table out. */
	remove(tableId: string): Promise<Outcome<void>> {
		if (this.document.present?.tableIds.includes(tableId) === false) return Promise.resolve(ok(undefined));
		return this.#change('step.removedTable', tableId, (ids) => ids.filter((id) => id !== tableId));
	}

	/** Puts a table that was taken out back to its place: by undo, when nothing was done since. */
	restore(tableId: string): Promise<Outcome<void>> {
		const { present, previous } = this.document;
		if (present?.tableIds.includes(tableId)) return Promise.resolve(ok(undefined));
		if (previous?.tableIds.includes(tableId)) return this.document.undo();
		const position = this.stored.record?.removedTables.find(({ id }) => id === tableId)?.position ?? 0;
		return this.#change('step.restoredTable', tableId, (ids) => ids.toSpliced(position, 0, tableId));
	}

	/**
	 * Stores a state of the document that has other tables. When that fails, what is stored is shown again.
	 * @param now what is to be stored, asked for as it is written: the document may have changed since
	 */
	async arrange(now: () => ProjectDocument & ProjectChanges): Promise<Outcome<void>> {
		const done = await this.stored.write(({ store, db }, { id, revision }) => {
			const { tableIds, ...changes } = $state.snapshot(now()) as ProjectDocument & ProjectChanges;
			return store.arrangeTables(db, { projectId: id, revision, tableIds, changes, now: Date.now() });
		});
		const { record } = this.stored;
		if (done.ok) await this.reload();
		else if (record && done.problem.code !== 'storage.stale') {
			this.document.dropLost(documentOf(record), record.tableIds);
			this.stored.notice = done.problem;
		}
		return done;
	}

	#change(
		code: 'step.removedTable' | 'step.restoredTable',
		tableId: string,
		change: (tableIds: string[]) => string[]
	): Promise<Outcome<void>> {
		const known = [...this.data.tables, ...this.#taken].find(({ id }) => id === tableId);
		if (known) this.#taken = [...this.#taken.filter(({ id }) => id !== tableId), known];
		const params = { file: known?.source.fileName ?? '', rows: known?.rowCount ?? 0 };
		return this.document.change((document) =>
			withStep(
				{ ...document, tableIds: change(document.tableIds) },
				{ at: Date.now(), what: { code, params } }
			)
		);
	}
}
