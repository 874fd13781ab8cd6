import type { ReadChoices } from '../import/choices';
import type { Encoding } from '../import/types';
import type {
	ColumnChoice,
	ColumnType,
	DateOrder,
	DecimalMark,
	MarkPublisher,
	Separator,
	ThousandsMark
} from '../read/delimited/types';
import { longText, MOST_VARIABLES } from './dataset/limits';
import { choice, list, object, oneOf, optional, trueOrFalse, wholeNumber, type Check } from './shape';

export const encoding = oneOf<Encoding>({
	'utf-8': true,
	'utf-16le': true,
	'utf-16be': true,
	'windows-1252': true
});
export const separator = choice<Separator>('\t', ';', ',', '|');
export const markPublisher = oneOf<MarkPublisher>({ ssb: true, udir: true, none: true });
export const columnType = oneOf<ColumnType>({
	text: true,
	number: true,
	percent: true,
	date: true,
	dateTime: true,
	time: true
});
export const decimalMark = oneOf<DecimalMark>({ comma: true, point: true });
export const thousandsMark = oneOf<ThousandsMark>({
	none: true,
	space: true,
	point: true,
	comma: true,
	apostrophe: true
});
export const dateOrder = oneOf<DateOrder>({ ymd: true, dmy: true, mdy: true });

/** The place of a column, row or dataset in its file. */
const place = wholeNumber(0, 2 ** 32);
const rows = oneOf<'keep' | 'leaveOut'>({ keep: true, leaveOut: true });

const columnChoice = object<ColumnChoice>({
	column: place,
	type: optional(columnType),
	decimal: optional(decimalMark),
	thousands: optional(thousandsMark),
	dateOrder: optional(dateOrder)
});

/** What somebody has decided about the reading of a file. A new choice is one line here. */
export const readChoices: Check<ReadChoices> = object<ReadChoices>({
	encoding: optional(encoding),
	separator: optional(separator),
	headerRow: optional(place),
	sheet: optional(longText),
	dataset: optional(place),
	publisher: optional(markPublisher),
	columns: optional(list(columnChoice, 0, MOST_VARIABLES)),
	raggedRows: optional(rows),
	unreadableRows: optional(rows),
	leftOut: optional(list(place, 0, MOST_VARIABLES)),
	asTable: optional(trueOrFalse)
});
