import type { Message } from '../core/outcome';
import type { DrawSpec } from '../core/selection/types';
import type { SpreadNoise, SpreadNoiseSpec } from '../core/simulation/spread-noise/types';

/** The spread draw of the page with noise removed: what was found, and how far the search is. */
export class SpreadNoiseSearch {
	/** The latest answer; null before, and while another draw is asked about. */
	found = $state.raw<SpreadNoise | null>(null);
	/** 0–1; null when nothing is being computed. */
	done = $state<number | null>(null);
	status = $state<'idle' | 'stopped' | 'failed'>('idle');
	problem = $state.raw<Message | null>(null);
	#asked = 0;

	/**
	 * Finds it; a newer question replaces this one.
	 * @param draw plain data (a snapshot), as `spec`
	 */
	async ask(draw: DrawSpec, spec: SpreadNoiseSpec): Promise<void> {
		const asked = ++this.#asked;
		this.found = null;
		this.problem = null;
		this.status = 'idle';
		this.done = 0;
		try {
			const { drawClient } = await import('../workers/draw-client');
			const outcome = await drawClient.spreadNoise(draw, spec, (share) => {
				if (asked === this.#asked) this.done = share;
			});
			if (asked !== this.#asked) return;
			this.done = null;
			if (outcome === null) this.status = 'stopped';
			else if (outcome.ok) this.found = outcome.value;
			else this.problem = outcome.problem;
		} catch {
			if (asked !== this.#asked) return;
			this.done = null;
			this.status = 'failed';
		}
	}

	/** Gives the search up. */
	stop(): void {
		if (this.done === null) return;
		this.#asked++;
		this.done = null;
		this.status = 'stopped';
		void import('../workers/draw-client').then(({ drawClient }) =>
			drawClient.call((api) => api.stopSpreadNoise())
		);
	}
}
