import type { DrawComparison } from '../core/selection/compare/types';
import type { DrawSpec } from '../core/selection/types';

/** Two draws of the open project side by side: what was found, and whether it is being looked for. */
export class Comparison {
	/** The latest one found; null before, and when it was stopped. */
	found = $state.raw<DrawComparison | null>(null);
	status = $state<'working' | 'ready' | 'stopped' | 'failed'>('working');
	#asked = 0;

	/** Compares; a newer question replaces this one. What was found before is shown until then. */
	async ask(from: DrawSpec, to: DrawSpec): Promise<void> {
		const asked = ++this.#asked;
		this.status = 'working';
		try {
			const { drawClient } = await import('../workers/draw-client');
			const found = await drawClient.compare(from, to);
			if (asked !== this.#asked) return;
			this.found = found ?? this.found;
			this.status = found ? 'ready' : 'stopped';
		} catch {
			if (asked === this.#asked) this.status = 'failed';
		}
	}

	/** Gives the search up. */
	async stop(): Promise<void> {
		this.#asked++;
		this.status = 'stopped';
		const { drawClient } = await import('../workers/draw-client');
		await drawClient.call((api) => api.stopComparing());
	}
}
