import type { ResultPart } from '$lib/core/analysis/types';
import type { ResultCell, ResultPlot, ResultTable } from '$lib/core/report/types';

/** Parts of a result that is worded already. */
export type Part = ResultPart<string>;

export const tablePart = (table: ResultTable): Part => ({ kind: 'table', table });
export const plotPart = (plot: ResultPlot): Part => ({ kind: 'plot', plot });
/** Sentences that say what the numbers say. */
export const readingPart = (id: string, sentences: string[]): Part => ({ kind: 'reading', id, sentences });
/** Paragraphs that are the result itself. */
export const prosePart = (id: string, paragraphs: string[]): Part => ({
	kind: 'prose',
	id,
	paragraphs: paragraphs.map((words) => [{ kind: 'words', words }])
});
export const notePart = (message: string, severity: 'warning' | 'note' = 'note'): Part => ({
	kind: 'message',
	severity,
	message
});

export const textCell = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
export const integerCell = (value: number): ResultCell => ({ value, format: { kind: 'integer' } });
