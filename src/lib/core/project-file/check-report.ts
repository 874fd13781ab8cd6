import type { TableReport } from '../import/table-report';
import type {
	ColumnReport,
	ColumnRole,
	ImportReport,
	Level,
	LevelCounts,
	Sentence,
	Separator
} from '../import/types';
import { encoding } from '../recipe/check-choices';
import { anyNumber, longText, MOST_VARIABLES } from '../recipe/dataset/limits';
import { choice, list, object, oneOf, orNull, trueOrFalse, type Check } from '../recipe/shape';
import { generalReport } from './check-general';
import { count, messages, reportedFile, texts } from './report-parts';

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

/** What was understood of a file with indicators in Udir's layout. */
const importReport: Check<ImportReport> = object<ImportReport>({
	...reportedFile,
	encoding,
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

/** What was understood of a file, stored with its table. */
export const tableReport: Check<TableReport> = (value, path) =>
	typeof value === 'object' && value !== null && 'kind' in value
		? generalReport(value, path)
		: importReport(value, path);
