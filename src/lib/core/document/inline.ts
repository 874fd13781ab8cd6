import { isSuppressionLog } from '../analysis/suppression/hidden-cell';
import { cellAt } from '../analysis/text/run';
import { piecesOf } from '../analysis/text/marks';
import { shownInText } from '../analysis/text/shown-in-text';
import type { Message } from '../outcome';
import type { ResultCell } from '../report/types';
import type { ComposedFootnote, Piece, ReportProblem } from './composed';
import type { SourceState } from './source-state';
import type { NumberMark, ReportMark, ResultSource } from './types';

/** What a cross reference can lead to. */
export type Target =
	| { anchor: string; message: Message }
	/** Its result is not computed yet. */
	| 'waiting';

/** What the texts of a report are composed with. */
export interface InlineContext {
	state: (source: ResultSource) => SourceState;
	format: (cell: ResultCell) => string;
	say: (message: Message) => string;
	/** What a heading, table or figure is called; undefined where it is gone. */
	target: (block: string, part: string | null) => Target | undefined;
	footnotes: ComposedFootnote[];
	problems: ReportProblem[];
}

/** What stands in a text for what is computed just now. */
const WAITING = '…';

/** Whether a text that comes next begins a sentence. */
const beginsSentence = (before: string): boolean =>
	/(?:^|[.!?:\n]["»”)]*\s+|\n)$/u.test(before) && !ABBREVIATED.test(before);

/** Abbreviations that a sentence goes on after: "jf. tabell 3". */
const ABBREVIATED =
	/(?:^|[^\p{L}.])(?:jf|jfr|jmf|sml|f\.\s?eks|bl\.\s?a|m\.\s?a|d\.\s?v\.\s?s|dvs|s|nr|kap|pkt|ev|evt|hhv|inkl|ca|t\.\s?d|cf|e\.\s?g|i\.\s?e|vs|incl)\.\s+$/iu;

const withCapital = (text: string): string => {
	const [first = ''] = text;
	return first.toLocaleUpperCase() + text.slice(first.length);
};

/** A text in pieces, with numbers, cross references and footnotes in the place of their marks. */
export function composeText(
	text: string,
	marks: readonly ReportMark[],
	block: string,
	context: InlineContext
): Piece[] {
	const known = new Map(marks.map((one) => [one.mark, one]));
	const pieces: Piece[] = [];
	let before = '';
	for (const piece of piecesOf(text)) {
		const mark = 'mark' in piece ? known.get(piece.mark) : undefined;
		// A mark that stands for nothing is what somebody typed.
		const made: Piece = mark
			? pieceOf(mark, block, beginsSentence(before), context)
			: { kind: 'words', text: 'mark' in piece ? `{${piece.mark}}` : piece.words };
		pieces.push(made);
		before = made.kind === 'words' ? made.text : 'x';
	}
	return pieces;
}

function pieceOf(mark: ReportMark, block: string, begins: boolean, context: InlineContext): Piece {
	if (mark.kind === 'number') return numberPiece(mark, block, context);
	if (mark.kind === 'footnote') return footnotePiece(mark, block, context);
	const target = context.target(mark.block, mark.part);
	if (target === 'waiting') return { kind: 'waiting', mark: mark.mark, text: WAITING };
	if (!target)
		return lost(mark.mark, block, { code: 'report.lostReference' }, { code: 'report.noTarget' }, context);
	const words = context.say(target.message);
	return {
		kind: 'reference',
		mark: mark.mark,
		text: begins ? withCapital(words) : words,
		anchor: target.anchor
	};
}

function footnotePiece(
	{ mark, text }: { mark: number; text: string },
	block: string,
	{ footnotes }: InlineContext
): Piece {
	// A mark that stands twice is the same note.
	const known = footnotes.find((one) => one.block === block && one.mark === mark);
	const number = known?.number ?? footnotes.length + 1;
	const anchor = `report-n${number}`;
	if (!known) footnotes.push({ number, text, anchor, block, mark });
	return { kind: 'footnote', mark, number, anchor, isFirst: !known };
}

function numberPiece(mark: NumberMark & { mark: number }, block: string, context: InlineContext): Piece {
	const state = context.state(mark.source);
	if (state.status === 'computing' || state.status === 'notStarted')
		return { kind: 'waiting', mark: mark.mark, text: WAITING };
	const gone = { code: 'report.lostNumber' };
	const { name } = state;
	if (state.status === 'problem')
		return lost(mark.mark, block, gone, { code: 'report.noResult', params: { name } }, context);
	const section = state.result.sections.find(({ id }) => id === mark.section);
	const table = section?.parts.find((part) => part.kind === 'table' && part.table.id === mark.table);
	const cell = table?.kind === 'table' ? cellAt(table.table, mark.row, mark.column) : undefined;
	if (table?.kind !== 'table' || !cell)
		return lost(mark.mark, block, gone, { code: 'report.noCell', params: { name } }, context);
	// What is hidden in the table is not told by its log either.
	if (typeof cell.value !== 'number' || isSuppressionLog(table.table))
		return lost(mark.mark, block, gone, { code: 'report.noNumber', params: { name } }, context);
	return {
		kind: 'number',
		mark: mark.mark,
		text: context.format(shownInText<string>(cell as ResultCell, mark.decimals)),
		from: table.table.title
	};
}

function lost(mark: number, block: string, shown: Message, why: Message, context: InlineContext): Piece {
	context.problems.push({ block, mark, text: context.say(why) });
	return { kind: 'lost', mark, text: context.say(shown) };
}
