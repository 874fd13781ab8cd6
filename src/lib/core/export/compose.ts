import type { AnalysisResult, MethodFact, ProsePiece, ResultPart } from '../analysis/types';
import type { ResultCell, ResultPlot, ResultTable } from '../report/types';
import type { ExportBlock, ParagraphRole, Picture, PrintedTable } from './types';

/** What the reader's side gives to a file: how cells are printed, and figures as pictures. */
export interface Printing {
	format: (cell: ResultCell) => string;
	/** A figure as a picture; its numbers as a table where it could not be drawn. */
	figure: (plot: ResultPlot<string>) => { picture: Picture } | { table: ResultTable };
}

/** A table with its cells printed. */
export const printed = (table: ResultTable, format: Printing['format']): PrintedTable => ({
	table,
	shown: table.rows.map(({ cells }) => cells.map(format))
});

const paragraph = (role: ParagraphRole, text: string): ExportBlock => ({ kind: 'paragraph', role, text });

/**
 * The blocks of a whole result: its name, what somebody noted about it, each part in its place, and how it was computed.
 * @param name what the analysis is called
 * @param note what somebody has noted about it; '' for nothing
 * @param how the heading above the method
 * @param further facts that are of the file: what is hidden, what made it
 */
export function resultBlocks(
	name: string,
	note: string,
	{ sections, method }: AnalysisResult<string>,
	how: string,
	further: readonly MethodFact<string>[],
	printing: Printing
): ExportBlock[] {
	return [
		{ kind: 'heading', level: 1, text: name },
		...(note === '' ? [] : [paragraph('body', note)]),
		...sections.flatMap(({ title, parts }): ExportBlock[] => [
			...(title === null ? [] : [{ kind: 'heading', level: 2, text: title } as const]),
			...parts.flatMap((part) => partBlocks(part, printing))
		]),
		...methodBlocks(how, [...method, ...further])
	];
}

/** One table with how it came to be. */
export const tableBlocks = (
	table: ResultTable,
	how: string,
	facts: readonly MethodFact<string>[],
	format: Printing['format']
): ExportBlock[] => [{ kind: 'table', table: printed(table, format) }, ...methodBlocks(how, facts)];

const methodBlocks = (how: string, facts: readonly MethodFact<string>[]): ExportBlock[] => [
	{ kind: 'heading', level: 2, text: how },
	{ kind: 'facts', facts: facts.map(({ label, text }) => ({ label, text })) }
];

function partBlocks(part: ResultPart<string>, printing: Printing): ExportBlock[] {
	switch (part.kind) {
		case 'table':
			return [{ kind: 'table', table: printed(part.table, printing.format) }];
		case 'plot': {
			const figure = printing.figure(part.plot);
			return 'picture' in figure
				? [{ kind: 'picture', picture: figure.picture }]
				: [{ kind: 'table', table: printed(figure.table, printing.format) }];
		}
		case 'reading':
			return part.sentences.map((sentence) => paragraph('reading', sentence));
		case 'prose':
			return part.paragraphs.map((pieces) =>
				paragraph('body', pieces.map((piece) => pieceText(piece, printing.format)).join(''))
			);
		case 'message':
			return [paragraph('notice', part.message)];
	}
}

const pieceText = (piece: ProsePiece<string>, format: Printing['format']): string =>
	piece.kind === 'number' ? format(piece.cell) : piece.words;
