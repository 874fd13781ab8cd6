import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import type { ReadTable } from '../types';
import { addressOf, columnLetters, columnOf } from './cell-address';
import { bookOf, bookParts, textCell, valueCell, zipOf } from './fixtures';
import { listSheets, readXlsx } from './read-xlsx';

const SEED = 20241122;

/** Whether every part of a table fits the others. */
function faultsOf({ columns, rowCount, lines }: ReadTable): string[] {
	const faults: string[] = [];
	if (lines.length !== rowCount) faults.push('lines');
	if (lines.some((line, row) => row > 0 && line <= lines[row - 1])) faults.push('order of lines');
	if (new Set(columns.map(({ name }) => name)).size !== columns.length) faults.push('names');
	for (const column of columns) {
		if (column.type === 'text') {
			if (column.codes.length !== rowCount) faults.push(`${column.name}: rows`);
			if (column.codes.some((code) => code >= column.levels.length)) faults.push(`${column.name}: codes`);
			continue;
		}
		const { values, kinds } = column;
		if (values.length !== rowCount || kinds.length !== rowCount) faults.push(`${column.name}: rows`);
		if (kinds.some((kind, row) => (kind === CELL.value) !== Number.isFinite(values[row])))
			faults.push(`${column.name}: kinds`);
	}
	return faults;
}

function check(bytes: Uint8Array): boolean {
	const listed = listSheets(bytes);
	const outcome = readXlsx(bytes);
	if (!outcome.ok) {
		expect(outcome.problem.code).toMatch(/^xlsx\./);
		return false;
	}
	expect(listed.ok).toBe(true);
	expect(faultsOf(outcome.value)).toEqual([]);
	return true;
}

describe('any sheet', () => {
	const escape = (text: string) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');
	const letters = fc.constantFrom(...'aå漢 ŋ<>&"\'=;_0🙂\t\n');
	const texts = fc.array(letters, { minLength: 1, maxLength: 8 }).map((list) => list.join(''));
	const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0);
	const gaps = <T>(cell: fc.Arbitrary<T>) => fc.option(cell, { freq: 4 });

	it('gives back its texts and numbers, shared or inline, cell by cell', () => {
		const row = fc.record({ text: gaps(texts), shared: fc.boolean(), number: gaps(numbers) });
		fc.assert(
			fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
				const strings = rows.map(({ text }) => `<si><t>${escape(text ?? '')}</t></si>`).join('');
				const cells = rows.map(({ text, shared, number }, at) => {
					const line = at + 2;
					const asText =
						text === null ? '' : shared ? valueCell(`A${line}`, at, 's') : textCell(`A${line}`, escape(text));
					return `<row r="${line}">${asText}${number === null ? '' : valueCell(`B${line}`, number)}</row>`;
				});
				const header = `<row r="1">${textCell('A1', 'tekst')}${textCell('B1', 'tall')}</row>`;
				const outcome = readXlsx(bookOf({ rows: header + cells.join(''), strings }));
				if (!outcome.ok) throw new Error(outcome.problem.code);
				expect(faultsOf(outcome.value)).toEqual([]);
				const [first, second] = outcome.value.columns;
				const found = [...outcome.value.lines].map((line, at) => ({
					line,
					text: first.type === 'text' ? first.levels[first.codes[at]] : '',
					number: second.type === 'number' && second.kinds[at] === CELL.value ? second.values[at] : null
				}));
				const wanted = rows.flatMap(({ text, number }, at) =>
					text === null && number === null ? [] : [{ line: at + 2, text: text ?? '', number }]
				);
				expect(found).toEqual(wanted);
			}),
			{ numRuns: 500, seed: SEED }
		);
	});

	it('has addresses that lead back to their columns', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 16_383 }),
				fc.integer({ min: 1, max: 1_048_576 }),
				(column, row) => {
					expect(columnOf(addressOf(column, row))).toBe(column);
				}
			),
			{ seed: SEED }
		);
		expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
	});
});

describe('any spoiled workbook', () => {
	const book = {
		rows:
			`<row r="1">${textCell('A1', 'a')}${textCell('B1', 'b')}${textCell('C1', 'c')}</row>` +
			`<row r="2">${valueCell('A2', 0, 's')}${valueCell('B2', 45292.5, 'n', 1)}${valueCell('C2', 1, 'b')}</row>` +
			`<row r="4">${valueCell('A4', 1, 's')}${valueCell('B4', '#N/A', 'e')}<c r="C4"><f>A1</f></c></row>`,
		after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
		strings: '<si><t>x &amp; y</t></si><si><r><t>æ</t></r><r><t>ø</t></r></si>',
		formats: ['yyyy-mm-dd', '0.0%']
	};
	const junk = fc.constantFrom(
		'',
		'<',
		'>',
		'</',
		'/>',
		'"',
		'&',
		'&amp;',
		'<!--',
		'<![CDATA[',
		'<!DOCTYPE x>',
		'<c>',
		'</row>',
		'ZZZZ9',
		'1e308',
		'-1',
		'7',
		'x',
		'99999999999',
		'__proto__',
		'<v>',
		' t="s"',
		' t="d"',
		' s="2"',
		'\u0000',
		'<row>',
		'<?',
		'_x0000_'
	);

	it('with changed bytes: refused for a stated reason, or a table that holds together', () => {
		const intact = bookOf(book);
		const change = fc.record({ at: fc.nat(intact.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
		let read = 0;
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(9), (changes, cut) => {
				const bytes = intact.slice(0, cut === 0 ? changes[0].at : intact.length);
				for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
				if (check(bytes)) read++;
			}),
			{ numRuns: 2500, seed: SEED }
		);
		expect(read).toBeGreaterThan(50);
	});

	it('with changed parts, likewise', () => {
		const parts = bookParts(book);
		const change = fc.record({
			at: fc.integer({ min: 0, max: 9999 }).map((part) => part / 10_000),
			length: fc.constantFrom(0, 0, 1, 2, 12),
			text: junk
		});
		let read = 0;
		let refused = 0;
		fc.assert(
			fc.property(
				fc.constantFrom(...Object.keys(parts)),
				fc.array(change, { minLength: 1, maxLength: 2 }),
				(name, changes) => {
					const spoiled = changes.reduce((text, { at, length, text: put }) => {
						const from = Math.floor(at * text.length);
						return text.slice(0, from) + put + text.slice(from + length);
					}, parts[name]);
					if (check(zipOf({ ...parts, [name]: spoiled }))) read++;
					else refused++;
				}
			),
			{ numRuns: 2500, seed: SEED }
		);
		expect(Math.min(read, refused)).toBeGreaterThan(100);
	});
});
