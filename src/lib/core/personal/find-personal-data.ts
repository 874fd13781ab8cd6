import { CELL, holdsIndicators, type Column, type DataTable, type TextColumn } from '../table/types';
import { holdsEmail, isNationalId, isPhone, isSentence, looksLikeName } from './contents';
import { isBackground, isRespondentHeader, kindByHeader, mayNamePerson } from './headers';
import type { PersonalFinding, PersonalKind, PersonalTable } from './types';

/** Groups of fewer rows than this are small. */
const SMALL_GROUP = 5;
/** More groups than this are no groups but a column of values. */
const MOST_GROUPS = 500;
/** So many different texts show what a column holds. */
const LOOK_TEXTS = 5000;

/**
 * Which tables seem to hold personal data, and in which columns: by headers and by contents. A help for whoever is
 * about to pass a file on, not a proof: what it does not find may be there all the same.
 * @returns the tables in which something was found
 */
export const findPersonalData = (tables: readonly DataTable[]): PersonalTable[] =>
	tables
		.map((table) => ({ table: table.name, findings: findInTable(table) }))
		.filter(({ findings }) => findings.length > 0);

/** What was found in one table. Published indicators of areas and schools are no personal data. */
export function findInTable(table: DataTable): PersonalFinding[] {
	if (holdsIndicators(table.source)) return [];
	const found = table.columns.flatMap((column) => findInColumn(column) ?? []);
	const isOfPersons =
		found.length > 0 ||
		table.source.layout === 'sav' ||
		table.columns.some(({ name }) => isRespondentHeader(name));
	return isOfPersons ? [...found, ...table.columns.flatMap((column) => smallGroups(column, found))] : found;
}

function findInColumn(column: Column): PersonalFinding | null {
	const finding = (kind: PersonalKind, count: number): PersonalFinding | null =>
		count > 0 ? { column: column.name, kind, count } : null;
	const byHeader = kindByHeader(column.name);
	if (column.type === 'number') {
		const filled = column.kinds.reduce((sum, kind) => sum + Number(kind === CELL.value), 0);
		if (byHeader) return finding(byHeader, filled);
		return isMost(column.values.filter(Number.isSafeInteger), filled, (value) => isNationalId(padded(value)))
			? finding('nationalId', filled)
			: null;
	}
	const texts = countedTexts(column);
	const rowsOf = (test: (text: string) => boolean) =>
		texts.reduce((sum, { text, rows }) => sum + (test(text) ? rows : 0), 0);
	const filled = texts.reduce((sum, { rows }) => sum + rows, 0);
	const emails = rowsOf(holdsEmail);
	if (emails > 0) return finding('email', emails);
	if (byHeader) return texts.every(({ text }) => isAnonymous(text)) ? null : finding(byHeader, filled);
	if (rowsOf(isNationalId) * 2 > filled) return finding('nationalId', rowsOf(isNationalId));
	if (rowsOf(isPhone) * 2 > filled && texts.length * 2 > filled) return finding('phone', rowsOf(isPhone));
	const names = rowsOf(looksLikeName);
	if (names * (mayNamePerson(column.name) ? 10 : 3) > filled) return finding('name', names);
	const sentences = rowsOf(isSentence);
	return texts.length * 2 > filled && sentences * 10 > filled ? finding('freeText', sentences) : null;
}

/** What Forms writes in the place of a name where nobody is to be named. */
const isAnonymous = (text: string): boolean => /^anonym(ous|e?)$/i.test(text.trim());

/** A number of eleven digits whose leading zero was lost. */
const padded = (value: number): string =>
	value >= 1e9 && value < 1e11 ? String(value).padStart(11, '0') : '';

const isMost = (values: Float64Array, of: number, test: (value: number) => boolean): boolean =>
	of > 0 && values.length > 0 && values.reduce((sum, value) => sum + Number(test(value)), 0) * 2 > of;

/** The texts of a column that are not empty, with the number of rows of each. */
function countedTexts({ levels, codes }: TextColumn): { text: string; rows: number }[] {
	const rows = new Uint32Array(levels.length);
	for (const code of codes) rows[code]++;
	return levels
		.map((text, code) => ({ text, rows: rows[code] }))
		.filter(({ text, rows: count }) => text.trim() !== '' && count > 0)
		.slice(0, LOOK_TEXTS);
}

/** Groups of a background variable with so few rows that somebody can be recognised in them. */
function smallGroups(column: Column, found: readonly PersonalFinding[]): PersonalFinding[] {
	const isTold = found.some((finding) => finding.column === column.name);
	if (isTold || !isBackground(column.name, column.facts?.label ?? '')) return [];
	const groups = new Map<number | string, number>();
	const length = column.type === 'text' ? column.codes.length : column.values.length;
	for (let row = 0; row < length && groups.size <= MOST_GROUPS; row++) {
		const value = column.type === 'text' ? column.levels[column.codes[row]] : column.values[row];
		if (value === '' || (column.type === 'number' && column.kinds[row] !== CELL.value)) continue;
		groups.set(value, (groups.get(value) ?? 0) + 1);
	}
	const small = [...groups.values()].filter((rows) => rows < SMALL_GROUP).length;
	if (small === 0 || groups.size > MOST_GROUPS) return [];
	return [{ column: column.name, kind: 'smallGroup', count: small }];
}
