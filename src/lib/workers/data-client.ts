import { proxy, transfer, type Remote } from 'comlink';
import type { Api, DatasetState, LoadTablesRequest } from '../../../workers/data.worker';
import type { MicroData } from '../../../workers/syntax-work';
import type { AnalysisResult, AnalysisSpec, ResultPart } from '../core/analysis/types';
import type { DatasetSpec } from '../core/dataset/types';
import type { Outcome } from '../core/outcome';
import { WorkerBridge } from './bridge';
import { Newest } from './newest';

export type { DatasetState, LoadTablesRequest, MicroData };

/** Calls of the data worker are answered in their order; none is cancelled, since the worker holds the data. */
const NEVER = new AbortController().signal;

/** The page side of the data worker. It holds the open project's tables and datasets until others are loaded. */
class DataClient {
	#bridge = new WorkerBridge<Api>({
		start: () => new Worker(new URL('../../../workers/data.worker.ts', import.meta.url), { type: 'module' }),
		idle: null
	});
	#runs = 0;
	#updates = new Newest((specs: DatasetSpec[]) => this.call((api) => api.update(specs)));

	/**
	 * Hands the tables of a project over to the worker.
	 * @param buffers the memory blocks of the tables; the page cannot use them afterwards
	 */
	load(request: LoadTablesRequest, buffers: ArrayBuffer[]): Promise<void> {
		return this.call((api) => api.load(transfer(request, buffers)));
	}

	/**
	 * Makes the datasets of the project.
	 * @param specs plain data (a snapshot)
	 * @returns what became of each, or null when newer specifications came before these had their turn
	 */
	update(specs: DatasetSpec[]): Promise<DatasetState[] | null> {
		return this.#updates.ask(specs);
	}

	/** Any other method of the worker, in one line: `dataClient.call((api) => api.rows(id, 0, 50))`. */
	call<T>(work: (api: Remote<Api>) => PromiseLike<T>): Promise<T> {
		return this.#bridge.call(NEVER, work);
	}

	/**
	 * Runs an analysis. Other calls are answered meanwhile where it pauses.
	 * @param spec plain data (a snapshot), as `analyses`
	 * @param signal stops it
	 * @param reached told how far it is, with the parts that are ready
	 */
	async analyse(
		spec: AnalysisSpec,
		analyses: AnalysisSpec[],
		signal: AbortSignal,
		reached: (share: number, partial: ResultPart[]) => void
	): Promise<Outcome<AnalysisResult>> {
		const run = ++this.#runs;
		signal.addEventListener('abort', () => void this.#beside((api) => api.stopAnalysis(run)), { once: true });
		const work = (api: Remote<Api>): PromiseLike<Outcome<AnalysisResult>> =>
			api.analyse(run, spec, analyses, proxy(reached)) as Promise<Outcome<AnalysisResult>>;
		return this.#beside(work);
	}

	#beside<T>(work: (api: Remote<Api>) => PromiseLike<T>): Promise<T> {
		return this.#bridge.callBeside(NEVER, work);
	}

	/** Ends the worker and lets its data go. */
	end(): void {
		this.#bridge.end();
	}
}

/** The data worker of this page. */
export const dataClient = new DataClient();
