import { SIZE, textAt, type Drawing } from './drawing';
import { wrap } from './text-size';

/** From one line of a note to the next, and from the picture to the first. */
const LINE = 16;
const GAP = 14;
/** Lines of one note; a longer one ends with …. */
const MOST_LINES = 6;

/**
 * A picture with its notes below it, for a file of its own: what is hidden and what is counted stays with it wherever it is
 * put.
 */
export function withNotes(drawing: Drawing, notes: readonly string[]): Drawing {
	const lines = notes.flatMap((note) => wrap(note, drawing.width, SIZE.small, MOST_LINES));
	if (lines.length === 0) return drawing;
	const from = drawing.height + GAP;
	const written = lines.map((line, index) =>
		textAt(0, from + (index + 0.5) * LINE, line, { size: SIZE.small, fill: 'subtle' })
	);
	return {
		...drawing,
		height: from + lines.length * LINE,
		shapes: [...drawing.shapes, ...written]
	};
}
