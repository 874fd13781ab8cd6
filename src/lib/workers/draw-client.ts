import { proxy, transfer, type Remote } from 'comlink';
import type { DataSummary } from '../../../workers/data-summary';
import type { Api, DrawAnswer, LoadRequest } from '../../../workers/draw.worker';
import type { Outcome } from '../core/outcome';
import type { DrawComparison } from '../core/selection/compare/types';
import type { Flips } from '../core/selection/explain/types';
import type { Sweep, SweepParameter } from '../core/selection/sweep/types';
import type { DrawSpec } from '../core/selection/types';
import type { SpreadNoise, SpreadNoiseSpec } from '../core/simulation/spread-noise/types';
import type { SensitivityResult, SensitivitySpec } from '../core/simulation/sensitivity/types';
import type {
	ListComparison,
	SchoolLeftOut,
	UncertaintyResult,
	UncertaintySpec
} from '../core/simulation/uncertainty/types';
import { WorkerBridge } from './bridge';
import { Newest } from './newest';
import { helpersFor, startReplicateWorkers, type ReplicateWorkers } from './replicate-workers';

export type { DataSummary, DrawAnswer, LoadRequest };

/** Calls of the draw worker are short and never cancelled: the newest specification wins instead. */
const NEVER = new AbortController().signal;

/** The page side of the draw worker. It holds the open project's data until others are loaded. */
class DrawClient {
	#bridge = new WorkerBridge<Api>({
		start: () => new Worker(new URL('../../../workers/draw.worker.ts', import.meta.url), { type: 'module' }),
		idle: null
	});
	#runs = 0;
	/** Workers that help with runs which are not over. */
	#helpers = new Set<ReplicateWorkers>();
	#draws = new Newest((spec: DrawSpec) => this.call((api) => api.draw(spec)));

	/**
	 * Hands the tables over to the worker, which assembles the indicator data and keeps them.
	 * @param buffers the memory blocks of the tables; the page cannot use them afterwards
	 */
	load(request: LoadRequest, buffers: ArrayBuffer[]): Promise<DataSummary> {
		return this.call((api) => api.load(transfer(request, buffers)));
	}

	/**
	 * Draws with the loaded data.
	 * @param spec plain data (a snapshot)
	 * @returns the result, or null when a newer specification came before this one's turn
	 */
	draw(spec: DrawSpec): Promise<DrawAnswer | null> {
		return this.#draws.ask(spec);
	}

	/**
	 * What would have moved a municipality across the cut. Draws asked for meanwhile are answered first and stop it.
	 * @returns null when it was stopped
	 */
	flips(spec: DrawSpec, unit: number): Promise<Flips | null> {
		return this.#bridge.callBeside(NEVER, (api) => api.flips(spec, unit));
	}

	/**
	 * Two draws side by side. Draws asked for meanwhile are answered first; a newer comparison stops it.
	 * @returns null when it was stopped
	 */
	compare(from: DrawSpec, to: DrawSpec): Promise<DrawComparison | null> {
		return this.#bridge.callBeside(NEVER, (api) => api.compare(from, to));
	}

	/**
	 * Moves one number along its values. Draws asked for meanwhile are answered first; a newer search stops it.
	 * @param reached told how far it is, 0–1
	 * @returns null when it was stopped
	 */
	sweep(
		spec: DrawSpec,
		parameter: SweepParameter,
		values: number[],
		reached: (share: number) => void
	): Promise<Sweep | null> {
		return this.#bridge.callBeside(NEVER, async (api) => api.sweep(spec, parameter, values, proxy(reached)));
	}

	/** As `compare`, but stopped by other data only: then it gives null. */
	comparisonOf(from: DrawSpec, to: DrawSpec): Promise<DrawComparison | null> {
		return this.#bridge.callBeside(NEVER, (api) => api.comparisonOf(from, to));
	}

	/**
	 * What would have moved one of many municipalities. Draws asked for meanwhile are answered first, and do not stop it.
	 * @returns null when other data were loaded
	 */
	flipsOfOne(spec: DrawSpec, unit: number): Promise<Flips | null> {
		return this.#bridge.callBeside(NEVER, (api) => api.flipsOfOne(spec, unit));
	}

	/**
	 * How sure a draw is. Draws asked for meanwhile are answered in its pauses.
	 * @param draw plain data (a snapshot), as `spec`
	 * @param signal stops it
	 * @param reached told how far it is, 0–1, with what is ready; told again when it has answered
	 */
	uncertainty(
		draw: DrawSpec,
		spec: UncertaintySpec,
		signal: AbortSignal,
		reached: (share: number, partial: UncertaintyResult | null) => Promise<void>
	): Promise<Outcome<UncertaintyResult>> {
		const run = ++this.#runs;
		const stop = () => void this.#bridge.callBeside(NEVER, (api) => api.stopUncertainty(run));
		signal.addEventListener('abort', stop, { once: true });
		const helpers = startReplicateWorkers(helpersFor(spec, navigator.hardwareConcurrency));
		this.#helpers.add(helpers);
		const ports = transfer(helpers.ports, helpers.ports);
		const work = (api: Remote<Api>): PromiseLike<Outcome<UncertaintyResult>> =>
			api.uncertainty(run, draw, spec, proxy(reached), ports) as Promise<Outcome<UncertaintyResult>>;
		return this.#bridge.callBeside(NEVER, work).finally(() => {
			helpers.end();
			this.#helpers.delete(helpers);
		});
	}

	/**
	 * The spread draw with noise removed. Draws asked for meanwhile are answered first; a newer question stops it.
	 * @param draw plain data (a snapshot), as `spec`
	 * @param reached told how far it is, 0–1
	 * @returns null when it was stopped
	 */
	spreadNoise(
		draw: DrawSpec,
		spec: SpreadNoiseSpec,
		reached: (share: number) => void
	): Promise<Outcome<SpreadNoise> | null> {
		return this.#bridge.callBeside(
			NEVER,
			(api) => api.spreadNoise(draw, spec, proxy(reached)) as Promise<Outcome<SpreadNoise> | null>
		);
	}

	/**
	 * Which choices of a draw matter most. Draws asked for meanwhile are answered in its pauses.
	 * @param draw plain data (a snapshot), as `spec`
	 * @param signal stops it
	 * @param reached told how far it is, 0–1, with what is ready; told again when it has answered
	 */
	sensitivity(
		draw: DrawSpec,
		spec: SensitivitySpec,
		signal: AbortSignal,
		reached: (share: number, partial: SensitivityResult) => Promise<void>
	): Promise<Outcome<SensitivityResult>> {
		const run = ++this.#runs;
		const stop = () => void this.#bridge.callBeside(NEVER, (api) => api.stopSensitivity(run));
		signal.addEventListener('abort', stop, { once: true });
		const work = (api: Remote<Api>): PromiseLike<Outcome<SensitivityResult>> =>
			api.sensitivity(run, draw, spec, proxy(reached)) as Promise<Outcome<SensitivityResult>>;
		return this.#bridge.callBeside(NEVER, work);
	}

	/** Four ways to give the places of the average draw. Draws asked for meanwhile are answered first. */
	uncertaintyLists(
		draw: DrawSpec,
		spec: UncertaintySpec,
		chances: Float64Array
	): Promise<Outcome<ListComparison>> {
		const work = (api: Remote<Api>): PromiseLike<Outcome<ListComparison>> =>
			api.uncertaintyLists(draw, spec, chances) as Promise<Outcome<ListComparison>>;
		return this.#bridge.callBeside(NEVER, work);
	}

	/** Schools that decide what their municipality is drawn as; null when a newer search came. */
	decidingSchools(draw: DrawSpec, units: number[]): Promise<SchoolLeftOut[] | null> {
		return this.#bridge.callBeside(NEVER, (api) => api.decidingSchools(draw, units));
	}

	/** Any other method of the worker, in one line: `drawClient.call((api) => api.explain(number))`. */
	call<T>(work: (api: Remote<Api>) => PromiseLike<T>): Promise<T> {
		return this.#bridge.call(NEVER, work);
	}

	/** As `call`, for work with pauses: other questions are answered meanwhile. */
	beside<T>(work: (api: Remote<Api>) => PromiseLike<T>): Promise<T> {
		return this.#bridge.callBeside(NEVER, work);
	}

	/** Ends the worker and lets its data go. */
	end(): void {
		this.#bridge.end();
		// A run whose worker is gone never ends.
		for (const helpers of this.#helpers) helpers.end();
		this.#helpers.clear();
	}
}

/** The draw worker of this page. */
export const drawClient = new DrawClient();
