import { proxy, type Remote } from 'comlink';
import type { Api, ReadRequest } from '../../../workers/import.worker';
import type { AnyOutcome } from '../core/import/read-any';
import type { ImportComparison } from '../core/indicators/compare';
import type { DataTable } from '../core/table/types';
import { WorkerBridge } from './bridge';

/** Long enough to look at what was read and to try again; then the worker's memory is given back. */
const IDLE = 30_000;

export type { ReadRequest };

const bridge = new WorkerBridge<Api>({
	start: () => new Worker(new URL('../../../workers/import.worker.ts', import.meta.url), { type: 'module' }),
	idle: IDLE
});

/** Any method of the import worker; aborting ends the worker, and the next call starts another. */
export const callImportWorker = <T>(
	signal: AbortSignal,
	work: (api: Remote<Api>) => PromiseLike<T>
): Promise<T> => bridge.call(signal, work);

/**
 * Reads one file in the worker. Rejects with an AbortError when the signal says stop.
 * @param request plain data (a snapshot)
 * @param progress told how much of the file is read, 0–1
 */
export const readFileInWorker = (
	signal: AbortSignal,
	file: File,
	request: ReadRequest,
	progress: (done: number) => void
): Promise<AnyOutcome> =>
	callImportWorker(signal, async (api) => await api.readFile(file, request, proxy(progress)));

/** How new tables meet the stored ones and each other: one comparison for each new table. */
export const compareInWorker = (
	newTables: DataTable[],
	storedTables: DataTable[]
): Promise<ImportComparison[]> =>
	callImportWorker(new AbortController().signal, (api) => api.compare(newTables, storedTables));
