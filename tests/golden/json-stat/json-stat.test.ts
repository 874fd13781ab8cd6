import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJsonStat } from '../../../src/lib/core/read/json-stat/read-json-stat';
import { CELL, INDICATOR_CELL_NAMES } from '../../../src/lib/core/table/types';
import expectedFile from './expected.json';

/** SSB's files as published, against what make_expected.py (Python, without our reader) finds in them. */
const DATA = '../shared/data/ssb/jsonstat';
const isThere = existsSync(DATA);

interface Expected {
	refused?: string;
	title: string;
	source: string;
	dimensions: {
		id: string;
		label: string;
		role: string | null;
		size: number;
		first: string[];
		last: string[];
		lastLabel: string;
	}[];
	cells: number;
	kinds: Record<(typeof INDICATOR_CELL_NAMES)[number], number>;
	sum: string;
	sample: { codes: string[]; value: number | null }[];
}
const expected = expectedFile as unknown as Record<string, Expected>;
const read = (name: string) => readJsonStat(readFileSync(join(DATA, name), 'utf8'));

describe.skipIf(!isThere)(`JSON files of ${DATA} (skipped without that folder)`, () => {
	it.each(Object.keys(expected).filter((name) => expected[name].refused))('%s is refused', (name) => {
		expect(read(name)).toMatchObject({ ok: false, problem: { code: expected[name].refused } });
	});

	it.each(Object.keys(expected).filter((name) => !expected[name].refused))('%s', (name) => {
		const outcome = read(name);
		if (!outcome.ok) throw new Error(outcome.problem.code);
		const wanted = expected[name];
		const { value: table } = outcome;
		expect([table.title, table.source, table.rowCount]).toEqual([wanted.title, wanted.source, wanted.cells]);
		expect(table.columns.length).toBe(wanted.dimensions.length + 1);

		const dimensions = table.columns.slice(0, -1).map((column, place) => {
			if (column.type !== 'text') throw new Error(`${column.name} is no text column`);
			const last = column.levels.at(-1);
			return {
				id: column.name,
				label: column.facts.label,
				role: table.dimensions[place].role,
				size: column.levels.length,
				first: column.levels.slice(0, 3),
				last: column.levels.slice(-3),
				lastLabel: column.facts.valueLabels.find(({ value }) => value === last)?.label
			};
		});
		expect(dimensions).toEqual(wanted.dimensions);

		const numbers = table.columns.at(-1);
		if (numbers?.type !== 'number') throw new Error('no number column');
		const kinds = { value: 0, suppressed: 0, missing: 0, notApplicable: 0 };
		let sum = 0;
		for (let row = 0; row < table.rowCount; row++) {
			kinds[INDICATOR_CELL_NAMES[numbers.kinds[row]]]++;
			if (numbers.kinds[row] === CELL.value) sum += numbers.values[row];
			else expect(numbers.values[row]).toBeNaN();
		}
		expect(kinds).toEqual(wanted.kinds);
		expect(String(sum)).toBe(wanted.sum);

		for (const { codes, value } of wanted.sample) {
			const row = findRow(table.columns.slice(0, -1), codes);
			expect(numbers.kinds[row] === CELL.value ? numbers.values[row] : null).toBe(value);
		}
	});
});

/** The one row with these codes, looked for without any arithmetic on positions. */
function findRow(columns: { type: string; levels?: string[]; codes?: Uint32Array }[], codes: string[]): number {
	const wanted = columns.map((column, place) => column.levels?.indexOf(codes[place]));
	const rows = columns[0].codes?.length ?? 0;
	for (let row = 0; row < rows; row++)
		if (columns.every((column, place) => column.codes?.[row] === wanted[place])) return row;
	return -1;
}
