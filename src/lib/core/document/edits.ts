import { marksIn, markText, piecesOf } from '../analysis/text/marks';
import type { BlockOf, ReportBlock, ReportMark, ReportSpec } from './types';

/** Pure changes of a report. What names a block that is not there changes nothing. */

const withBlocks = (report: ReportSpec, blocks: ReportBlock[]): ReportSpec => ({ ...report, blocks });

/**
 * Puts blocks in.
 * @param after the id of the block before them; null for the beginning
 */
export function insertBlocks(
	report: ReportSpec,
	blocks: readonly ReportBlock[],
	after: string | null
): ReportSpec {
	const at = after === null ? 0 : report.blocks.findIndex(({ id }) => id === after) + 1;
	return withBlocks(report, [...report.blocks.slice(0, at), ...blocks, ...report.blocks.slice(at)]);
}

/** Puts a block in the place of the one with its id. */
export const replaceBlock = (report: ReportSpec, block: ReportBlock): ReportSpec =>
	withBlocks(
		report,
		report.blocks.map((one) => (one.id === block.id ? block : one))
	);

/** Takes a block out. What refers to it stays and says that it is gone. */
export const removeBlock = (report: ReportSpec, id: string): ReportSpec =>
	withBlocks(
		report,
		report.blocks.filter((one) => one.id !== id)
	);

/** Moves a block up (−1) or down (1); at the end it stays. */
export function moveBlock(report: ReportSpec, id: string, by: -1 | 1): ReportSpec {
	const from = report.blocks.findIndex((one) => one.id === id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= report.blocks.length) return report;
	const blocks = [...report.blocks];
	[blocks[from], blocks[to]] = [blocks[to], blocks[from]];
	return withBlocks(report, blocks);
}

/** A number for a new mark: one that neither a mark nor something typed has. */
export const freeMark = (paragraph: Pick<BlockOf<'paragraph'>, 'text' | 'marks'>): number =>
	nextFree(takenIn(paragraph));

const takenIn = ({ text, marks }: Clip): Set<number> =>
	new Set([...marks.map(({ mark }) => mark), ...marksIn(text)]);

/** The lowest number that is not taken: what somebody typed in braces may be as large as a mark can be. */
function nextFree(taken: ReadonlySet<number>): number {
	let free = 1;
	while (taken.has(free)) free += 1;
	return free;
}

/** The paragraph without the marks that no longer stand in its text. */
export function withoutUnused(paragraph: BlockOf<'paragraph'>): BlockOf<'paragraph'> {
	const used = marksIn(paragraph.text);
	return { ...paragraph, marks: paragraph.marks.filter(({ mark }) => used.has(mark)) };
}

/** A paragraph with a mark put in its text. `at`: in letters of the text as it is stored, with its marks. */
export const withMark = (
	paragraph: BlockOf<'paragraph'>,
	mark: ReportMark,
	at: number
): BlockOf<'paragraph'> => ({
	...paragraph,
	text: paragraph.text.slice(0, at) + markText(mark.mark) + paragraph.text.slice(at),
	marks: [...paragraph.marks.filter((one) => one.mark !== mark.mark), mark]
});

/** A paragraph without a mark, wherever it stands. */
export const withoutMark = (paragraph: BlockOf<'paragraph'>, mark: number): BlockOf<'paragraph'> => ({
	...paragraph,
	text: paragraph.text.replaceAll(markText(mark), ''),
	marks: paragraph.marks.filter((one) => one.mark !== mark)
});

/**
 * A paragraph as two: what stands before a place of its text, and the rest under a new id.
 * @param to what stands between the place and this one is left out
 */
export function splitParagraph(
	paragraph: BlockOf<'paragraph'>,
	at: number,
	id: string,
	to = at
): [BlockOf<'paragraph'>, BlockOf<'paragraph'>] {
	return [
		withoutUnused({ ...paragraph, text: paragraph.text.slice(0, at) }),
		withoutUnused({ ...paragraph, id, text: paragraph.text.slice(to) })
	];
}

/** Two paragraphs as one, with the id and role of the first. The marks of the second get other numbers where they must. */
export function joinParagraphs(
	first: BlockOf<'paragraph'>,
	second: BlockOf<'paragraph'>
): BlockOf<'paragraph'> {
	const { text, marks } = renumbered(second, takenIn(first));
	return { ...first, text: first.text + text, marks: [...first.marks, ...marks] };
}

/** A text with other numbers for those of its marks that have a number which is taken. */
function renumbered({ text, marks }: Clip, taken: ReadonlySet<number>): Clip {
	const used = new Set([...taken, ...takenIn({ text, marks })]);
	const renamed = new Map<number, number>();
	for (const { mark } of marks) {
		const next = taken.has(mark) ? nextFree(used) : mark;
		used.add(next);
		renamed.set(mark, next);
	}
	return {
		text: piecesOf(text)
			.map((piece) => ('mark' in piece ? markText(renamed.get(piece.mark) ?? piece.mark) : piece.words))
			.join(''),
		marks: marks.map((one) => ({ ...one, mark: renamed.get(one.mark) ?? one.mark }))
	};
}

/** A stretch of a text with what its marks stand for: what is cut or copied. */
export interface Clip {
	text: string;
	marks: readonly ReportMark[];
}

/** A stretch of a text between two places. */
export function clipOf({ text, marks }: Clip, from: number, to: number): Clip {
	const cut = text.slice(from, to);
	const used = marksIn(cut);
	return { text: cut, marks: marks.filter(({ mark }) => used.has(mark)) };
}

/** A paragraph with a stretch in the place of what stands between two places; marks that are there keep their numbers. */
export function withClip(
	paragraph: BlockOf<'paragraph'>,
	clip: Clip,
	from: number,
	to: number
): BlockOf<'paragraph'> {
	const [before, after] = [paragraph.text.slice(0, from), paragraph.text.slice(to)];
	const kept = withoutUnused({ ...paragraph, text: before + after });
	const { text, marks } = renumbered(clip, takenIn(kept));
	return { ...kept, text: before + text + after, marks: [...kept.marks, ...marks] };
}

/**
 * What somebody pasted, as paragraphs: lines are paragraphs, empty ones are left out; line ends of a list become items.
 * @param newId gives an id for each
 */
export const pastedParagraphs = (pasted: string, newId: () => string): BlockOf<'paragraph'>[] =>
	pastedLines(pasted).map((text) => ({ id: newId(), kind: 'paragraph', role: 'body', text, marks: [] }));

/** The lines of a pasted text that are not empty, without what stands at their ends. */
export const pastedLines = (pasted: string): string[] =>
	pasted
		.split(/\r\n|[\r\n\u2028\u2029\f\v]/)
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** A copy of a report: with new ids, in which cross references lead to the copies. */
export function copyOfReport(report: ReportSpec, name: string, newId: () => string): ReportSpec {
	const ids = new Map(report.blocks.map(({ id }) => [id, newId()]));
	const renamed = (mark: ReportMark): ReportMark =>
		mark.kind === 'reference' ? { ...mark, block: ids.get(mark.block) ?? mark.block } : mark;
	return {
		...report,
		id: newId(),
		name,
		blocks: report.blocks.map((block) => {
			const id = ids.get(block.id) ?? block.id;
			return block.kind === 'paragraph'
				? { ...block, id, marks: block.marks.map(renamed) }
				: { ...block, id };
		})
	};
}

/** A report with nothing in it. */
export const emptyReport = (id: string, name: string): ReportSpec => ({
	version: 1,
	id,
	name,
	author: '',
	subtitle: '',
	numbered: true,
	blocks: []
});
