import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf16, utf8 } from '../read/delimited/fixtures';
import { madeSav } from '../read/sav/fixtures';
import { bookOf, textCell, valueCell } from '../read/xlsx/fixtures';
import { CELL } from '../table/types';
import { smallExport, utf16le } from './fixtures';
import { byteChanges, changeBytes } from './fixtures-mutations';
import type { ReadChoices } from './choices';
import { leaveOut } from './general/leave-out';
import { readAny, type AnyOutcome } from './read-any';
import { isIndicatorReport } from './table-report';

/**
 * Spoiled files of every format with any choices: the answer is a problem with a code, or a table that is consistent in
 * itself and agrees with its report, and it comes soon. Runs are seeded, so that a failure can be repeated.
 */
const SEED = 20241122;
const MOST_MILLISECONDS = 60_000;

const forms = [
	'ID;Starttidspunkt;Fullføringstidspunkt;E-post;Svar',
	...Array.from(
		{ length: 12 },
		(_, i) => `${i};01.02.2025 10:0${i % 10};01.02.2025 11:00;a${i}@b.no;"1.23${i % 10}"`
	)
].join('\n');
const sheet = Array.from({ length: 6 }, (_, row) => {
	const cells = [
		textCell(`A${row + 1}`, row === 0 ? 'navn' : '1.234'),
		row === 0 ? textCell('B1', 'tall') : valueCell(`B${row + 1}`, row / 3)
	];
	return `<row r="${row + 1}">${cells.join('')}</row>`;
}).join('');
const cube = {
	class: 'dataset',
	id: ['Region', 'Tid'],
	size: [2, 2],
	dimension: {
		Region: { category: { index: ['0301', '1103'], label: { '0301': 'Oslo', '1103': 'Stavanger' } } },
		Tid: { category: { index: ['2023', '2024'] } }
	},
	value: [1, null, 3.5, 4],
	status: { 1: '..', 3: '*' }
};
const files: [string, Uint8Array][] = [
	['delimited text', utf8(forms)],
	['delimited text in UTF-16', utf16(forms.replaceAll(';', '\t'), 'le', false)],
	['a workbook', bookOf({ rows: sheet })],
	[
		'an SPSS file',
		madeSav({
			variables: [{ name: 'A' }, { name: 'T', width: 8 }],
			elements: [1, 'tekst', 2, 'æøå'],
			weight: 1
		})
	],
	['JSON-stat', utf8(JSON.stringify(cube))],
	['an export of Udir’s', utf16le(smallExport())]
];

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const choices: fc.Arbitrary<ReadChoices> = fc.record({
	encoding: some(fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')),
	separator: some(fc.constantFrom('\t', ';', ',', '|')),
	headerRow: some(fc.integer({ min: -1, max: 20 })),
	sheet: some(fc.constantFrom('Ark', '__proto__', '')),
	dataset: some(fc.integer({ min: -1, max: 3 })),
	publisher: some(fc.constantFrom('ssb', 'udir', 'none')),
	columns: some(
		fc.array(
			fc.record({
				column: fc.integer({ min: -1, max: 8 }),
				type: some(fc.constantFrom('text', 'number', 'percent', 'date', 'dateTime', 'time')),
				decimal: some(fc.constantFrom('comma', 'point')),
				thousands: some(fc.constantFrom('none', 'space', 'point', 'comma', 'apostrophe')),
				dateOrder: some(fc.constantFrom('ymd', 'dmy', 'mdy'))
			})
		)
	),
	raggedRows: some(fc.constantFrom('keep', 'leaveOut')),
	unreadableRows: some(fc.constantFrom('keep', 'leaveOut')),
	leftOut: some(fc.array(fc.integer({ min: -1, max: 8 }))),
	asTable: some(fc.boolean())
});

/** What is wrong with an answer; nothing, if all is well. */
function faultsOf(outcome: AnyOutcome): string[] {
	if (!outcome.ok) {
		const { code, params } = outcome.problem;
		return /^[a-zA-Z]+\.[a-zA-Z.]+$/.test(code) && code !== 'import.failed' && params?.file === 'fil'
			? []
			: [`${code} ${JSON.stringify(params)}`];
	}
	if (isIndicatorReport(outcome.value.report)) return [];
	const read = { table: outcome.value.table, report: outcome.value.report };
	return [read, leaveOut(read)].flatMap(({ table, report }) => {
		const faults: string[] = [];
		const check = (isSo: boolean, what: string) => {
			if (!isSo) faults.push(what);
		};
		check(table.lines.length === table.rowCount && report.rows === table.rowCount, 'rows');
		check(report.columns === table.columns.length, 'columns');
		check(new Set(table.columns.map(({ name }) => name)).size === table.columns.length, 'names');
		check(JSON.stringify(report).length > 0, 'report is plain');
		for (const column of table.columns) {
			const cells = column.type === 'text' ? column.codes : column.values;
			check(cells.length === table.rowCount, `${column.name}: length`);
			if (column.type === 'text')
				check(
					column.codes.every((code) => code < column.levels.length),
					`${column.name}: codes`
				);
			else
				check(
					column.values.every((value, row) => Number.isFinite(value) === (column.kinds[row] === CELL.value)),
					`${column.name}: an empty cell is a number`
				);
			const described = report.variables.find(({ name }) => name === column.name);
			const counted = Object.values(described?.counts ?? {}).reduce((sum, count) => sum + count, 0);
			check(counted === table.rowCount, `${column.name}: counts`);
		}
		return faults;
	});
}

function check(bytes: Uint8Array, chosen: ReadChoices): void {
	const start = performance.now();
	expect(faultsOf(readAny(bytes, 'fil', chosen))).toEqual([]);
	expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
}

describe('spoiled files of every format, with any choices', () => {
	it.each(files)('%s', (_, bytes) => {
		fc.assert(
			fc.property(byteChanges, choices, (changes, chosen) => check(changeBytes(bytes, changes), chosen)),
			{ numRuns: 500, seed: SEED }
		);
	});

	it.each(files)('%s, whole', (_, bytes) => {
		fc.assert(
			fc.property(choices, (chosen) => check(bytes, chosen)),
			{ numRuns: 300, seed: SEED }
		);
	});

	it('any bytes, any text, any JSON', () => {
		const text = fc.string({ unit: 'binary', maxLength: 400 });
		const any = fc.oneof(
			fc.uint8Array({ maxLength: 400 }),
			text.map(utf8),
			fc.json().map(utf8),
			text.map((cell) => utf8(`a;b\n1;${cell}\n2;3`))
		);
		fc.assert(
			fc.property(any, choices, (bytes, chosen) => check(bytes, chosen)),
			{ numRuns: 1000, seed: SEED }
		);
	});
});
