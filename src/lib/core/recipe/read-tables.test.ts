import { describe, expect, it } from 'vitest';
import type { ReadChoices } from '../import/choices';
import { readGeneral } from '../import/fixtures-general';
import { bookParts, textCell, valueCell, zipOf } from '../read/xlsx/fixtures';
import { readTables } from './read-tables';
import { sourceTable } from './source-tables';
import type { SourceTable } from './types';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A table of a recipe, from a file that was read with some choices. */
function needOf(fileName: string, bytes: Uint8Array, choices: ReadChoices, signature?: string): SourceTable {
	const { table, report } = readGeneral(bytes, choices);
	const source = { ...table.source, fileName };
	return sourceTable({ ...table, source }, { ...report, signature: signature ?? report.signature });
}

/** Names of the columns of the tables of a file. */
function columnsOf(fileName: string, bytes: Uint8Array, needs: readonly SourceTable[]): string[][] {
	const read = readTables({ fileName, bytes }, needs, {});
	if (!read.ok) throw new Error(read.problem.code);
	return read.value.tables.map(({ columns }) => columns.map(({ name }) => name));
}

/** A workbook with two sheets, one number in each. */
function twoSheets(first: string, second: string): Uint8Array {
	const rows = (name: string) =>
		`<row r="1">${textCell('A1', name)}</row><row r="2">${valueCell('A2', 1)}</row>`;
	const parts = bookParts({ rows: rows(first) });
	const book = 'xl/workbook.xml';
	const links = 'xl/_rels/workbook.xml.rels';
	const sheet = 'xl/worksheets/sheet1.xml';
	return zipOf({
		...parts,
		[book]: parts[book].replace('</sheets>', '<sheet name="To" sheetId="2" r:id="r9"/></sheets>'),
		[links]: parts[links].replace(
			'</Relationships>',
			'<Relationship Id="r9" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>'
		),
		'xl/worksheets/sheet2.xml': parts[sheet].replace(first, second)
	});
}

describe('files of a recipe', () => {
	const text = utf8('navn;a;b\nx;1;2\n');
	const { signature } = readGeneral(text).report;
	const left = needOf('svar.csv', text, { leftOut: [0] });

	it('are read with the choices of tables laid out alike, whatever their name is', () => {
		expect(columnsOf('nye svar.csv', text, [left])).toEqual([['a', 'b']]);
		expect(columnsOf('annet.csv', utf8('navn;c\nx;1\n'), [left])).toEqual([['navn', 'c']]);
		expect(columnsOf('svar.csv', utf8('c;navn\n1;x\n'), [left])).toEqual([['c', 'navn']]);
	});

	it('are read once for each way of reading; tables of the same name come first', () => {
		const other = { ...needOf('b.csv', text, { leftOut: [1] }), fileName: 'b.csv' };
		expect(columnsOf('c.csv', text, [left, left, other])).toEqual([
			['a', 'b'],
			['navn', 'b']
		]);
		expect(columnsOf('b.csv', text, [left, other])).toEqual([['navn', 'b']]);
		const ids = readTables({ fileName: 'c.csv', bytes: text }, [left, other], {});
		expect(ids.ok && new Set(ids.value.tables.map(({ id }) => id)).size).toBe(2);
	});

	it('that only choices make readable are read with them', () => {
		const broken = Uint8Array.of(...utf8('navn;a\nKárášjohka;1\n'), 0xe6, 0x3b, 0x32, 0x0a);
		expect(readTables({ fileName: 'x.csv', bytes: broken }, [left], {}).ok).toBe(false);
		const need = needOf('x.csv', broken, { encoding: 'windows-1252' });
		expect(columnsOf('y.csv', broken, [left, need])).toEqual([['navn', 'a']]);
	});

	it('that choices do not fit are read as is detected, and it is said', () => {
		const impossible = { ...left, signature, choices: { headerRow: 900 } };
		const read = readTables({ fileName: 'svar.csv', bytes: text }, [impossible], {});
		expect(read).toMatchObject({ ok: true, value: { notes: [{ code: 'recipe.choicesUnused' }] } });
		expect(columnsOf('svar.csv', text, [impossible])).toEqual([['navn', 'a', 'b']]);
	});

	it('give a table for each sheet that is asked for', () => {
		const book = twoSheets('første', 'andre');
		const first = needOf('bok.xlsx', book, {});
		const second = needOf('bok.xlsx', book, { sheet: 'To' });
		expect(columnsOf('bok 2.xlsx', book, [second])).toEqual([['andre']]);
		expect(columnsOf('bok 2.xlsx', book, [first, second])).toEqual([['første'], ['andre']]);
		// A recipe that was written by hand names the sheet alone.
		const named: SourceTable = { ...second, signature: undefined, choices: undefined };
		expect(columnsOf('bok.xlsx', book, [named])).toEqual([['andre']]);
		expect(columnsOf('bok.xlsx', book, [{ ...named, part: 'Ingen' }])).toEqual([['første']]);
	});

	it('that are no tables are refused', () => {
		const read = readTables({ fileName: 'x.pdf', bytes: utf8('%PDF-1.7 x') }, [left], {});
		expect(read).toMatchObject({ ok: false });
	});
});
