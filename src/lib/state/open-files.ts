import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { messageText } from '../i18n/message-text';
import { incoming } from './incoming.svelte';
import { language } from './language.svelte';
import { DATA_PAGE, DRAW_PAGE } from './places';
import { project } from './project.svelte';
import { toasts } from './toasts.svelte';

/** Opens files given anywhere in the program: data go to the page that reads them, a recipe to the open project. */
export async function openFiles(files: readonly File[]): Promise<void> {
	const { toRead, problem } = await incoming.give(files);
	if (problem) toasts.show(messageText(language.messages, problem));
	if (toRead) await goto(resolve(DATA_PAGE));
	else await openRecipe();
}

/** Goes on with a recipe that was read: to the draw when a project with data is open, else to where one is opened. */
export async function openRecipe(): Promise<void> {
	if (!incoming.recipe) return;
	await project.ensureOpen();
	await goto(resolve(project.summary ? DRAW_PAGE : '/'));
}
