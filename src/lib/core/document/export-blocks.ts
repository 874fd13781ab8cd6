import { printed, type Printing } from '../export/compose';
import type { ExportBlock, Inline, InlineTarget } from '../export/types';
import type { ComposedBlockOf, ComposedPart, ComposedReport, Piece } from './composed';

/** What an anchor names, for files that have other names for it. */
export function targetOfAnchor(anchor: string): InlineTarget {
	const [, letter = 'h', number = '1'] = /^report-([htf])(\d+)$/.exec(anchor) ?? [];
	const kind = letter === 't' ? 'table' : letter === 'f' ? 'figure' : 'heading';
	return { kind, number: Number(number) };
}

/**
 * A report as the blocks of a file. Tables and figures are counted by whoever writes it, in the same order.
 * @param contentsTitle what stands above a contents list
 */
export function exportBlocks(
	{ title, author, subtitle, standing, blocks }: ComposedReport,
	contentsTitle: (of: ComposedBlockOf<'contents'>['of']) => string,
	printing: Printing
): ExportBlock[] {
	const under = [author, subtitle].filter((line) => line.trim() !== '');
	return [
		{ kind: 'title', title, under },
		...(standing === '' ? [] : [noticeOf(standing)]),
		...blocks.flatMap((block): ExportBlock[] => {
			switch (block.kind) {
				case 'heading': {
					const { level, number, text, anchor } = block;
					const bookmark = targetOfAnchor(anchor).number;
					return [{ kind: 'chapter', level, number: number ?? '', text, bookmark }];
				}
				case 'paragraph':
					return [
						{
							kind: 'text',
							role: block.role,
							lines: block.lines.map((pieces) => pieces.map(inlineOf))
						}
					];
				case 'result':
					return [
						...(block.absent === null ? [] : [noticeOf(block.absent)]),
						...block.parts.flatMap((part) => partBlocks(part, printing)),
						...(block.method.length > 0 ? [{ kind: 'facts' as const, facts: block.method }] : [])
					];
				case 'notes':
					return block.groups.flatMap(({ title: name, facts }): ExportBlock[] => [
						...(name === '' ? [] : [labelOf(name)]),
						{ kind: 'facts', facts }
					]);
				case 'contents':
					return block.entries.length === 0
						? []
						: [
								{
									kind: 'contents',
									of: block.of,
									title: contentsTitle(block.of),
									entries: block.entries.map(({ anchor, ...entry }) => ({
										...entry,
										to: targetOfAnchor(anchor)
									}))
								}
							];
				case 'break':
					return [{ kind: 'break' }];
			}
		})
	];
}

const labelOf = (text: string): ExportBlock => ({
	kind: 'text',
	role: 'label',
	lines: [[{ kind: 'words', text }]]
});

const noticeOf = (text: string): ExportBlock => ({ kind: 'paragraph', role: 'notice', text });

function inlineOf(piece: Piece): Inline {
	if (piece.kind === 'footnote') return { kind: 'footnote', number: piece.number, again: !piece.isFirst };
	if (piece.kind === 'reference')
		return { kind: 'reference', text: piece.text, to: targetOfAnchor(piece.anchor) };
	return { kind: 'words', text: piece.text };
}

function partBlocks(part: ComposedPart, { format, figure }: Printing): ExportBlock[] {
	switch (part.kind) {
		case 'table':
			return [{ kind: 'table', table: printed({ ...part.table, title: part.caption }, format) }];
		case 'figure': {
			const drawn = figure({ ...part.plot, title: part.caption });
			return 'picture' in drawn
				? [{ kind: 'picture', picture: drawn.picture }]
				: [{ kind: 'table', table: printed(drawn.table, format) }];
		}
		case 'reading':
			return part.sentences.map((text) => ({ kind: 'paragraph', role: 'body', text }));
		case 'prose':
			return part.paragraphs.map((text) => ({ kind: 'paragraph', role: 'body', text }));
		case 'message':
		case 'lost':
			return [noticeOf(part.text)];
	}
}
