/** A search over many draws: what it found last, how far it is, and a way to give it up. */
export class Search<Found> {
	found = $state.raw<Found | null>(null);
	status = $state<'idle' | 'working' | 'stopped' | 'failed'>('idle');
	/** 0–1. */
	share = $state(0);
	#asked = 0;

	/**
	 * Begins a search; what was found before goes when the new answer is there.
	 * @param run makes the call on the draw worker; null when it was stopped
	 */
	async begin(run: (reached: (share: number) => void) => Promise<Found | null>): Promise<void> {
		const asked = ++this.#asked;
		this.status = 'working';
		this.share = 0;
		try {
			const found = await run((share) => {
				if (asked === this.#asked) this.share = share;
			});
			if (asked !== this.#asked) return;
			if (found) this.found = found;
			this.status = found ? 'idle' : 'stopped';
		} catch {
			if (asked === this.#asked) this.status = 'failed';
		}
	}

	/** Gives the search up; what was found before stays. */
	async stop(): Promise<void> {
		if (this.status !== 'working') return;
		this.#asked++;
		this.status = 'stopped';
		const { drawClient } = await import('../workers/draw-client');
		await drawClient.call((api) => api.stopSearching());
	}
}
