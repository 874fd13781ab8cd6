import { facts } from '../recipe/dataset/facts';
import { id, longText, MOST_VARIABLES } from '../recipe/dataset/limits';
import {
	also,
	choice,
	list,
	object,
	optional,
	orNull,
	text,
	wholeNumber,
	wrong,
	type Check
} from '../recipe/shape';
import type { Register } from '../register/types';
import type { NumberColumn, TextColumn } from '../table/types';
import { savedProject, time } from './check-project';
import { register } from './check-register';
import { tableReport } from './check-report';
import { tableSource } from './check-table';
import type { SavedProject, SavedTable } from './types';

const MOST_TABLES = 10_000;
const part = wholeNumber(0, 2 ** 32);

/** A text column: parts in the place of its arrays. */
export interface TextDescription extends Omit<TextColumn, 'levels' | 'codes' | 'kinds'> {
	levels: number;
	codes: number;
	/** Absent where all empty cells are missing. */
	kinds?: number;
}
/** A number column: parts in the place of its arrays. */
export interface NumberDescription extends Omit<NumberColumn, 'values' | 'kinds'> {
	values: number;
	kinds: number;
}

/** How a table stands in the description of a file: parts in the place of arrays. */
export interface TableDescription {
	id: string;
	name: string;
	rowCount: number;
	weight?: string | null;
	source: SavedTable['table']['source'];
	report: SavedTable['report'];
	importedAt: number;
	lines: number;
	columns: (TextDescription | NumberDescription)[];
}

const common = { name: longText, facts: optional(facts) };
const textColumn = object<TextDescription>({
	...common,
	type: choice('text'),
	levels: part,
	codes: part,
	kinds: optional(part)
});
const numberColumn = object<NumberDescription>({
	...common,
	type: choice('number'),
	// Printed decimals; a double has no more than about three hundred.
	decimals: wholeNumber(0, 400),
	values: part,
	kinds: part
});
const column: Check<TextDescription | NumberDescription> = (value, path) =>
	object<{ type: string }>({ type: text(100) })(value, path) ??
	((value as { type: string }).type === 'text' ? textColumn(value, path) : numberColumn(value, path));

const tableDescription: Check<TableDescription> = object<TableDescription>({
	id,
	name: longText,
	rowCount: wholeNumber(0, 2 ** 32),
	weight: optional(orNull(longText)),
	source: tableSource,
	report: tableReport,
	importedAt: time,
	lines: part,
	columns: list(column, 0, MOST_VARIABLES)
});

/** What a project file says in JSON: everything but the arrays. */
export interface FileDescription {
	project: SavedProject;
	register: Register | null;
	tables: TableDescription[];
}

/** Every field of the description; a project that says so, and only that, has a register of its own. */
export const fileDescription: Check<FileDescription> = also(
	object<FileDescription>({
		project: savedProject,
		register: orNull(register),
		tables: list(tableDescription, 0, MOST_TABLES, { field: 'id', of: (table) => table.id })
	}),
	(file) =>
		(file.project.register === 'stored') === (file.register !== null) ? null : wrong('register', 'present')
);
