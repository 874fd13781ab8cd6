import type { GeneralReport, TableReport } from '../import/table-report';
import type {
	ColumnReport,
	ColumnRole,
	Encoding,
	ImportReport,
	Level,
	LevelCounts,
	Sentence,
	Separator
} from '../import/types';
import type { Message } from '../outcome';
import { layout } from '../recipe/dataset/facts';
import { anyNumber, longText, MOST_VARIABLES } from '../recipe/dataset/limits';
import {
	byName,
	choice,
	either,
	list,
	number,
	object,
	oneOf,
	optional,
	orNull,
	text,
	trueOrFalse,
	wholeNumber,
	type Check
} from '../recipe/shape';

const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);
/** Sizes of files: those of the invented country are 0. */
export const byteCount = number(0, Number.MAX_SAFE_INTEGER);
const texts = list(longText, 0, MOST_VARIABLES);

/** Something said to the reader, with what fills its gaps. */
export const message = object<Message>({
	code: text(200),
	params: optional(byName(either(anyNumber, longText), 1000))
});
const messages = list(message, 0, MOST_VARIABLES);

const cellCounts = { values: count, suppressed: count, missing: count, sentences: count };

const columnReport = object<ColumnReport>({
	...cellCounts,
	name: longText,
	series: longText,
	year: longText,
	preliminary: trueOrFalse,
	afterBreak: trueOrFalse,
	role: oneOf<ColumnRole>({ value: true, halfWidth: true, pupils: true, unassigned: true }),
	indicator: orNull(longText),
	decimals: count
});

const file = { fileName: longText, bytes: byteCount, fingerprint: longText, layout, rows: count };

/** What was understood of a file with indicators in Udir's layout. */
const importReport: Check<ImportReport> = object<ImportReport>({
	...file,
	encoding: oneOf<Encoding>({ 'utf-8': true, 'utf-16le': true, 'utf-16be': true, 'windows-1252': true }),
	separator: orNull(oneOf<Separator>({ tab: true, semicolon: true, comma: true })),
	years: list(object({ year: longText, preliminary: trueOrFalse }), 0, MOST_VARIABLES),
	subjects: texts,
	grades: list(anyNumber, 0, MOST_VARIABLES),
	owners: texts,
	genders: texts,
	levels: list(
		object<LevelCounts>({ ...cellCounts, level: choice<Level>(1, 2, 3, 4), units: count }),
		0,
		MOST_VARIABLES
	),
	columns: list(columnReport, 0, MOST_VARIABLES),
	unassigned: texts,
	otherColumns: texts,
	sentences: object<ImportReport['sentences']>({
		count,
		first: list(object<Sentence>({ line: count, column: longText, text: longText }), 0, MOST_VARIABLES)
	}),
	breaks: list(object({ series: longText, year: longText }), 0, MOST_VARIABLES),
	repairs: messages,
	warnings: messages
});

/** What was understood of any other file. */
const generalReport: Check<GeneralReport> = object<GeneralReport>({
	...file,
	kind: choice('general'),
	columns: count,
	notes: messages
});

/** What was understood of a file, stored with its table. */
export const tableReport: Check<TableReport> = (value, path) =>
	typeof value === 'object' && value !== null && 'kind' in value
		? generalReport(value, path)
		: importReport(value, path);
