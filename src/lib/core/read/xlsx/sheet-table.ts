import { fail, ok, type Message, type Outcome } from '../../outcome';
import { buildColumns, type ColumnPlan } from './build-columns';
import type { CellStore } from './cell-store';
import { readHeader, uniqueNames } from './header';
import { columnNotes, formatOf, surveyColumns } from './survey-columns';
import type { SheetInfo, XlsxCode, XlsxOptions, XlsxReading } from './types';

/** Cells of the table, empty ones too: some 300 MB at most. */
const MAX_FIELDS = 30_000_000;

/** The cells of a sheet, and what the sheet says of them that a table cannot hold. */
export interface Sheet {
	cells: CellStore;
	/** Address of the first merged range, or ''. */
	firstMerged: string;
	mergedCount: number;
	hiddenRows: number;
}

/**
 * Which sheet is read: the one that is wished for, else the first that is not hidden.
 * @returns the sheet; `xlsx.noSheets`, `xlsx.noSuchSheet`
 */
export function chooseSheet<T extends SheetInfo>(
	sheets: T[],
	wish: string | undefined
): Outcome<T, XlsxCode> {
	if (sheets.length === 0) return fail('xlsx.noSheets');
	const visible = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
	const chosen = wish === undefined ? visible : sheets.find(({ name }) => name === wish);
	return chosen ? ok(chosen) : fail('xlsx.noSuchSheet', { sheet: wish ?? '' });
}

/**
 * The table that a sheet holds, whatever the format of its workbook: header, columns by what their cells are, notes.
 * @param name of the sheet
 * @param sheets of the workbook, in the order of the tabs
 * @returns the table and how it was understood; `xlsx.emptySheet`, `xlsx.noHeader`, `xlsx.tooManyCells`
 */
export function sheetTable(
	sheet: Sheet,
	name: string,
	sheets: readonly SheetInfo[],
	{ headerRow }: XlsxOptions
): Outcome<XlsxReading, XlsxCode> {
	const { cells } = sheet;
	if (cells.count === 0) return fail('xlsx.emptySheet', { sheet: name });
	const header = readHeader(cells, headerRow);
	if (!header.ok) return header;
	const { firstData } = header.value;
	const surveys = surveyColumns(cells, firstData);
	const used = [...new Set([...header.value.names.keys(), ...surveys.keys()])].sort((a, b) => a - b);
	const rowCount = cells.rowNumbers.length - firstData;
	if (used.length * rowCount > MAX_FIELDS) return fail('xlsx.tooManyCells', { limit: MAX_FIELDS });

	const names = uniqueNames(header.value.names, used);
	const notes = [...header.value.notes, ...names.notes, ...sheetNotes(sheet, firstData)];
	const plans = used.map((column, place): ColumnPlan => {
		const survey = surveys.get(column);
		if (survey) notes.push(...columnNotes(names.names[place], survey));
		return { column, name: names.names[place], format: survey ? formatOf(survey) : 'number' };
	});
	const columns = buildColumns(cells, firstData, plans);
	const lines = Uint32Array.from(cells.rowNumbers.slice(firstData));
	if (sheets.length > 1)
		notes.push({ code: 'xlsx.otherSheets', params: { count: sheets.length - 1, sheet: name } });
	const { row, titles } = header.value;
	return ok({
		table: { name, rowCount, columns, lines, weight: null, notes },
		sheets: sheets.map((one) => ({ name: one.name, hidden: one.hidden })),
		sheet: name,
		headerRow: row,
		titles
	});
}

/** Merged cells, hidden rows, and rows without content among the data. */
function sheetNotes({ cells, mergedCount, firstMerged, hiddenRows }: Sheet, firstData: number): Message[] {
	const notes: Message[] = [];
	if (mergedCount > 0)
		notes.push({ code: 'xlsx.mergedCells', params: { count: mergedCount, range: firstMerged } });
	if (hiddenRows > 0) notes.push({ code: 'xlsx.hiddenRows', params: { count: hiddenRows } });
	const rows = cells.rowNumbers.slice(firstData);
	const empty = rows.length === 0 ? 0 : rows[rows.length - 1] - rows[0] + 1 - rows.length;
	if (empty > 0) notes.push({ code: 'xlsx.emptyRows', params: { count: empty } });
	return notes;
}
