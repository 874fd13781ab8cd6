import type { CellColumn } from '../core/map/cell-column';
import type { DrawSpec } from '../core/selection/types';

/** One indicator in one year, of all municipalities, fetched for the map. */
export class MapColumn {
	/** The latest one; null before it is here. */
	found = $state.raw<{ indicator: number; year: number; cells: CellColumn } | null>(null);
	#asked = 0;

	/**
	 * Fetches it; a newer question replaces this one.
	 * @param spec plain data (a snapshot)
	 */
	async ask(spec: DrawSpec, indicator: number, year: number): Promise<void> {
		const asked = ++this.#asked;
		const { found } = this;
		if (found && (found.indicator !== indicator || found.year !== year)) this.found = null;
		const { drawClient } = await import('../workers/draw-client');
		const cells = await drawClient.call((api) => api.cellColumn(spec, indicator, year));
		if (asked === this.#asked) this.found = { indicator, year, cells };
	}
}
