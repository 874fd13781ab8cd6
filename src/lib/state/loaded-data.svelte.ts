import type { Message } from '../core/outcome';
import type { DrawResult, DrawSpec } from '../core/selection/types';
import type { ProjectRecord, TableRecord } from '../store';
import type { DataSummary } from '../workers/draw-client';
import { loadProjectData } from './project-data';

/** What the data of a project are loaded for. */
interface Wanted {
	record: ProjectRecord;
	owners: DrawSpec['owners'];
}

/** What the page holds of the data of the open project; the data themselves are in the draw worker. */
export class LoadedData {
	/** Tables of the project without their columns, in order of precedence. */
	tables = $state.raw<TableRecord[]>([]);
	/** The assembled indicator data without the cells; null while loading and for a project without data. */
	summary = $state.raw<DataSummary | null>(null);
	/** True while tables are handed to the worker and assembled. */
	loading = $state(false);
	/** Why the data could not be loaded. */
	problem = $state.raw<Message | null>(null);
	#loads: Promise<void> = Promise.resolve();

	/** @param wanted what is to be loaded now; null for nothing */
	constructor(private readonly wanted: () => Wanted | null) {}

	/** Loads the data, one load after the other: undo may ask for several in a row. */
	load(): Promise<void> {
		this.#loads = this.#loads.then(() => this.#loadNow());
		return this.#loads;
	}

	/**
	 * Draws with the data.
	 * @returns the result, or null when a newer specification was asked for meanwhile, or another project opened
	 */
	async draw(spec: DrawSpec): Promise<DrawResult | null> {
		const isStill = this.#sameProject();
		const { drawClient } = await import('../workers/draw-client');
		const answer = await drawClient.draw($state.snapshot(spec) as DrawSpec);
		if (!answer || !isStill()) return null;
		if (answer.summary) this.summary = answer.summary;
		return answer.result;
	}

	/** Shows nothing: no project is open. */
	clear(): void {
		this.tables = [];
		this.summary = null;
		this.problem = null;
	}

	async #loadNow(): Promise<void> {
		const wanted = this.wanted();
		if (!wanted) return;
		const isStill = this.#sameProject();
		this.loading = true;
		const loaded = await loadProjectData($state.snapshot(wanted.record) as ProjectRecord, wanted.owners);
		this.loading = false;
		if (!isStill()) return;
		this.problem = loaded.ok ? null : loaded.problem;
		this.tables = loaded.ok ? loaded.value.tables : [];
		this.summary = loaded.ok ? loaded.value.summary : null;
	}

	/** Whether the project that is open now still is, for whoever has waited. */
	#sameProject(): () => boolean {
		const id = this.wanted()?.record.id;
		return () => this.wanted()?.record.id === id;
	}
}
