import type { Message } from '../outcome';
import type { NumberColumn, TextColumn } from '../table/types';

/** How a variable is measured, in SPSS's words. Null: the file does not say. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'scale';

/** What the numbers or texts of a variable are. Dates are days, date-times seconds, times seconds of the day. */
export type VariableFormat = 'number' | 'percent' | 'text' | 'date' | 'dateTime' | 'time';

/** Which values of a variable its file declares as missing: kept as values, as in SPSS, until somebody says otherwise. */
export interface DeclaredMissing {
	/** Single values. */
	values: (number | string)[];
	/** A closed range of numbers; an open end is ±Infinity. Null: none. */
	range: { low: number; high: number } | null;
}

/** What a file says of a variable beside its values. */
export interface VariableFacts {
	/** The question or description; '' when the file has none. */
	label: string;
	valueLabels: { value: number | string; label: string }[];
	measure: MeasurementLevel | null;
	format: VariableFormat;
	declaredMissing: DeclaredMissing;
}

/** A column as read from a file of any kind: values and what the file says of them. */
export type ReadColumn = (NumberColumn | TextColumn) & { facts: VariableFacts };

/**
 * A table as read from a file of any kind, before anybody has said what it is used for. Readers are functions
 * bytes → Outcome<ReadTable>: pure, never throwing, linear in the size of the file.
 */
export interface ReadTable {
	/** Name of the sheet or table inside the file; '' when it has none. */
	name: string;
	rowCount: number;
	columns: ReadColumn[];
	/** Where each row stands in the file: line, row of the sheet or case number, from 1. */
	lines: Uint32Array;
	/** Name of the weight variable, or null. */
	weight: string | null;
	/** What the reader of the file should know: repaired, ambiguous or left out. */
	notes: Message[];
}

/** Facts of a variable of which the file says nothing. */
export const plainFacts = (format: VariableFormat): VariableFacts => ({
	label: '',
	valueLabels: [],
	measure: null,
	format,
	declaredMissing: { values: [], range: null }
});
