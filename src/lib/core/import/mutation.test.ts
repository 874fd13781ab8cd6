import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../indicators/assemble';
import { compareWithStored } from '../indicators/compare';
import { testRegister } from '../indicators/fixtures';
import { proposeAssignments } from '../indicators/propose';
import {
	exportText,
	municipality,
	oneByte,
	resaved,
	school,
	smallExport,
	swapped,
	testColumns,
	utf16le,
	utf8
} from './fixtures';
import { byteChanges, changeBytes, changeText, faultsOf, textChanges } from './fixtures-mutations';
import { readFile } from './read-file';

/**
 * Spoiled files: whatever is done to them, the reader answers with a known problem or a consistent table, and what it
 * accepts can be assembled and compared. Runs are seeded, so that a failure can be repeated.
 */
const SEED = 20241122;

const files: [string, Uint8Array, string, string][] = [
	['as Udir writes', utf16le(smallExport()), smallExport(), '\t'],
	['UTF-16BE', swapped(utf16le(smallExport())), smallExport(), '\t'],
	['semicolon, UTF-8', utf8(resaved(smallExport())), resaved(smallExport()), ';'],
	['semicolon, windows-1252', oneByte(resaved(smallExport())), resaved(smallExport()), ';']
];
const findByName = () => ['4203'];

function check(bytes: Uint8Array, deep: boolean): void {
	const outcome = readFile(bytes, 'fil', { findByName });
	expect(faultsOf(outcome, 'fil')).toEqual([]);
	if (!outcome.ok || !deep) return;
	const { table } = outcome.value;
	const { assigned } = proposeAssignments([table], []);
	const data = assemble([table], assigned, testRegister, { owners: 'all' });
	expect(data.municipalities.kinds.length).toBe(
		data.municipalities.unitCount * data.indicators.length * data.years.length
	);
	expect(compareWithStored([table], [table]).identical).toHaveLength(1);
}

describe('spoiled files', () => {
	it.each(files)('bytes changed: %s', (_, bytes) => {
		fc.assert(
			fc.property(byteChanges, (changes) => check(changeBytes(bytes, changes), true)),
			{ numRuns: 1000, seed: SEED }
		);
	});

	it.each(files)('cells, columns and lines changed: %s', (name, _, text, delimiter) => {
		const narrow = (some: string) => oneByte(some.replace(/[^\0-\u007f\u00a0-\u00ff]/g, '?'));
		const encode = name.includes('1252') ? narrow : name.includes('UTF-8') ? utf8 : utf16le;
		fc.assert(
			fc.property(textChanges, (changes) => check(encode(changeText(text, delimiter, changes)), true)),
			{ numRuns: 1000, seed: SEED }
		);
	});

	it('JSON of the report API with changed bytes', () => {
		const column = (name: string) => [{ name, columnCount: 1 }];
		const areas = {
			metadata: {
				rowHierarchy: ['Nasjonalt', 'Fylke', 'Kommune', 'Enhet'],
				columns: ['2025-26', 'Lesing', '8. årstrinn', 'Alle eierformer', 'Alle kjønn', 'Skalapoeng'].map(
					column
				)
			},
			rows: [
				{ navn: 'Arendal', kode: '4203', id: '1.49.1423', data: ['48'] },
				{ navn: 'Bygland', kode: '4220', id: '1.49.1437', data: ['*'] }
			]
		};
		fc.assert(
			fc.property(byteChanges, (changes) => check(changeBytes(utf8(JSON.stringify(areas)), changes), true)),
			{ numRuns: 1000, seed: SEED }
		);
	});

	it('any JSON value in any place of an answer', () => {
		const cell = fc.oneof(fc.jsonValue(), fc.string());
		const group = fc.array(
			fc.record({ name: fc.string(), columnCount: fc.oneof(fc.integer(), fc.constant(1)) })
		);
		const answer = fc.record({
			metadata: fc.oneof(
				fc.jsonValue(),
				fc.record({
					rowHierarchy: fc.oneof(
						fc.jsonValue(),
						fc.constant(['Indikator', 'Spørsmål']),
						fc.constant(['Kommune'])
					),
					columns: fc.oneof(
						fc.jsonValue(),
						fc.array(group),
						fc.constant([[{ name: '2024-25.a', columnCount: 1 }]])
					)
				})
			),
			rows: fc.oneof(
				fc.jsonValue(),
				fc.array(
					fc.record({
						navn: cell,
						kode: fc.oneof(cell, fc.constant('4203')),
						id: cell,
						data: fc.oneof(cell, fc.array(cell))
					})
				)
			)
		});
		fc.assert(
			fc.property(answer, (json) => check(utf8(JSON.stringify(json)), false)),
			{ numRuns: 1000, seed: SEED }
		);
	});

	it('any bytes, any text', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => check(bytes, false)),
			{ numRuns: 1000, seed: SEED }
		);
		const text = fc.string({ unit: 'binary', maxLength: 400 });
		fc.assert(
			fc.property(text, (some) => check(utf8(some), false)),
			{ numRuns: 1000, seed: SEED }
		);
		const header = smallExport().split('\n').slice(0, 2).join('\n');
		fc.assert(
			fc.property(text, (some) => check(utf8(`${header}\n${some}`), false)),
			{ numRuns: 1000, seed: SEED }
		);
	});

	it('reads many rows without hanging', () => {
		const build = (count: number) => {
			const rows = Array.from({ length: count }, (_, i): [string, ...string[]] => [
				i < 5000
					? municipality(String(1000 + i), 'K')
					: school(String(900_000_000 + i), '0301', `"${i}" skole`),
				'50',
				'0,3',
				'tekst i en tallcelle'
			]);
			return oneByte(resaved(exportText(testColumns('2024-25', 'Lesing', 5), rows)));
		};
		const start = performance.now();
		expect(readFile(build(20_000), 'fil').ok).toBe(true);
		// A guard against work that grows with the square of the rows; speed is measured by `npm run bench`.
		expect(performance.now() - start).toBeLessThan(60_000);
	});
});

describe('round trip', () => {
	it('every table written as an export is read back cell by cell', () => {
		const number = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.nat(2)).map(([size, decimals]) => {
			const digits = String(size).padStart(decimals + 1, '0');
			const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ' ');
			return decimals > 0 ? `${whole},${digits.slice(-decimals)}` : whole;
		});
		const cell = fc.oneof(number, fc.constantFrom('*', ''));
		const row = fc.tuple(cell, cell, cell);
		const name = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
			.filter((text) => /^[^\s\d*][^\t\n\r]*$/u.test(text));
		fc.assert(
			fc.property(fc.array(fc.tuple(name, row), { minLength: 1, maxLength: 20 }), (rows) => {
				const text = exportText(
					testColumns('2024-25', 'Lesing', 5),
					rows.map(([school_, cells], i): [string, ...string[]] => [
						school(String(900_000_000 + i), '0301', school_),
						...cells
					])
				);
				const outcome = readFile(utf16le(text), 'fil');
				if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
				const numbers = outcome.value.table.columns.filter((column) => column.type === 'number');
				const written = rows.map(([, cells]) => cells);
				const read = rows.map((_, i) =>
					numbers.map(({ values, kinds }) => (kinds[i] === 0 ? values[i] : kinds[i] === 1 ? '*' : ''))
				);
				const expected = written.map((cells) =>
					cells.map((one) =>
						one === '*' || one === '' ? one : Number(one.replaceAll(' ', '').replace(',', '.'))
					)
				);
				expect(read).toEqual(expected);
			}),
			{ numRuns: 500, seed: SEED }
		);
	});
});
