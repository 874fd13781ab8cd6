import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ResultTable } from '../../report/types';
import { documentOf, share, text, wideTable } from '../testing/tables';
import { wellFormed } from '../testing/well-formed';
import type { ExportDocument } from '../types';
import { writeDocx } from './write-docx';

/** The parts of the file as text. */
const parts = (document: ExportDocument): Record<string, string> =>
	Object.fromEntries(
		Object.entries(unzipSync(writeDocx(document))).map(([name, bytes]) => [name, strFromU8(bytes)])
	);
const body = (document: ExportDocument): string => parts(document)['word/document.xml'];

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = (xml: string): string =>
	[...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
		.map(([all, inside]) => (inside === undefined ? (all === '<w:br/>' ? '\n' : '\t') : inside))
		.join('')
		.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]);
const between = (xml: string, tag: string): string[] =>
	[...xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, inside]) => inside);

/** The rows of a table as a reader sees them: the text of each cell, how many columns it covers, whether it begins. */
const rowsOf = (table: string) =>
	between(table, 'w:tr').map((row) => ({
		isHeader: row.includes('<w:tblHeader/>'),
		cells: between(row, 'w:tc').map((cell) => ({
			text: plain(cell),
			columns: Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
			continues: cell.includes('<w:vMerge/>')
		}))
	}));

describe('a table that fits', () => {
	const document = body(documentOf(wideTable(6, 7)));
	const [table] = between(document, 'w:tbl');

	it('has two header rows that are repeated, with merged headers', () => {
		const rows = rowsOf(table);
		expect(rows.map(({ isHeader }) => isHeader)).toEqual([true, true, ...Array(7).fill(false)]);
		expect(rows[0].cells).toEqual([
			{ text: 'Kommune', columns: 1, continues: false },
			{ text: 'Skole', columns: 1, continues: false },
			{ text: 'Spørsmål 1', columns: 2, continues: false },
			{ text: 'Spørsmål 2', columns: 2, continues: false }
		]);
		expect(rows[1].cells.map(({ text, continues }) => (continues ? null : text))).toEqual([
			null,
			null,
			'Antall',
			'Andel',
			'Antall',
			'Andel'
		]);
	});

	it('merges equal names below each other, and shows numbers as the reader does', () => {
		const rows = rowsOf(table).slice(2);
		expect(rows.map(({ cells }) => cells[0].continues)).toEqual([
			false,
			true,
			true,
			false,
			true,
			true,
			false
		]);
		expect(rows[1].cells.map((cell) => cell.text)).toEqual([
			'',
			'Skuvla 1 Šŋđŧžåæø',
			'1\u00a0000',
			'skjermet',
			'1\u00a0002',
			'0,1\u00a0%'
		]);
	});

	it('is captioned with a number that Word counts, and says the language', () => {
		expect(document).toContain('<w:fldSimple w:instr="SEQ Tabell \\* ARABIC">');
		expect(plain(document)).toContain('Tabell 1. Andel som svarer «enig», etter skole og år');
		expect(document).not.toContain('w:orient="landscape"');
		const files = parts(documentOf(wideTable(6, 7)));
		expect(files['word/styles.xml']).toContain('<w:lang w:val="nb-NO"/>');
		expect(files['docProps/core.xml']).toContain('<dc:language>nb-NO</dc:language>');
	});
});

it('puts a table of 60 columns on landscape pages in parts, and loses no cell', () => {
	const wide = wideTable(60, 20);
	const source = documentOf(wide);
	const document = body(source);
	const tables = between(document, 'w:tbl');
	expect(document).toContain('w:orient="landscape"');
	expect(tables.length).toBeGreaterThan(3);
	const block = source.blocks.find(({ kind }) => kind === 'table');
	const shown = block?.kind === 'table' ? block.table.shown : [];
	const seen = shown.map((): string[] => []);
	for (const table of tables) {
		const rows = rowsOf(table);
		expect(rows.slice(0, 2).every(({ isHeader }) => isHeader)).toBe(true);
		// Every row of every part covers all of the grid, which is no wider than the page.
		const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
		expect(grid.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(16838 - 2 * 1134);
		for (const { cells } of rows)
			expect(cells.reduce((sum, { columns }) => sum + columns, 0)).toBe(grid.length);
		// Pairs under one header stay together.
		expect((grid.length - 2) % 2).toBe(0);
		rows.slice(2).forEach(({ cells }, index) => {
			expect(cells[1].text).toBe(shown[index][1]);
			seen[index].push(...cells.slice(2).map((cell) => cell.text));
		});
	}
	expect(seen).toEqual(shown.map((texts) => texts.slice(2)));
	expect(plain(document)).toContain(`(del 2 av ${tables.length})`);
	expect(document.match(/SEQ Tabell \\c/g)).toHaveLength(tables.length - 1);
});

it('puts pictures in with alternative text and counts them apart from tables', () => {
	const document = documentOf(wideTable(6, 2));
	document.blocks.push({
		kind: 'picture',
		picture: {
			title: 'Svar <alle>',
			description: 'Liggende søyler "stablet"',
			notes: ['Merknad'],
			png: new Uint8Array([1, 2, 3]),
			width: 1284,
			height: 300
		}
	});
	const files = unzipSync(writeDocx(document));
	const written = strFromU8(files['word/document.xml']);
	expect([...files['word/media/figure1.png']]).toEqual([1, 2, 3]);
	expect(written).toContain('descr="Liggende søyler &quot;stablet&quot;"');
	expect(written).toContain('title="Svar &lt;alle&gt;"');
	// Twice as wide as the page: half its size, 9525 units to a pixel.
	expect(written).toContain(`<wp:extent cx="${642 * 9525}" cy="${150 * 9525}"/>`);
	expect(plain(written)).toContain('Figur 1. Svar <alle>');
	expect(wellFormed(written)).toBe(true);
});

it('gives the same file for the same document', () => {
	expect(writeDocx(documentOf(wideTable(6, 2)))).toEqual(writeDocx(documentOf(wideTable(6, 2))));
});

const HOSTILE = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom('=1+1', '\u0000\u0001\u001f', '\ud800', 'שלום עולם', 'a\r\nb\tc', ']]>', '<w:p>', '&#0;'),
	fc.nat({ max: 3000 }).map((length) => 'x'.repeat(length))
);

/** Any table: headers above some columns, names, headings, cells without numbers, rows that are too short. */
const TABLE = fc
	.record({
		columns: fc.array(fc.record({ label: HOSTILE, above: fc.array(HOSTILE, { maxLength: 2 }) }), {
			minLength: 1,
			maxLength: 12
		}),
		names: fc.nat({ max: 4 }),
		rows: fc.array(fc.record({ heading: fc.boolean(), cells: fc.array(HOSTILE, { maxLength: 12 }) }), {
			maxLength: 6
		}),
		title: HOSTILE,
		notes: fc.array(HOSTILE, { maxLength: 2 })
	})
	.map(({ columns, names, rows, title, notes }): ResultTable => ({
		id: 'any',
		title,
		notes,
		rowHeaders: names,
		columns: columns.map(({ label, above }, index) => ({ id: `c${index}`, label, above, align: 'start' })),
		rows: rows.map(({ heading, cells }, index) => ({
			id: `r${index}`,
			...(heading ? { role: 'heading' as const } : {}),
			cells: columns.map((_, column) =>
				column === 1 ? share(null, cells[column]) : text(cells[column] ?? '')
			)
		}))
	}));

it('writes well-formed XML whatever the texts are', () => {
	fc.assert(
		fc.property(TABLE, HOSTILE, (table, name) => {
			const document = { ...documentOf(table), title: name };
			document.blocks.push({ kind: 'paragraph', role: 'notice', text: name });
			for (const [part, xml] of Object.entries(parts(document)))
				expect([part, wellFormed(xml)]).toEqual([part, true]);
			for (const grid of between(parts(document)['word/document.xml'], 'w:tbl')) {
				const columns = [...grid.matchAll(/<w:gridCol /g)].length;
				for (const { cells } of rowsOf(grid)) {
					expect(cells.reduce((sum, cell) => sum + cell.columns, 0)).toBe(columns);
				}
			}
		}),
		{ numRuns: 150 }
	);
});
