import { page } from '$app/state';
import { nameOf } from '$lib/components/analysis/catalogue';
import type { AnalysisSpec } from '$lib/core/analysis/types';
import { inWords } from '$lib/core/report/words';
import { LANGUAGES, LANGUAGE_NAMES } from '$lib/i18n';
import { messageText } from '$lib/i18n/message-text';
import { resultOf } from '$lib/state/analysis-run.svelte';
import { language } from '$lib/state/language.svelte';
import { openFiles } from '$lib/state/open-files';
import { palette } from '$lib/state/palette.svelte';
import { COLOR_SCHEMES, preferences } from '$lib/state/preferences.svelte';
import { projectFiles } from '$lib/state/project-files.svelte';
import { project } from '$lib/state/project.svelte';
import { toasts } from '$lib/state/toasts.svelte';
import { redoAndTell, undoAndTell } from '$lib/state/undo';
import { isAbort } from '$lib/workers/abort';
import type { FileKind } from '$lib/workers/export-client';
import type { Command } from './types';

type Action = Omit<Command, 'group'>;

/** What can be done from everywhere, with the project that is open and the page that is shown. */
export const actionCommands = (): Command[] =>
	[...fileActions(), ...projectActions(), ...exportActions(), ...lookActions()].map((action) => ({
		...action,
		group: 'actions' as const
	}));

function fileActions(): Action[] {
	const t = language.messages.palette;
	return [{ id: 'open', label: t.openFiles, words: t.openFilesWords, run: chooseFiles }];
}

function projectActions(): Action[] {
	if (project.status !== 'open') return [];
	const t = language.messages.palette;
	const undo = project.canUndo ? [{ id: 'undo', label: t.undo, keys: 'Ctrl Z', run: undoAndTell }] : [];
	const redo = project.canRedo ? [{ id: 'redo', label: t.redo, keys: 'Ctrl Y', run: redoAndTell }] : [];
	return [
		{
			id: 'save',
			label: t.save,
			words: '.treffsikker',
			run: () => projectFiles.askToSave()
		},
		...undo,
		...redo
	];
}

/** The analysis that is shown on its page. */
function shownAnalysis(): AnalysisSpec | null {
	if (page.route.id !== '/analyser') return null;
	const id = page.url.searchParams.get('a');
	return project.analyses.find((one) => one.id === id) ?? project.analyses.at(0) ?? null;
}

function exportActions(): Action[] {
	const t = language.messages.palette;
	const print = { id: 'print', label: t.print, keys: 'Ctrl P', run: () => printPage() };
	const spec = shownAnalysis();
	if (!spec) return [print];
	const name = nameOf(spec, language.messages);
	return [
		{ id: 'word', label: t.exportWord({ name }), run: () => saveAs('docx', spec, name) },
		{ id: 'excel', label: t.exportExcel({ name }), run: () => saveAs('xlsx', spec, name) },
		print
	];
}

/** After the dialog is gone: what is open is what is printed. */
const printPage = () => void setTimeout(() => window.print());

async function saveAs(kind: FileKind, spec: AnalysisSpec, name: string): Promise<void> {
	const { messages } = language;
	try {
		const outcome = await resultOf(spec);
		if (!outcome.ok) return void toasts.show(messageText(messages, outcome.problem));
		const result = inWords(outcome.value, (message) => messageText(messages, message));
		const { saveExported } = await import('$lib/components/export/save-result');
		await saveExported(new AbortController().signal, kind, { kind: 'result', name, note: spec.note, result });
	} catch (error) {
		if (isAbort(error)) return;
		toasts.show(
			messages.exporting.failed({ reason: error instanceof Error ? error.message : String(error) })
		);
	}
}

function lookActions(): Action[] {
	const { palette: t, settings } = language.messages;
	return [
		...LANGUAGES.filter((code) => code !== language.current).map((code) => ({
			id: `language ${code}`,
			label: t.language({ name: LANGUAGE_NAMES[code] }),
			words: settings.language,
			run: () => preferences.change({ language: code })
		})),
		...COLOR_SCHEMES.filter((scheme) => scheme !== preferences.colorScheme).map((scheme) => ({
			id: `scheme ${scheme}`,
			label: t.colorScheme({ name: settings.colorSchemes[scheme] }),
			words: settings.colorScheme,
			run: () => preferences.change({ colorScheme: scheme })
		})),
		{ id: 'keys', label: t.showKeys, keys: '?', run: () => palette.show('keys') }
	];
}

/** Asks for files, as the buttons of the pages do. */
function chooseFiles(): void {
	const field = document.createElement('input');
	field.type = 'file';
	field.multiple = true;
	field.onchange = () => void openFiles(Array.from(field.files ?? []));
	field.click();
}
