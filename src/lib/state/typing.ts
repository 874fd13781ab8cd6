/** Inputs that are no text: there the keys mean the same as on the rest of the page. */
const NO_TEXT = ['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit'];

/** Whether keys pressed in an element write text: the browser's own undo is about that. */
export function writesText(element: EventTarget | null): boolean {
	if (!(element instanceof HTMLElement)) return false;
	if (element instanceof HTMLInputElement) return !NO_TEXT.includes(element.type);
	return element instanceof HTMLTextAreaElement || element.isContentEditable;
}

/**
 * Lets the field that somebody types in say what stands in it, as when it is left: fields that are heard only then would
 * lose their text when the page or the project goes away first. The typing can go on.
 */
export function settleTyping(): void {
	const field = document.activeElement;
	if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || !writesText(field))
		return;
	field.blur();
	field.focus({ preventScroll: true });
}
