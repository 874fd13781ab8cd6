import type { DelimitedLayout, MarkPublisher } from '../../read/delimited/types';
import type { ReadTable } from '../../read/types';
import type { Layout } from '../../table/types';
import type { FileParts, GeneralReading } from '../table-report';

/** A file as its reader gives it, in one shape for all formats; rows and columns are still all there. */
export interface RawRead {
	layout: Layout;
	table: ReadTable;
	/** What was understood of each column of texts; null where the file itself says what a column holds. */
	readings: (GeneralReading | null)[];
	/** Columns whose type can be chosen. */
	canChoose: (column: number) => boolean;
	/** Text of each header. */
	headers: string[];
	publisher: MarkPublisher;
	text: DelimitedLayout | null;
	parts: FileParts | null;
	/** The part inside the file; '' for a file with one. */
	part: string;
	headerRow: number | null;
	titles: string[];
	/** Rows (from 0, ascending) with cells that cannot be read as their column. */
	unreadableRows: Uint32Array;
}
