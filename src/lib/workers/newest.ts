/**
 * Keeps up with a source that is faster than the work: while one piece of work runs, only the newest of those asked for
 * waits. The ones in between are answered with `null` (superseded) and never run. A slider stays live that way.
 */
export class Newest<Input, Output> {
	#running = false;
	#waiting: { input: Input; settle: (output: Output | null | Promise<Output | null>) => void } | null = null;

	constructor(private readonly work: (input: Input) => Promise<Output>) {}

	/** Asks for work. Gives its result, or null when a newer request took its place before it began. */
	ask(input: Input): Promise<Output | null> {
		if (!this.#running) return this.#start(input);
		this.#waiting?.settle(null);
		return new Promise((settle) => (this.#waiting = { input, settle }));
	}

	async #start(input: Input): Promise<Output> {
		this.#running = true;
		try {
			return await this.work(input);
		} finally {
			this.#running = false;
			const next = this.#waiting;
			this.#waiting = null;
			if (next) next.settle(this.#start(next.input));
		}
	}
}
