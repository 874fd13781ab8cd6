import type { Message } from '../../outcome';
import { columnNames } from '../../read/delimited/names';
import type { ReadTable } from '../../read/types';
import type { DataTable } from '../../table/types';
import type { ReadChoices } from '../choices';
import type { ExcludedRows, GeneralColumn, GeneralReport } from '../table-report';
import { describeGeneralColumn } from './describe-column';
import { personalColumns } from './personal';
import type { RawRead } from './raw';
import { withoutRows } from './rows';
import { layoutSignature } from './signature';

/** A general file that was read: the table to store and what was understood of it. */
export interface GeneralFile {
	table: DataTable;
	report: GeneralReport;
}

/** What is known of a file beside its content. */
export interface NamedBytes {
	fileName: string;
	bytes: number;
	fingerprint: string;
}

/** Cells with faults that a report lists: of one column, and of all columns about. */
const LISTED_IN_COLUMN = 100;
const LISTED_IN_ALL = 2000;
const MAX_EXCLUDED_LINES = 100_000;
const MAX_EXCLUDED_CELLS = 500;

/**
 * Makes the table of what a reader gave, and says what was understood of it. Rows are left out as the choices say;
 * columns are all there (see `leaveOut`).
 */
export function finishGeneral(raw: RawRead, file: NamedBytes, choices: ReadChoices): GeneralFile {
	const left = choices.unreadableRows === 'leaveOut' ? raw.unreadableRows : new Uint32Array();
	const read = withNames(withoutRows(raw.table, left), raw.headers);
	const variables = describeColumns(raw, read, choices);
	const leftOutRagged = choices.raggedRows === 'leaveOut';
	const { layout, publisher, text, parts, headerRow, titles } = raw;
	const shortRows = text?.shortRows ?? [];
	const longRows = text?.longRows ?? [];
	const ragged = leftOutRagged ? [...shortRows, ...longRows] : [];
	const report: GeneralReport = {
		kind: 'general',
		...file,
		layout,
		rows: read.rowCount,
		columns: read.columns.length,
		signature: layoutSignature(raw),
		choices,
		isRemembered: false,
		publisher,
		text: text && { encoding: text.encoding, separator: text.separator },
		parts,
		headerRow,
		titles,
		footers: text?.footers ?? [],
		shortRows: shortRows.slice(0, MAX_EXCLUDED_LINES),
		longRows: longRows.slice(0, MAX_EXCLUDED_LINES),
		unreadableRows: raw.unreadableRows.length,
		weight: read.weight,
		variables,
		leftOut: [],
		excluded: excludedRows(raw, variables, left, ragged),
		notes: read.notes
	};
	return { table: tableOf(read, raw, file), report };
}

function tableOf(read: ReadTable, raw: RawRead, { fileName, bytes, fingerprint }: NamedBytes): DataTable {
	const { publisher, layout, part } = raw;
	return {
		id: part === '' ? fingerprint : `${fingerprint} ${part}`,
		name: part === '' ? fileName : `${fileName}, ${part}`,
		rowCount: read.rowCount,
		columns: read.columns,
		lines: read.lines,
		weight: read.weight,
		source: { fileName, bytes, fingerprint, publisher, layout, ...(part === '' ? {} : { part }) }
	};
}

/** Names that can be used in expressions and as keys; the file's own name of a renamed column becomes its label. */
function withNames(table: ReadTable, headers: readonly string[]): ReadTable {
	const given = table.columns.map(({ name }) => name);
	const names = columnNames(given, given.length);
	const columns = table.columns.map((column, i): ReadTable['columns'][number] => {
		if (names[i] === column.name) return column;
		const label = column.facts.label || headers[i] || column.name;
		return { ...column, name: names[i], facts: { ...column.facts, label } };
	});
	const weight = table.weight === null ? null : names[given.indexOf(table.weight)];
	return { ...table, columns, weight };
}

function describeColumns(raw: RawRead, read: ReadTable, choices: ReadChoices): GeneralColumn[] {
	const personal = personalColumns(raw.headers, read.columns);
	const chosen = new Set(choices.columns?.map(({ column }) => column));
	let room = LISTED_IN_ALL;
	return read.columns.map((column, position) => {
		const described = describeGeneralColumn(column, {
			position,
			header: raw.headers[position],
			reading: raw.readings[position],
			publisher: raw.publisher,
			personal: personal[position],
			canChoose: raw.canChoose(position),
			isChosen: chosen.has(position),
			listed: Math.min(LISTED_IN_COLUMN, Math.ceil(room / 2))
		});
		room -= described.faults.length;
		return described;
	});
}

function excludedRows(
	raw: RawRead,
	columns: readonly GeneralColumn[],
	left: Uint32Array,
	ragged: readonly number[]
): ExcludedRows | null {
	if (left.length === 0 && ragged.length === 0) return null;
	const lines = [
		...Array.from(left.subarray(0, MAX_EXCLUDED_LINES), (row) => raw.table.lines[row]),
		...ragged
	]
		.sort((a, b) => a - b)
		.slice(0, MAX_EXCLUDED_LINES);
	const cells = left.length === 0 ? [] : columns.flatMap(unreadableCells);
	cells.sort((a, b) => a.line - b.line);
	return {
		unreadable: left.length,
		ragged: ragged.length,
		lines,
		cells: cells.slice(0, MAX_EXCLUDED_CELLS)
	};
}

const unreadableCells = ({ faults, header, name }: GeneralColumn): ExcludedRows['cells'] =>
	faults
		.filter(({ kind }) => kind === 'unreadable')
		.map(({ line, text }) => ({ line, column: header || name, text }));

/** What was understood of a file, with more to know. */
export const withNotes = (file: GeneralFile, notes: Message[]): GeneralFile =>
	notes.length === 0
		? file
		: { ...file, report: { ...file.report, notes: [...notes, ...file.report.notes] } };
