import { isAnalysis } from '../core/analysis/any-spec';
import type { AnalysisSpec } from '../core/analysis/types';
import type { DatasetSpec } from '../core/dataset/types';
import type { Message } from '../core/outcome';
import type { SourceMatch } from '../core/recipe/match-sources';
import type { Recipe, SourceTable } from '../core/recipe/types';
import { connection } from './connection.svelte';
import { rememberReadings } from './layouts';
import { project } from './project.svelte';
import { recipeReports } from './recipe-reports.svelte';

/** How many datasets and analyses of a recipe are in use. */
interface Used {
	count: number;
	analyses: number;
}

/** The datasets and analyses of a recipe that was opened: they wait for a project with tables, then for an answer where it is unsure. */
class RecipeDatasets {
	waiting = $state.raw<{
		datasets: DatasetSpec[];
		analyses: AnalysisSpec[];
		sources: SourceTable[];
	} | null>(null);
	/** How the tables of the recipe were found in the open project, where somebody has to say more; else null. */
	asked = $state.raw<SourceMatch[] | null>(null);
	/** Why the tables of the project could not be read. */
	problem = $state.raw<Message | null>(null);

	/** Takes the datasets of a recipe, and remembers how its files were read for the next ones laid out alike. */
	give({ analyses, datasets = [], sources = [] }: Pick<Recipe, 'analyses' | 'datasets' | 'sources'>): void {
		this.asked = null;
		const others = analyses.filter(isAnalysis);
		this.waiting = datasets.length + others.length > 0 ? { datasets, analyses: others, sources } : null;
		void rememberReadings(sources);
	}

	/**
	 * Puts waiting datasets to use in the open project, when it has tables and it is beyond doubt which of them are meant;
	 * else asks.
	 * @returns the number of datasets and analyses in use, or null when there was nothing to do yet
	 */
	async use(): Promise<Used | null> {
		const { waiting, asked } = this;
		const { record, tables, status } = project;
		if (!waiting || asked || !record || status !== 'open' || tables.length === 0) return null;
		const [{ matchSources }, { sourceTable }, connected] = await Promise.all([
			import('../core/recipe/match-sources'),
			import('../core/recipe/source-tables'),
			connection.open()
		]);
		// Another project that was opened meanwhile asks for itself.
		const isStill = () => this.waiting === waiting && project.record?.id === record.id;
		if (!connected.ok || !isStill()) return null;
		const stored = await connected.value.store.readTables(connected.value.db, record.tableIds);
		this.problem = stored.ok ? null : stored.problem;
		if (!stored.ok || !isStill()) return null;
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
	 * @returns how many datasets and analyses are in use now
	 */
	async useOn(tableOf: ReadonlyMap<string, string>): Promise<Used> {
		const { waiting } = this;
		this.#forget();
		if (!waiting) return { count: 0, analyses: 0 };
		const [{ placedDatasets }, { renamedAnalysis }] = await Promise.all([
			import('../core/recipe/match-sources'),
			import('../core/analysis/renamed-analysis')
		]);
		const placed = placedDatasets(waiting.datasets, tableOf, () => crypto.randomUUID());
		const newIds = new Map(waiting.analyses.map(({ id }) => [id, crypto.randomUUID()]));
		const analyses = waiting.analyses.map((spec) =>
			renamedAnalysis(spec, (id) => newIds.get(id) ?? placed.idOf(id))
		);
		const ids = new Set(placed.datasets.map(({ id }) => id));
		const used = { count: ids.size, analyses: analyses.length };
		if (used.count + used.analyses > 0) {
			project.editWork(
				(work) => ({
					datasets: [...work.datasets.filter(({ id }) => !ids.has(id)), ...placed.datasets],
					analyses: [...work.analyses, ...analyses]
				}),
				{ code: 'step.recipeDatasets', params: { ...used } }
			);
		}
		recipeReports.placedAnalyses(newIds);
		return used;
	}

	/** Somebody does without the datasets that wait. */
	dismiss(): void {
		this.#forget();
		recipeReports.withoutAnalyses();
	}

	#forget(): void {
		this.waiting = null;
		this.asked = null;
	}
}

/** The datasets of the recipe that was opened on this page. */
export const recipeDatasets = new RecipeDatasets();
