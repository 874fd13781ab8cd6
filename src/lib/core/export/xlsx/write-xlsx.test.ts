import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ResultTable } from '../../report/types';
import { printed } from '../compose';
import { asShown, documentOf, share, text, wideTable } from '../testing/tables';
import { wellFormed } from '../testing/well-formed';
import type { ExportDocument } from '../types';
import { sheetNames } from './sheet-names';
import { writeXlsx } from './write-xlsx';

async function parts(document: ExportDocument): Promise<Record<string, string>> {
	const files = unzipSync(await writeXlsx(document));
	return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (xml: string): string =>
	xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]);

/** The cells of a sheet that hold something: texts as texts, numbers as numbers. */
function cellsOf(files: Record<string, string>, sheet: number): Map<string, string | number> {
	const shared = [...files['xl/sharedStrings.xml'].matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside]) =>
		unescaped([...inside.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, words]) => words).join(''))
	);
	const cells = files[`xl/worksheets/sheet${sheet}.xml`].matchAll(/<c ([^>]*)><v>([^<]*)<\/v>/g);
	return new Map(
		[...cells].map(([, attributes, value]) => [
			/r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '',
			attributes.includes('t="s"') ? shared[Number(value)] : Number(value)
		])
	);
}
const namesOf = (files: Record<string, string>): string[] =>
	[...files['xl/workbook.xml'].matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => unescaped(name));

describe('a document with two tables', () => {
	const document = documentOf(wideTable(6, 7), wideTable(60, 4));

	it('has a sheet for each, and one on the method', async () => {
		const files = await parts(document);
		expect(namesOf(files)).toEqual([
			'1 Andel som svarer «enig», ette',
			'2 Andel som svarer «enig», ette',
			'Metode'
		]);
		const method = [...cellsOf(files, 3).values()];
		expect(method).toContain('Andeler av dem som svarte.');
		expect(method).toContain('Om lag halvparten er enige.');
		expect(method).toContain('Tabell 2. Andel som svarer «enig», etter skole og år');
	});

	it('keeps unrounded numbers with their formats, and of hidden ones the word alone', async () => {
		const files = await parts(document);
		const cells = cellsOf(files, 1);
		expect(cells.get('A1')).toBe('Tabell 1. Andel som svarer «enig», etter skole og år');
		expect(['A2', 'C2', 'C3', 'D3'].map((at) => cells.get(at))).toEqual([
			'Kommune',
			'Spørsmål 1',
			'Antall',
			'Andel'
		]);
		expect(['A5', 'B5', 'C5', 'D5', 'F5'].map((at) => cells.get(at))).toEqual([
			'Kárášjohka–Øst 0',
			'Skuvla 1 Šŋđŧžåæø',
			1000,
			'skjermet',
			(6 + 3) / 10_000
		]);
		expect(files['xl/styles.xml']).toContain('formatCode="0.0%"');
		expect(files['xl/worksheets/sheet1.xml']).toContain('<mergeCell ref="C2:D2"/>');
		expect(files['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
	});

	it('has every cell of 60 columns', async () => {
		const cells = cellsOf(await parts(document), 2);
		// Title, headers in two rows (58 columns under 29 headers, two names), four rows, two notes.
		expect(cells.size).toBe(1 + 2 + 29 + 58 + 4 * 60 + 2);
	});
});

describe('sheetNames', () => {
	it('are what Excel takes, whatever the titles are', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' })), (titles) => {
				const names = sheetNames(titles, ['Metode']);
				expect(new Set([...names, 'Metode'].map((name) => name.toLowerCase())).size).toBe(titles.length + 1);
				for (const name of names) {
					expect(name.length).toBeLessThanOrEqual(31);
					expect(name).toMatch(/^\d[^[\]:*?/\\]*$/);
					expect(name).not.toMatch(/'$/);
				}
			})
		);
	});
});

it.each(['=1+1', '+47', '-47', '@SUM(A1)', '=cmd|calc!A1', '\t=1'])('holds %j as a text', async (formula) => {
	const table: ResultTable = {
		id: 'f',
		title: formula,
		columns: [
			{ id: 'a', label: formula, align: 'start' },
			{ id: 'b', label: 'Andel', align: 'end' }
		],
		rows: [{ id: '1', cells: [text(formula), share(0.5, '"*')] }],
		notes: [formula]
	};
	const files = await parts(documentOf(table));
	expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f');
	expect(cellsOf(files, 1).get('A3')).toBe(formula);
	expect(cellsOf(files, 1).get('B3')).toBe(0.5);
});

describe('a figure', () => {
	const document = documentOf(wideTable(6, 2));
	document.blocks.push({
		kind: 'picture',
		picture: {
			title: 'Svar: <alle>',
			description: 'Liggende søyler "stablet" & Šibit',
			notes: ['Merknad'],
			numbers: printed(wideTable(4, 3), asShown),
			png: new Uint8Array([137, 80, 78, 71]),
			width: 640,
			height: 300
		}
	});

	it('is a picture beside its numbers on a sheet of its own, and the sheet of method names it', async () => {
		const zip = unzipSync(await writeXlsx(document));
		const files = Object.fromEntries(
			Object.entries(zip).flatMap(([name, bytes]) =>
				name.endsWith('.png') ? [] : [[name, strFromU8(bytes)]]
			)
		);
		expect(namesOf(files)).toEqual(['1 Andel som svarer «enig», ette', 'Figur 1 Svar <alle>', 'Metode']);
		const cells = cellsOf(files, 2);
		expect(cells.get('A1')).toBe('Figur 1. Svar: <alle>');
		expect(cells.get('C4')).toBe(0);
		expect([...cells.values()]).toContain('Merknad');
		const media = Object.keys(zip).filter((name) => name.endsWith('.png'));
		expect(media.map((name) => [...zip[name]])).toEqual([[137, 80, 78, 71]]);
		const drawing =
			Object.entries(files).find(([name]) => /drawings\/drawing\d+\.xml$/.test(name))?.[1] ?? '';
		expect(wellFormed(drawing)).toBe(true);
		expect(unescaped(drawing)).toContain('Liggende søyler "stablet" & Šibit');
		// 9525 units to a pixel.
		expect(drawing).toContain(`cx="${640 * 9525}"`);
		expect([...cellsOf(files, 3).values()]).toContain('Figur 1. Svar: <alle>');
	});
});

const HOSTILE = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom('=1+1', '\u0000\u0001\u001f', '\ud800', 'שלום', 'a\r\nb', ']]>', '<c>', 'Metode', "'"),
	fc.nat({ max: 40_000 }).map((length) => 'x'.repeat(length))
);

it('writes well-formed XML within the limits of Excel, whatever the texts are', async () => {
	await fc.assert(
		fc.asyncProperty(HOSTILE, HOSTILE, HOSTILE, async (title, cell, words) => {
			const table: ResultTable = {
				id: 'any',
				title,
				columns: [
					{ id: 'a', label: cell, align: 'start', above: [words] },
					{ id: 'b', label: words, align: 'end' }
				],
				rows: [
					{ id: 'h', role: 'heading', cells: [text(cell)] },
					{ id: '1', cells: [text(cell), share(0.25, words)] },
					{ id: '2', cells: [text(''), share(null, words)] }
				],
				notes: [title]
			};
			const document = { ...documentOf(table), title: cell };
			const look = { description: words, notes: [cell], png: new Uint8Array(), width: 0, height: 1e5 };
			document.blocks.push({ kind: 'picture', picture: { title, ...look } });
			document.blocks.push({
				kind: 'picture',
				picture: { title: words, ...look, numbers: printed(table, asShown) }
			});
			const files = await parts(document);
			for (const [name, xml] of Object.entries(files)) {
				if (!name.endsWith('.png')) expect([name, wellFormed(xml)]).toEqual([name, true]);
			}
			for (const [, code] of files['xl/styles.xml'].matchAll(/formatCode="([^"]*)"/g)) {
				expect(unescaped(code).length).toBeLessThanOrEqual(255);
			}
			for (const value of cellsOf(files, 1).values()) {
				expect(String(value).length).toBeLessThanOrEqual(32_767);
			}
		}),
		{ numRuns: 60 }
	);
});

it('has the footnotes of a report, and who wrote it, on the sheet of its text', async () => {
	const document = { ...documentOf(wideTable(2, 2)), footnotes: ['Se vedlegget.'] };
	document.blocks = [
		{ kind: 'title', title: 'Rapport', under: ['Kari'] },
		{
			kind: 'text',
			role: 'body',
			lines: [
				[
					{ kind: 'words', text: 'Slik var det' },
					{ kind: 'footnote', number: 1, again: false }
				]
			]
		}
	];
	const zip = unzipSync(await writeXlsx(document));
	const files = Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
	const cells = [...cellsOf(files, 1).values()];
	for (const text of ['Kari', 'Slik var det[1]', '[1]', 'Se vedlegget.']) expect(cells).toContain(text);
});
