import { proxy, transfer } from 'comlink';
import type { Api, ProgressListener } from '../../../workers/project.worker';
import type { Outcome } from '../core/outcome';
import type { PersonalTable } from '../core/personal/types';
import type { ProjectContents } from '../core/project-file/types';
import { WorkerBridge } from './bridge';

/** Large enough projects take hundreds of megabytes: the worker is ended as soon as it has done its work. */
const bridge = new WorkerBridge<Api>({
	start: () => new Worker(new URL('../../../workers/project.worker.ts', import.meta.url), { type: 'module' }),
	idle: null
});

/**
 * Hands a project over to the worker that writes project files, which looks it through for personal data.
 * @param buffers the memory blocks of the tables; the page cannot use them afterwards
 */
export const inspectProject = (
	signal: AbortSignal,
	contents: ProjectContents,
	buffers: ArrayBuffer[]
): Promise<PersonalTable[]> => bridge.call(signal, (api) => api.inspect(transfer(contents, buffers)));

/** Writes the project that was handed over into a file. */
export const writeProject = (
	signal: AbortSignal,
	app: string,
	passphrase: string | null,
	progress: ProgressListener
): Promise<Outcome<Uint8Array>> =>
	bridge.call(signal, async (api) => await api.write(app, passphrase, proxy(progress)));

/** Reads a project file in the worker. */
export const readProject = (
	signal: AbortSignal,
	file: File,
	passphrase: string | null,
	progress: ProgressListener
): Promise<Outcome<ProjectContents>> =>
	bridge.call(signal, async (api) => await api.read(file, passphrase, proxy(progress)));

/** Ends the worker, and with it the project that it holds. */
export const endProjectWorker = (): void => bridge.end();
