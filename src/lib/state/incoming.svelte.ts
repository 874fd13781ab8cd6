import { isDraw } from '../core/analysis/any-spec';
import type { SeriesAssignment } from '../core/indicators/types';
import type { Message } from '../core/outcome';
import type { Recipe } from '../core/recipe/types';
import type { DrawSpec } from '../core/selection/types';
import { adoptAssignments } from './assignments';
import { draw } from './draw.svelte';
import { project } from './project.svelte';
import { recipeDatasets } from './recipe-datasets.svelte';
import { recipeReports } from './recipe-reports.svelte';

/** Problems that tell that a file was never meant as a recipe: it may be data. */
const NOT_A_RECIPE: readonly string[] = ['recipe.badJson', 'recipe.notRecipe', 'recipe.tooLarge'];

/** What the program uses of a recipe: its draws, and the columns whose meaning was given by hand. */
export interface OpenedRecipe {
	/** At least one. */
	specs: DrawSpec[];
	assignments: SeriesAssignment[];
}

/** A recipe that was opened and waits for a project with data. */
class Incoming {
	recipe = $state.raw<OpenedRecipe | null>(null);

	/**
	 * Sorts files by what they are: a recipe waits for data, everything else is to be read.
	 * @returns the files to be read, and what is wrong with a file that is a damaged recipe
	 */
	async give(files: readonly File[]): Promise<{ toRead: File[]; problem: Message | null }> {
		const { MAX_RECIPE_BYTES, readRecipe } = await import('../core/recipe/recipe');
		const toRead: File[] = [];
		let problem: Message | null = null;
		for (const file of files) {
			const isJson = /\.json$/i.test(file.name) && file.size <= MAX_RECIPE_BYTES;
			const read = isJson ? readRecipe(await file.text()) : null;
			if (read?.ok) this.#take(read.value);
			else if (read && !NOT_A_RECIPE.includes(read.problem.code)) problem = read.problem;
			else toRead.push(file);
		}
		return { toRead, problem };
	}

	#take(recipe: Recipe): void {
		const specs = recipe.analyses.filter(isDraw);
		if (specs.length > 0) this.recipe = { specs, assignments: recipe.assignments ?? [] };
		recipeReports.give(recipe);
		recipeDatasets.give(recipe);
	}

	/**
	 * Reads a recipe out of a link.
	 * @param link a whole address, or the part from # on
	 * @returns what is wrong with it, or null
	 */
	async giveLink(link: string): Promise<Message | null> {
		const { decodeLink } = await import('../core/recipe/link');
		const address = link.trim();
		const read = decodeLink(address.slice(Math.max(0, address.indexOf('#'))));
		if (!read.ok) return read.problem;
		this.recipe = { specs: read.value, assignments: [] };
		return null;
	}

	/**
	 * Puts the waiting recipe to use in the open project, when that has data: one draw takes the place of the rules that are
	 * there, several become scenarios beside them. What was there comes back by undo; meanings of columns are seen and
	 * taken back on the page for data.
	 * @returns the draws and what takes them back, or null when there was nothing to use or nothing to use it on
	 */
	async useRecipe(): Promise<{ specs: DrawSpec[]; takeBack: () => void } | null> {
		const { recipe } = this;
		const id = project.record?.id;
		// A project gets its first draw a moment after its data are summed up; before that there is nothing to edit.
		if (!recipe || !project.summary || !project.spec) return null;
		this.recipe = null;
		await adoptAssignments(recipe.assignments);
		if (project.record?.id !== id) {
			// It was meant for the project that was open: the next one is asked for by the same effect.
			this.recipe ??= recipe;
			return null;
		}
		const known = new Set(project.draws.map(({ id }) => id));
		const takeBack = draw.take(recipe.specs);
		const added = project.draws.map(({ id }) => id).filter((id) => !known.has(id));
		// One draw has taken the place of the chosen one.
		const chosen = project.activeAnalysis;
		const steps = project.history.changeCount;
		recipeReports.placedDraws(added.length > 0 || chosen === null ? added : [chosen]);
		const reports = project.history.changeCount - steps;
		return {
			specs: recipe.specs,
			takeBack: () => {
				for (let step = 0; step < reports; step++) project.undo();
				takeBack();
			}
		};
	}
}

export const incoming = new Incoming();
