import { strToU8, zipSync, type Zippable } from 'fflate';
import { lineText } from '../file-text';
import { fitToPage, type Paper } from '../page-fit';
import type { ExportBlock, ExportDocument } from '../types';
import { paragraph, run } from './markup';
import { FOOTER, NAMESPACES, pictureFile, pictureRelation, surroundingParts } from './parts';
import { pictureParagraphs } from './picture';
import { extraParts, isRich, richLines, richParagraphs } from './rich';
import { STYLE, stylesXml } from './styles';
import { tableParts } from './table';

/** A4 in twentieths of a point, with margins of two centimetres. */
const PAGE = { short: 11906, long: 16838, margin: 1134 } as const;
/** A letter of table text (9 points) with some to spare, and the space at both sides of a cell. */
const PAPER: Paper = {
	portrait: PAGE.short - 2 * PAGE.margin,
	landscape: PAGE.long - 2 * PAGE.margin,
	letter: 96,
	padding: 180
};

/** What stands on pages of one direction. */
interface Stretch {
	landscape: boolean;
	written: string;
	/** About how many lines of an upright page it takes. */
	lines: number;
}

/** An upright stretch that is shorter than this goes on the landscape pages beside it: half a page would stay empty. */
const SHORT = 14;
/** Letters on a line of text. */
const LINE = 95;

/** Archives tell the time of their files; the same document gives the same file, so it is this one always. */
const ARCHIVED = '1980-01-01T00:00:00';

/**
 * A document as DOCX (Office Open XML, ISO/IEC 29500): headings, text, tables as Word's own, figures as pictures with
 * alternative text. Tables that need it stand on landscape pages or in parts; see `fitToPage`.
 * @returns the file
 */
export function writeDocx(document: ExportDocument): Uint8Array<ArrayBuffer> {
	const { blocks, title, language, words } = document;
	const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture.png] : []));
	const texts: Record<string, string> = {
		...surroundingParts(title, language, words.page, pictures.length, extraParts(document)),
		'word/styles.xml': stylesXml(language),
		'word/document.xml':
			`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>` +
			`${body(stretchesOf(document))}</w:body></w:document>`
	};
	const files: Zippable = {};
	for (const [name, text] of Object.entries(texts)) files[name] = strToU8(text);
	// Pictures are packed already.
	pictures.forEach((png, index) => (files[`word/${pictureFile(index)}`] = [png, { level: 0 }]));
	return zipSync(files, { mtime: ARCHIVED });
}

/** The paragraph that ends a stretch is a point high, so that it seldom begins a page of its own. */
const THIN_LINE = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';

/** All stretches; the pages of one are said at its end, those of the last at the end of the body. */
const body = (stretches: readonly Stretch[]): string =>
	stretches
		.map(({ landscape, written }, index) =>
			index < stretches.length - 1
				? `${written}<w:p><w:pPr><w:pStyle w:val="${STYLE.note}"/>${THIN_LINE}${section(landscape)}</w:pPr></w:p>`
				: written + section(landscape)
		)
		.join('');

function section(landscape: boolean): string {
	const { short, long, margin } = PAGE;
	const size = landscape
		? `w:w="${long}" w:h="${short}" w:orient="landscape"`
		: `w:w="${short}" w:h="${long}"`;
	const sides = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${margin}"`).join(' ');
	return (
		`<w:sectPr><w:footerReference w:type="default" r:id="${FOOTER}"/><w:type w:val="nextPage"/>` +
		`<w:pgSz ${size}/><w:pgMar ${sides} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
	);
}

/** The blocks in stretches of pages of one direction. A heading goes with what follows it. */
function stretchesOf({ blocks, words }: ExportDocument): Stretch[] {
	const stretches: Stretch[] = [];
	let waiting = { written: '', lines: 0 };
	let [tables, figures] = [0, 0];
	const add = (landscape: boolean, written: string, lines: number) => {
		const last = stretches.at(-1);
		const whole = { written: waiting.written + written, lines: waiting.lines + lines };
		if (last?.landscape === landscape) {
			last.written += whole.written;
			last.lines += whole.lines;
		} else stretches.push({ landscape, ...whole });
		waiting = { written: '', lines: 0 };
	};
	for (const block of blocks) {
		if (block.kind === 'chapter') {
			waiting.written += richParagraphs(block, words);
			waiting.lines += 2;
		} else if (isRich(block)) {
			add(false, richParagraphs(block, words), richLines(block, LINE));
		} else if (block.kind === 'heading') {
			waiting.written += paragraph(run(lineText(block.text)), { style: STYLE.headings[block.level - 1] });
			waiting.lines += 2;
		} else if (block.kind === 'table') {
			tables += 1;
			const fit = fitToPage(block.table, PAPER);
			const lines = block.table.shown.length + block.table.table.notes.length + 4;
			add(fit.landscape, tableParts(block.table, tables, fit, words), lines);
		} else if (block.kind === 'picture') {
			figures += 1;
			const relation = pictureRelation(figures - 1);
			// Upright pages show figures at their own size.
			add(false, pictureParagraphs(block.picture, words.figure, figures, relation), Infinity);
		} else {
			add(false, textParagraphs(block), linesOf(block));
		}
	}
	if (waiting.written !== '' || stretches.length === 0) add(stretches.at(-1)?.landscape ?? false, '', 0);
	return joined(stretches);
}

/** The same with short upright stretches on the landscape pages beside them. */
function joined(stretches: readonly Stretch[]): Stretch[] {
	const turned = stretches.map((one, index) => {
		const isBeside = [index - 1, index + 1].some((beside) => stretches[beside]?.landscape);
		return one.landscape || !isBeside || one.lines > SHORT ? one : { ...one, landscape: true };
	});
	return turned.reduce<Stretch[]>((all, one) => {
		const last = all.at(-1);
		if (last?.landscape !== one.landscape) return [...all, { ...one }];
		last.written += one.written;
		last.lines += one.lines;
		return all;
	}, []);
}

function linesOf(block: Extract<ExportBlock, { kind: 'paragraph' | 'facts' }>): number {
	const texts = block.kind === 'facts' ? block.facts.map(({ text }) => text) : [block.text];
	return texts.reduce((sum, text) => sum + Math.ceil(text.length / LINE) + 0.5, 0);
}

function textParagraphs(block: Extract<ExportBlock, { kind: 'paragraph' | 'facts' }>): string {
	if (block.kind === 'facts') {
		return block.facts
			.map(({ label, text }) => paragraph(run(`${lineText(label)}: `, true) + run(text)))
			.join('');
	}
	const { role, text } = block;
	const style = role === 'body' ? undefined : role === 'reading' ? STYLE.reading : STYLE.notice;
	return paragraph(run(text), { style });
}
