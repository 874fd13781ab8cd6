import type { AnalysisFacts } from '../types';

/** A text in which numbers are inserted from cells of other results and follow them. */
export interface TextSpec extends AnalysisFacts {
	type: 'text';
	/** The text as it is typed. */
	body: string;
}
