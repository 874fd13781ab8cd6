import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { messageText } from '../i18n/message-text';
import type { ImportTarget } from './import.svelte';
import { incoming } from './incoming.svelte';
import { language } from './language.svelte';
import { project } from './project.svelte';
import { toasts } from './toasts.svelte';

/**
 * Opens files given anywhere in the program: data are read on the page for data, a recipe goes to the open project.
 * @param target whether data are meant for the open project or a new one; the page for data asks when it is not known
 */
export async function openFiles(files: readonly File[], target?: ImportTarget): Promise<void> {
	await language.complete();
	const { toRead, problem } = await incoming.give(files);
	if (problem) toasts.show(messageText(language.messages, problem));
	if (toRead.length === 0) return openRecipe();
	const { importing } = await import('./import.svelte');
	void importing.add(toRead, target);
	await goto(resolve('/data/'));
}

/** Goes on with a recipe that was read: to the draw when a project with data is open, else to where one is opened. */
export async function openRecipe(): Promise<void> {
	if (!incoming.recipe) return;
	await project.ensureOpen();
	await goto(resolve(project.summary ? '/uttrekk/' : '/'));
}
