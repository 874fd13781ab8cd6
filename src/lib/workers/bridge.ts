import { wrap, type Remote } from 'comlink';

/** How a bridge starts its worker and when it lets it go. */
export interface BridgeOptions {
	start: () => Worker;
	/** Milliseconds without a call after which the worker is ended; null for one that holds data. */
	idle: number | null;
}

/**
 * The page side of one worker: calls run one after the other, an aborted call ends the worker, and the next call starts
 * a new one. A worker cannot be interrupted otherwise while it computes. (After the worker bridge of Squoosh.)
 */
export class WorkerBridge<Api> {
	#worker: Worker | null = null;
	#api: Remote<Api> | null = null;
	#queue: Promise<unknown> = Promise.resolve();
	#idleTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly options: BridgeOptions) {}

	/**
	 * Queues one call.
	 * @param signal ends the call, and with it the worker when the call is already running
	 * @param work makes the call on the remote api; everything it passes must be plain data or transferred
	 * @returns what the call gives; rejects with an AbortError when aborted, else with what the worker threw
	 */
	call<T>(signal: AbortSignal, work: (api: Remote<Api>) => PromiseLike<T>): Promise<T> {
		const result = this.#queue.then(() => this.#run(signal, work));
		this.#queue = result.catch(() => undefined);
		return result;
	}

	/** Calls without waiting in the queue: for work that pauses by itself, so that others are answered meanwhile. */
	callBeside<T>(signal: AbortSignal, work: (api: Remote<Api>) => PromiseLike<T>): Promise<T> {
		return this.#run(signal, work);
	}

	/** Ends the worker at once; a call that is running is rejected only through its signal. */
	end(): void {
		clearTimeout(this.#idleTimer);
		if (!this.#worker) return;
		this.#worker.terminate();
		this.#worker = null;
		this.#api = null;
	}

	async #run<T>(signal: AbortSignal, work: (api: Remote<Api>) => PromiseLike<T>): Promise<T> {
		signal.throwIfAborted();
		clearTimeout(this.#idleTimer);
		const api = this.#startedApi();
		const settled = new AbortController();
		// Comlink never settles a call whose worker is gone: the race does.
		const stopped = new Promise<never>((_, reject) => {
			const stop = (error: Error) => {
				this.end();
				reject(error);
			};
			const listen = { once: true, signal: settled.signal };
			signal.addEventListener('abort', () => stop(new DOMException('Aborted', 'AbortError')), listen);
			this.#worker?.addEventListener('error', (event) => stop(new Error(event.message)), listen);
		});
		try {
			return await Promise.race([work(api), stopped]);
		} finally {
			settled.abort();
			this.#armIdleTimer();
		}
	}

	#startedApi(): Remote<Api> {
		this.#worker ??= this.options.start();
		this.#api ??= wrap<Api>(this.#worker);
		return this.#api;
	}

	#armIdleTimer(): void {
		if (this.options.idle === null || !this.#worker) return;
		this.#idleTimer = setTimeout(() => this.end(), this.options.idle);
	}
}
