import { messagePart, type ResultPart } from './types';

/** Ours: when more than so large a part of the rows is left out, the result is of other people than the data. */
const MUCH = 0.25;

/**
 * The warning that an analysis of complete rows has left many of them out; nothing where it has not.
 * @param used rows with a value for every variable
 * @param all rows of the sample
 */
export const rowsLost = (used: number, all: number): ResultPart[] =>
	used > 0 && all - used > MUCH * all
		? [messagePart({ code: 'analysis.rowsLost', params: { used, all } }, 'warning')]
		: [];
