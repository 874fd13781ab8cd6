import { buildColumn } from '../../read/delimited/build-column';
import { describeColumn } from '../../read/delimited/column-reading';
import type { ColumnTexts } from '../../read/delimited/column-texts';
import { decideColumn, numberEvidence, type FileContext } from '../../read/delimited/decide-column';
import { detectPublisher } from '../../read/delimited/publisher';
import type { ColumnChoice, MarkPublisher } from '../../read/delimited/types';
import { markUnreadable } from '../../read/delimited/unreadable-rows';
import type { ReadColumn } from '../../read/types';
import type { NumberColumn, TextColumn } from '../../table/types';
import { plainFacts } from '../../read/types';
import type { GeneralReading } from '../table-report';

/** A column of texts of a workbook, read as texts of a text file are. */
export interface Retyped {
	column: ReadColumn;
	reading: GeneralReading;
}

/** What is known of the workbook when its columns of texts are read. */
export interface RetypeContext extends FileContext {
	lines: Uint32Array;
	/** One byte for each row; rows with cells that cannot be read are marked. */
	unreadable: Uint8Array;
}

/** How texts of a workbook are written: numbers have a point when the workbook held them as numbers. */
export function workbookContext(
	headers: readonly string[],
	titles: readonly string[],
	columns: readonly ReadColumn[],
	publisher: MarkPublisher | undefined
): FileContext {
	const texts = columns.map((column) => (column.type === 'text' ? textsOf(column) : NO_TEXTS));
	const known = publisher ?? detectPublisher(headers, titles, texts);
	const decimal = { comma: 0, point: 0 };
	for (const one of texts) {
		const evidence = numberEvidence(one, known);
		if (evidence.others > evidence.numbers) continue;
		decimal.comma += evidence.decimal.comma;
		decimal.point += evidence.decimal.point;
	}
	return { publisher: known, evidence: { separator: '\t', decimal } };
}

const NO_TEXTS: ColumnTexts = {
	levels: [],
	codes: new Uint32Array(),
	counts: new Uint32Array(),
	firstRows: new Uint32Array()
};

/** Only what is counted is filled in; the first row of each text is not asked for here. */
function textsOf({ levels, codes }: TextColumn): ColumnTexts {
	const counts = new Uint32Array(levels.length);
	for (let row = 0; row < codes.length; row++) counts[codes[row]]++;
	const trimmed = levels.map((level) => level.trim());
	return { levels: trimmed, codes, counts, firstRows: new Uint32Array() };
}

/**
 * Reads a column of texts. It stays text, as the workbook has it, unless somebody chose otherwise, or the workbook holds
 * numbers in it and all else are marks of the publisher: SSB writes ".." among the numbers.
 * @param isMixed the workbook holds more than texts in the column
 */
export function retype(
	column: ReadColumn & TextColumn,
	place: { position: number; header: string },
	isMixed: boolean,
	choice: ColumnChoice | undefined,
	context: RetypeContext
): Retyped {
	const texts = textsOf(column);
	const decided = decideColumn(texts, place.header, context, choice);
	const { numbers, others } = decided.evidence;
	const isMarked = isMixed && numbers > 0 && others === 0 && decided.type === 'number';
	const isText = choice?.type === undefined && !isMarked;
	const isKept = isText && decided.type !== 'text';
	const decision = isText
		? { ...decided, type: 'text' as const, number: null, dateOrder: null, isDateOrderOpen: false }
		: decided;
	const built = buildColumn(texts, decision, column.name, column.facts.label, context.publisher);
	const where = { ...place, name: column.name };
	const reading = describeColumn(texts, decision, built, where, context.lines);
	if (reading.unreadable > 0) markUnreadable(context.unreadable, texts, built);
	return {
		column: isText ? column : built.column,
		reading: isKept ? { ...reading, reason: 'storedAsText' } : reading
	};
}

/** A column of numbers as texts, written with as few digits as tell them apart: codes that a workbook took for numbers. */
export function numbersAsTexts(column: NumberColumn, label: string): ReadColumn {
	const levels: string[] = [];
	const codeOf = new Map<string, number>();
	const codes = new Uint32Array(column.values.length);
	for (let row = 0; row < codes.length; row++) {
		const text = column.kinds[row] === 0 ? String(column.values[row]) : '';
		let code = codeOf.get(text);
		if (code === undefined) {
			code = levels.push(text) - 1;
			codeOf.set(text, code);
		}
		codes[row] = code;
	}
	return { type: 'text', name: column.name, levels, codes, facts: { ...plainFacts('text'), label } };
}
