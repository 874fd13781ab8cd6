import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSav } from '../../../src/lib/core/read/sav/read-sav';
import type { ReadColumn, ReadTable } from '../../../src/lib/core/read/types';
import { checksum, formatOf, ours, readExpected, valuesOf } from './expected';
import type { ExpectedColumn, ExpectedFile } from './expected';

/**
 * SPSS files against what R's haven 2.5.1 reads of them (measurement levels: PSPP 1.6.2). The files were written by
 * haven and PSPP; make_expected.R makes files and expectations.
 */
const FOLDER = new URL('files/', import.meta.url);
const SHARED = join('..', 'shared', 'data', 'sav');

function read(bytes: Uint8Array): ReadTable {
	const outcome = readSav(bytes);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}

function comparable(column: ReadColumn, expected: ExpectedColumn) {
	const { facts } = column;
	const isText = column.type === 'text';
	const values = valuesOf(column);
	return {
		name: column.name,
		label: facts.label,
		format: facts.format,
		decimals: isText ? 0 : column.decimals,
		valueLabels: facts.valueLabels,
		declaredMissing: facts.declaredMissing,
		values: expected.values ? values : checksum(values)
	};
}

function wanted(expected: ExpectedColumn) {
	const isText = expected.kind === 'text';
	const value = (isRaw: boolean) => (printed: string | null) =>
		isText ? (printed ?? '') : ours(printed, expected, isRaw);
	const [low, high] = (expected.naRange ?? []).map(value(true)) as number[];
	return {
		name: expected.name,
		label: expected.label,
		...formatOf(expected.format),
		valueLabels: expected.labels.map((one) => ({ value: value(true)(one.value), label: one.label })),
		declaredMissing: {
			// haven keeps the space of a missing value ' ' but not those of the values themselves; we keep none.
			values: expected.naValues.map((one) => value(true)(isText ? one.trimEnd() : one)),
			range: expected.naRange ? { low, high } : null
		},
		values: expected.values ? expected.values.map(value(expected.kind === 'number')) : expected.checksum
	};
}

function compare(table: ReadTable, expected: ExpectedFile): void {
	expect(table).toMatchObject({ name: expected.label, rowCount: expected.rows, weight: expected.weight });
	expect(table.columns).toHaveLength(expected.columns.length);
	for (const [index, column] of table.columns.entries()) {
		expect(comparable(column, expected.columns[index])).toEqual(wanted(expected.columns[index]));
	}
}

describe('files written by haven and PSPP', () => {
	const all = readExpected('expected.json.gz');

	it('are at least thirty, and none is without expectation', () => {
		const files = readdirSync(FOLDER).map((name) => name.replace(/\.gz$/, ''));
		expect(files.length).toBeGreaterThanOrEqual(30);
		expect(all.map(({ file }) => file).sort()).toEqual(files.sort());
	});

	it.each(all.map((one) => [one.file, one] as const))('%s', (file, expected) => {
		const table = read(gunzipSync(readFileSync(new URL(`${file}.gz`, FOLDER))));
		compare(table, expected);
		expect(table.columns.map(({ facts }) => facts.measure)).toEqual(
			expected.columns.map((one) => one.measure)
		);
		expect(table.notes).toEqual([]);
	});
});

describe.skipIf(!existsSync(SHARED))(
	'files handed out with the task (skipped where ../shared/data is absent)',
	() => {
		const paths = existsSync(SHARED) ? readdirSync(SHARED, { recursive: true, encoding: 'utf8' }) : [];

		it.each(readExpected('expected-shared.json.gz').map((one) => [one.file, one] as const))(
			'%s',
			(file, expected) => {
				const path = paths.find((one) => one.endsWith(file)) ?? file;
				const table = read(readFileSync(join(SHARED, path)));
				compare(table, expected);
				// PSPP guesses a level where the file says none; we do not.
				for (const [index, { facts }] of table.columns.entries()) {
					expect([null, expected.columns[index].measure]).toContain(facts.measure);
				}
			}
		);
	}
);
