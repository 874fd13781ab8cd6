import { proxy, transfer } from 'comlink';
import type { Api, BundlePlan, Reached, WholeProject } from '../../../workers/bundle.worker';
import type { Outcome } from '../core/outcome';
import type { ResultsComparison } from '../core/reproduce/types';
import type { BundleRequest } from '../core/syntax/project/bundle';
import type { ReadyFile } from '../core/syntax/project/types';
import { WorkerBridge } from './bridge';

export type { BundlePlan, WholeProject };

/** It holds a project's data between preparing and writing, and is ended by whoever asked. */
const bridge = new WorkerBridge<Api>({
	start: () => new Worker(new URL('../../../workers/bundle.worker.ts', import.meta.url), { type: 'module' }),
	idle: null
});

/**
 * Runs a project and writes its code, in the worker.
 * @param buffers the memory blocks of the tables; the page cannot use them afterwards
 */
export const prepareBundle = (
	signal: AbortSignal,
	project: WholeProject,
	buffers: ArrayBuffer[],
	request: Omit<BundleRequest, 'analyses'>,
	reached: Reached
): Promise<Outcome<BundlePlan>> =>
	bridge.call(
		signal,
		async (api) =>
			(await api.prepare(transfer(project, buffers), request, proxy(reached))) as Outcome<BundlePlan>
	);

/** The zip of what was prepared. */
export const writeBundle = (signal: AbortSignal, worded: ReadyFile[]): Promise<Uint8Array<ArrayBuffer>> =>
	bridge.call(signal, async (api) => await api.write(worded));

/** Computes a project anew and compares it with the text of a results file, in the worker. */
export const compareInWorker = (
	signal: AbortSignal,
	project: WholeProject,
	buffers: ArrayBuffer[],
	source: string,
	reached: Reached
): Promise<Outcome<ResultsComparison>> =>
	bridge.call(
		signal,
		async (api) =>
			(await api.compare(transfer(project, buffers), source, proxy(reached))) as Outcome<ResultsComparison>
	);

/** Ends the worker, and with it the data that it holds. */
export const endBundleWorker = (): void => bridge.end();
