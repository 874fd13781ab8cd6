import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANALYSIS_TYPES } from '../../../src/lib/core/analysis/definitions';
import { writeDocx } from '../../../src/lib/core/export/docx/write-docx';
import { wellFormed } from '../../../src/lib/core/export/testing/well-formed';
import { writeXlsx } from '../../../src/lib/core/export/xlsx/write-xlsx';
import { headerRows, placedRows } from '../../../src/lib/core/report/layout';
import { exportCases, wideDocument, type ExportCase } from './cases';

/** Texts of a file with their spaces alike. */
const texts = (xml: string, tag: string): Set<string> =>
	new Set([...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text));
const escaped = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const parts = (file: Uint8Array) =>
	Object.fromEntries(
		Object.entries(unzipSync(file)).flatMap(([name, bytes]) => (name.endsWith('.png') ? [] : [[name, strFromU8(bytes)]]))
	);

describe('the documents that LibreOffice was shown', () => {
	let cases: ExportCase[];
	beforeAll(async () => {
		// Without a browser there are no pictures: figures are written as their numbers.
		cases = await exportCases(() => Promise.resolve(null));
	});

	it('were read back whole when it was last run', () => {
		const log = readFileSync('tests/golden/exports/log.md', 'utf8');
		for (const { id, kind } of cases) {
			const line = log.split('\n').find((one) => one.startsWith(`| ${id} | ${kind} |`)) ?? '';
			expect([id, line.trimEnd().endsWith('| none |')]).toEqual([id, true]);
		}
		expect(log).not.toContain('What differs');
	});

	it('are of every kind of analysis, with a table', () => {
		for (const type of ANALYSIS_TYPES.filter((one) => one !== 'text')) {
			const own = cases.filter(({ kind }) => kind === type);
			const tables = own.flatMap(({ document }) => document.blocks.filter(({ kind }) => kind === 'table'));
			expect([type, tables.length > 0]).toEqual([type, true]);
		}
	});

	it('have every cell in Word, under header rows that are repeated', () => {
		for (const { id, document } of cases) {
			const xml = parts(writeDocx(document))['word/document.xml'];
			expect([id, wellFormed(xml)]).toEqual([id, true]);
			const found = texts(xml, 'w:t');
			for (const block of document.blocks) {
				if (block.kind !== 'table') continue;
				const { table, shown } = block.table;
				const body = placedRows(table).flat();
				const cells = body.flatMap(({ cells }, row) => cells.map(({ column }) => shown[row][column] ?? ''));
				const labels = headerRows(table.columns).flatMap((row) => row.map(({ text }) => text));
				for (const text of [...cells, ...labels].filter((one) => one !== '' && !/[\n\t]/.test(one)))
					expect([id, found.has(escaped(text)) || text]).toEqual([id, true]);
			}
			for (const [, table] of xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs))
				expect([id, /^.*?<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/>/s.test(table)]).toEqual([id, true]);
		}
	});

	it('have a sheet for each table in Excel, and no formula', async () => {
		for (const { id, document } of cases) {
			const files = parts(await writeXlsx(document));
			const tables = document.blocks.filter(({ kind }) => kind === 'table').length;
			const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
			expect([id, sheets.length]).toEqual([id, tables + 1]);
			for (const name of sheets) expect(files[name]).not.toMatch(/<f[ >]/);
		}
	});
});

it('a table of 60 columns lies, stands in parts with its names, and has all its cells', async () => {
	const document = await wideDocument(40);
	const xml = parts(writeDocx(document))['word/document.xml'];
	expect(xml).toContain('w:orient="landscape"');
	const tables = [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table]) => table);
	expect(tables.length).toBeGreaterThan(3);
	expect(xml.match(/SEQ Tabell /g)).toHaveLength(tables.length);
	for (const table of tables) {
		expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(2);
		expect(table.match(/<w:tr>/g)).toHaveLength(42);
		const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
		// A4 lying down, less margins of two centimetres, in twentieths of a point.
		expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(16838 - 2 * 1134);
		expect(texts(table, 'w:t')).toContain('Skuvla 39 Šŋđŧžåæø');
	}
	const columns = tables.reduce((sum, table) => sum + (table.match(/<w:gridCol /g)?.length ?? 0), 0);
	// Two columns of names again in each part.
	expect(columns).toBe(60 + 2 * (tables.length - 1));
});
