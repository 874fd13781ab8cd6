import { fail, ok, type Message, type Outcome } from '../outcome';
import type { Progress } from '../read/delimited/types';
import { listSpreadsheetSheets } from '../read/spreadsheet/read-spreadsheet';
import type { DataTable, Layout } from '../table/types';
import { hasChoices, type ReadChoices } from './choices';
import { decode } from './decode';
import { fingerprint } from './fingerprint';
import { finishGeneral, withNotes, type NamedBytes } from './general/finish';
import type { RawRead } from './general/raw';
import { datasetsOf, readCube, readSpss } from './general/read-stored';
import { readText } from './general/read-text';
import { partsOf, readWorkbookFile } from './general/read-workbook';
import { isNotData } from './not-data';
import { readFile } from './read-file';
import { recognise } from './recognise';
import { isIndicatorReport, type FileParts, type TableReport } from './table-report';
import type { ImportOptions } from './types';

/** A file that was read: as indicators of Udir's, or as a general table. */
export interface AnyFile {
	table: DataTable;
	report: TableReport;
}

/** What can be chosen to read a file after all that could not be read. */
export interface Retry {
	layout: Layout;
	choices: ReadChoices;
	parts: FileParts | null;
	/** A damaged export of Udir's, which can be read as any table. */
	asTable: boolean;
}

export type AnyOutcome = { ok: true; value: AnyFile } | { ok: false; problem: Message; retry: Retry | null };

/** Codes of problems that other choices can mend, by the format whose choices they are. */
const MENDABLE: Record<string, Layout> = {
	'delimited.brokenEncoding': 'delimited',
	'delimited.truncated': 'delimited',
	'delimited.tooManyColumns': 'delimited',
	'delimited.noSuchLine': 'delimited',
	'delimited.noRows': 'delimited',
	'xlsx.noSuchSheet': 'xlsx',
	'xlsx.emptySheet': 'xlsx',
	'xlsx.noHeader': 'xlsx',
	'xlsx.missingPart': 'xlsx',
	'xlsx.badXml': 'xlsx',
	'xlsx.badCell': 'xlsx',
	'xlsx.cellOrder': 'xlsx'
};

/** Larger JSON is refused: its parsed form takes many times the memory. */
const MAX_JSON_BYTES = 128 * 1024 * 1024;

/**
 * Reads any file that people have data in, by its content (its name tells only that a text is a program, a document or
 * a licence): Udir's exports and answers of its
 * report API as indicators; SPSS files, spreadsheets, JSON-stat and delimited text of all kinds as general tables.
 * Never throws; takes time in proportion to the size of the file.
 * @param bytes the whole file
 * @param fileName for messages and for the table's name
 * @param choices what somebody decided instead of what is detected; columns left out are still there (see `leaveOut`)
 * @param options what the file alone does not say
 * @param progress told how much of the file is read, 0–1
 * @returns table and report, or the problem (param `file`) with what can be chosen to read the file after all
 */
export function readAny(
	bytes: Uint8Array,
	fileName: string,
	choices: ReadChoices = {},
	options: ImportOptions = {},
	progress: Progress = () => undefined
): AnyOutcome {
	try {
		const tell: Progress = (done) => progress(READ_SHARE * done);
		const outcome = readKnown(bytes, fileName, choices, options, tell);
		progress(1);
		return outcome.ok ? outcome : { ...outcome, problem: named(outcome.problem, fileName) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return refused(named({ code: 'import.failed', params: { reason } }, fileName));
	}
}

/** About so much of the time goes to reading; the rest goes to summing up. */
const READ_SHARE = 0.9;

const named = ({ code, params }: Message, file: string): Message => ({ code, params: { file, ...params } });
const refused = (problem: Message, retry: Retry | null = null): AnyOutcome => ({ ok: false, problem, retry });

function readKnown(
	bytes: Uint8Array,
	fileName: string,
	choices: ReadChoices,
	options: ImportOptions,
	progress: Progress
): AnyOutcome {
	if (isNotData(fileName)) return refused({ code: 'import.notData' });
	const kind = recognise(bytes, choices.encoding !== undefined);
	if (!kind.ok) return refused(kind.problem);
	const file: NamedBytes = { fileName, bytes: bytes.length, fingerprint: fingerprint(bytes) };
	const finish = (raw: Outcome<RawRead>, notes: Message[] = []): AnyOutcome => {
		if (raw.ok) return ok(withNotes(finishGeneral(raw.value, file, choices), notes));
		return refused(raw.problem, retryOf(raw.problem.code, bytes, choices));
	};
	switch (kind.value) {
		case 'sav':
			return finish(readSpss(bytes, progress));
		case 'workbook':
			return finish(readWorkbookFile(bytes, choices, progress));
		case 'json':
			return readJson(bytes, fileName, choices, options, finish);
		case 'udirOther':
			return finish(readText(bytes, choices, progress), [{ code: 'general.notForDraw' }]);
		case 'udir':
			if (choices.asTable) return finish(readText(bytes, choices, progress), [{ code: 'general.asTable' }]);
			return readUdir(bytes, fileName, choices, options);
		case 'text': {
			const raw = readText(bytes, choices, progress);
			return finish(raw, raw.ok && isProse(raw.value) ? [{ code: 'general.oneColumn' }] : []);
		}
	}
}

/** One column of texts: perhaps another separator, perhaps no table at all. */
const isProse = ({ table }: RawRead): boolean =>
	table.columns.length === 1 && table.columns[0].type === 'text';

function readUdir(
	bytes: Uint8Array,
	fileName: string,
	choices: ReadChoices,
	options: ImportOptions
): AnyOutcome {
	const read = readFile(bytes, fileName, options);
	if (read.ok) return read;
	return refused(read.problem, { layout: 'delimited', choices, parts: null, asTable: true });
}

function readJson(
	bytes: Uint8Array,
	fileName: string,
	choices: ReadChoices,
	options: ImportOptions,
	finish: (raw: Outcome<RawRead>) => AnyOutcome
): AnyOutcome {
	if (bytes.length > MAX_JSON_BYTES)
		return refused({ code: 'delimited.tooLarge', params: { bytes: bytes.length, limit: MAX_JSON_BYTES } });
	const decoded = decode(bytes);
	const json = decoded.ok ? parse(decoded.value.text) : undefined;
	const parts = datasetsOf(json, choices.dataset ?? 0);
	const raw = json === undefined ? null : readCube(json, choices);
	if (raw && (raw.ok || raw.problem.code !== 'jsonStat.noDataset')) {
		const outcome = finish(raw);
		return outcome.ok || !parts
			? outcome
			: refused(outcome.problem, { layout: 'json-stat', choices, parts, asTable: false });
	}
	const udir = readFile(bytes, fileName, options);
	if (udir.ok || udir.problem.code !== 'import.unknownJson') return udir.ok ? udir : refused(udir.problem);
	return refused(
		isStatistics(json) ? fail('jsonStat.noDataset').problem : { ...udir.problem, code: 'general.unknownJson' }
	);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Documents of statistical offices that describe tables without holding figures. */
const isStatistics = (json: unknown): boolean =>
	typeof json === 'object' &&
	json !== null &&
	['class', 'variables', 'dimension', 'dataset'].some((key) => Object.hasOwn(json, key));

function retryOf(code: string, bytes: Uint8Array, choices: ReadChoices): Retry | null {
	const layout = MENDABLE[code] as Layout | undefined;
	if (layout === undefined) return null;
	const sheets = layout === 'xlsx' ? listSpreadsheetSheets(bytes) : null;
	const parts = sheets?.ok ? partsOf(sheets.value, choices.sheet ?? '') : null;
	if (layout === 'xlsx' && !parts && choices.headerRow === undefined) return null;
	return { layout, choices, parts, asTable: false };
}

/** Choices that were made for files, by the signature of their layout. */
export type RememberedChoices = Record<string, ReadChoices>;

/**
 * Reads a file as `readAny` does, with the choices made earlier for files laid out alike. Choices that this file cannot
 * be read with are not used.
 * @returns the file; its report has the signature of the layout as detected, whatever was chosen
 */
export function readRemembering(
	bytes: Uint8Array,
	fileName: string,
	remembered: RememberedChoices,
	options: ImportOptions = {},
	progress: Progress = () => undefined
): AnyOutcome {
	// Where something is remembered the file may be read twice.
	const share = Object.keys(remembered).length > 0 ? 0.5 : 1;
	const first = readAny(bytes, fileName, {}, options, (done) => progress(share * done));
	if (!first.ok || isIndicatorReport(first.value.report)) return first;
	const { signature } = first.value.report;
	const known = Object.hasOwn(remembered, signature) ? remembered[signature] : {};
	if (!hasChoices(known)) return first;
	const again = readAny(bytes, fileName, known, options, (done) => progress(share + (1 - share) * done));
	if (!again.ok || isIndicatorReport(again.value.report)) return first;
	const { table, report } = again.value;
	return ok({ table, report: { ...report, signature, isRemembered: true } });
}
