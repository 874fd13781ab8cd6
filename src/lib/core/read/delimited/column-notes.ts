import type { Message } from '../../outcome';
import type { ColumnTexts } from './column-texts';
import { isEmail, isFormsExport, personalKind } from './forms';
import { areIdentityNumbers } from './identifiers';
import { linesText } from './layout-notes';
import { isWeak } from './number-format';
import type { ColumnReading } from './types';

/** What the reader of a file should know of one column. */
export function columnNotes(reading: ColumnReading, texts: ColumnTexts): Message[] {
	const column = reading.header || reading.name;
	return [
		...ambiguity(reading, column),
		...faults(reading, column),
		...when(reading.isDateOrderOpen, 'delimited.dateOrder', { column, order: reading.dateOrder ?? 'dmy' }),
		...when(reading.preliminary > 0, 'delimited.preliminary', { column, count: reading.preliminary }),
		...when(reading.mixture !== null, 'delimited.mixedColumn', { column, ...reading.mixture }),
		...when(isMultiple(reading, texts), 'delimited.multipleAnswers', {
			column,
			count: reading.multipleAnswers
		})
	];
}

const when = (isSo: boolean, code: string, params: Message['params']): Message[] =>
	isSo ? [{ code, params }] : [];

function ambiguity(reading: ColumnReading, column: string): Message[] {
	const [picked, other] = reading.alternatives;
	if (!picked || !other || !isWeak(reading.reason)) return [];
	const params = {
		column,
		count: reading.ambiguousCells,
		text: picked.text,
		value: picked.value,
		otherValue: other.value,
		reason: reading.reason
	};
	return [{ code: 'delimited.ambiguousNumber', params }];
}

function faults(reading: ColumnReading, column: string): Message[] {
	const of = (kind: string) => reading.faults.filter((fault) => fault.kind === kind);
	const describe = (code: string, kind: string, count: number): Message[] => {
		const listed = of(kind);
		const [first] = listed;
		if (count === 0) return [];
		const lines = linesText(listed.map((fault) => fault.line));
		return [{ code, params: { column, count, lines, text: first?.text ?? '' } }];
	};
	return [
		...describe('delimited.unreadable', 'unreadable', reading.unreadable),
		...describe('delimited.printedDifferently', 'printedDifferently', reading.printedDifferently)
	];
}

/** One note on the marks that stand instead of numbers, in all columns together. */
export function markNotes(readings: readonly ColumnReading[]): Message[] {
	const counts = new Map<string, number>();
	for (const { mark, count } of readings.flatMap((reading) => reading.marks))
		counts.set(mark, (counts.get(mark) ?? 0) + count);
	const marks = [...counts].map(([mark, count]) => `${mark} (${count})`).join(', ');
	const columns = readings.filter((reading) => reading.marks.length > 0).length;
	return when(columns > 0, 'delimited.marks', { columns, marks });
}

/** Every filled cell ends with ';', as Forms writes: a single text that does is no set of answers. */
const isMultiple = (reading: ColumnReading, texts: ColumnTexts): boolean =>
	reading.multipleAnswers > 0 && reading.multipleAnswers === texts.codes.length - reading.empty;

/** So many different texts show what a column holds. */
const LOOK_TEXTS = 1000;

/** True when a column holds personal data by its content: e-mail addresses or national identity numbers. */
export function isPersonalContent({ levels }: ColumnTexts): boolean {
	const filled = levels.filter((level) => level !== '').slice(0, LOOK_TEXTS);
	if (filled.length === 0) return false;
	return areIdentityNumbers(filled) || filled.filter(isEmail).length * 2 > filled.length;
}

/**
 * Notes on personal data: the columns by which Forms tells who answered and when, and columns that hold e-mail
 * addresses or national identity numbers in any file.
 * @param personalByContent positions of the columns for which `isPersonalContent` holds
 */
export function personalNotes(headers: readonly string[], personalByContent: ReadonlySet<number>): Message[] {
	const isForms = isFormsExport(headers);
	const columns = headers.filter(
		(header, i) => personalByContent.has(i) || (isForms && personalKind(header) !== null)
	);
	const params = { count: columns.length, columns: columns.join(', ') };
	return [
		...(isForms ? [{ code: 'delimited.formsExport' }] : []),
		...when(columns.length > 0, 'delimited.personalData', params)
	];
}
