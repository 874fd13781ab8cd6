import { messageText } from '../i18n/message-text';
import { draw } from './draw.svelte';
import { language } from './language.svelte';
import { project } from './project.svelte';
import { toasts } from './toasts.svelte';
import { writesText } from './typing';

/** What was said last: several changes undone in a row are one notice, not a pile of them. */
let told: number | null = null;

function tell(text: string): void {
	if (told !== null) toasts.dismiss(told);
	told = toasts.show(text);
}

/**
 * Says what was done last, with a button that takes it back. Once something else was done it is no longer the last, and
 * the button is gone: it would take back something that the notice does not tell of.
 * @param text a full sentence
 * @param takeBack undoes it, where more than the change itself is to be as before
 */
export function offerUndo(text: string, takeBack: () => void = () => void project.undo()): void {
	const before = project.history.previous;
	if (told !== null) toasts.dismiss(told);
	told = toasts.show(text, takeBack, () => project.history.previous === before);
}

/** Takes the last change in the open project back, and says what it was. */
export function undoAndTell(): void {
	const what = draw.undo();
	const t = language.messages.projectFile.history;
	tell(what ? t.undone({ what: messageText(language.messages, what) }) : t.nothingToUndo);
}

/** Does again what was undone last, and says what it is. */
export function redoAndTell(): void {
	const what = draw.redo();
	if (!what) return;
	tell(language.messages.projectFile.history.redone({ what: messageText(language.messages, what) }));
}

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo, outside of text fields and of dialogs; on a Mac with the command key. */
export function undoByKey(event: KeyboardEvent): void {
	const key = event.key.toLowerCase();
	if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
	if (event.defaultPrevented || writesText(event.target) || document.querySelector('dialog[open]')) return;
	if (project.status !== 'open') return;
	event.preventDefault();
	if (key === 'y' || event.shiftKey) redoAndTell();
	else undoAndTell();
}
