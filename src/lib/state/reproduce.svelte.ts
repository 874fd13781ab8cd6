import { version } from '$app/environment';
import type { AnySpec } from '../core/analysis/types';
import { ok, type Outcome } from '../core/outcome';
import type { WholeProject } from '../workers/bundle-client';
import { connection } from './connection.svelte';
import { project } from './project.svelte';

/** What is to be saved as code: all of the project, or one draw of it. */
export type BundleScope = 'project' | { draw: string };

/** Dialogs about computing a project elsewhere, and about results that were computed before. */
class Reproduce {
	/** What is being saved as code; null while nothing is. */
	scope = $state.raw<BundleScope | null>(null);
	/** True while results are compared with older ones; the file is null until somebody has chosen one. */
	comparing = $state(false);
	file = $state.raw<File | null>(null);

	/** Shows the dialog with a results file that was opened. */
	compare(file: File | null): void {
		this.file = file;
		this.comparing = true;
	}

	/**
	 * The open project with all its data, for the worker that computes it anew.
	 * @param analyses those that are run, as plain data; null for all of the project
	 */
	async wholeProject(
		analyses: AnySpec[] | null
	): Promise<Outcome<{ whole: WholeProject; buffers: ArrayBuffer[] }>> {
		await project.saveNow();
		const connected = await connection.open();
		if (!connected.ok) return connected;
		const { store, db } = connected.value;
		const id = project.record?.id;
		const contents = await store.readContents(db, id ?? '', project.recordOf(id));
		if (!contents.ok) return contents;
		const { project: saved, register, tables: stored } = contents.value;
		const tables = stored.map(({ table }) => table);
		const whole: WholeProject = {
			tables,
			assignments: saved.assignments,
			register: register ?? 'norway-2024',
			datasets: saved.datasets,
			analyses: analyses ?? saved.analyses.map(({ spec }) => spec),
			app: version,
			created: new Date().toISOString()
		};
		return ok({ whole, buffers: store.tableBuffers(tables) });
	}
}

export const reproduce = new Reproduce();
