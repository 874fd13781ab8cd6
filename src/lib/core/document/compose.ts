import type { Message } from '../outcome';
import type {
	ComposedBlock,
	ComposedFootnote,
	ComposedPart,
	ComposedReport,
	ContentsEntry,
	NoteGroup,
	ReportProblem
} from './composed';
import { headingNumbers } from './heading-numbers';
import { composeText, type InlineContext, type Target } from './inline';
import { noteGroups } from './notes';
import { namedParts, partKey, partTitle, type NamedPart } from './result-parts';
import { sourcesOf } from './source-key';
import type { SourceState } from './source-state';
import type { BlockOf, ReportBlock, ReportSpec } from './types';

/** What a report is composed with: the results that it names, and the reader's words. */
export interface Given extends Pick<InlineContext, 'state' | 'format' | 'say'> {
	/** What every copy says of the data under the title; '' for nothing. */
	standing: string;
	/** Notes on the data and on what made the report. */
	sources: readonly NoteGroup[];
	making: readonly NoteGroup[];
	/** The words that stand in cells whose number is hidden; see `hiddenIn`. */
	hiddenWords: readonly string[];
	/** What a result calls its fact on what is hidden. */
	hidingLabel: string;
}

/** Blocks whose own content is known while the texts that name them are not yet. */
interface Skeleton {
	numbers: Map<string, string>;
	headingAnchors: Map<string, string>;
	parts: Map<string, ComposedPart[]>;
}

/**
 * A report as it is read: headings, tables, figures and footnotes numbered in reading order, cross references resolved,
 * numbers of results in the texts, contents and notes written. Whatever is gone leaves a mark that is seen, and a
 * problem in the list.
 */
export function composeReport(report: ReportSpec, given: Given): ComposedReport {
	const problems: ReportProblem[] = [];
	const footnotes: ComposedFootnote[] = [];
	const skeleton = skeletonOf(report, given);
	const context: InlineContext = {
		state: given.state,
		format: given.format,
		say: given.say,
		target: (block, part) => targetOf(report, skeleton, given, block, part),
		footnotes,
		problems
	};
	const blocks = report.blocks.map((block) => composeBlock(block, skeleton, context));
	const material = {
		...given,
		states: sourcesOf(report).map(given.state),
		blocks
	};
	return {
		title: report.name,
		author: report.author,
		subtitle: report.subtitle,
		standing: given.standing,
		blocks: blocks.map((block): ComposedBlock => {
			if (block.kind === 'notes') return { ...block, groups: noteGroups(block.about, material) };
			if (block.kind === 'contents') return { ...block, entries: entriesOf(block.of, blocks, given.say) };
			return block;
		}),
		footnotes,
		problems
	};
}

function skeletonOf({ blocks, numbered }: ReportSpec, given: Given): Skeleton {
	const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
	const counts = { tables: 0, figures: 0 };
	const parts = new Map<string, ComposedPart[]>();
	for (const block of blocks) {
		if (block.kind === 'result') parts.set(block.id, composeParts(block, given, counts));
	}
	return {
		numbers: numbered ? headingNumbers(headings) : new Map(),
		headingAnchors: new Map(headings.map(({ id }, index) => [id, `report-h${index + 1}`])),
		parts
	};
}

function composeBlock(
	block: ReportBlock,
	{ numbers, headingAnchors, parts }: Skeleton,
	context: InlineContext
): ComposedBlock {
	switch (block.kind) {
		case 'heading': {
			const { id, kind, level, text, appendix } = block;
			const anchor = headingAnchors.get(id) ?? '';
			return { id, kind, level, text, appendix, number: numbers.get(id) ?? null, anchor };
		}
		case 'paragraph': {
			const { id, kind, role, text, marks } = block;
			const lines = role === 'list' ? text.split('\n') : [text];
			return { id, kind, role, lines: lines.map((line) => composeText(line, marks, id, context)) };
		}
		case 'result': {
			const { id, kind, source } = block;
			const state = context.state(source);
			const own = parts.get(id) ?? [];
			if (state.status === 'problem') {
				context.problems.push({ block: id, mark: null, text: state.message });
			}
			for (const part of own) {
				if (part.kind === 'lost') context.problems.push({ block: id, mark: null, text: part.text });
			}
			const method = block.method && state.status === 'ready' ? state.result.method : [];
			return { id, kind, source, state, parts: own, absent: absentIn(state, context.say), method };
		}
		case 'notes':
			return { id: block.id, kind: 'notes', about: block.about, groups: [] };
		case 'contents':
			return { id: block.id, kind: 'contents', of: block.of, entries: [] };
		case 'break':
			return { id: block.id, kind: 'break' };
	}
}

/** What a copy says where a result is not there, or not whole: nothing is left out in silence. */
function absentIn(state: SourceState, say: Given['say']): string | null {
	const { status, name } = state;
	if (status === 'problem') return `${name}: ${state.message}`;
	if (status !== 'ready') return say({ code: 'report.notInCopy', params: { name } });
	return state.rest ? say({ code: 'report.partlyInCopy', params: { name } }) : null;
}

/** The parts of a result block, numbered on from those before it. */
function composeParts(
	block: BlockOf<'result'>,
	{ state: stateOf, say, format }: Given,
	counts: { tables: number; figures: number }
): ComposedPart[] {
	const state = stateOf(block.source);
	if (state.status !== 'ready') return [];
	const { sections } = state.result;
	const all = new Map(namedParts(state.result).map((one) => [partKey(one.choice), one]));
	const numberedPart = (key: string, named: NamedPart): ComposedPart => {
		const caption = block.captions[key]?.trim() ? block.captions[key] : partTitle(named);
		if (named.part.kind === 'table') {
			const number = (counts.tables += 1);
			return { kind: 'table', key, number, caption, anchor: `report-t${number}`, table: named.part.table };
		}
		const number = (counts.figures += 1);
		return { kind: 'figure', key, number, caption, anchor: `report-f${number}`, plot: named.part.plot };
	};
	const composed: ComposedPart[] = [];
	const chosen = block.parts;
	const shown = chosen?.map(partKey) ?? [...all.keys()];
	const wanted = new Set(chosen?.map(({ section }) => section) ?? sections.map(({ id }) => id));
	const inside = sections.filter(({ id }) => wanted.has(id)).flatMap(({ parts }) => parts);
	for (const part of inside) {
		if (part.kind === 'message')
			composed.push({ kind: 'message', severity: part.severity, text: part.message });
		if (part.kind === 'prose' && chosen === null)
			composed.push({
				kind: 'prose',
				paragraphs: part.paragraphs.map((pieces) =>
					pieces.map((piece) => (piece.kind === 'number' ? format(piece.cell) : piece.words)).join('')
				)
			});
	}
	for (const key of shown) {
		const named = all.get(key);
		composed.push(
			named
				? numberedPart(key, named)
				: { kind: 'lost', key, text: say({ code: 'report.lostPart', params: { name: state.name } }) }
		);
	}
	const sentences = inside.flatMap((part) => (part.kind === 'reading' ? part.sentences : []));
	if (block.reading && sentences.length > 0) composed.push({ kind: 'reading', sentences });
	return composed;
}

/** What a cross reference leads to, and how it is written; undefined where it is gone. */
function targetOf(
	{ blocks }: ReportSpec,
	{ numbers, headingAnchors, parts }: Skeleton,
	{ state }: Given,
	id: string,
	key: string | null
): Target | undefined {
	const block = blocks.find((one) => one.id === id);
	if (block?.kind === 'heading') {
		const number = numbers.get(id);
		const anchor = headingAnchors.get(id) ?? '';
		const message: Message =
			number === undefined
				? { code: 'report.toTitle', params: { title: block.text } }
				: { code: block.appendix ? 'report.toAppendix' : 'report.toChapter', params: { number } };
		return { anchor, message };
	}
	if (block?.kind !== 'result') return undefined;
	const { status } = state(block.source);
	if (status === 'computing' || status === 'notStarted') return 'waiting';
	const found = parts
		.get(id)
		?.find(
			(part) => (part.kind === 'table' || part.kind === 'figure') && (key === null ? true : part.key === key)
		);
	if (found?.kind !== 'table' && found?.kind !== 'figure') return undefined;
	const { anchor, number } = found;
	return {
		anchor,
		message: { code: found.kind === 'table' ? 'report.toTable' : 'report.toFigure', params: { number } }
	};
}

/** The lines of a contents list. */
function entriesOf(
	of: BlockOf<'contents'>['of'],
	blocks: readonly ComposedBlock[],
	say: Given['say']
): ContentsEntry[] {
	if (of === 'headings') {
		return blocks.flatMap((block): ContentsEntry[] =>
			block.kind === 'heading'
				? [{ number: block.number ?? '', text: block.text, level: block.level, anchor: block.anchor }]
				: []
		);
	}
	const kind = of === 'tables' ? 'table' : 'figure';
	const code = of === 'tables' ? 'report.tableNumber' : 'report.figureNumber';
	return blocks.flatMap((block): ContentsEntry[] =>
		block.kind === 'result'
			? block.parts.flatMap((part): ContentsEntry[] =>
					(part.kind === 'table' || part.kind === 'figure') && part.kind === kind
						? [
								{
									number: say({ code, params: { number: part.number } }),
									text: part.caption,
									level: 1,
									anchor: part.anchor
								}
							]
						: []
				)
			: []
	);
}
