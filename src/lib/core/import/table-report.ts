import type { Message } from '../outcome';
import type { Layout } from '../table/types';
import type { ImportReport } from './types';

/** What was understood of a file that holds no indicators in Udir's layout: a survey, a table of SSB's, a workbook. */
export interface GeneralReport {
	kind: 'general';
	fileName: string;
	/** Size of the file in bytes. */
	bytes: number;
	fingerprint: string;
	layout: Layout;
	rows: number;
	columns: number;
	/** What the reader of the file should know: repaired, ambiguous or left out. */
	notes: Message[];
}

/** What was understood of a file, stored with its table. */
export type TableReport = ImportReport | GeneralReport;

/** Whether a report is about indicators in Udir's layout. */
export const isIndicatorReport = (report: TableReport): report is ImportReport => !('kind' in report);
