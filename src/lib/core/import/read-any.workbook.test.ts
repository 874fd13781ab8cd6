import { describe, expect, it } from 'vitest';
import { bookOf, textCell, valueCell } from '../read/xlsx/fixtures';
import { CELL } from '../table/types';
import { cellsOf, readGeneral } from './fixtures-general';

describe('workbooks', () => {
	it('numbers among marks of a publisher are numbers, texts stay texts until somebody chooses', () => {
		const rows = [
			['region', 'tall', 'kode', 'beløp'],
			['0301 Oslo', 12.5, '1103', '1.234'],
			['1103 Stavanger', '..', '1104', '2.345']
		].map((row, y) => {
			const written = row.map((cell, x) => {
				const at = `${'ABCD'[x]}${y + 1}`;
				return typeof cell === 'number' ? valueCell(at, cell) : textCell(at, cell);
			});
			return `<row r="${y + 1}">${written.join('')}</row>`;
		});
		const bytes = bookOf({ rows: rows.join('') });
		const { table, report } = readGeneral(bytes);
		const numbers = table.columns[1];
		expect(report.publisher).toBe('ssb');
		expect(numbers.type === 'number' && [...numbers.kinds]).toEqual([CELL.value, CELL.missing]);
		expect(report.variables.map(({ reason }) => reason)).toEqual([
			'text',
			'plain',
			'identifier',
			'storedAsText'
		]);
		expect(report.notes.some(({ code }) => code === 'xlsx.mixedColumn')).toBe(false);
		const chosen = readGeneral(bytes, { columns: [{ column: 3, type: 'number', decimal: 'comma' }] });
		expect(cellsOf(chosen.table.columns[3])).toEqual([1234, 2345]);
	});

	it('shares are percents as they are shown, numbers can be kept as codes', () => {
		const rows = `<row r="1">${textCell('A1', 'andel')}${textCell('B1', 'kode')}</row><row r="2">${valueCell('A2', 0.07, 'n', 1)}${valueCell('B2', 301)}</row>`;
		const bytes = bookOf({ rows, formats: [9] });
		expect(cellsOf(readGeneral(bytes).table.columns[0])).toEqual([7]);
		const chosen = readGeneral(bytes, { columns: [{ column: 1, type: 'text' }] });
		expect(cellsOf(chosen.table.columns[1])).toEqual(['301']);
		expect(chosen.report.variables[1]).toMatchObject({ type: 'text', isChosen: true });
	});

	it('names that are numbers can be used in expressions, and keep their text as label', () => {
		const rows = `<row r="1">${textCell('A1', 'navn')}${textCell('B1', '2024')}${textCell('C1', '__proto__')}</row><row r="2">${textCell('A2', 'x')}${valueCell('B2', 1)}${valueCell('C2', 2)}</row>`;
		const { table } = readGeneral(bookOf({ rows }));
		expect(table.columns.map(({ name, facts }) => [name, facts?.label])).toEqual([
			['navn', ''],
			['v2024', '2024'],
			['v__proto__', '__proto__']
		]);
	});
});
