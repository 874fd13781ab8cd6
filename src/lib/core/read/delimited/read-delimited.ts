import { fail, ok, type Message, type Outcome } from '../../outcome';
import type { ReadColumn, ReadTable } from '../types';
import { buildColumn } from './build-column';
import { cutCells, MAX_CELLS, type CellGrid } from './cells';
import { columnNotes, isPersonalContent, markNotes, personalNotes } from './column-notes';
import { describeColumn } from './column-reading';
import { columnTexts } from './column-texts';
import { decideColumn, numberEvidence, type FileContext } from './decide-column';
import { findLayout, type TableLayout } from './layout';
import { layoutNotes } from './layout-notes';
import { columnNames } from './names';
import { detectPublisher } from './publisher';
import { selectRows, type SelectedRows } from './select-rows';
import { detectSeparator, separatorLine } from './separator';
import { sourceText } from './source-text';
import type {
	ColumnReading,
	DelimitedLayout,
	DelimitedOptions,
	DelimitedReading,
	Progress,
	Separator
} from './types';
import { markUnreadable, rowsMarked } from './unreadable-rows';

/** So many rows are looked at before the columns are read one by one. */
const SAMPLE_ROWS = 1000;
/** About so much of the time has gone when the text is decoded, and when it is cut into cells. */
const DECODED_SHARE = 0.1;
const CUT_SHARE = 0.3;
/** A map of JavaScript's holds some 16 million different texts; a column has one for each row at most. */
const MAX_ROWS = 10_000_000;

/**
 * Reads delimited text of any kind (CSV, TSV and their relatives) to a table.
 * @param bytes the whole file
 * @param options choices that overrule what is detected
 * @returns the table: numbers as written (a percent is 12.5, not 0.125), dates as days since 1 January 1970,
 * date-times as seconds since then without time zone, times as seconds of the day. Errors are those of
 * `inspectDelimited`.
 */
export function readDelimited(bytes: Uint8Array, options: DelimitedOptions = {}): Outcome<ReadTable> {
	const reading = inspectDelimited(bytes, options);
	return reading.ok ? ok(reading.value.table) : reading;
}

/**
 * Reads delimited text, and says how it was understood: layout, and for each column type, format, both readings where
 * there are two, and the cells that are not as their column.
 * @param progress told how much is done, after each column
 * @returns the reading. Errors: those of `sourceText`, `delimited.tooManyCells` (limit), `delimited.tooManyColumns`
 * (columns, limit), `delimited.tooManyRows` (limit), `delimited.noSuchLine` (line), `delimited.noRows`
 */
export function inspectDelimited(
	bytes: Uint8Array,
	options: DelimitedOptions = {},
	progress: Progress = () => undefined
): Outcome<DelimitedReading> {
	const source = sourceText(bytes, options.encoding, options.maxBytes);
	if (!source.ok) return source;
	progress(DECODED_SHARE);
	const { text, encoding } = source.value;
	const begin = separatorLine(text);
	const quoted = options.quoted ?? true;
	const separator = options.separator ?? begin.separator ?? detectSeparator(text, begin.offset, quoted);
	const maxCells = options.maxCells ?? MAX_CELLS;
	const cut = cutCells(text, { separator, quoted, offset: begin.offset, line: begin.line }, { maxCells });
	if (!cut.ok) return cut;
	const found = findLayout(cut.value, options.headerLine);
	if (!found.ok) return found;
	const selected = selectRows(cut.value, found.value, options.raggedRows === 'leaveOut');
	if (selected.rows.length === 0) return fail('delimited.noRows');
	if (selected.rows.length > MAX_ROWS) return fail('delimited.tooManyRows', { limit: MAX_ROWS });
	if (selected.rows.length * found.value.width > maxCells)
		return fail('delimited.tooManyCells', { limit: maxCells });
	progress(CUT_SHARE);
	const layout = { ...found.value, encoding, separator, quoted };
	return ok(readColumns(cut.value, layout, selected, options, progress));
}

type FoundLayout = TableLayout & Pick<DelimitedLayout, 'encoding' | 'separator' | 'quoted'>;

function readColumns(
	grid: CellGrid,
	found: FoundLayout,
	selected: SelectedRows,
	options: DelimitedOptions,
	progress: Progress
): DelimitedReading {
	const { rows, lines, shortRows, longRows, emptyRows } = selected;
	const width = usedWidth(grid, found, rows);
	const headers = Array.from({ length: width }, (_, i) => found.header?.[i] ?? '');
	const context = fileContext(grid, found, headers, rows, options);
	const names = columnNames(headers, width);
	const choices = new Map(options.columns?.map((choice) => [choice.column, choice]));
	const columns: ReadColumn[] = [];
	const readings: ColumnReading[] = [];
	const notes: Message[] = [];
	const personal = new Set<number>();
	const unreadable = new Uint8Array(rows.length);
	for (let position = 0; position < width; position++) {
		const [header, name] = [headers[position], names[position]];
		const texts = columnTexts(grid, rows, position);
		const decision = decideColumn(texts, header, context, choices.get(position));
		const built = buildColumn(texts, decision, name, header, context.publisher);
		const reading = describeColumn(texts, decision, built, { position, header, name }, lines);
		columns.push(built.column);
		readings.push(reading);
		notes.push(...columnNotes(reading, texts));
		if (isPersonalContent(texts)) personal.add(position);
		if (reading.unreadable > 0) markUnreadable(unreadable, texts, built);
		progress(CUT_SHARE + ((1 - CUT_SHARE) * (position + 1)) / width);
	}
	const { encoding, separator, quoted, headerLine, titles, footers } = found;
	const { publisher } = context;
	const layout = { encoding, separator, quoted, headerLine, titles, footers, publisher, shortRows, longRows };
	const leftOut = options.raggedRows === 'leaveOut';
	const table: ReadTable = {
		name: titles[0] ?? '',
		rowCount: rows.length,
		columns,
		lines,
		weight: null,
		notes: [
			...layoutNotes(layout, { oddQuotes: grid.oddQuotes, emptyRows, isOneColumn: width === 1, leftOut }),
			...personalNotes(headers, personal),
			...markNotes(readings),
			...notes
		]
	};
	return { table, layout, columns: readings, unreadableRows: rowsMarked(unreadable) };
}

/** The width without empty columns at the end that have no header: separators at the end of every line. */
function usedWidth(grid: CellGrid, found: FoundLayout, rows: Uint32Array): number {
	let { width } = found;
	const isEmpty = (column: number) => columnTexts(grid, rows, column).levels.every((level) => level === '');
	while (width > 1 && found.header?.[width - 1] === '' && isEmpty(width - 1)) width--;
	return width;
}

function fileContext(
	grid: CellGrid,
	found: { titles: string[]; separator: Separator },
	headers: readonly string[],
	rows: Uint32Array,
	options: DelimitedOptions
): FileContext {
	const sample = rows.subarray(0, SAMPLE_ROWS);
	const samples = headers.map((_, column) => columnTexts(grid, sample, column));
	const publisher = options.publisher ?? detectPublisher(headers, found.titles, samples);
	const decimal = { comma: 0, point: 0 };
	for (const texts of samples) {
		const evidence = numberEvidence(texts, publisher);
		if (evidence.others > evidence.numbers) continue;
		decimal.comma += evidence.decimal.comma;
		decimal.point += evidence.decimal.point;
	}
	return { publisher, evidence: { separator: found.separator, decimal } };
}
