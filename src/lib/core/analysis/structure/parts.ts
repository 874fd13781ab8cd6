import type { ResultPart } from '../types';

/** A table as a part of a result; nothing where there is none. */
export const tablePart = (table: Extract<ResultPart, { kind: 'table' }>['table'] | null): ResultPart[] =>
	table ? [{ kind: 'table', table }] : [];

/** As `tablePart`, for a figure. */
export const plotPart = (plot: Extract<ResultPart, { kind: 'plot' }>['plot'] | null): ResultPart[] =>
	plot ? [{ kind: 'plot', plot }] : [];
