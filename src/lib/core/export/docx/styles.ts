import type { FileLanguage } from '../types';

/** Ids of the styles, as paragraphs and tables name them. Whoever gets the file changes a style and with it all tables. */
export const STYLE = {
	headings: ['Heading1', 'Heading2', 'Heading3'],
	reading: 'Reading',
	notice: 'Notice',
	caption: 'Caption',
	note: 'TableNote',
	cell: 'TableText',
	header: 'TableHeader',
	table: 'ResultTable',
	title: 'Title',
	subtitle: 'Subtitle',
	list: 'ListBullet',
	quote: 'Quote',
	contentsTitle: 'ContentsTitle',
	contents: ['TOC1', 'TOC2', 'TOC3'],
	footnote: 'FootnoteText',
	footnoteMark: 'FootnoteReference'
} as const;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** A font that Word has everywhere, and LibreOffice one of the same widths for. */
const FONT = 'Calibri';

interface Look {
	/** Half points. */
	size?: number;
	bold?: boolean;
	italic?: boolean;
	/** Twentieths of a point. */
	before?: number;
	after?: number;
	keepNext?: boolean;
	/** 0 for the first level of headings, as the outline of the document has them. */
	outline?: number;
	basedOn?: string;
	border?: boolean;
	/** From both sides, of a list from the left, in twentieths of a point. */
	indent?: number;
	/** From the left only. */
	left?: number;
	/** Number of the list that its paragraphs are items of. */
	list?: number;
	/** No space between paragraphs of this same style. */
	close?: boolean;
}

function paragraphStyle(id: string, name: string, look: Look): string {
	const { size, bold, italic, before = 0, after = 0, outline, basedOn = 'Normal' } = look;
	return (
		`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
		`<w:qFormat/><w:pPr>${look.keepNext ? '<w:keepNext/>' : ''}` +
		(look.list ? `<w:numPr><w:numId w:val="${look.list}"/></w:numPr>` : '') +
		(look.border ? '<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="B4BAC4"/></w:pBdr>' : '') +
		`<w:spacing w:before="${before}" w:after="${after}"/>` +
		indentOf(look) +
		`${look.close ? '<w:contextualSpacing/>' : ''}` +
		`${outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`}</w:pPr>` +
		`<w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}` +
		`${size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : ''}</w:rPr></w:style>`
	);
}

function indentOf({ indent, left, list }: Look): string {
	if (list) return `<w:ind w:left="${indent ?? 0}" w:hanging="284"/>`;
	if (indent) return `<w:ind w:left="${indent}" w:right="${indent}"/>`;
	return left ? `<w:ind w:left="${left}"/>` : '';
}

/** The style sheet of a document, as WordprocessingML (ISO/IEC 29500-1, 17.7), with the language of its texts. */
export const stylesXml = (language: FileLanguage): string =>
	`<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>` +
	`<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>` +
	`<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault>` +
	'<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>' +
	'</w:docDefaults>' +
	'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
	'<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>' +
	'<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/>' +
	'<w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
	`<w:style w:type="table" w:styleId="${STYLE.table}"><w:name w:val="Result table"/>` +
	'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>' +
	'<w:top w:val="single" w:sz="12" w:space="0" w:color="auto"/>' +
	'<w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>' +
	paragraphStyle(STYLE.headings[0], 'heading 1', {
		size: 32,
		bold: true,
		before: 240,
		after: 160,
		keepNext: true,
		outline: 0
	}) +
	paragraphStyle(STYLE.headings[1], 'heading 2', {
		size: 26,
		bold: true,
		before: 320,
		after: 120,
		keepNext: true,
		outline: 1
	}) +
	paragraphStyle(STYLE.headings[2], 'heading 3', {
		size: 24,
		bold: true,
		before: 240,
		after: 80,
		keepNext: true,
		outline: 2
	}) +
	paragraphStyle(STYLE.reading, 'Reading', { before: 160, after: 160, border: true, close: true }) +
	paragraphStyle(STYLE.notice, 'Notice', {
		before: 160,
		after: 160,
		italic: true,
		border: true,
		close: true
	}) +
	paragraphStyle(STYLE.caption, 'caption', {
		size: 20,
		bold: true,
		before: 240,
		after: 80,
		keepNext: true
	}) +
	paragraphStyle(STYLE.note, 'Table note', { size: 17, before: 60, after: 40 }) +
	paragraphStyle(STYLE.cell, 'Table text', { size: 18, before: 20, after: 20 }) +
	paragraphStyle(STYLE.header, 'Table header', { bold: true, keepNext: true, basedOn: STYLE.cell }) +
	paragraphStyle(STYLE.title, 'Title', { size: 48, bold: true, after: 120 }) +
	paragraphStyle(STYLE.subtitle, 'Subtitle', { size: 24, after: 60 }) +
	paragraphStyle(STYLE.list, 'List Bullet', { after: 60, indent: 425, list: 1 }) +
	paragraphStyle(STYLE.quote, 'Quote', { italic: true, before: 120, after: 120, indent: 567 }) +
	paragraphStyle(STYLE.contentsTitle, 'Contents title', {
		size: 28,
		bold: true,
		before: 240,
		after: 120,
		keepNext: true
	}) +
	STYLE.contents
		.map((id, level) =>
			paragraphStyle(id, `toc ${level + 1}`, { after: 60, ...(level > 0 ? { left: 284 * level } : {}) })
		)
		.join('') +
	paragraphStyle(STYLE.footnote, 'footnote text', { size: 18, after: 40 }) +
	`<w:style w:type="character" w:styleId="${STYLE.footnoteMark}"><w:name w:val="footnote reference"/>` +
	'<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
	'</w:styles>';
