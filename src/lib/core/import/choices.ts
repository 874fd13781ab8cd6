import type { ColumnChoice, MarkPublisher, Separator } from '../read/delimited/types';
import type { Encoding } from './types';

/**
 * What somebody has decided about the reading of a file instead of what was detected. What is left out is detected.
 * Plain data: kept in the report of a stored table, remembered for files laid out alike, and fit for a recipe. Columns
 * are named by their position in the file, from 0.
 */
export interface ReadChoices {
	/** For text files. */
	encoding?: Encoding;
	separator?: Separator;
	/** Line of a text file or row of a sheet with the names of the columns, from 1; 0: there is none. */
	headerRow?: number;
	/** Name of the sheet of a workbook. */
	sheet?: string;
	/** Place of the dataset in a JSON-stat file, from 0. */
	dataset?: number;
	/** Whose marks stand instead of numbers. */
	publisher?: MarkPublisher;
	/** Type and format of single columns. */
	columns?: ColumnChoice[];
	/** Rows of a text file with too few or too many cells. Default: kept. */
	raggedRows?: 'keep' | 'leaveOut';
	/** Rows with cells that cannot be read as their column. Default: kept, and those cells are missing. */
	unreadableRows?: 'keep' | 'leaveOut';
	/** Columns that are not stored. */
	leftOut?: number[];
	/** A damaged export of Udir's is read as any table, not for the draw. */
	asTable?: boolean;
}

/** Whether anything was chosen. */
export const hasChoices = (choices: ReadChoices): boolean =>
	Object.values(choices).some((choice) => (Array.isArray(choice) ? choice.length > 0 : choice !== undefined));

/**
 * The choices with what is said of one column; a word on one point leaves what was said of others.
 * @param change null: the column is read as detected
 */
export function withColumnChoice(
	choices: ReadChoices,
	column: number,
	change: Omit<ColumnChoice, 'column'> | null
): ReadChoices {
	const before = choices.columns?.find((choice) => choice.column === column);
	const others = (choices.columns ?? []).filter((choice) => choice.column !== column);
	const columns = change ? [...others, { ...before, ...change, column }] : others;
	return { ...choices, columns: columns.sort((a, b) => a.column - b.column) };
}

/** The choices with columns left out or taken in again. */
export function withLeftOut(
	choices: ReadChoices,
	columns: readonly number[],
	isLeftOut: boolean
): ReadChoices {
	const others = (choices.leftOut ?? []).filter((column) => !columns.includes(column));
	return { ...choices, leftOut: (isLeftOut ? [...others, ...columns] : others).sort((a, b) => a - b) };
}
