import { lineText } from '../file-text';
import type { ExportBlock, ExportDocument, ExportWords, Inline, InlineTarget, RichBlock } from '../types';
import { bookmarked, captionBookmark, headingBookmark, type Bookmark } from './bookmark';
import { field, paragraph, run } from './markup';
import { NAMESPACES, type ExtraPart } from './parts';
import { STYLE } from './styles';

/** What only whole reports have, as WordprocessingML: numbered headings, texts with references and footnotes, contents. */

const RICH = ['title', 'chapter', 'text', 'contents', 'break'] as const satisfies RichBlock['kind'][];

export const isRich = (block: ExportBlock): block is RichBlock =>
	(RICH as readonly string[]).includes(block.kind);

/** A block of a report as paragraphs. */
export function richParagraphs(block: RichBlock, words: ExportWords): string {
	switch (block.kind) {
		case 'title':
			return (
				paragraph(run(lineText(block.title)), { style: STYLE.title }) +
				block.under.map((line) => paragraph(run(lineText(line)), { style: STYLE.subtitle })).join('')
			);
		case 'chapter':
			return chapter(block);
		case 'text':
			return text(block, words);
		case 'contents':
			return contents(block, words);
		case 'break':
			return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
	}
}

/**
 * About how many lines a block takes; what must stand on upright pages takes endlessly many.
 * @param letters in a line
 */
export function richLines(block: RichBlock, letters: number): number {
	if (block.kind === 'contents') return block.entries.length + 2;
	if (block.kind !== 'text') return Infinity;
	const length = (line: readonly Inline[]) =>
		line.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), 0);
	return block.lines.reduce((sum, line) => sum + Math.ceil(length(line) / letters) + 0.5, 0);
}

/** References repeat what the bookmark is around: the number, or the text of a heading without one. */
function chapter({ level, number, text: words, bookmark }: Extract<RichBlock, { kind: 'chapter' }>): string {
	const at = headingBookmark(bookmark);
	const title = run(lineText(words));
	const inside = number === '' ? bookmarked(at, title) : `${bookmarked(at, run(number))}${run('\t')}${title}`;
	return paragraph(inside, { style: STYLE.headings[level - 1] });
}

const STYLES = {
	body: undefined,
	list: STYLE.list,
	quote: STYLE.quote,
	remark: STYLE.reading,
	label: STYLE.caption
} as const;

function text({ role, lines }: Extract<RichBlock, { kind: 'text' }>, words: ExportWords): string {
	const style = STYLES[role];
	return lines
		.map((line) => paragraph(line.map((piece) => inline(piece, words)).join(''), { style }))
		.join('');
}

function inline(piece: Inline, words: ExportWords): string {
	switch (piece.kind) {
		case 'words':
			return run(piece.text);
		case 'footnote': {
			const look = `<w:rPr><w:rStyle w:val="${STYLE.footnoteMark}"/></w:rPr>`;
			// The same note twice: Word has each once, so the second is its number.
			return piece.again
				? `<w:r>${look}<w:t>${piece.number}</w:t></w:r>`
				: `<w:r>${look}<w:footnoteReference w:id="${piece.number}"/></w:r>`;
		}
		case 'reference':
			return reference(piece, words);
	}
}

/**
 * A reference as a field that follows its target, with its text in place. The number is the field, or a name without the
 * quotation marks around it: the bookmark of a heading without a number is around its text.
 */
function reference({ text: shown, to }: Extract<Inline, { kind: 'reference' }>, words: ExportWords): string {
	const [, open = '', name = '', close = ''] = /^([«“„"])(.+)([»”“"])$/su.exec(shown) ?? [];
	const [, before = open, number = name || shown] =
		open === '' ? (/^(.*\s)?([\dA-Z]+(?:\.\d+)*)$/u.exec(shown) ?? []) : [];
	return run(before) + field(` REF ${bookmarkOf(to, words).name} \\h `, number) + run(close);
}

function bookmarkOf({ kind, number }: InlineTarget, words: ExportWords): Bookmark {
	return kind === 'heading' ? headingBookmark(number) : captionBookmark(words[kind], number);
}

const part = (type: 'begin' | 'separate' | 'end', dirty = false): string =>
	`<w:r><w:fldChar w:fldCharType="${type}"${dirty ? ' w:dirty="true"' : ''}/></w:r>`;

/**
 * A list of headings, tables or figures: a field that Word fills with pages when the file is opened, with its lines in
 * place for those who do not.
 */
function contents(
	{ of, title, entries }: Extract<RichBlock, { kind: 'contents' }>,
	words: ExportWords
): string {
	const label = lineText(of === 'figures' ? words.figure : words.table).replace(/\s+/g, '_');
	const instruction = of === 'headings' ? ' TOC \\o "1-3" \\h \\z ' : ` TOC \\h \\z \\c "${label}" `;
	const begin =
		part('begin', true) +
		`<w:r><w:instrText xml:space="preserve">${instruction.replaceAll('"', '&quot;')}</w:instrText></w:r>` +
		part('separate');
	const lines = entries.map(({ number, text: entry, level, to }, index) => {
		const separator = of === 'headings' ? '\t' : '. ';
		const shown = number === '' ? entry : `${number}${separator}${lineText(entry)}`;
		const link = `<w:hyperlink w:anchor="${bookmarkOf(to, words).name}" w:history="1">${run(shown)}</w:hyperlink>`;
		const ends = index === entries.length - 1 ? part('end') : '';
		return paragraph((index === 0 ? begin : '') + link + ends, {
			style: STYLE.contents[Math.min(level, STYLE.contents.length) - 1]
		});
	});
	return paragraph(run(lineText(title)), { style: STYLE.contentsTitle }) + lines.join('');
}

/** The files that texts of this document refer to: its footnotes, and how lists look. */
export function extraParts({ blocks, footnotes = [] }: ExportDocument): ExtraPart[] {
	const extra: ExtraPart[] = [];
	if (footnotes.length > 0) extra.push({ name: 'footnotes', inside: footnotesXml(footnotes) });
	if (blocks.some(isRich)) extra.push({ name: 'numbering', inside: NUMBERING });
	return extra;
}

function footnotesXml(footnotes: readonly string[]): string {
	const rule = (id: number, type: 'separator' | 'continuationSeparator') =>
		`<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`;
	const mark = `<w:r><w:rPr><w:rStyle w:val="${STYLE.footnoteMark}"/></w:rPr><w:footnoteRef/></w:r>`;
	const notes = footnotes.map(
		(note, index) =>
			`<w:footnote w:id="${index + 1}">${paragraph(mark + run(` ${note}`), { style: STYLE.footnote })}</w:footnote>`
	);
	return (
		`<w:footnotes ${NAMESPACES}>${rule(-1, 'separator')}${rule(0, 'continuationSeparator')}` +
		`${notes.join('')}</w:footnotes>`
	);
}

/** One list, of points. */
const NUMBERING =
	`<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
	'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
	'<w:pPr><w:ind w:left="425" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>' +
	'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
