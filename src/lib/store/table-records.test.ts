import { describe, expect, it } from 'vitest';
import { fromRecords, tableBuffers, tableBytes, toRecords } from './table-records';
import { sampleReport } from './testing/sample-report';
import { sampleTable } from './testing/sample-table';

describe('table records', () => {
	const table = sampleTable('a');

	it('are one for the table, one for the lines and one for each column', () => {
		const records = toRecords({ table, report: sampleReport }, 'p', 5);
		expect(records.columns.map((record) => [record.tableId, record.index])).toEqual([
			['a', -1],
			['a', 0],
			['a', 1]
		]);
		expect(records.table).toMatchObject({
			id: 'a',
			projectId: 'p',
			importedAt: 5,
			columnCount: 2,
			rowCount: 3
		});
		expect('columns' in records.table).toBe(false);
	});

	it('give the table back whatever their order', () => {
		const records = toRecords({ table, report: sampleReport }, 'p', 5);
		expect(fromRecords(records.table, records.columns.toReversed())).toEqual(table);
	});

	it('give nothing when a column or the lines are gone', () => {
		const { table: record, columns } = toRecords({ table, report: sampleReport }, 'p', 5);
		expect(fromRecords(record, columns.slice(1))).toBeNull();
		expect(fromRecords(record, columns.slice(0, -1))).toBeNull();
	});
});

describe('the size of a table', () => {
	it('counts arrays in bytes and texts at two bytes a character', () => {
		// lines 3·4, codes 3·4, levels (6 + 8)·2, values 3·8, kinds 3·1
		expect(tableBytes(sampleTable('a'))).toBe(12 + 12 + 28 + 24 + 3);
	});

	it('lists every block of memory once', () => {
		const table = sampleTable('a');
		const shared = { ...table, id: 'b' };
		expect(tableBuffers([table, shared])).toHaveLength(4);
	});
});
