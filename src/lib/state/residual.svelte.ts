import type { ResidualAsk, StructureAnswer } from '../core/selection/residual/types';
import type { DrawSpec } from '../core/selection/types';

/** The draw after structure, on this page: what was found, and for which question. */
export class Residual {
	found = $state.raw<{ answer: StructureAnswer; ask: ResidualAsk; rules: string } | null>(null);
	status = $state<'idle' | 'working' | 'failed'>('idle');
	#asked = 0;

	/**
	 * Asks; a newer question replaces this one. What was found before is there until then.
	 * @param spec plain data (a snapshot)
	 * @param rules tells this question's rules from others
	 */
	async ask(spec: DrawSpec, ask: ResidualAsk, rules: string): Promise<void> {
		const asked = ++this.#asked;
		this.status = 'working';
		try {
			const { drawClient } = await import('../workers/draw-client');
			const answer = await drawClient.call((api) => api.structure(spec, ask));
			if (asked !== this.#asked) return;
			this.found = { answer, ask, rules };
			this.status = 'idle';
		} catch {
			if (asked === this.#asked) this.status = 'failed';
		}
	}
}
