import type { ReportSpec } from '../core/document/types';
import { isDraw } from '../core/analysis/any-spec';
import { needsOf, placedReport, recipeDrawName } from '../core/recipe/recipe-reports';
import type { Recipe } from '../core/recipe/types';
import { project } from './project.svelte';

type Ids = ReadonlyMap<string, string>;

/** The reports of a recipe that was opened: each waits until what it quotes is in the project. */
class RecipeReports {
	#waiting: readonly ReportSpec[] = [];
	#draws: Ids | null = null;
	/** The project that the draws are in. */
	#home: string | null = null;
	#analyses: Ids | null = null;
	/** The reports that went into the project and nobody was told of. */
	added = $state.raw<readonly ReportSpec[]>([]);

	/** Takes the reports of a recipe. */
	give({ reports = [], analyses, datasets = [] }: Recipe): void {
		this.#waiting = reports;
		this.#home = null;
		this.#draws = analyses.some(isDraw) ? null : new Map();
		this.#analyses = datasets.length > 0 || !analyses.every(isDraw) ? null : new Map();
	}

	/** @param ids of the draws of the recipe in the project, in the recipe's order */
	placedDraws(ids: readonly string[]): void {
		this.#draws = new Map(ids.map((id, place) => [recipeDrawName(place), id]));
		this.#home = project.record?.id ?? null;
		this.#place();
	}

	/** @param ids of analyses in the project, by their ids in the recipe */
	placedAnalyses(ids: Ids): void {
		this.#analyses = ids;
		this.#place();
	}

	/** Nobody wants the analyses of the recipe: what its reports quote of them is gone, and they say so. */
	withoutAnalyses(): void {
		this.placedAnalyses(new Map());
	}

	#place(): void {
		// Draws that went into another project are not in this one.
		if (this.#home !== null && this.#home !== project.record?.id) this.#draws = new Map();
		const isReady = (report: ReportSpec): boolean => {
			const needs = needsOf(report);
			return (!needs.draws || this.#draws !== null) && (!needs.analyses || this.#analyses !== null);
		};
		const ready = this.#waiting.filter(isReady);
		if (ready.length === 0) return;
		this.#waiting = this.#waiting.filter((report) => !isReady(report));
		const placed = ready.map((report) =>
			placedReport(report, this.#draws ?? new Map(), this.#analyses ?? new Map(), () => crypto.randomUUID())
		);
		project.editReports((all) => [...all, ...placed]);
		this.added = [...this.added, ...placed];
	}
}

/** The reports of the recipe that was opened on this page. */
export const recipeReports = new RecipeReports();
