import type { Outcome } from '../core/outcome';
import type { ResidualAsk, ResidualDraw, StructureModels } from '../core/selection/residual/types';
import type { DrawSpec } from '../core/selection/types';

/** What was asked: both are plain data (snapshots). */
interface Question {
	spec: DrawSpec;
	ask: ResidualAsk;
	/** Tells this question from others. */
	key: string;
}

/** The draw after structure, on this page: what was found, and for which question. */
export class Residual {
	found = $state.raw<{ draw: Outcome<ResidualDraw>; key: string } | null>(null);
	models = $state.raw<{ parts: StructureModels; key: string } | null>(null);
	status = $state<'idle' | 'working' | 'failed'>('idle');
	#asked = 0;

	/**
	 * Asks; a newer question replaces this one. What was found before is there until then.
	 * @param withModels whether the models behind are wanted too: they take longer, and come after
	 */
	async ask({ spec, ask, key }: Question, withModels: boolean): Promise<void> {
		const asked = ++this.#asked;
		this.status = 'working';
		try {
			const { drawClient } = await import('../workers/draw-client');
			if (this.found?.key !== key) {
				const draw = await drawClient.call(
					(api) => api.structure(spec, ask) as Promise<Outcome<ResidualDraw>>
				);
				if (asked !== this.#asked) return;
				this.found = { draw, key };
			}
			if (withModels && this.models?.key !== key) {
				const parts = await drawClient.beside((api) => api.structureModels(spec, ask));
				if (asked !== this.#asked) return;
				if (parts) this.models = { parts, key };
			}
			this.status = 'idle';
		} catch {
			if (asked === this.#asked) this.status = 'failed';
		}
	}
}
