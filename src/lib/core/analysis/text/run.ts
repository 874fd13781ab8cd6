import type { ResultCell, ResultTable, Text } from '../../report/types';
import { isAnalysisPart } from '../parts';
import { isSuppressionLog } from '../suppression/hidden-cell';
import type { AnalysisResult, Findings, MethodFact, ProsePiece, ResultPart, Surroundings } from '../types';
import { piecesOf, typedNumbers, type Piece } from './marks';
import { shownInText } from './shown-in-text';
import type { InsertedNumber, TextSpec } from './types';

/** A number of a text as it comes out: its cell, or why there is none. */
type Found = { cell: ResultCell<Text>; from: Text } | { problem: string };

/**
 * The text with the numbers of other results in it. A number whose cell is gone leaves a mark that cannot be overlooked,
 * and a message that says which.
 */
export async function runText({ body, numbers }: TextSpec, { resultOf }: Surroundings): Promise<Findings> {
	if (body.trim() === '') {
		return {
			parts: [{ kind: 'message', severity: 'note', message: { code: 'analysisText.empty' } }],
			method: []
		};
	}
	const results = new Map<string, AnalysisResult | null>();
	for (const { analysis } of numbers) {
		if (results.has(analysis)) continue;
		const outcome = await resultOf(analysis);
		results.set(analysis, outcome.ok ? outcome.value : null);
	}
	const found = new Map(numbers.map((one) => [one.mark, find(one, results.get(one.analysis) ?? null)]));
	const paragraphs = body
		.split(/\n+/)
		.map((paragraph) => piecesOf(paragraph).map((piece) => proseOf(piece, found)));
	return {
		parts: [...messages(body, numbers, found), { kind: 'prose', id: 'text', paragraphs }],
		method: typedFacts(body)
	};
}

function find(
	{ section, table, row, column, decimals }: InsertedNumber,
	result: AnalysisResult | null
): Found {
	if (!result) return { problem: 'analysisText.noResult' };
	const parts = result.sections.find(({ id }) => id === section)?.parts ?? [];
	const holder = parts.find((part) => isAnalysisPart(part, 'table') && part.table.id === table);
	if (holder?.kind !== 'table') return { problem: 'analysisText.noTable' };
	const cell = cellAt(holder.table, row, column);
	if (!cell) return { problem: 'analysisText.noCell' };
	// What is hidden in a table is not told by its log either.
	if (cell.value === null || isSuppressionLog(holder.table)) return { problem: 'analysisText.noNumber' };
	return { cell: shownInText(cell, decimals), from: holder.table.title };
}

/** The cell of a table at a row and a column, by their ids. */
export function cellAt(table: ResultTable<Text>, row: string, column: string): ResultCell<Text> | undefined {
	const place = table.columns.findIndex(({ id }) => id === column);
	return table.rows.find(({ id }) => id === row)?.cells[place];
}

function proseOf(piece: Piece, found: ReadonlyMap<number, Found>): ProsePiece<Text> {
	if ('words' in piece) return { kind: 'words', words: piece.words };
	const { mark } = piece;
	const one = found.get(mark);
	if (one && 'cell' in one) return { kind: 'number', mark, cell: one.cell, from: one.from };
	return { kind: 'lost', mark, words: { code: 'analysisText.lost', params: { mark } } };
}

function messages(
	body: string,
	numbers: readonly InsertedNumber[],
	found: ReadonlyMap<number, Found>
): ResultPart[] {
	const inText = piecesOf(body).flatMap((piece) => ('mark' in piece ? [piece.mark] : []));
	const lost = [...new Set(inText)].flatMap((mark): ResultPart[] => {
		const one = found.get(mark);
		if (one && 'cell' in one) return [];
		const code = one?.problem ?? 'analysisText.unknownMark';
		return [{ kind: 'message', severity: 'problem', message: { code, params: { mark } } }];
	});
	const unused = numbers.filter(({ mark }) => !inText.includes(mark)).map(({ mark }) => mark);
	if (unused.length === 0) return lost;
	const message = { code: 'analysisText.unused', params: { marks: unused.join(', '), count: unused.length } };
	return [...lost, { kind: 'message', severity: 'note', message }];
}

/** Numbers that were typed are listed: nobody sees from the text that they do not follow a table. */
function typedFacts(body: string): MethodFact[] {
	const typed = typedNumbers(body);
	if (typed.length === 0) return [];
	return [{ label: { code: 'analysisText.factTyped' }, text: typed.join(' · ') }];
}
