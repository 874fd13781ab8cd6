import type { CountsCode, CountsOrigin } from '../counts/types';
import type { AggregateCode, AggregateOrigin } from '../aggregate/types';
import type { DerivedSpec } from '../derive/types';
import type { DrawnCode, DrawnOrigin } from '../drawn/types';
import type { LinkCode, LinkOrigin, RegisterOrigin } from '../link/types';
import type { Message } from '../outcome';
import type { ReshapeCode, ReshapeOrigin } from '../reshape/types';
import type { Register } from '../register/types';
import type { PreparedData } from '../selection/prepare';
import type { DrawSpec } from '../selection/types';
import type { StackCode, StackOrigin } from '../stack/types';
import type { Column, DataTable, MeasurementLevel, ValueLabel, VariableFormat } from '../table/types';
import type { FilterSpec, OwnScale, ValueChange, VariableEdit } from '../variables/types';

/**
 * A dataset is a table made ready for analysis: rows from somewhere, variables as somebody has described them, and
 * variables computed from others. Its specification is plain JSON; what it gives is computed anew whenever the data or
 * the specification change, and never stored.
 */
export interface DatasetSpec {
	type: 'dataset';
	version: 1;
	id: string;
	name: string;
	/** Which survey or report the answers come from, carried to tables and quotes; '' for none. */
	instrument: string;
	/** Where the rows come from. */
	origin: Origin;
	/** What was said of variables instead of what the file says. */
	edits: VariableEdit[];
	/** Computed in this order: each may use the ones before it. */
	derived: DerivedSpec[];
	filters: FilterSpec[];
	/** Name of the variable that weighs the rows, or null. */
	weight: string | null;
	/** Variables that name the person and the municipality of a row, so that persons, records and municipalities can be counted apart. */
	keys: { person: string | null; municipality: string | null };
	/** Answer scales that somebody has made; every dataset of the project may use them. */
	scales?: OwnScale[];
}

/** Where the rows of a dataset come from. Each kind has a folder of its own that says how. */
export type Origin =
	/** A stored table, row by row. */
	| { kind: 'table'; table: string }
	/** The built-in register of municipalities. */
	| RegisterOrigin
	/** Rows of a dataset with variables of others. */
	| LinkOrigin
	/** Groups of rows of a dataset. */
	| AggregateOrigin
	/** Datasets of several survey waves below each other. */
	| StackOrigin
	/** Columns turned to rows, or rows to columns. */
	| ReshapeOrigin
	/** A table of counts that was typed in. */
	| CountsOrigin
	/** The municipalities with what a draw of the project says of them. */
	| DrawnOrigin;

/** A variable of a dataset: its values, and all that is known of it. */
export interface Variable {
	/** Name (unique in the dataset), values and kinds of empty cell. A text cell of '' is empty. */
	column: Column;
	/** The question or description; '' for none. */
	label: string;
	format: VariableFormat;
	measure: MeasurementLevel;
	valueLabels: ValueLabel[];
	/** The scale that its values are on, for reversing; null when none was declared. */
	scale: { min: number; max: number } | null;
	/** The item is worded the other way round: indices turn it, tables say so. Its values are as answered. */
	reversed: boolean;
	/** "kroner", "prosent"; '' for none. */
	unit: string;
	/** File, survey or dataset that it comes from; '' for computed ones. */
	source: string;
	/** Set for a variable that a specification computes. */
	isDerived: boolean;
	/** Name of the specification that computes it, how it is made in words, and the variables it is made from. */
	made?: { by: string; how: Message; from: string[] };
	/** The answer scale that it was given (see variables/scales.ts), or the id of an own one. */
	scaleId?: string;
	/** What became of values that are not as in the file: coded, merged, made empty, or not known yet. */
	changes?: ValueChange[];
	/** For an answer of a question with several: the name of the question. */
	set?: string;
}

/** Where each row of a dataset was read. */
export interface RowOrigins {
	/** Files or tables, by index. */
	names: string[];
	/** Index into `names`; absent where all rows come from the first. */
	of?: Uint16Array;
	/** Line, row of the sheet or case number, from 1; 0 for a row that is no single row of a file. */
	lines: Uint32Array;
}

/** Rows and variables as an origin gives them, before edits and derived variables. */
export interface DatasetBase {
	rowCount: number;
	variables: Variable[];
	rows: RowOrigins;
	/** What was done, with counts: matched, left out, carried over. */
	notes: Message[];
}

/** A filter as it comes out on the rows of a dataset. */
export interface AppliedFilter {
	spec: FilterSpec;
	/** 1 for each row that passes; null when the filter cannot be applied. */
	mask: Uint8Array | null;
	/** Rows that pass, and rows for which the condition is known. */
	passed: number;
	known: number;
	problem: Message | null;
}

/** A dataset ready for analysis. */
export interface Dataset extends DatasetBase {
	spec: DatasetSpec;
	filters: AppliedFilter[];
	/** Variables that could not be computed, and why: by name. The others are there. */
	problems: { variable: string; problem: Message }[];
}

/** What datasets are made of. */
export interface DatasetSources {
	tables: ReadonlyMap<string, DataTable>;
	register: Register;
	/** The municipalities of 2020–2023; absent for an invented country. */
	register2020?: Register | null;
	/** The indicator data, for tables made of a draw; null where there are none. Asked for only when needed. */
	indicators?: (owners: DrawSpec['owners']) => PreparedData | null;
}

/** Why a dataset cannot be made. `table` and `dataset` are names for the reader. */
export type DatasetCode =
	| LinkCode
	| AggregateCode
	/** params: dataset. The table it is made of is not in the project any more. */
	| 'dataset.noTable'
	/** params: dataset, other. It is made of a dataset that is not there or cannot be made itself. */
	| 'dataset.noDataset'
	/** params: dataset. It would be made of itself. */
	| 'dataset.circle'
	/** params: variable. */
	| 'dataset.noVariable'
	/** params: dataset, reason. Something that nobody foresaw; a defect of the program. */
	| 'dataset.failed'
	| StackCode
	| ReshapeCode
	| CountsCode
	| DrawnCode;
