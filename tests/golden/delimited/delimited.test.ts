import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectDelimited } from '../../../src/lib/core/read/delimited/read-delimited';
import type { ReadColumn } from '../../../src/lib/core/read/types';
import { INDICATOR_CELL_NAMES } from '../../../src/lib/core/table/types';

/** Every CSV file of the sample data against counts and exact sums made by make_expected.py beside this file. */
const DATA = '../shared/data';
const isThere = existsSync(DATA);

interface ExpectedColumn {
	name: string;
	type: 'text' | 'number';
	distinct?: number;
	empty?: number;
	sum?: string;
	decimals?: number;
	sentences?: number;
}
interface ExpectedFile {
	headerLine: number;
	publisher: string;
	rows: number;
	columns: ExpectedColumn[];
}
const expected: Record<string, ExpectedFile> = JSON.parse(
	readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8')
);

/** The sum in units of the last decimal, so that it is exact. */
function exactSum(values: Float64Array, decimals: number): string {
	const scale = 10 ** decimals;
	let total = 0n;
	for (const value of values) if (!Number.isNaN(value)) total += BigInt(Math.round(value * scale));
	const digits = (total < 0n ? -total : total).toString().padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const sign = total < 0n ? '-' : '';
	return sign + (decimals === 0 ? whole : `${whole}.${digits.slice(digits.length - decimals)}`);
}

function described(column: ReadColumn, unreadable: number): object {
	const name = column.facts.label;
	if (column.type === 'text') {
		const empty = column.codes.filter((code) => column.levels[code] === '').length;
		return { name, type: 'text', distinct: column.levels.length, empty };
	}
	const { decimals, values, kinds } = column;
	const counts = Object.fromEntries(
		INDICATOR_CELL_NAMES.map((kind, byte) => [kind, kinds.filter((k) => k === byte).length])
	);
	const sum = exactSum(values, decimals);
	return { name, type: 'number', sum, decimals, sentences: unreadable, ...counts };
}

describe.skipIf(!isThere)('sample files (skipped where ../shared/data is absent)', () => {
	it.each(Object.keys(expected))('%s', (file) => {
		const reading = inspectDelimited(readFileSync(join(DATA, file)));
		expect(reading.ok).toBe(true);
		if (!reading.ok) return;
		const { table, layout, columns } = reading.value;
		const wanted = expected[file];
		expect(layout.headerLine).toBe(wanted.headerLine);
		expect(layout.publisher).toBe(wanted.publisher);
		expect(table.rowCount).toBe(wanted.rows);
		expect(table.columns.map((column, i) => described(column, columns[i].unreadable))).toEqual(wanted.columns);
		expect(columns.map((column) => column.printedDifferently)).toEqual(wanted.columns.map(() => 0));
		expect(table.lines[0]).toBe(wanted.headerLine + 1);
	});
});
