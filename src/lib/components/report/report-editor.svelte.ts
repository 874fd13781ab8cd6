import { tick } from 'svelte';
import {
	freeMark,
	insertBlocks,
	joinParagraphs,
	moveBlock,
	pastedParagraphs,
	removeBlock,
	replaceBlock,
	splitParagraph,
	withClip,
	withMark,
	withoutMark,
	withoutUnused,
	type Clip
} from '$lib/core/document/edits';
import type { BlockOf, ReportBlock, ReportMark, ReportSpec } from '$lib/core/document/types';
import { language } from '$lib/state/language.svelte';
import { reports, typing } from '$lib/state/report.svelte';
import { offerUndo } from '$lib/state/undo';
import { textHandles } from './text-handles';

/** What can be put into a report with the plus. */
export type NewKind =
	'heading' | 'body' | 'list' | 'quote' | 'remark' | 'result' | 'notes' | 'contents' | 'break';

/** A dialog over the report. `at`: where in the text the new mark goes. */
export type OpenDialog =
	| { kind: 'result'; block: BlockOf<'result'> | null; after: string | null }
	| { kind: 'number' | 'reference' | 'footnote'; block: string; mark: ReportMark | null; at: number };

/** Editing one report: each gesture is one step of undo, and the focus goes where work goes on. */
export class ReportEditor {
	/** The block that is worked on. */
	active = $state<string | null>(null);
	/** Where something is to be put in: after this block, at the beginning (''), or nowhere (null). */
	inserting = $state<string | null>(null);
	dialog = $state.raw<OpenDialog | null>(null);
	/** What a screen reader is told. */
	said = $state('');
	/** The texts on the page, by the ids of their blocks. */
	readonly texts = textHandles();

	constructor(private readonly id: () => string) {}

	get report(): ReportSpec | undefined {
		return reports.find(this.id());
	}

	change(change: (report: ReportSpec) => ReportSpec, group: string | null = null): void {
		reports.edit(this.id(), change, group);
	}
	replace(block: ReportBlock, group: string | null = null): void {
		this.change((report) => replaceBlock(report, block), group);
	}
	/** A field of the title page. */
	title(fields: Partial<Pick<ReportSpec, 'name' | 'author' | 'subtitle' | 'numbered'>>): void {
		const group = 'numbered' in fields ? null : typing.group(Object.keys(fields).join());
		this.change((report) => ({ ...report, ...fields }), group);
	}

	/** Puts a new block in and goes to it. */
	insert(kind: NewKind, after: string | null): void {
		this.inserting = null;
		if (kind === 'result') {
			this.dialog = { kind: 'result', block: null, after };
			return;
		}
		const block = newBlock(kind, this.#levelAfter(after));
		this.add([block], after);
	}
	/** Puts blocks in and goes to the last. */
	add(blocks: readonly ReportBlock[], after: string | null): void {
		this.change((report) => insertBlocks(report, blocks, after));
		const last = blocks.at(-1);
		if (last) void this.goTo(last.id);
	}
	/** A new heading is of the level of the one before it. */
	#levelAfter(after: string | null): { level: 1 | 2 | 3; appendix: boolean } {
		const blocks = this.report?.blocks ?? [];
		const to = after === null ? 0 : blocks.findIndex(({ id }) => id === after) + 1;
		const before = blocks.slice(0, to).findLast((one) => one.kind === 'heading');
		return { level: before?.level ?? 1, appendix: before?.appendix ?? false };
	}

	async move(id: string, by: -1 | 1): Promise<void> {
		const at = this.texts.get(id)?.place() ?? 0;
		this.change((report) => moveBlock(report, id, by));
		const blocks = this.report?.blocks ?? [];
		const place = blocks.findIndex((one) => one.id === id) + 1;
		this.said = language.messages.report.moved({ place, all: blocks.length });
		await this.goTo(id, at);
	}

	remove(block: ReportBlock, name: string): void {
		const blocks = this.report?.blocks ?? [];
		const at = blocks.findIndex(({ id }) => id === block.id);
		this.change((report) => removeBlock(report, block.id));
		offerUndo(language.messages.report.blockRemoved({ kind: name }));
		const next = blocks[at + 1] ?? blocks[at - 1];
		if (next) void this.goTo(next.id);
		else this.active = null;
	}

	/** Moves the focus into a block. */
	async goTo(id: string, at = Infinity): Promise<void> {
		this.active = id;
		await tick();
		const text = this.texts.get(id);
		if (text) return text.focusAt(at);
		document.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"] [data-focus]`)?.focus();
	}
	/** Goes to the block before or after this one. */
	step(id: string, by: -1 | 1): void {
		const blocks = this.report?.blocks ?? [];
		const next = blocks[blocks.findIndex((one) => one.id === id) + by];
		if (next) void this.goTo(next.id, by === 1 ? 0 : Infinity);
	}

	type(block: BlockOf<'paragraph'> | BlockOf<'heading'>, text: string): void {
		const next = block.kind === 'heading' ? { ...block, text } : withoutUnused({ ...block, text });
		this.replace(next, typing.group(block.id));
	}

	/** Enter in a text: what is behind the cursor, or behind what is chosen, becomes a paragraph of its own. */
	split(block: BlockOf<'paragraph'> | BlockOf<'heading'>, at: number, to = at): void {
		const id = crypto.randomUUID();
		if (block.kind === 'heading') {
			const text = block.text.slice(to);
			const after: ReportBlock = { id, kind: 'paragraph', role: 'body', text, marks: [] };
			this.change((report) =>
				insertBlocks(replaceBlock(report, { ...block, text: block.text.slice(0, at) }), [after], block.id)
			);
		} else {
			const [first, second] = splitParagraph(block, at, id, to);
			this.change((report) => insertBlocks(replaceBlock(report, first), [second], block.id));
		}
		void this.goTo(id, 0);
	}

	/** The last line of a list is empty and is to be a paragraph. */
	endList(block: BlockOf<'paragraph'>): void {
		const id = crypto.randomUUID();
		const after: ReportBlock = { id, kind: 'paragraph', role: 'body', text: '', marks: [] };
		const list = { ...block, text: block.text.replace(/\n+$/, '') };
		this.change((report) => insertBlocks(replaceBlock(report, list), [after], block.id));
		void this.goTo(id, 0);
	}

	/** Backspace at the beginning of a text: it goes on in the one before it; an empty one goes away. */
	join(block: BlockOf<'paragraph'> | BlockOf<'heading'>): void {
		const blocks = this.report?.blocks ?? [];
		const before = blocks[blocks.findIndex(({ id }) => id === block.id) - 1];
		if (!before) return;
		if (block.text === '') {
			this.change((report) => removeBlock(report, block.id));
			void this.goTo(before.id);
		} else if (block.kind === 'paragraph' && before.kind === 'paragraph') {
			const joined = joinParagraphs(before, block);
			this.change((report) => removeBlock(replaceBlock(report, joined), block.id));
			void this.goTo(before.id, before.text.length);
		}
	}

	/** Several lines were pasted: each is a paragraph. */
	paste(block: BlockOf<'paragraph'>, lines: string[], from: number, to: number): void {
		const [first, rest] = splitParagraph(block, to, crypto.randomUUID());
		const made = pastedParagraphs(lines.slice(1).join('\n'), () => crypto.randomUUID());
		const head = withoutUnused({ ...first, text: first.text.slice(0, from) + lines[0] });
		const tail = made.map((one) => ({ ...one, role: block.role }));
		const last = tail.at(-1);
		if (!last) return;
		tail[tail.length - 1] = joinParagraphs(last, rest);
		this.change((report) => insertBlocks(replaceBlock(report, head), tail, block.id));
		void this.goTo(last.id, last.text.length);
	}

	/** What was copied in this project is pasted with its marks. Gives where the cursor goes. */
	putClip(block: BlockOf<'paragraph'>, clip: Clip, from: number, to: number): number {
		const next = withClip(block, clip, from, to);
		this.replace(next);
		return next.text.length - (block.text.length - to);
	}

	/** Opens the dialog for a new mark at the cursor, or for one that is there. */
	askMark(block: BlockOf<'paragraph'>, kind: ReportMark['kind'], mark: ReportMark | null = null): void {
		const at = this.texts.get(block.id)?.place() ?? block.text.length;
		this.dialog = { kind, block: block.id, mark, at };
	}
	/** Puts a mark at the place that was asked for, or changes it. */
	putMark(make: (mark: number) => ReportMark): void {
		const asked = this.dialog;
		const block = this.#paragraph(asked);
		this.dialog = null;
		if (!block || !asked || asked.kind === 'result') return;
		if (asked.mark) {
			const changed = make(asked.mark.mark);
			const marks = block.marks.map((one) => (one.mark === changed.mark ? changed : one));
			this.replace({ ...block, marks });
			void this.goTo(block.id, asked.at);
			return;
		}
		const made = make(freeMark(block));
		this.replace(withMark(block, made, asked.at));
		void this.goTo(block.id, asked.at + `{${made.mark}}`.length);
	}
	/** Takes the mark of the dialog out of its text. */
	takeMark(): void {
		const asked = this.dialog;
		const block = this.#paragraph(asked);
		this.dialog = null;
		if (!block || !asked || asked.kind === 'result' || !asked.mark) return;
		this.replace(withoutMark(block, asked.mark.mark));
		void this.goTo(block.id);
	}
	#paragraph(asked: OpenDialog | null): BlockOf<'paragraph'> | undefined {
		if (!asked || asked.kind === 'result') return undefined;
		const block = this.report?.blocks.find(({ id }) => id === asked.block);
		return block?.kind === 'paragraph' ? block : undefined;
	}
}

/** A new block of a kind, as it begins. */
function newBlock(
	kind: Exclude<NewKind, 'result'>,
	like: { level: 1 | 2 | 3; appendix: boolean }
): ReportBlock {
	const id = crypto.randomUUID();
	switch (kind) {
		case 'heading':
			return { id, kind, ...like, text: '' };
		case 'notes':
			return { id, kind, about: 'method' };
		case 'contents':
			return { id, kind, of: 'headings' };
		case 'break':
			return { id, kind };
		default:
			return { id, kind: 'paragraph', role: kind, text: '', marks: [] };
	}
}
