import fc from 'fast-check';
import { CELL, type DataTable } from '../table/types';
import { IMPORT_CODES, type ImportOutcome, type ImportReport } from './types';

/**
 * Ways to spoil a file, and what must hold of whatever the reader makes of it. For tests.
 */
const HOSTILE = [
	'',
	'"',
	'""',
	'"x',
	'*',
	'=SUM(A1:A9)',
	'<script>alert(1)</script>',
	'\t',
	';',
	'\n',
	'\r',
	'\0',
	'\ud800',
	'\ufeff',
	'0301',
	'301',
	'1E9',
	'0.435',
	'1,234.5',
	'−3',
	'9'.repeat(400),
	'__proto__',
	'constructor',
	'2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng',
	'Akershus er resultatet av en oppdeling og har derfor ikke tall for tidligere årganger'
];

/** One change of bytes. Places are fractions of the length, so that one list of changes fits any file. */
export type ByteChange =
	| { how: 'flip'; at: number; bit: number }
	| { how: 'set'; at: number; byte: number }
	| { how: 'cut'; at: number; length: number }
	| { how: 'insert'; at: number; bytes: number[] }
	| { how: 'repeat'; at: number; length: number }
	| { how: 'truncate'; at: number };

/** Evenly spread: `fc.double` and biased integers would hit the first bytes nearly always. */
const place = fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1e6);
const byte = fc.nat(255);

export const byteChanges: fc.Arbitrary<ByteChange[]> = fc.array(
	fc.oneof(
		fc.record({ how: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
		fc.record({ how: fc.constant('set' as const), at: place, byte }),
		fc.record({ how: fc.constant('cut' as const), at: place, length: fc.integer({ min: 1, max: 300 }) }),
		fc.record({
			how: fc.constant('insert' as const),
			at: place,
			bytes: fc.array(byte, { minLength: 1, maxLength: 20 })
		}),
		fc.record({ how: fc.constant('repeat' as const), at: place, length: fc.integer({ min: 1, max: 300 }) }),
		fc.record({ how: fc.constant('truncate' as const), at: place })
	),
	{ minLength: 1, maxLength: 4 }
);

/** The bytes after all changes. */
export function changeBytes(bytes: Uint8Array, changes: ByteChange[]): Uint8Array {
	let result = [...bytes];
	for (const change of changes) {
		const at = Math.floor(change.at * result.length);
		if (change.how === 'flip') result[at] ^= 1 << change.bit;
		else if (change.how === 'set') result[at] = change.byte;
		else if (change.how === 'cut') result.splice(at, change.length);
		else if (change.how === 'insert') result.splice(at, 0, ...change.bytes);
		else if (change.how === 'repeat') result.splice(at, 0, ...result.slice(at, at + change.length));
		else result = result.slice(0, at);
	}
	return Uint8Array.from(result);
}

/** One change of a table's text. Rows and columns are fractions as well. */
export type TextChange =
	| { how: 'swapColumns' | 'swapLines'; one: number; other: number }
	| { how: 'cell'; line: number; column: number; text: string }
	| { how: 'dropCell' | 'dropColumn' | 'dropLine' | 'repeatLine'; line: number; column: number };

export const textChanges: fc.Arbitrary<TextChange[]> = fc.array(
	fc.oneof(
		fc.record({
			how: fc.constantFrom('swapColumns' as const, 'swapLines' as const),
			one: place,
			other: place
		}),
		fc.record({
			how: fc.constant('cell' as const),
			line: place,
			column: place,
			text: fc.constantFrom(...HOSTILE)
		}),
		fc.record({
			how: fc.constantFrom(
				'dropCell' as const,
				'dropColumn' as const,
				'dropLine' as const,
				'repeatLine' as const
			),
			line: place,
			column: place
		})
	),
	{ minLength: 1, maxLength: 3 }
);

/** The text after all changes; lines by LF, cells by the delimiter. */
export function changeText(text: string, delimiter: string, changes: TextChange[]): string {
	const rows = text.split('\n').map((line) => line.split(delimiter));
	const width = Math.max(...rows.map((row) => row.length));
	for (const change of changes) {
		if ('one' in change) swap(rows, width, change);
		else {
			const line = Math.floor(change.line * rows.length);
			const column = Math.floor(change.column * width);
			if (change.how === 'cell') rows[line][column] = change.text;
			else if (change.how === 'dropCell') rows[line].splice(column, 1);
			else if (change.how === 'dropColumn') for (const row of rows) row.splice(column, 1);
			else if (change.how === 'dropLine') rows.splice(line, 1);
			else rows.splice(line, 0, [...rows[line]]);
		}
		if (rows.length === 0) return '';
	}
	return rows.map((row) => row.join(delimiter)).join('\n');
}

function swap(rows: string[][], width: number, change: Extract<TextChange, { one: number }>): void {
	if (change.how === 'swapLines') {
		const [a, b] = [change.one, change.other].map((at) => Math.floor(at * rows.length));
		[rows[a], rows[b]] = [rows[b], rows[a]];
		return;
	}
	const [a, b] = [change.one, change.other].map((at) => Math.floor(at * width));
	// The header keeps its place: the cells below it are what is swapped.
	for (const row of rows.slice(2)) if (row.length > Math.max(a, b)) [row[a], row[b]] = [row[b], row[a]];
}

/** Everything that is wrong with an outcome; empty when it is a known problem or a consistent table. */
export function faultsOf(outcome: ImportOutcome, fileName: string): string[] {
	if (!outcome.ok) {
		const { code, params } = outcome.problem;
		const isTyped = code !== 'import.failed' && IMPORT_CODES.includes(code) && params?.file === fileName;
		return isTyped ? [] : [`problem ${code} ${JSON.stringify(params)}`];
	}
	const { table, report } = outcome.value;
	return [...faultsOfTable(table), ...faultsOfReport(table, report)];
}

function faultsOfTable(table: DataTable): string[] {
	const faults: string[] = [];
	if (table.rowCount < 1) faults.push('no rows');
	if (table.lines.length !== table.rowCount) faults.push('lines');
	if (table.lines.some((line, row) => line < 1 || (row > 0 && line <= table.lines[row - 1])))
		faults.push('order of lines');
	for (const column of table.columns) {
		if (column.type === 'text') {
			if (column.codes.length !== table.rowCount) faults.push(`length of ${column.name}`);
			if (column.codes.some((code) => code >= column.levels.length)) faults.push(`code of ${column.name}`);
			continue;
		}
		const { values, kinds } = column;
		if (values.length !== table.rowCount || kinds.length !== table.rowCount)
			faults.push(`length of ${column.name}`);
		if (values.some((value, row) => Number.isFinite(value) !== (kinds[row] === CELL.value)))
			faults.push(`NaN in ${column.name}`);
		if (kinds.some((kind) => kind > CELL.missing)) faults.push(`kind in ${column.name}`);
	}
	return faults;
}

function faultsOfReport(table: DataTable, report: ImportReport): string[] {
	const numbers = table.columns.filter((column) => column.type === 'number').length;
	const total = (counts: ImportReport['columns'] | ImportReport['levels']) =>
		counts.reduce((sum, one) => sum + one.values + one.suppressed + one.missing, 0);
	const sentences = (counts: ImportReport['columns'] | ImportReport['levels']) =>
		counts.reduce((sum, one) => sum + one.sentences, 0);
	const faults: string[] = [];
	if (total(report.columns) !== numbers * table.rowCount) faults.push('cells by column');
	if (total(report.levels) !== numbers * table.rowCount) faults.push('cells by level');
	if (sentences(report.columns) !== report.sentences.count) faults.push('sentences by column');
	if (sentences(report.levels) !== report.sentences.count) faults.push('sentences by level');
	if (report.sentences.first.length !== Math.min(100, report.sentences.count))
		faults.push('sentences listed');
	return faults;
}
