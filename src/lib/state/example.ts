import type { NewProjectWithTables } from '../store';
import { withFreshIds } from './fresh-ids';

/**
 * Invents a country in the import worker, as a project to be stored.
 * @param signal stops the work
 */
export async function inventProject(name: string, signal: AbortSignal): Promise<NewProjectWithTables> {
	const { callImportWorker } = await import('../workers/import-client');
	const example = await callImportWorker(signal, (api) => api.generateExample());
	return {
		id: crypto.randomUUID(),
		name,
		now: Date.now(),
		inventedRegister: example.register,
		tables: example.files.map(withFreshIds),
		changes: { assignments: example.assignments, earlierDraws: example.earlierDraws }
	};
}
