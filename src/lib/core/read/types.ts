import type { Message } from '../outcome';
import type { NumberColumn, TextColumn, VariableFacts, VariableFormat } from '../table/types';

export type { DeclaredMissing, MeasurementLevel, VariableFacts, VariableFormat } from '../table/types';

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
