/**
 * Collects small changes and saves them together a moment after the last one. Saves never overlap: what is changed
 * while one runs goes into the next.
 */
export class Autosave<Changes extends object> {
	#pending: Partial<Changes> = {};
	/** What a save that runs is storing. */
	#saving: Partial<Changes> = {};
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<void> = Promise.resolve();

	/**
	 * @param save stores the changes; does not reject
	 * @param delay milliseconds between the last change and the save
	 */
	constructor(
		private readonly save: (changes: Partial<Changes>) => Promise<void>,
		private readonly delay: number
	) {}

	/** The changes that are not stored yet. */
	get pending(): Partial<Changes> {
		return this.#pending;
	}

	/** The changes that a save is storing just now. */
	get saving(): Partial<Changes> {
		return this.#saving;
	}

	get hasPending(): boolean {
		return Object.keys(this.#pending).length > 0;
	}

	/** Notes changes; a later value of the same field replaces the earlier. */
	add(changes: Partial<Changes>): void {
		this.#pending = { ...this.#pending, ...changes };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), this.delay);
	}

	/** Saves at once what is pending, after a save that is running. */
	flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#running = this.#running.then(async () => {
			if (!this.hasPending) return;
			const changes = this.#pending;
			this.#pending = {};
			this.#saving = changes;
			await this.save(changes);
			this.#saving = {};
		});
		return this.#running;
	}

	/** Takes back changes that could not be stored; they go with the next save unless changed since. */
	keep(changes: Partial<Changes>): void {
		this.#pending = { ...changes, ...this.#pending };
	}

	/** Forgets what is pending. */
	discard(): void {
		clearTimeout(this.#timer);
		this.#pending = {};
	}
}
