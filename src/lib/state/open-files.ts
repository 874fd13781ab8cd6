import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { isShortcut } from '../core/import/shortcut';
import { messageText } from '../i18n/message-text';
import type { ImportTarget } from './import.svelte';
import { incoming } from './incoming.svelte';
import { language } from './language.svelte';
import { project } from './project.svelte';
import { recipeDatasets } from './recipe-datasets.svelte';
import { toasts } from './toasts.svelte';
import { settleTyping } from './typing';

/**
 * Opens files given anywhere in the program: data are read on the page for data, a recipe goes to the open project,
 * and a project file becomes a project of its own.
 * @param target whether data are meant for the open project or a new one; the page for data asks when it is not known
 */
export async function openFiles(files: readonly File[], target?: ImportTarget): Promise<void> {
	settleTyping();
	await language.complete();
	if (files.length === 0) return void toasts.show(language.messages.general.emptyFolder);
	const shortcut = files.find(({ name }) => isShortcut(name));
	if (shortcut) return void toasts.show(language.messages.general.shortcut({ file: shortcut.name }));
	const [projectFile] = await projectFilesAmong(files);
	if (projectFile) {
		const { projectFiles } = await import('./project-files.svelte');
		return projectFiles.open(projectFile);
	}
	const results = await resultsAmong(files);
	if (results) return openResults(results);
	const { toRead, problem } = await incoming.give(files);
	if (problem) toasts.show(messageText(language.messages, problem));
	if (toRead.length === 0) return openRecipe();
	const { importing } = await import('./import.svelte');
	void importing.add(toRead, target);
	await goto(resolve('/data/'));
}

/**
 * Opens what was pasted or dropped as text: a table is read as a file is, and a link with a recipe is used. What is
 * neither is told, so that nobody wonders.
 * @param anyLines whether lines of one column are a table too, where tables are what one comes to bring
 */
export async function openText(
	plain: string,
	html: string,
	target?: ImportTarget,
	anyLines = false
): Promise<void> {
	await language.complete();
	const t = language.messages.general;
	const { readClipboard } = await import('../core/import/pasted');
	const read = readClipboard(plain, html);
	const isLines = anyLines && plain.trim().includes('\n');
	const pasted = read.kind === 'nothing' && isLines ? { kind: 'table' as const, text: plain } : read;
	switch (pasted.kind) {
		case 'table':
			return openFiles([new File([pasted.text], t.pasted, { type: 'text/plain' })], target);
		case 'link': {
			const problem = await incoming.giveLink(pasted.link);
			if (problem) toasts.show(messageText(language.messages, problem));
			else await openRecipe();
			return;
		}
		case 'address':
		case 'tooLarge':
		case 'nothing':
			toasts.show(t.notPasted[pasted.kind]);
	}
}

/** Goes on with a recipe that was read: to the draw when a project with data is open, else to where one is opened. */
export async function openRecipe(): Promise<void> {
	if (!incoming.recipe && !recipeDatasets.waiting) return;
	await project.ensureOpen();
	if (project.summary && incoming.recipe) await goto(resolve('/uttrekk/'));
	else await goto(resolve(project.tables.length > 0 && !incoming.recipe ? '/data/' : '/'));
}

/** The project files among files, told by how they begin, or by their name where they are damaged even there. */
async function projectFilesAmong(files: readonly File[]): Promise<File[]> {
	const { looksLikeProjectFile } = await import('../core/project-file/envelope');
	const { PROJECT_FILE_ENDING } = await import('../core/project-file/types');
	const found: File[] = [];
	for (const file of files) {
		const isNamed = file.name.toLowerCase().endsWith(PROJECT_FILE_ENDING);
		if (isNamed || looksLikeProjectFile(new Uint8Array(await file.slice(0, 8).arrayBuffer())))
			found.push(file);
	}
	return found;
}

/** The first results file among files, told by how it begins. */
async function resultsAmong(files: readonly File[]): Promise<File | null> {
	for (const file of files) {
		if (!/\.json$/i.test(file.name)) continue;
		if (/^\uFEFF?\s*\{[^{]*"format":\s*"treffsikker-results"/.test(await file.slice(0, 1000).text()))
			return file;
	}
	return null;
}

/** Compares results with what the open project gives now; where none is open, says that one must be. */
async function openResults(file: File): Promise<void> {
	await project.ensureOpen();
	const { reproduce } = await import('./reproduce.svelte');
	if (project.record) return reproduce.compare(file);
	toasts.show(
		messageText(language.messages, { code: 'reproduce.needsProject', params: { file: file.name } })
	);
}
