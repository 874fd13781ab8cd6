import type { Message } from '../core/outcome';
import type { DrawSpec } from '../core/selection/types';
import { project } from './project.svelte';

/** What was given to the program on one page and is used on another: files to be read, a recipe that waits for data. */
class Incoming {
	/** Files that wait for the page that reads them. */
	files = $state.raw<readonly File[]>([]);
	/** A recipe that waits for a project with data. */
	recipe = $state.raw<DrawSpec | null>(null);

	/** Takes the waiting files; they wait no more. */
	takeFiles(): File[] {
		const taken = [...this.files];
		this.files = [];
		return taken;
	}

	/**
	 * Sorts files by what they are: a recipe file waits for data, everything else waits for the page that reads it.
	 * @returns whether there are files to be read, and what is wrong with a file that is a damaged recipe
	 */
	async give(files: readonly File[]): Promise<{ toRead: boolean; problem: Message | null }> {
		const { MAX_RECIPE_BYTES, readRecipe } = await import('../core/recipe/recipe');
		const toRead: File[] = [];
		let problem: Message | null = null;
		for (const file of files) {
			const isJson = /\.json$/i.test(file.name) && file.size <= MAX_RECIPE_BYTES;
			const read = isJson ? readRecipe(await file.text()) : null;
			if (read?.ok) this.recipe = read.value.analyses[0];
			else if (read && !NOT_A_RECIPE.includes(read.problem.code)) problem = read.problem;
			else toRead.push(file);
		}
		this.files = [...this.files, ...toRead];
		return { toRead: toRead.length > 0, problem };
	}

	/**
	 * Reads a recipe out of a link.
	 * @param link a whole address, or the part from # on
	 * @returns what is wrong with it, or null
	 */
	async giveLink(link: string): Promise<Message | null> {
		const { decodeLink } = await import('../core/recipe/link');
		const fragment = link.trim().slice(Math.max(0, link.trim().indexOf('#')));
		const read = decodeLink(fragment);
		if (!read.ok) return read.problem;
		this.recipe = read.value;
		return null;
	}

	/**
	 * Adds the waiting recipe to the open project as a draw of its own, when that has data.
	 * @returns the draw's name, or null when there was nothing to add or nothing to add it to
	 */
	useRecipe(): string | null {
		const { recipe } = this;
		if (!recipe || !project.summary) return null;
		this.recipe = null;
		project.addAnalysis(recipe);
		return recipe.name;
	}
}

/** Problems that tell that a file was never meant as a recipe: it may be data. */
const NOT_A_RECIPE: readonly string[] = ['recipe.badJson', 'recipe.notRecipe', 'recipe.tooLarge'];

export const incoming = new Incoming();
