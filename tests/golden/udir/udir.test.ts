import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/lib/core/import/read-file';
import { CELL, type DataTable } from '../../../src/lib/core/table/types';
import expectedFile from './import.json';

/**
 * Every file of the shared test material, against counts made by make_expected.py (Python, without our reader).
 */
const DATA = '../shared/data';
const isThere = existsSync(DATA);
const folders = ['udir', 'register', 'ssb', 'sav'];

interface Counts {
	values: number;
	suppressed: number;
	missing: number;
	sentences: number;
}
interface Expected {
	refused?: string;
	rows?: number;
	firstLine?: number;
	lastLine?: number;
	lineSum?: number;
	names?: number;
	levels?: (Counts & { level: number; units: number })[];
	columns?: (Counts & { name: string; sum: string; decimals: number })[];
}
const expected = expectedFile as Record<string, Expected>;

const listFiles = (folder: string): string[] =>
	readdirSync(join(DATA, folder), { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]
	);

const read = (file: string) =>
	readFile(new Uint8Array(readFileSync(join(DATA, file))), file, {
		findByName: (_, name) => ({ Arendal: ['4203'], Bykle: ['4222'] })[name] ?? []
	});

/** The exact sum of a column's values: whole units of the last printed decimal, so no rounding can hide. */
function sumOf(table: DataTable, name: string): number {
	const column = table.columns.find((one) => one.name === name);
	if (column?.type !== 'number') throw new Error(`no number column ${name}`);
	const scale = 10 ** column.decimals;
	let units = 0;
	column.values.forEach((value, row) => {
		if (column.kinds[row] === CELL.value) units += Math.round(value * scale);
	});
	return units / scale;
}

describe.skipIf(!isThere)(`files of ${DATA} (skipped without that folder)`, () => {
	it('the list of expectations is complete', () => {
		expect(folders.flatMap(listFiles).sort()).toEqual(Object.keys(expected).sort());
	});

	it.each(Object.keys(expected).filter((file) => expected[file].refused))('%s is refused', (file) => {
		const outcome = read(file);
		expect(outcome.ok ? 'read' : outcome.problem).toMatchObject({
			code: expected[file].refused,
			params: { file }
		});
	});

	it.each(Object.keys(expected).filter((file) => !expected[file].refused))('%s is read in full', (file) => {
		const outcome = read(file);
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
		const { table, report } = outcome.value;
		const { rows, levels, columns, firstLine, lastLine, lineSum, names } = expected[file];
		expect(table.rowCount).toBe(rows);
		expect(report.levels).toEqual(levels);
		expect(
			report.columns.map(({ name, values, suppressed, missing, sentences, decimals }) => ({
				name,
				values,
				suppressed,
				missing,
				sentences,
				sum: sumOf(table, name),
				decimals
			}))
		).toEqual(columns?.map((column) => ({ ...column, sum: Number(column.sum) })));
		if (firstLine === undefined) return;
		expect(table.lines[0]).toBe(firstLine);
		expect(table.lines.at(-1)).toBe(lastLine);
		expect(table.lines.reduce((sum, line) => sum + line, 0)).toBe(lineSum);
		const name = table.columns.find((column) => column.name === 'EnhetNavn');
		expect(name?.type === 'text' ? name.levels.length : 0).toBe(names);
		expect(report.unassigned).toEqual([]);
		expect(report.repairs).toEqual([]);
		expect(report.warnings).toEqual([]);
	});
});
