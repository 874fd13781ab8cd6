import { areaFinder } from '../import/area-finder';
import { decode } from '../import/decode';
import { fingerprint } from '../import/fingerprint';
import { readFile } from '../import/read-file';
import { binaryFormat } from '../import/sniff';
import { ok, type Message, type Outcome } from '../outcome';
import { readDelimited } from '../read/delimited/read-delimited';
import { readJsonStat } from '../read/json-stat/read-json-stat';
import { readSav } from '../read/sav/read-sav';
import type { ReadTable } from '../read/types';
import { readXlsx } from '../read/xlsx/read-xlsx';
import type { Register } from '../register/types';
import type { DataTable, Layout } from '../table/types';
import type { SourceTable } from './types';

/** A data file as it lies on the disk. */
export interface RecipeInput {
	fileName: string;
	bytes: Uint8Array;
}

/** Tables of the files of a recipe, and what is said of them (params: file). */
export interface ReadInputs {
	tables: DataTable[];
	problems: Message[];
	warnings: Message[];
}

/**
 * Reads the files of a recipe: Udir's for its draws, and where it has datasets, tables of any kind.
 * @param files in order of precedence; the same file is used once
 * @param needs the tables that the datasets are made of; none: only Udir's files are read
 */
export function readInputs(
	files: readonly RecipeInput[],
	register: Register,
	needs: readonly SourceTable[]
): ReadInputs {
	const tables: DataTable[] = [];
	const problems: Message[] = [];
	const warnings: Message[] = [];
	const seen = new Map<string, string>();
	for (const { fileName, bytes } of files) {
		const print = fingerprint(bytes);
		const first = seen.get(print);
		if (first !== undefined) {
			warnings.push({ code: 'recipe.sameFile', params: { file: fileName, first } });
			continue;
		}
		const read = readInput({ fileName, bytes }, register, needs);
		if (!read.ok) {
			problems.push({ ...read.problem, params: { file: fileName, ...read.problem.params } });
			continue;
		}
		seen.set(print, fileName);
		tables.push(...read.value.tables);
		for (const { code, params } of read.value.notes)
			warnings.push({ code, params: { file: fileName, ...params } });
	}
	return { tables, problems, warnings };
}

function readInput(
	{ fileName, bytes }: RecipeInput,
	register: Register,
	needs: readonly SourceTable[]
): Outcome<{ tables: DataTable[]; notes: Message[] }> {
	const known = readFile(bytes, fileName, { findByName: areaFinder(register) });
	if (known.ok) {
		const { table, report } = known.value;
		return ok({ tables: [table], notes: [...report.repairs, ...report.warnings] });
	}
	const general = needs.some(({ layout }) => GENERAL.includes(layout))
		? readGeneral(bytes, fileName, needs)
		: null;
	return general ?? known;
}

const GENERAL: readonly Layout[] = ['delimited', 'xlsx', 'json-stat', 'sav'];

/** The sheets or datasets of a file that are needed; the first one when none of them is named. */
const partsOf = (fileName: string, needs: readonly SourceTable[]): (string | undefined)[] => {
	const parts = needs.filter((need) => need.fileName === fileName).map(({ part }) => part);
	return parts.length > 0 ? [...new Set(parts)] : [undefined];
};

function readGeneral(
	bytes: Uint8Array,
	fileName: string,
	needs: readonly SourceTable[]
): Outcome<{ tables: DataTable[]; notes: Message[] }> {
	const tables: DataTable[] = [];
	const notes: Message[] = [];
	for (const part of partsOf(fileName, needs)) {
		const { layout, read } = readPart(bytes, part);
		if (!read.ok) return read;
		const { name, rowCount, columns, lines, weight } = read.value;
		const source = {
			fileName,
			bytes: bytes.length,
			fingerprint: fingerprint(bytes),
			publisher: 'none' as const
		};
		tables.push({
			id: `${source.fingerprint}-${tables.length}`,
			name: name || fileName,
			rowCount,
			columns,
			lines,
			weight,
			source: { ...source, layout, ...(part === undefined ? {} : { part }) }
		});
		notes.push(...read.value.notes);
	}
	return ok({ tables, notes });
}

function readPart(bytes: Uint8Array, part: string | undefined): { layout: Layout; read: Outcome<ReadTable> } {
	switch (binaryFormat(bytes)) {
		case 'zip':
			return { layout: 'xlsx', read: readXlsx(bytes, { sheet: part }) };
		case 'spss':
			return { layout: 'sav', read: readSav(bytes) };
	}
	const text = decode(bytes);
	if (text.ok && /^\s*\{/.test(text.value.text.slice(0, 1000))) {
		return { layout: 'json-stat', read: readJsonStat(text.value.text) };
	}
	return { layout: 'delimited', read: readDelimited(bytes) };
}
