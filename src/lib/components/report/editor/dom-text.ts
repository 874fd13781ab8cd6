import { markText } from '$lib/core/analysis/text/marks';
import type { Piece } from '$lib/core/document/composed';

/**
 * The text of a paragraph in the page: a `div` for each line, in it texts and marks. A mark is one thing that cannot be
 * typed in; in the stored text it is a number in braces. Places are counted in letters of the stored text.
 */

/** Keeps the cursor's place after a mark at the end of a line; not part of the text. */
const HOLD = '\u200b';

/** A piece that is shown in place of a mark. */
export type Mark = Exclude<Piece, { kind: 'words' }>;

/** The pieces in lines, broken where the words are. */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
	const lines: Piece[][] = [[]];
	for (const piece of pieces) {
		if (piece.kind !== 'words') {
			lines[lines.length - 1].push(piece);
			continue;
		}
		piece.text.split('\n').forEach((text, index) => {
			if (index > 0) lines.push([]);
			if (text !== '') lines[lines.length - 1].push({ kind: 'words', text });
		});
	}
	return lines;
}

/** What a mark shows. */
export const shownOf = (mark: Mark): string => (mark.kind === 'footnote' ? String(mark.number) : mark.text);

/** Writes lines into an element that is edited. */
export function writeLines(root: HTMLElement, lines: readonly Piece[][]): void {
	root.replaceChildren(
		...lines.map((pieces) => {
			const line = document.createElement('div');
			line.className = 'line';
			for (const piece of pieces) line.append(piece.kind === 'words' ? piece.text : markElement(piece));
			if (pieces.length === 0) line.append(document.createElement('br'));
			else if (pieces[pieces.length - 1].kind !== 'words') line.append(HOLD);
			return line;
		})
	);
}

function markElement(mark: Mark): HTMLElement {
	const element = document.createElement(mark.kind === 'footnote' ? 'sup' : 'span');
	element.contentEditable = 'false';
	element.className = `mark ${mark.kind}`;
	element.dataset.mark = String(mark.mark);
	element.textContent = shownOf(mark);
	return element;
}

/** The stored text of what stands in the element now. */
export function readText(root: HTMLElement): string {
	const lines: string[] = [];
	let open: string | null = null;
	for (const child of root.childNodes) {
		const isLine = child instanceof HTMLElement && (child.tagName === 'DIV' || child.tagName === 'P');
		if (!isLine) {
			open = (open ?? '') + textOf(child);
			continue;
		}
		if (open !== null) lines.push(open);
		open = null;
		lines.push([...child.childNodes].map(textOf).join(''));
	}
	if (open !== null) lines.push(open);
	return lines.join('\n');
}

function textOf(node: Node): string {
	if (node instanceof Text) return node.data.replaceAll(HOLD, '');
	if (!(node instanceof HTMLElement)) return '';
	if (node.dataset.mark !== undefined) return markText(Number(node.dataset.mark));
	return [...node.childNodes].map(textOf).join('');
}

/** The place in the stored text of a point in the page. */
export function placeOf(root: HTMLElement, node: Node, offset: number): number {
	const range = document.createRange();
	range.selectNodeContents(root);
	range.setEnd(node, offset);
	const before = document.createElement('div');
	before.append(range.cloneContents());
	return readText(before).length;
}

/** How long what stands before a place of a stored text is: a mark or a letter. */
export const unitBefore = (text: string, at: number): number =>
	/(?:\{[1-9]\d{0,5}\}|.)$/su.exec(text.slice(0, at))?.[0].length ?? 0;

/** The same for what comes after it. */
export const unitAfter = (text: string, at: number): number =>
	/^(?:\{[1-9]\d{0,5}\}|.)/su.exec(text.slice(at))?.[0].length ?? 0;

/** The selection in the stored text; null where it is elsewhere. */
export function selectionIn(root: HTMLElement): { from: number; to: number } | null {
	const selection = document.getSelection();
	if (!selection || selection.rangeCount === 0) return null;
	const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
	if (!root.contains(startContainer) || !root.contains(endContainer)) return null;
	return { from: placeOf(root, startContainer, startOffset), to: placeOf(root, endContainer, endOffset) };
}

/** Puts the cursor at a place of the stored text; before a mark that the place is within, as after undoing what stood there. */
export function placeCursor(root: HTMLElement, place: number): void {
	const selection = document.getSelection();
	if (!selection) return;
	let left = Math.max(0, place);
	const lines = [...root.childNodes];
	for (const line of lines) {
		const length = [...line.childNodes].map(textOf).join('').length;
		if (left > length && line !== lines.at(-1)) {
			left -= length + 1;
			continue;
		}
		for (const child of line.childNodes) {
			const own = textOf(child).length;
			if (child instanceof Text && left <= child.data.length && (left <= own || child.data === HOLD)) {
				// After a mark the place within the text that follows is the same place.
				selection.collapse(child, child.data === HOLD ? 1 : left);
				return;
			}
			if (!(child instanceof Text) && left < own) {
				selection.collapse(line, [...line.childNodes].indexOf(child));
				return;
			}
			left -= own;
		}
		selection.collapse(line, line.childNodes.length);
		return;
	}
	selection.collapse(root, 0);
}
