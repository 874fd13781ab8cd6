import { markText, piecesOf } from '$lib/core/analysis/text/marks';
import type { Piece } from '$lib/core/document/composed';
import { clipOf, type Clip } from '$lib/core/document/edits';
import type { ReportMark } from '$lib/core/document/types';
import { project } from '$lib/state/project.svelte';
import { shownOf, type Mark } from './dom-text';

/** What was copied last in this page: as the clipboard has it, and with its marks. */
let last: { shown: string; clip: Clip; project: string | null } | null = null;

const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');
const owner = (): string | null => project.record?.id ?? null;

/**
 * Remembers a stretch of a text with its marks.
 * @param pieces the whole text as it is shown
 * @returns the stretch as the clipboard gets it: with what its marks show
 */
export function keepClip(
	text: { text: string; marks: readonly ReportMark[] },
	pieces: readonly Piece[],
	from: number,
	to: number
): string {
	const clip = clipOf(text, from, to);
	const marks = new Map(
		pieces.flatMap((piece): [number, Mark][] => (piece.kind === 'words' ? [] : [[piece.mark, piece]]))
	);
	const shown = piecesOf(clip.text)
		.map((piece) => {
			if ('words' in piece) return piece.words;
			const mark = marks.get(piece.mark);
			return mark ? shownOf(mark) : markText(piece.mark);
		})
		.join('');
	last = { shown, clip, project: owner() };
	return shown;
}

/** What a pasted text was copied as here, with its marks; null where it is from elsewhere or has none. */
export const clipFor = (pasted: string): Clip | null =>
	last !== null && last.clip.marks.length > 0 && last.project === owner() && last.shown === lineEnds(pasted)
		? last.clip
		: null;
