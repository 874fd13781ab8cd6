import { describe, expect, it } from 'vitest';
import { inspectDelimited } from './read-delimited';
import { cellsOf, inspect, utf16, utf8 } from './fixtures';

const codesOf = (text: string) => inspect(text).table.notes.map((note) => note.code);
const names = (text: string) => inspect(text).table.columns.map((column) => column.name);

/** Layouts as SSB's Statbank, Udir, Excel and R write them; expected values by hand. */
describe('encoding', () => {
	const text = 'kommune;andel\nBærum;12,5\nKárášjohka – Karasjok;3,5\nØygarden;0,435\n';
	const latin = text.replace('Kárášjohka – Karasjok', 'Karasjok – “på”');

	it.each([
		['utf-8', utf8(text)],
		['utf-8', utf8(`\ufeff${text}`)],
		['utf-16le', utf16(text, 'le', true)],
		['utf-16le', utf16(text, 'le', false)],
		['utf-16be', utf16(text, 'be', true)],
		['utf-16be', utf16(text, 'be', false)]
	])('%s, with and without mark', (encoding, bytes) => {
		const { table, layout } = inspect(bytes);
		expect(layout.encoding).toBe(encoding);
		expect(cellsOf(table.columns[0])).toEqual(['Bærum', 'Kárášjohka – Karasjok', 'Øygarden']);
		expect(cellsOf(table.columns[1])).toEqual([12.5, 3.5, 0.435]);
		expect(table.columns[0].name).toBe('kommune');
	});

	it('windows-1252, also its dashes and quotes', () => {
		const codes: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94 };
		const bytes = Uint8Array.from(latin, (character) => codes[character] ?? character.charCodeAt(0));
		expect(inspect(bytes).layout.encoding).toBe('windows-1252');
		expect(cellsOf(inspect(bytes).table.columns[0])[1]).toBe('Karasjok – “på”');
	});

	it('can be chosen', () => {
		const bytes = utf8('a;b\nø;1\n');
		expect(cellsOf(inspect(bytes, { encoding: 'windows-1252' }).table.columns[0])).toEqual(['Ã¸']);
		const wrong = inspectDelimited(Uint8Array.of(0x61, 0xe6, 0x3b), { encoding: 'utf-8' });
		expect(wrong).toEqual({
			ok: false,
			problem: { code: 'delimited.brokenEncoding', params: { encoding: 'utf-8', line: 0 } }
		});
	});

	it.each([
		['delimited.empty', new Uint8Array(0)],
		['delimited.empty', utf8('\n \n')],
		['delimited.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0)],
		['delimited.binary', utf8('%PDF-1.7 abc')],
		['delimited.binary', Uint8Array.of(1, 2, 0, 4, 5, 6, 200)],
		['delimited.truncated', Uint8Array.of(0xff, 0xfe, 0x61)],
		['delimited.noRows', utf8('a;b\n')]
	])('refuses with %s', (code, bytes) => {
		const outcome = inspectDelimited(bytes);
		expect(outcome.ok ? '' : outcome.problem.code).toBe(code);
	});

	it('refuses files and tables over the limits', () => {
		const over = (options: object) => {
			const outcome = inspectDelimited(utf8('a;b\n1;2\n'), options);
			return outcome.ok ? '' : outcome.problem.code;
		};
		expect(over({ maxBytes: 4 })).toBe('delimited.tooLarge');
		expect(over({ maxCells: 3 })).toBe('delimited.tooManyCells');
		const wide = inspectDelimited(utf8(`${'a;'.repeat(20_000)}\n${'1;'.repeat(20_000)}\n`));
		expect(wide.ok ? '' : wide.problem.code).toBe('delimited.tooManyColumns');
	});
});

describe('separator', () => {
	it.each([
		['\t', 'a\tb\n1,5\t2,5\n'],
		[';', 'a;b\n1,5;2,5\n'],
		[',', 'a,b\n1.5,2.5\n'],
		['|', 'a|b\n1,5|2,5\n'],
		[',', 'id,svar\n1,a;b;\n2,c;\n3,a;c;\n'],
		[';', 'tall\n1,5\n2,5\n'],
		[',', '"Kommune, navn",tall\n"Bø; Telemark",1\n"Våler",2\n']
	])('%j is found', (separator, text) => {
		expect(inspect(text).layout.separator).toBe(separator);
	});

	it('is what the sep= line says, which is no row', () => {
		for (const end of ['\n', '\r\n', '\r']) {
			const { layout, table } = inspect(`sep=,${end}a,b;c${end}1,2;3${end}`);
			expect(layout.separator).toBe(',');
			expect(layout.headerLine).toBe(2);
			expect(table.columns.map((column) => column.name)).toEqual(['a', 'b;c']);
			expect(Array.from(table.lines)).toEqual([3]);
		}
	});

	it('can be chosen', () => {
		expect(inspect('a;b\n1;2\n', { separator: ',' }).table.columns).toHaveLength(1);
	});
});

describe('titles, header and remarks', () => {
	it('keeps the title of a Statbank file and finds the header after the blank line', () => {
		const { table, layout } = inspect(
			'"07459: Befolkning, etter region, alder og år"\r\n\r\n"region";"alder";"2021";"2022"\r\n' +
				'"0101 Halden";"0 år";136;140\r\n"3001 Halden";"1 år";139;..\r\n\r\n"Kilde: SSB"\r\n'
		);
		expect(table.name).toBe('07459: Befolkning, etter region, alder og år');
		expect(layout).toMatchObject({ headerLine: 3, footers: ['Kilde: SSB'], publisher: 'ssb' });
		expect(table.columns.map((column) => column.name)).toEqual(['region', 'alder', 'v2021', 'v2022']);
		expect(table.columns.map((column) => column.facts.label)).toEqual(['region', 'alder', '2021', '2022']);
		expect(Array.from(table.lines)).toEqual([4, 5]);
	});

	it('tells a title with as many commas as columns by the blank line after it', () => {
		const { table, layout } = inspect('Barn, etter kommune\n\nkommune,barn\n0301,5\n1103,6\n');
		expect(layout.headerLine).toBe(3);
		expect(table.name).toBe('Barn etter kommune');
	});

	it('gives unique names to repeated, empty and numeric headers, and keeps their text', () => {
		const { table } = inspect('Navn;Navn;;2021;Navn (2);__proto__;2021\na;b;c;1;d;e;2\n');
		expect(table.columns.map((column) => column.name)).toEqual([
			'Navn',
			'Navn (3)',
			'v3',
			'v2021',
			'Navn (2)',
			'v__proto__',
			'v2021 (2)'
		]);
		expect(table.columns.map((column) => column.facts.label)[5]).toBe('__proto__');
	});

	it('takes ages and answers in a row for a header', () => {
		expect(names('region;6;7;8;Totalt\n0301 Oslo;1;2;3;6\n')).toEqual(['region', 'v6', 'v7', 'v8', 'Totalt']);
	});

	it('sees that there is no header', () => {
		expect(names('0301,2020,693494\n1101,2020,14811\n')).toEqual(['v1', 'v2', 'v3']);
		expect(codesOf('0301,2020,693494\n1101,2020,14811\n')).toContain('delimited.noHeader');
	});

	it('takes the line of the header from a choice', () => {
		const text = 'x;y\na;b\n1;2\n';
		expect(inspect(text, { headerLine: 2 }).table.columns.map((column) => column.name)).toEqual(['a', 'b']);
		expect(inspect(text, { headerLine: 0 }).table.rowCount).toBe(3);
		const missing = inspectDelimited(utf8(text), { headerLine: 9 });
		expect(missing.ok ? '' : missing.problem.code).toBe('delimited.noSuchLine');
	});

	it('shifts the header of a file with row names, as R writes it', () => {
		expect(names('"kommune","barn"\n"1","Oslo",5\n"2","Bergen",6\n')).toEqual(['v1', 'kommune', 'barn']);
	});

	it('leaves out empty columns at the end that separators make', () => {
		expect(names('a;b;\n1;2;\n3;4;\n')).toEqual(['a', 'b']);
	});
});

describe('ragged rows', () => {
	const text = 'a;b;c\n1;2;3\n4;5\n6;7;8;9\n1;2;3;;\n;;\n1;1;1\n';

	it('are kept and named with their lines', () => {
		const { table, layout } = inspect(text);
		expect(layout.shortRows).toEqual([3]);
		expect(layout.longRows).toEqual([4]);
		expect(Array.from(table.lines)).toEqual([2, 3, 4, 5, 7]);
		expect(cellsOf(table.columns[2])).toEqual([3, NaN, 8, 3, 1]);
		expect(table.notes).toContainEqual({ code: 'delimited.shortRows', params: { count: 1, lines: '3' } });
		expect(table.notes).toContainEqual({ code: 'delimited.longRows', params: { count: 1, lines: '4' } });
	});

	it('empty rows among the others are passed over and named, those at the end are not', () => {
		const { table } = inspect(`${text};;\n;;\n\n`);
		expect(table.notes).toContainEqual({ code: 'delimited.emptyRows', params: { count: 1, lines: '6' } });
		expect(inspect('a;b\n1;2\n\n3;4\n').table.notes).toEqual([]);
		const one = inspect('svar\nja\n\nnei\n').table;
		expect(one.rowCount).toBe(2);
		expect(one.notes.map(({ code }) => code)).toEqual(['delimited.oneColumn', 'delimited.emptyRows']);
	});

	it('can be left out', () => {
		const { table } = inspect(text, { raggedRows: 'leaveOut' });
		expect(Array.from(table.lines)).toEqual([2, 5, 7]);
		expect(table.notes.map((note) => note.code)).toContain('delimited.shortRowsLeftOut');
	});
});
