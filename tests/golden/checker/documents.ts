import { existsSync, readFileSync } from 'node:fs';
import { BY_HAND, NOT_FROM_TEXT, type TypedTable } from './by-hand';

/** The reports, in a folder beside the project that is not part of it. */
const FOLDER = '../shared/documents';
export const HAS_DOCUMENTS = existsSync(FOLDER);

const REPORTS: readonly (readonly [string, string])[] = [
	['AFI-2024', 'afi-2024-04-delrapport-3.txt'],
	['AFI-2025', 'afi-2025-03-strukturelle-forhold.txt'],
	['NTNU-2023', 'ntnu-kompetanseloftet-delrapport-2.txt']
];

const CAPTION = /^[ *]*Tabell (V?\d+(?:\.\d+)?)[.:* ]/;
/** Sentences that begin as a caption does, and lines of the list of tables. */
const IS_TEXT = /\.{4}|^[ *]*Tabell \S+ (?:viser|kan indikere|tyder|er vanskelig)/;
const LONGEST_TABLE = 45;

/** Items of the indices of AFI-2025, by the names of their variables in appendix 3, for the tables with few answers. */
const itemsOf = (id: string): number | undefined => {
	const table = /^AFI-2025 (\d+)$/.exec(id);
	if (!table) return undefined;
	const number = Number(table[1]);
	if (number >= 26 && number <= 32) return 5;
	if (number >= 33 && number <= 39) return 3;
	return number >= 40 && number <= 46 ? 8 : undefined;
};

/** Every table of a report as text, from its caption on. */
function tablesOf(report: string, file: string): TypedTable[] {
	const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split(/\r?\n/);
	const starts = lines.flatMap((line, index) => (CAPTION.test(line) && !IS_TEXT.test(line) ? [index] : []));
	return starts.map((start, place) => ({
		id: `${report} ${CAPTION.exec(lines[start])?.[1] ?? ''}`,
		text: lines.slice(start, Math.min(start + LONGEST_TABLE, starts[place + 1] ?? Infinity)).join('\n')
	}));
}

/** The models of AFI-2025, appendix 3: tables of SPSS without a caption, in the order of the tables that they are behind. */
function models(): TypedTable[] {
	const lines = readFileSync(`${FOLDER}/${REPORTS[1][1]}`, 'utf8').split(/\r?\n/);
	const starts = lines.flatMap((line, index) => (/^\s*Coefficientsa/.test(line) ? [index] : []));
	return starts.map((start, place) => {
		const end = lines.findIndex((line, index) => index > start && line.startsWith('a. Dependent'));
		return {
			id: `AFI-2025 vedlegg 3, modell ${place + 1} (tabell ${[11, 18, 25, 32, 39, 46][place]})`,
			text: lines.slice(start, end).join('\n')
		};
	});
}

/** Every table of the documents that has text: read from it, or typed where the text is no table. */
export function allTables(): TypedTable[] {
	const read = REPORTS.flatMap(([report, file]) => tablesOf(report, file));
	const tables = [...read.filter(({ id }) => !NOT_FROM_TEXT.includes(id)), ...models(), ...BY_HAND];
	return tables.map((table) => ({ ...table, items: table.items ?? itemsOf(table.id) ?? 1 }));
}
