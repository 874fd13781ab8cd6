import { SvelteMap } from 'svelte/reactivity';
import type { CellFlip, LimitFlip } from '../core/selection/explain/types';
import type { DrawSpec } from '../core/selection/types';

/** The smallest changes that move one municipality; null where none does. */
export interface SmallestFlips {
	cell: CellFlip | null;
	limit: LimitFlip | null;
}

/** The smallest changes for many municipalities of one draw, found one municipality after the other. */
export class MarginFlips {
	/** By index of the municipality; grows while the search goes on. */
	readonly found = new SvelteMap<number, SmallestFlips>();
	status = $state<'idle' | 'working' | 'failed'>('idle');
	/** 0–1. */
	share = $state(0);
	#asked = 0;

	/** Forgets what was found: the rules are others. */
	clear(): void {
		this.#asked++;
		this.found.clear();
		this.status = 'idle';
	}

	/** Stops; what was found stays, and a new search goes on from there. */
	stop(): void {
		this.#asked++;
		this.status = 'idle';
	}

	/**
	 * Searches for those that are not found yet.
	 * @param spec plain data (a snapshot)
	 */
	async search(spec: DrawSpec, units: readonly number[]): Promise<void> {
		const asked = ++this.#asked;
		const goesOn = () => asked === this.#asked;
		this.status = 'working';
		this.share = 0;
		const left = units.filter((unit) => !this.found.has(unit));
		try {
			const { drawClient } = await import('../workers/draw-client');
			for (const [done, unit] of left.entries()) {
				if (!goesOn()) return;
				const flips = await drawClient.flipsOfOne(spec, unit);
				if (!goesOn()) return;
				if (!flips) break;
				const smallest = { cell: flips.cells.at(0) ?? null, limit: flips.limits.at(0) ?? null };
				this.found.set(unit, smallest);
				this.share = (done + 1) / left.length;
			}
			this.status = 'idle';
		} catch {
			if (goesOn()) this.status = 'failed';
		}
	}
}
