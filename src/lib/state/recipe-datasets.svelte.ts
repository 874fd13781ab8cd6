import type { DatasetSpec } from '../core/dataset/types';
import type { Message } from '../core/outcome';
import type { SourceMatch } from '../core/recipe/match-sources';
import type { Recipe, SourceTable } from '../core/recipe/types';
import { connection } from './connection.svelte';
import { rememberReadings } from './layouts';
import { project } from './project.svelte';

/** The datasets of a recipe that was opened: they wait for a project with tables, then for an answer where it is unsure. */
class RecipeDatasets {
	waiting = $state.raw<{ datasets: DatasetSpec[]; sources: SourceTable[] } | null>(null);
	/** How the tables of the recipe were found in the open project, where somebody has to say more; else null. */
	asked = $state.raw<SourceMatch[] | null>(null);
	/** Why the tables of the project could not be read. */
	problem = $state.raw<Message | null>(null);

	/** Takes the datasets of a recipe, and remembers how its files were read for the next ones laid out alike. */
	give({ datasets = [], sources = [] }: Pick<Recipe, 'datasets' | 'sources'>): void {
		this.asked = null;
		this.waiting = datasets.length > 0 ? { datasets, sources } : null;
		void rememberReadings(sources);
	}

	/**
	 * Puts waiting datasets to use in the open project, when it has tables and it is beyond doubt which of them are meant;
	 * else asks.
	 * @returns the number of datasets in use, or null when there was nothing to do yet
	 */
	async use(): Promise<number | null> {
		const { waiting, asked } = this;
		const { record, tables, status } = project;
		if (!waiting || asked || !record || status !== 'open' || tables.length === 0) return null;
		const [{ matchSources }, { sourceTable }, connected] = await Promise.all([
			import('../core/recipe/match-sources'),
			import('../core/recipe/source-tables'),
			connection.open()
		]);
		if (!connected.ok || this.waiting !== waiting) return null;
		const stored = await connected.value.store.readTables(connected.value.db, record.tableIds);
		this.problem = stored.ok ? null : stored.problem;
		if (!stored.ok || this.waiting !== waiting) return null;
		const matches = matchSources(
			waiting.sources,
			stored.value.map((table) => sourceTable(table))
		);
		if (matches.some(({ table }) => table === null)) {
			this.asked = matches;
			return null;
		}
		return this.useOn(new Map(matches.map(({ need, table }) => [need.table, table ?? ''])));
	}

	/**
	 * Puts the datasets to use on the tables that somebody has chosen. Can be undone.
	 * @param tableOf the project's table for each table of the recipe
	 * @returns how many datasets are in use now
	 */
	async useOn(tableOf: ReadonlyMap<string, string>): Promise<number> {
		const { waiting } = this;
		this.dismiss();
		if (!waiting) return 0;
		const { placedDatasets } = await import('../core/recipe/match-sources');
		const placed = placedDatasets(waiting.datasets, tableOf, () => crypto.randomUUID());
		const ids = new Set(placed.map(({ id }) => id));
		if (placed.length > 0) {
			project.editDatasets((all) => [...all.filter(({ id }) => !ids.has(id)), ...placed], {
				code: 'step.recipeDatasets',
				params: { count: placed.length }
			});
		}
		return placed.length;
	}

	/** Forgets the datasets that wait. */
	dismiss(): void {
		this.waiting = null;
		this.asked = null;
	}
}

/** The datasets of the recipe that was opened on this page. */
export const recipeDatasets = new RecipeDatasets();
