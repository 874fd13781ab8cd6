import type { MethodFact } from '../analysis/types';
import { fullLabel, isWideHeading } from '../report/layout';
import type { ResultTable } from '../report/types';
import type { ComposedBlock, ComposedPart, ComposedReport, Piece } from './composed';
import type { HtmlWords } from './html';

type Words = Pick<HtmlWords, 'format' | 'table' | 'figureName' | 'contentsTitle'>;

/** Letters that Markdown reads as marks, as letters. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#&~]/g, (mark) => `\\${mark}`);
/** What would make a line of a text an item, a rule or a heading, as letters: "- ", "12. ", "===". */
const plainStart = (line: string): string =>
	line
		.trimStart()
		.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
		.replace(/^([-+])(?=\s|$)|^(?=-[-\s]*$|=+\s*$)/, '\\$1');
const plainLines = (text: string): string => text.split('\n').map(plainStart).join('\n');
const oneLine = (text: string): string => plain(text.replace(/\s*\n\s*/g, ' '));

/**
 * A report as Markdown (CommonMark with tables and footnotes as many programs read them). Figures are their titles and
 * what they show: a text file holds no pictures.
 */
export function toMarkdown(report: ComposedReport, words: Words): string {
	const { title, author, subtitle, standing, blocks, footnotes } = report;
	const under = [author, subtitle].filter((line) => line.trim() !== '').map(oneLine);
	const parts = [
		`# ${oneLine(title)}`,
		...under,
		standing === '' ? '' : `> ${oneLine(standing)}`,
		...blocks.map((block) => blockText(block, words)),
		...footnotes.map(({ number, text }) => `[^${number}]: ${oneLine(text)}`)
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: ComposedBlock, words: Words): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level + 1)} ${oneLine([block.number, block.text].filter(Boolean).join(' '))}`;
		case 'paragraph': {
			const lines = block.lines.map((pieces) => pieces.map(pieceText).join(''));
			if (block.role === 'list') return lines.map((line) => `- ${plainStart(line)}`).join('\n');
			const text = plainLines(lines.join('\n')).replaceAll('\n', '  \n');
			return block.role === 'body' ? text : text.replace(/^/gm, '> ');
		}
		case 'result':
			return [
				block.absent === null ? '' : `> ${oneLine(block.absent)}`,
				...block.parts.map((part) => partText(part, words)),
				factsText(block.method)
			]
				.filter((part) => part !== '')
				.join('\n\n');
		case 'notes':
			return block.groups
				.map(({ title, facts }) => [title === '' ? '' : `**${oneLine(title)}**`, factsText(facts)])
				.flat()
				.filter((part) => part !== '')
				.join('\n\n');
		case 'contents':
			return block.entries
				.map(({ number, text, level }) => `${'  '.repeat(level - 1)}- ${oneLine(`${number} ${text}`.trim())}`)
				.join('\n');
		case 'break':
			return '---';
	}
}

const pieceText = (piece: Piece): string =>
	piece.kind === 'footnote' ? `[^${piece.number}]` : plain(piece.text);

function partText(part: ComposedPart, words: Words): string {
	switch (part.kind) {
		case 'table':
			return [
				`**${oneLine(`${words.table(part.number)}. ${part.caption}`)}**`,
				tableText(part.table, words.format),
				...part.table.notes.map(oneLine)
			].join('\n\n');
		case 'figure':
			return `**${oneLine(`${words.figureName(part.number)}. ${part.caption}`)}**\n\n${oneLine(part.plot.description)}`;
		case 'reading':
			return part.sentences.map((sentence) => plainStart(oneLine(sentence))).join('\n\n');
		case 'prose':
			return part.paragraphs.map((text) => plainLines(plain(text))).join('\n\n');
		case 'message':
		case 'lost':
			return `> ${oneLine(part.text)}`;
	}
}

function tableText({ columns, rows }: ResultTable, format: Words['format']): string {
	const line = (cells: readonly string[]) => `| ${cells.map(oneLine).join(' | ')} |`;
	return [
		line(columns.map(fullLabel)),
		`| ${columns.map(({ align }) => (align === 'end' ? '---:' : '---')).join(' | ')} |`,
		...rows.map((row) =>
			line(
				columns.map((_, index) => (isWideHeading(row) && index > 0 ? '' : shownAt(row.cells, index, format)))
			)
		)
	].join('\n');
}

const shownAt = (
	cells: ResultTable['rows'][number]['cells'],
	index: number,
	format: Words['format']
): string => (index in cells ? format(cells[index]) : '');

const factsText = (facts: readonly MethodFact<string>[]): string =>
	facts.map(({ label, text }) => `- **${oneLine(label)}**: ${oneLine(text)}`).join('\n');
