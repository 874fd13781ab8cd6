/** What was computed last, by what it was computed of: the oldest goes when there is too much. */
export class NewestKept<Value> {
	#values = new Map<string, Value>();

	/** @param most how many are kept */
	constructor(private readonly most: number) {}

	get(key: string): Value | undefined {
		return this.#values.get(key);
	}

	keep(key: string, value: Value): void {
		const oldest = this.#values.keys().next();
		if (this.#values.size >= this.most && !oldest.done) this.#values.delete(oldest.value);
		this.#values.set(key, value);
	}
}
