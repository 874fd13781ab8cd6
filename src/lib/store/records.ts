import type { AnySpec } from '../core/analysis/types';
import type { Casework } from '../core/casework/types';
import type { ReportSpec } from '../core/document/types';
import type { DatasetSpec } from '../core/dataset/types';
import type { TableReport } from '../core/import/table-report';
import type { SeriesAssignment } from '../core/indicators/types';
import type { Message } from '../core/outcome';
import type { ProjectContents, UnknownFields } from '../core/project-file/types';
import type { Register } from '../core/register/types';
import type { EarlierDraw } from '../core/selection/types';
import type { Column, DataTable, TableSource } from '../core/table/types';

/** A named analysis of a project: its specification, never its result. One that is no draw carries the id itself too. */
export interface StoredAnalysis<Spec extends AnySpec = AnySpec> {
	id: string;
	spec: Spec;
}

/**
 * A project: small, so that the start page can list all of them and autosave can write it often. What is big (columns,
 * an invented country's register) stands in records of its own. Times are milliseconds since 1970.
 */
export interface ProjectRecord {
	id: string;
	name: string;
	createdAt: number;
	openedAt: number;
	changedAt: number;
	/** Grows by one at every change. A save that names an older one is refused: another tab was faster. */
	revision: number;
	/** Size of the tables' data in bytes, as kept in memory. */
	bytes: number;
	/** The data are invented; said wherever they are shown. */
	invented: boolean;
	/** Which municipalities there are: the built-in register, or one stored with the project. */
	register: 'norway-2024' | 'stored';
	/** The tables in order of precedence, as the assembly of the indicator data expects them. */
	tableIds: string[];
	/** Tables taken out but kept until the project is opened the next time, so that it can be undone. */
	removedTables: { id: string; position: number; removedAt: number }[];
	assignments: SeriesAssignment[];
	/** Lists of municipalities drawn earlier that come with the data; presets that look back at one use them. */
	earlierDraws: EarlierDraw[];
	analyses: StoredAnalysis[];
	/** The id of the draw that is shown. */
	activeAnalysis: string | null;
	/** Tables made ready for analysis. A stored table without one is the dataset that `defaultSpec` gives. */
	datasets: DatasetSpec[];
	/** What was done to the data, in the order in which it was done. */
	steps: Step[];
	/** What people have added by judgement; absent for nothing yet. */
	casework?: Casework;
	/** Reports; absent for none yet. */
	reports?: ReportSpec[];
	/** The smallest group that its analyses may show; absent or null where the project demands none. */
	smallestGroup?: number | null;
	ownMunicipality: string | null;
	ownCounty: string | null;
	/** When it was saved as a project file last, or opened from one; absent for never. */
	fileSavedAt?: number;
	/** When saving a project file was suggested; it is suggested once. */
	fileSuggestedAt?: number;
	/** Fields of the project file it comes from that this program does not know: they go into the next file. */
	unknown?: ProjectContents['unknown'];
	/** When the project was deleted; null for one that is not. Kept until the next start, so that it can be undone. */
	deletedAt: number | null;
}

/** Something that was done to the data of a project, in words. */
export interface Step {
	/** Milliseconds since 1970. */
	at: number;
	what: Message;
}

/** The register of an invented country. */
export interface RegisterRecord {
	projectId: string;
	register: Register;
}

/** A table to be stored, with what was understood of its file. */
export interface NewTable {
	table: DataTable;
	report: TableReport;
}

/** A table without its columns. */
export interface TableRecord {
	id: string;
	projectId: string;
	name: string;
	rowCount: number;
	/** Number of columns; their records are numbered 0 … columnCount − 1. */
	columnCount: number;
	bytes: number;
	importedAt: number;
	source: TableSource;
	/** Name of the weight variable that the file declares; absent or null for none. */
	weight?: string | null;
	report: TableReport;
	/** Fields of the project file it comes from that this program does not know. */
	unknown?: UnknownFields;
}

/** The line of each row in the source file is kept like a column, at this index. */
export const LINES_INDEX = -1;

/** One column of one table. */
export interface ColumnRecord {
	tableId: string;
	index: number;
	column: Column | { type: 'lines'; lines: Uint32Array };
}

/** A setting by name; the values are plain data. */
export interface SettingRecord {
	key: string;
	value: unknown;
}
