import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import en from '../../../i18n/en/exporting';
import nb from '../../../i18n/nb/exporting';
import nn from '../../../i18n/nn/exporting';
import { documentOf, wideTable } from '../testing/tables';
import { wellFormed } from '../testing/well-formed';
import type { ExportDocument, RichBlock } from '../types';
import { captionBookmark, headingBookmark } from './bookmark';
import { writeDocx } from './write-docx';

const filesOf = (document: ExportDocument): Record<string, string> =>
	Object.fromEntries(
		Object.entries(unzipSync(writeDocx(document))).map(([name, bytes]) => [name, strFromU8(bytes)])
	);

function reportOf(blocks: RichBlock[], footnotes: string[] = []): ExportDocument {
	const document = documentOf(wideTable(4, 3));
	const tables = document.blocks.filter(({ kind }) => kind === 'table');
	return { ...document, blocks: [...blocks, ...tables], footnotes };
}

const BLOCKS: RichBlock[] = [
	{ kind: 'title', title: 'Rapport', under: ['Forfatter', '2026'] },
	{
		kind: 'contents',
		of: 'headings',
		title: 'Innhold',
		entries: [
			{ number: '1', text: 'Bakgrunn', level: 1, to: { kind: 'heading', number: 1 } },
			{ number: 'A.1', text: 'Om data', level: 2, to: { kind: 'heading', number: 2 } }
		]
	},
	{ kind: 'chapter', level: 1, number: '1', text: 'Bakgrunn', bookmark: 1 },
	{
		kind: 'text',
		role: 'body',
		lines: [
			[
				{ kind: 'words', text: 'Se ' },
				{ kind: 'reference', text: 'tabell 1', to: { kind: 'table', number: 1 } },
				{ kind: 'words', text: ' og ' },
				{ kind: 'reference', text: 'vedlegg A.1', to: { kind: 'heading', number: 2 } },
				{ kind: 'footnote', number: 1, again: false },
				{ kind: 'footnote', number: 1, again: true }
			]
		]
	},
	{ kind: 'text', role: 'list', lines: [[{ kind: 'words', text: 'En' }], [{ kind: 'words', text: 'To' }]] },
	{ kind: 'break' },
	{ kind: 'chapter', level: 2, number: 'A.1', text: 'Om data', bookmark: 2 }
];

it('has headings that are referred to, contents, footnotes and lists as Word has them', () => {
	const files = filesOf(reportOf(BLOCKS, ['Čálli']));
	const document = files['word/document.xml'];
	for (const part of [
		'<w:pStyle w:val="Title"/>',
		'<w:bookmarkStart w:id="2" w:name="_RefHeading2"/><w:r><w:t xml:space="preserve">A.1</w:t></w:r><w:bookmarkEnd w:id="2"/>',
		'<w:fldSimple w:instr="REF _RefTabell1 \\h"><w:r><w:t xml:space="preserve">1</w:t></w:r></w:fldSimple>',
		'<w:fldSimple w:instr="REF _RefHeading2 \\h"><w:r><w:t xml:space="preserve">A.1</w:t></w:r></w:fldSimple>',
		'<w:instrText xml:space="preserve"> TOC \\o &quot;1-3&quot; \\h \\z </w:instrText>',
		'<w:br w:type="page"/>',
		'w:name="_RefTabell1"'
	])
		expect(document).toContain(part);
	expect(document.match(/<w:footnoteReference w:id="1"\/>/g)).toHaveLength(1);
	expect(document.match(/<w:pStyle w:val="ListBullet"\/>/g)).toHaveLength(2);
	expect(files['word/footnotes.xml']).toContain('Čálli');
	expect(files['word/_rels/document.xml.rels']).toContain('relationships/footnotes');
	expect(files['[Content_Types].xml']).toContain('numbering+xml');
	for (const [name, text] of Object.entries(files)) expect([name, wellFormed(text)]).toEqual([name, true]);
	// Every field that begins also ends.
	expect(document.match(/fldCharType="begin"/g)).toHaveLength(1);
	expect(document.match(/fldCharType="end"/g)).toHaveLength(1);
});

it('names every place once, in every language', () => {
	for (const { table, figure } of [nb, nn, en]) {
		const all = [1, 2, 50].flatMap((number) => [
			headingBookmark(number),
			captionBookmark(table, number),
			captionBookmark(figure, number)
		]);
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
		for (const { id } of all) expect(id).toBeLessThan(2 ** 31);
	}
});

it('writes well-formed XML whatever the texts are', () => {
	const anyText = fc.string({ unit: 'binary', maxLength: 20 });
	fc.assert(
		fc.property(anyText, anyText, (one, other) => {
			const blocks: RichBlock[] = [
				{ kind: 'title', title: one, under: [other] },
				{
					kind: 'contents',
					of: 'figures',
					title: other,
					entries: [{ number: one, text: other, level: 9, to: { kind: 'figure', number: 1 } }]
				},
				{ kind: 'chapter', level: 3, number: one, text: other, bookmark: 1 },
				{
					kind: 'text',
					role: 'quote',
					lines: [
						[
							{ kind: 'words', text: one },
							{ kind: 'reference', text: other, to: { kind: 'table', number: 1 } }
						]
					]
				}
			];
			const files = filesOf(reportOf(blocks, [one, other]));
			expect(wellFormed(files['word/document.xml'])).toBe(true);
			expect(wellFormed(files['word/footnotes.xml'])).toBe(true);
		}),
		{ numRuns: 150 }
	);
});

it('a reference to a heading without a number keeps its quotation marks when Word follows it', () => {
	const blocks: RichBlock[] = [
		{ kind: 'chapter', level: 1, number: '', text: 'Om data 2024', bookmark: 1 },
		{
			kind: 'text',
			role: 'body',
			lines: [[{ kind: 'reference', text: '«Om data 2024»', to: { kind: 'heading', number: 1 } }]]
		}
	];
	expect(filesOf(reportOf(blocks))['word/document.xml']).toContain(
		'<w:t xml:space="preserve">«</w:t></w:r><w:fldSimple w:instr="REF _RefHeading1 \\h"><w:r><w:t xml:space="preserve">Om data 2024</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve">»</w:t>'
	);
});
