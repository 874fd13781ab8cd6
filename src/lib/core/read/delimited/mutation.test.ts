import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL } from '../../table/types';
import { utf16, utf8 } from './fixtures';
import { inspectDelimited } from './read-delimited';
import type { DelimitedOptions } from './types';

/**
 * Spoiled files: whatever is done to them, the reader answers with a known problem or a table that is whole in itself.
 * Seeded, so that a failure can be repeated.
 */
const SEED = 20241122;
const RUNS = 900;

const statbank =
	'"07459: Befolkning, etter region og år"\r\n\r\n"region";"alder";"2021";"2022"\r\n' +
	'"0101 Halden";"0 år";136;1 140\r\n"K-3001 Halden";"1 år";139*;..\r\n"1103 Stavanger";"2 år";-;:\r\n';
const forms =
	'ID;Starttidspunkt;Fullføringstidspunkt;E-post;Navn;Svar\n' +
	'1;21.11.2024 09:00:01;21.11.2024 09:05:00;a@b.no;Ola;"Støtte;Fag;"\n2;22.11.2024 10:00;22.11.2024 10:01;;;\n';
const udir =
	'sep=\t\nEnhetNivaa\tKommunekode\t2024-25.Lesing.Skalapoeng\n3\t0301\t51,5\n3\t1103\t*\n3\t1106\t1 234\n';
const plain = 'kommune,andel,dato\n0301,12.5,2024-01-31\n1103,1.234,2023-12-01\n1106,"1,234",2022-02-28\n';

const files: [string, Uint8Array][] = [
	['Statbank', Uint8Array.from(statbank, (character) => character.charCodeAt(0))],
	['Forms', utf8(forms)],
	['Udir', utf16(udir, 'le', false)],
	['plain', utf8(`\ufeff${plain}`)]
];

const PIECES = [
	'"',
	'""',
	';',
	',',
	'\t',
	'|',
	'\n',
	'\r',
	'\0',
	'-',
	'*',
	'..',
	'1.234',
	'0,435',
	'sep=;\n',
	'\ufeff',
	'%'
];

const change = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	remove: fc.integer({ min: 0, max: 12 }),
	insert: fc.oneof(fc.constantFrom(...PIECES).map(utf8), fc.uint8Array({ maxLength: 4 }))
});
const options: fc.Arbitrary<DelimitedOptions> = fc.record(
	{
		encoding: fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'windows-1252' as const),
		separator: fc.constantFrom('\t' as const, ';' as const, ',' as const, '|' as const),
		quoted: fc.boolean(),
		headerLine: fc.integer({ min: -1, max: 8 }),
		publisher: fc.constantFrom('ssb' as const, 'udir' as const, 'none' as const),
		raggedRows: fc.constantFrom('keep' as const, 'leaveOut' as const),
		columns: fc.array(
			fc.record(
				{
					column: fc.integer({ min: -1, max: 5 }),
					type: fc.constantFrom(
						'text' as const,
						'number' as const,
						'date' as const,
						'dateTime' as const,
						'time' as const
					),
					decimal: fc.constantFrom('comma' as const, 'point' as const),
					thousands: fc.constantFrom('none' as const, 'space' as const, 'point' as const, 'comma' as const),
					dateOrder: fc.constantFrom('dmy' as const, 'mdy' as const, 'ymd' as const)
				},
				{ requiredKeys: ['column'] }
			),
			{ maxLength: 3 }
		)
	},
	{ requiredKeys: [] }
);

function spoiled(
	bytes: Uint8Array,
	changes: { at: number; remove: number; insert: Uint8Array }[]
): Uint8Array {
	return changes.reduce((content, { at, remove, insert }) => {
		const from = Math.floor(at * content.length);
		return Uint8Array.from([...content.subarray(0, from), ...insert, ...content.subarray(from + remove)]);
	}, bytes);
}

function check(bytes: Uint8Array, chosen: DelimitedOptions): void {
	const outcome = inspectDelimited(bytes, chosen);
	if (!outcome.ok) {
		expect(outcome.problem.code).toMatch(/^delimited\.[a-zA-Z]+$/);
		return;
	}
	const { table, columns, layout } = outcome.value;
	expect(table.rowCount).toBe(table.lines.length);
	expect(table.rowCount).toBeGreaterThan(0);
	expect(new Set(table.columns.map((column) => column.name)).size).toBe(table.columns.length);
	expect(columns).toHaveLength(table.columns.length);
	expect(Array.from(table.lines)).toEqual([...table.lines].sort((a, b) => a - b));
	if (layout.headerLine > 0) expect(table.lines[0]).toBeGreaterThan(layout.headerLine);
	table.columns.forEach((column, i) => {
		if (column.type === 'text') {
			expect(column.codes).toHaveLength(table.rowCount);
			expect(column.codes.every((code) => code < column.levels.length)).toBe(true);
			return;
		}
		expect(column.values).toHaveLength(table.rowCount);
		expect(column.values.every((v, row) => Number.isFinite(v) === (column.kinds[row] === CELL.value))).toBe(
			true
		);
		expect(columns[i].faults.length).toBe(
			Math.min(100, columns[i].unreadable) + Math.min(100, columns[i].printedDifferently)
		);
	});
}

describe('spoiled files', () => {
	it.each(files)('%s', (_, bytes) => {
		fc.assert(
			fc.property(fc.array(change, { maxLength: 6 }), options, fc.boolean(), (changes, chosen, isPlain) => {
				check(spoiled(bytes, changes), isPlain ? {} : chosen);
			}),
			{ seed: SEED, numRuns: RUNS }
		);
	});

	it('are any bytes at all', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), options, (bytes, chosen) => check(bytes, chosen)),
			{ seed: SEED, numRuns: RUNS }
		);
	});

	it('are any texts of marks and digits', () => {
		const text = fc.string({ unit: fc.constantFrom(...'"";,|\n\r01.9-*:% aæ/'), maxLength: 120 });
		fc.assert(
			fc.property(text, options, (content, chosen) => check(utf8(content), chosen)),
			{ seed: SEED, numRuns: RUNS }
		);
	});
});
