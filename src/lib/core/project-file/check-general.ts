import type {
	ColumnReason,
	ExcludedRows,
	FileParts,
	GeneralColumn,
	GeneralReport,
	MarkSense,
	PersonalContent
} from '../import/table-report';
import type { AlternativeReading, CellFault, NumberFormat } from '../read/delimited/types';
import type { SheetInfo } from '../read/xlsx/types';
import {
	columnType,
	dateOrder,
	decimalMark,
	encoding,
	markPublisher,
	readChoices,
	separator,
	thousandsMark
} from '../recipe/check-choices';
import { emptyNames, measure } from '../recipe/dataset/facts';
import { anyNumber, cellValue, longText, MOST_VALUES, MOST_VARIABLES } from '../recipe/dataset/limits';
import {
	choice,
	list,
	object,
	oneOf,
	optional,
	orNull,
	text,
	trueOrFalse,
	type Check
} from '../recipe/shape';
import { count, messages, reportedFile, texts } from './report-parts';

const numberFormat = object<NumberFormat>({
	decimal: decimalMark,
	thousands: thousandsMark,
	percent: trueOrFalse,
	bareFraction: trueOrFalse
});

const reason = oneOf<ColumnReason>({
	chosen: true,
	empty: true,
	text: true,
	mixed: true,
	leadingZeros: true,
	identifier: true,
	plain: true,
	ownDecimals: true,
	ownThousands: true,
	otherMark: true,
	ungroupedNumbers: true,
	separator: true,
	otherColumns: true,
	smallNumbers: true,
	noEvidence: true,
	dates: true,
	stored: true,
	storedAsText: true
});

const cellCounts = object<GeneralColumn['counts']>({
	value: optional(count),
	suppressed: optional(count),
	missing: optional(count),
	notApplicable: optional(count),
	dontKnow: optional(count),
	unanswered: optional(count),
	routedOut: optional(count)
});

const alternative = object<AlternativeReading>({
	format: numberFormat,
	text: longText,
	value: anyNumber,
	isPicked: trueOrFalse
});

const fault = object<CellFault>({
	line: count,
	text: longText,
	kind: oneOf<CellFault['kind']>({ unreadable: true, printedDifferently: true })
});

const mark = object<GeneralColumn['marks'][number]>({
	mark: longText,
	count,
	sense: oneOf<MarkSense>({ ...emptyNames, zero: true, preliminary: true })
});

const generalColumn = object<GeneralColumn>({
	position: count,
	header: longText,
	name: longText,
	label: longText,
	type: columnType,
	sample: longText,
	reason,
	number: orNull(numberFormat),
	dateOrder: orNull(dateOrder),
	isDateOrderOpen: trueOrFalse,
	alternatives: list(alternative, 0, MOST_VALUES),
	ambiguousCells: count,
	decimals: count,
	counts: cellCounts,
	distinct: count,
	range: orNull(object({ min: anyNumber, max: anyNumber })),
	examples: list(cellValue, 0, MOST_VALUES),
	valueLabels: count,
	hasDeclaredMissing: trueOrFalse,
	measure: orNull(measure),
	marks: list(mark, 0, MOST_VALUES),
	preliminary: count,
	unreadable: count,
	printedDifferently: count,
	faults: list(fault, 0, MOST_VALUES),
	mixture: orNull(
		object<NonNullable<GeneralColumn['mixture']>>({ numbers: count, others: count, text: longText })
	),
	multipleAnswers: count,
	personal: orNull(
		oneOf<PersonalContent>({
			id: true,
			time: true,
			email: true,
			name: true,
			identityNumber: true,
			contact: true
		})
	),
	canChoose: trueOrFalse,
	isChosen: trueOrFalse
});

const parts = object<FileParts>({
	kind: oneOf<FileParts['kind']>({ sheets: true, datasets: true }),
	list: list(object<SheetInfo>({ name: longText, hidden: trueOrFalse }), 0, MOST_VARIABLES),
	chosen: count
});

const lines = list(count, 0, MOST_VALUES);

const excluded = object<ExcludedRows>({
	unreadable: count,
	ragged: count,
	lines,
	cells: list(
		object<ExcludedRows['cells'][number]>({ line: count, column: longText, text: longText }),
		0,
		MOST_VALUES
	)
});

/** What was understood of a file of any kind but Udir's. A new field of the report is one line here. */
export const generalReport: Check<GeneralReport> = object<GeneralReport>({
	...reportedFile,
	kind: choice('general'),
	columns: count,
	signature: text(1000),
	choices: readChoices,
	isRemembered: trueOrFalse,
	publisher: markPublisher,
	text: orNull(object<NonNullable<GeneralReport['text']>>({ encoding, separator })),
	parts: orNull(parts),
	headerRow: orNull(count),
	titles: texts,
	footers: texts,
	shortRows: lines,
	longRows: lines,
	unreadableRows: count,
	weight: orNull(longText),
	variables: list(generalColumn, 0, MOST_VARIABLES),
	leftOut: texts,
	excluded: orNull(excluded),
	notes: messages
});
