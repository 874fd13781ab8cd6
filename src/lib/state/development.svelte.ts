import type { Development, DevelopmentAsk } from '../core/development/types';
import type { DrawSpec } from '../core/selection/types';

/** The development of one unit, on this page. */
export class DevelopmentRun {
	found = $state.raw<{ development: Development; ask: DevelopmentAsk } | null>(null);
	status = $state<'idle' | 'working' | 'failed'>('idle');
	#asked = 0;

	/** Asks; a newer question replaces this one. Arguments are plain data (snapshots). */
	async ask(spec: DrawSpec, ask: DevelopmentAsk): Promise<void> {
		const asked = ++this.#asked;
		this.status = 'working';
		try {
			const { drawClient } = await import('../workers/draw-client');
			const development = await drawClient.call((api) => api.development(spec, ask));
			if (asked !== this.#asked) return;
			this.found = { development, ask };
			this.status = 'idle';
		} catch {
			if (asked === this.#asked) this.status = 'failed';
		}
	}
}
