import type { AnalysisFacts } from '../types';

/** A text in which numbers are inserted from cells of other results and follow them. */
export interface TextSpec extends AnalysisFacts {
	type: 'text';
	/** The text as it is typed, with a mark where each number stands: {1}, {2} … */
	body: string;
	/** The cells that the marks stand for. */
	numbers: InsertedNumber[];
}

/** A number of a text: which cell of which result it is. */
export interface InsertedNumber {
	/** The number in its mark, 1 or more; unique in the text. */
	mark: number;
	/** The id of the analysis. */
	analysis: string;
	/** The id of the section of its result; '' where it is not split. */
	section: string;
	/** Ids of table, row and column. */
	table: string;
	row: string;
	column: string;
	/** Decimals in the text; null: as in the table. */
	decimals: number | null;
}
