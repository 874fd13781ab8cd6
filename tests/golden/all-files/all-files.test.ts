import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CELL_NAMES, type Column } from '../../../src/lib/core/table/types';
import expectedFile from './expected.json';
import { readAnyFile, type AnyTable } from './read-any-file';

/**
 * Every file of the shared test material, whatever it is: read, or refused for a stated reason. The table of counts is
 * made by make_expected.R (R, haven, jsonlite), without our readers. The tests beside this folder look at each column;
 * this one looks at whole files, and at the folder as a whole.
 */
const DATA = '../shared/data';
const isThere = existsSync(DATA);

interface Expected {
	refused?: string;
	reader: AnyTable['reader'];
	rows: number;
	columns: number;
	numberColumns: number;
	/** Filled and empty text cells. Absent for Udir's answers, whose text columns our reader adds. */
	texts?: number;
	emptyTexts?: number;
	kinds: Record<string, number>;
	sum: number;
	valueLabels?: number;
	firstLine?: number;
	lastLine?: number;
	cells?: { row: number; first: string; last: string }[];
}
const expected = expectedFile as unknown as Record<string, Expected>;
const files = isThere
	? readdirSync(DATA, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(DATA.length + 1).split(sep).join('/'))
	: [];
const read = (file: string) => readAnyFile(new Uint8Array(readFileSync(join(DATA, file))), file);

/** What the table of expectations says, counted in a table as read. */
function counted({ reader, rowCount, columns, lines }: AnyTable, wanted: Expected) {
	const numbers = columns.filter((column) => column.type === 'number');
	const kinds: Record<string, number> = { value: 0, suppressed: 0, missing: 0, notApplicable: 0 };
	let sum = 0;
	for (const { values, kinds: bytes } of numbers)
		for (let row = 0; row < rowCount; row++) {
			const kind = CELL_NAMES[bytes[row]];
			kinds[kind]++;
			if (kind === 'value') sum += values[row];
			else expect(values[row]).toBeNaN();
		}
	let [texts, emptyTexts, valueLabels] = [0, 0, 0];
	for (const column of columns) {
		valueLabels += column.facts?.valueLabels.length ?? 0;
		if (column.type === 'text')
			for (const code of column.codes)
				if (column.levels[code] === '') emptyTexts++;
				else texts++;
	}
	return {
		reader,
		rows: rowCount,
		columns: columns.length,
		numberColumns: numbers.length,
		kinds,
		...(wanted.texts === undefined ? {} : { texts, emptyTexts }),
		...(wanted.valueLabels === undefined ? {} : { valueLabels }),
		...(wanted.firstLine === undefined ? {} : { firstLine: lines[0], lastLine: lines[rowCount - 1] }),
		sum
	};
}

/** A cell as text, to be held against the file's own text. */
function cellText(column: Column, row: number): string {
	if (column.type === 'text') return column.levels[column.codes[row]];
	return CELL_NAMES[column.kinds[row]] === 'value' ? String(column.values[row]) : CELL_NAMES[column.kinds[row]];
}

/** The file's own text of a cell, as `cellText` shows its column's cells. */
function shown(text: string, column: Column): string {
	if (column.type === 'text') return text;
	const number = text.replace(/[ \u00a0]/g, '').replace(',', '.');
	return /^-?\d+(\.\d+)?$/.test(number) ? String(Number(number)) : text === '*' ? 'suppressed' : 'missing';
}

describe.skipIf(!isThere)(`every file of ${DATA} (skipped without that folder)`, () => {
	it('is in the table, and the table has no other', () => {
		expect(Object.keys(expected).sort()).toEqual([...files].sort());
	});

	const refused = Object.keys(expected).filter((file) => expected[file].refused);
	it.each(refused)('%s is refused', (file) => {
		const outcome = read(file);
		expect(outcome.ok ? 'read' : outcome.problem.code).toBe(expected[file].refused);
	});

	it.each(Object.keys(expected).filter((file) => !expected[file].refused))('%s', (file) => {
		const outcome = read(file);
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
		const { sum, cells = [], ...rest } = expected[file];
		const found = counted(outcome.value, expected[file]);
		expect(found).toEqual({ ...rest, sum: found.sum });
		// R adds up column by column in long doubles, we cell by cell in doubles.
		expect(Math.abs(found.sum - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(sum)));
		const { columns } = outcome.value;
		const last = columns[columns.length - 1];
		for (const { row, first, last: text } of cells) {
			expect(cellText(columns[0], row - 1)).toBe(shown(first, columns[0]));
			expect(cellText(last, row - 1)).toBe(shown(text, last));
		}
	});
});
