import type { Message } from '../core/outcome';
import type { ProjectContents } from '../core/project-file/types';
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

/** Words for the names that an example project gets. */
type Say = (message: Message) => string;

/** Invents a country with a finished survey and draw analysis, in the import worker; its specifications are put together here. */
export async function finishedExample(name: string, say: Say, signal: AbortSignal): Promise<ProjectContents> {
	const { callImportWorker } = await import('../workers/import-client');
	const { finishedProject } = await import('../core/examples/finished/project');
	const work = await callImportWorker(signal, (api) => api.inventWork());
	return finishedProject(work, name, say, Date.now());
}

/** The published tables of AFI-2024 as a project. */
export async function publishedExample(name: string, say: Say): Promise<ProjectContents> {
	const { publishedProject } = await import('../core/examples/published/project');
	return publishedProject(name, say, Date.now());
}
