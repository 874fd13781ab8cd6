import type { MethodFact } from '../analysis/types';
import { toHtml } from '../report/html';
import type { ResultCell, ResultPlot } from '../report/types';
import type { ComposedBlock, ComposedPart, ComposedReport, Piece } from './composed';

/** What the reader's side gives. */
export interface HtmlWords {
	format: (cell: ResultCell) => string;
	/** A figure as an element: an SVG, or an image with its data in it. */
	figure: (plot: ResultPlot<string>) => string;
	/** "Tabell 3", "Figur 2". */
	table: (number: number) => string;
	figureName: (number: number) => string;
	contentsTitle: (of: 'headings' | 'tables' | 'figures') => string;
	/** The language tag of the texts. */
	language: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]);

const STYLE =
	'body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 Calibri,Arial,sans-serif;color:#1a1a1a;' +
	'background:#fff}h1,h2,h3,h4{line-height:1.25}figure{margin:1.5rem 0;overflow-x:auto}' +
	'svg,img{max-width:100%;height:auto}.remark{border-left:4px solid #0b5cad;padding-left:1rem}' +
	'blockquote{font-style:italic}dt{font-weight:bold}dd{margin:0 0 .4rem}nav ul{list-style:none;padding:0}' +
	'.lost{border:1px solid;font-weight:bold}.break{break-after:page}@media print{table,figure{break-inside:avoid}' +
	'h2,h3,h4{break-after:avoid}}';

/** A report as one web page that needs nothing else: no script, no files beside it, nothing fetched. */
export const htmlPage = (report: ComposedReport, words: HtmlWords): string =>
	`<!doctype html>\n<html lang="${escaped(words.language)}"><head><meta charset="utf-8">` +
	'<meta name="viewport" content="width=device-width, initial-scale=1">' +
	`<title>${escaped(report.title)}</title><style>${STYLE}</style></head><body>${htmlBody(report, words)}</body></html>\n`;

/** The same without the page around it: for the clipboard. */
export function htmlBody(report: ComposedReport, words: HtmlWords): string {
	const { title, author, subtitle, standing, blocks, footnotes } = report;
	const under = [author, subtitle]
		.filter((line) => line.trim() !== '')
		.map((line) => `<p>${escaped(line)}</p>`);
	under.push(remarkHtml(standing));
	const notes = footnotes.map(
		({ text, anchor, number }) => `<li id="${anchor}" value="${number}">${escaped(text)}</li>`
	);
	return (
		`<h1>${escaped(title)}</h1>${under.join('')}` +
		blocks.map((block) => blockHtml(block, words)).join('\n') +
		(notes.length > 0 ? `<hr><ol>${notes.join('')}</ol>` : '')
	);
}

function blockHtml(block: ComposedBlock, words: HtmlWords): string {
	switch (block.kind) {
		case 'heading': {
			const { level, number, text, anchor } = block;
			const shown = number === null ? text : `${number} ${text}`;
			return `<h${level + 1} id="${anchor}">${escaped(shown)}</h${level + 1}>`;
		}
		case 'paragraph': {
			const lines = block.lines.map((pieces) => pieces.map(pieceHtml).join(''));
			if (block.role === 'list') return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
			const text = lines.join('<br>').replaceAll('\n', '<br>');
			if (block.role === 'quote') return `<blockquote><p>${text}</p></blockquote>`;
			return block.role === 'remark' ? `<p class="remark">${text}</p>` : `<p>${text}</p>`;
		}
		case 'result':
			return (
				remarkHtml(block.absent ?? '') +
				block.parts.map((part) => partHtml(part, words)).join('\n') +
				factsHtml(block.method)
			);
		case 'notes':
			return block.groups
				.map(
					({ title, facts }) =>
						(title === '' ? '' : `<p><strong>${escaped(title)}</strong></p>`) + factsHtml(facts)
				)
				.join('');
		case 'contents': {
			const lines = block.entries.map(
				({ number, text, anchor, level }) =>
					`<li style="margin-left:${(level - 1) * 1.5}rem"><a href="#${anchor}">${escaped(`${number} ${text}`.trim())}</a></li>`
			);
			const title = escaped(words.contentsTitle(block.of));
			return lines.length === 0 ? '' : `<nav><h2>${title}</h2><ul>${lines.join('')}</ul></nav>`;
		}
		case 'break':
			return '<div class="break"></div>';
	}
}

function pieceHtml(piece: Piece): string {
	switch (piece.kind) {
		case 'reference':
			return `<a href="#${piece.anchor}">${escaped(piece.text)}</a>`;
		case 'footnote':
			return `<sup><a href="#${piece.anchor}">${piece.number}</a></sup>`;
		case 'lost':
			return `<span class="lost">${escaped(piece.text)}</span>`;
		default:
			return escaped(piece.text);
	}
}

function partHtml(part: ComposedPart, words: HtmlWords): string {
	switch (part.kind) {
		case 'table': {
			const title = `${words.table(part.number)}. ${part.caption}`;
			return `<figure id="${part.anchor}">${toHtml({ ...part.table, title }, words.format)}</figure>`;
		}
		case 'figure': {
			const title = escaped(`${words.figureName(part.number)}. ${part.caption}`);
			const notes = part.plot.notes.map((note) => `<p>${escaped(note)}</p>`);
			return (
				`<figure id="${part.anchor}"><figcaption><strong>${title}</strong></figcaption>` +
				`${words.figure(part.plot)}${notes.join('')}</figure>`
			);
		}
		case 'reading':
			return part.sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('');
		case 'prose':
			return part.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('');
		case 'message':
		case 'lost':
			return remarkHtml(part.text);
	}
}

const remarkHtml = (text: string): string => (text === '' ? '' : `<p class="remark">${escaped(text)}</p>`);

const factsHtml = (facts: readonly MethodFact<string>[]): string =>
	facts.length === 0
		? ''
		: `<dl>${facts.map(({ label, text }) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`).join('')}</dl>`;
