import { describe, expect, it } from 'vitest';
import { fullLabel, headerRows, placedRows } from './layout';
import type { ResultCell, ResultColumn, ResultRow } from './types';

const column = (id: string, ...above: string[]): ResultColumn => ({
	id,
	label: id,
	align: 'end',
	...(above.length > 0 ? { above } : {})
});
const text = (value: string | null): ResultCell => ({ value, format: { kind: 'text' } });
const row = (cells: (string | null)[], role?: ResultRow['role']): ResultRow => ({
	id: cells.join('|'),
	cells: cells.map(text),
	...(role ? { role } : {})
});
const shape = (groups: ReturnType<typeof placedRows>) =>
	groups.map((rows) =>
		rows.map(({ cells }) =>
			cells.map(({ cell, rows: high, columns, heads }) => [cell.value, high, columns, heads])
		)
	);

describe('headerRows', () => {
	it('is one row of labels for a table without headers above them', () => {
		expect(headerRows([column('a'), column('b')])).toEqual([
			[
				{ text: 'a', column: 0, columns: 1, rows: 1, group: false },
				{ text: 'b', column: 1, columns: 1, rows: 1, group: false }
			]
		]);
	});

	it('merges equal neighbours only, within equal ones above them', () => {
		const rows = headerRows([
			column('name'),
			column('1', 'Eier', '2020'),
			column('2', 'Eier', '2020'),
			column('3', 'Leder', '2020'),
			column('4', 'Eier')
		]);
		expect(rows.map((cells) => cells.map((one) => [one.text, one.column, one.columns, one.rows]))).toEqual([
			[
				['name', 0, 1, 3],
				['Eier', 1, 2, 1],
				['Leder', 3, 1, 1],
				['Eier', 4, 1, 1]
			],
			[
				['2020', 1, 2, 1],
				['2020', 3, 1, 1],
				['4', 4, 1, 2]
			],
			[
				['1', 1, 1, 1],
				['2', 2, 1, 1],
				['3', 3, 1, 1]
			]
		]);
	});

	it('covers every column once in every row, whatever stands above', () => {
		const columns = [column('a', 'x'), column('b', 'x', 'y', 'z'), column('c'), column('d', '', 'y')];
		const covered = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
		headerRows(columns).forEach((cells, level) => {
			for (const cell of cells) {
				for (let down = 0; down < cell.rows; down += 1) {
					for (let along = 0; along < cell.columns; along += 1)
						covered[level + down][cell.column + along] += 1;
				}
			}
		});
		expect(covered.flat()).toEqual(Array(16).fill(1));
	});

	it('names a column with all its headers', () => {
		expect(fullLabel(column('2020', 'Skoleeier', ''))).toBe('Skoleeier – 2020');
	});
});

describe('placedRows', () => {
	const columns = [column('group'), column('name'), column('value')];

	it('leaves a plain table as it is, in one group', () => {
		const table = { columns, rows: [row(['a', 'x', '1']), row(['a', 'y', '2'])] };
		expect(shape(placedRows(table))).toEqual([
			[
				[
					['a', 1, 1, 'row'],
					['x', 1, 1, null],
					['1', 1, 1, null]
				],
				[
					['a', 1, 1, 'row'],
					['y', 1, 1, null],
					['2', 1, 1, null]
				]
			]
		]);
	});

	it('makes one cell of equal names, and a group of its rows', () => {
		const rows = [row(['a', 'x', '1']), row(['a', 'x', '2']), row(['b', 'x', '3']), row([null, 'x', '4'])];
		const groups = placedRows({ columns, rows, rowHeaders: 2 });
		expect(shape(groups).map((group) => group.map((cells) => cells.length))).toEqual([
			[3, 2],
			[3, 3]
		]);
		expect(groups[0][0].cells[0]).toMatchObject({ rows: 2, heads: 'rowgroup' });
		expect(groups[1][0].cells[0]).toMatchObject({ rows: 1, heads: 'row' });
	});

	it('merges an inner name only within the outer one, and can be told not to merge', () => {
		const rows = [row(['a', 'x', '1']), row(['b', 'x', '2'])];
		expect(placedRows({ columns, rows, rowHeaders: 3 }).flat()[1].cells).toHaveLength(3);
		const equal = [row(['a', 'x', '1']), row(['a', 'x', '2'])];
		expect(placedRows({ columns, rows: equal, rowHeaders: 3 }).flat()[1].cells).toHaveLength(1);
		expect(placedRows({ columns, rows: equal, rowHeaders: 3 }, false).flat()[1].cells).toHaveLength(3);
	});

	it('lets a heading reach over all columns and begin a group', () => {
		const rows = [row(['Del 1'], 'heading'), row(['a', 'x', '1']), row(['Del 2', '', null], 'heading')];
		expect(shape(placedRows({ columns, rows }))).toEqual([
			[[['Del 1', 1, 3, 'rowgroup']], shape(placedRows({ columns, rows: [rows[1]] }))[0][0]],
			[[['Del 2', 1, 3, 'rowgroup']]]
		]);
	});

	it('does not merge names across a heading', () => {
		const rows = [row(['a', 'x', '1']), row(['Del 2'], 'heading'), row(['a', 'x', '1'])];
		expect(placedRows({ columns, rows, rowHeaders: 2 }).flat()[2].cells).toHaveLength(3);
	});
});
