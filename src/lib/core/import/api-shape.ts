import { fail, ok, type Outcome } from '../outcome';
import { shownJson } from '../read/json-stat/json-record';
import type { ImportCode } from './types';

/** A row of the report API's answer. `data` has one text per leaf column. */
export interface ApiRow {
	navn: string;
	kode: string;
	id: string;
	data: string[];
}

/** The report API's answer with its columns unfolded: one list of names, outermost first, per leaf column. */
export interface ApiReport {
	rowHierarchy: string[];
	columns: string[][];
	rows: ApiRow[];
}

const MAX_COLUMNS = 10_000;
/** Udir's answers have six or nine levels of column names. */
const MAX_LEVELS = 20;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((item) => typeof item === 'string');

/**
 * Checks that parsed JSON is an answer of Udir's report API (metadata with rowHierarchy and columns, rows with navn,
 * kode, id, data) and unfolds its column groups.
 * @param json anything JSON.parse returned
 */
export function readApiShape(json: unknown): Outcome<ApiReport, ImportCode> {
	if (!isRecord(json) || !isRecord(json.metadata) || !Array.isArray(json.rows)) return unknownJson(json);
	const { rowHierarchy, columns: groups } = json.metadata;
	if (!isTexts(rowHierarchy) || !Array.isArray(groups)) return unknownJson(json);
	if (json.rows.length === 0 || groups.length === 0) return fail('import.api.empty');
	const columns = unfold(groups);
	if (!columns) return fail('import.api.unknownColumns', { found: shownGroups(groups) });
	const rows: ApiRow[] = [];
	for (const [index, row] of json.rows.entries()) {
		const isRow =
			isRecord(row) &&
			typeof row.navn === 'string' &&
			typeof row.kode === 'string' &&
			isTexts(row.data) &&
			row.data.length === columns.length;
		if (!isRow) return fail('import.api.badRow', { line: index + 1 });
		const { navn, kode, id, data } = row as unknown as ApiRow;
		rows.push({ navn: navn.trim(), kode: kode.trim(), id: typeof id === 'string' ? id : '', data });
	}
	return ok({ rowHierarchy, columns, rows });
}

function unknownJson(json: unknown) {
	const keys = isRecord(json) ? Object.keys(json).slice(0, 5) : [Array.isArray(json) ? '[ ]' : typeof json];
	return fail('import.unknownJson' as const, { found: keys.join(', ').slice(0, 200) });
}

/** The first names of the first levels, whatever stands in their place. */
function shownGroups(groups: unknown[]): string {
	const shown = groups.slice(0, MAX_LEVELS).map((group) => {
		const items = Array.isArray(group) ? group.slice(0, 3) : [group];
		return items.map((item) => shownJson(isRecord(item) ? item.name : item, 40)).join(', ');
	});
	return shown.join(' | ').slice(0, 200);
}

/** Each level lists names with the number of leaf columns they span; all levels must span the same number. */
function unfold(groups: unknown[]): string[][] | null {
	let columns: string[][] | null = null;
	if (groups.length > MAX_LEVELS) return null;
	for (const group of groups) {
		const names = namesOf(group);
		if (!names || (columns && columns.length !== names.length)) return null;
		columns = names.map((name, i) => [...(columns?.[i] ?? []), name]);
	}
	return columns;
}

function namesOf(group: unknown): string[] | null {
	if (!Array.isArray(group)) return null;
	const names: string[] = [];
	for (const item of group) {
		if (!isRecord(item) || typeof item.name !== 'string' || !Number.isInteger(item.columnCount)) return null;
		const count = item.columnCount as number;
		if (count < 1 || names.length + count > MAX_COLUMNS) return null;
		for (let i = 0; i < count; i++) names.push(item.name.trim());
	}
	return names.length > 0 ? names : null;
}
