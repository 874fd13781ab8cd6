import type { Message } from '../core/outcome';
import type { DrawSpec } from '../core/selection/types';
import { project } from './project.svelte';

/** Problems that tell that a file was never meant as a recipe: it may be data. */
const NOT_A_RECIPE: readonly string[] = ['recipe.badJson', 'recipe.notRecipe', 'recipe.tooLarge'];

/** A recipe that was opened and waits for a project with data. */
class Incoming {
	recipe = $state.raw<DrawSpec | null>(null);

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
			if (read?.ok) this.recipe = read.value.analyses[0];
			else if (read && !NOT_A_RECIPE.includes(read.problem.code)) problem = read.problem;
			else toRead.push(file);
		}
		return { toRead, problem };
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

export const incoming = new Incoming();
