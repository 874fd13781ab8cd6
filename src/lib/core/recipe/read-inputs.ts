import { areaFinder } from '../import/area-finder';
import { fingerprint } from '../import/fingerprint';
import { readFile } from '../import/read-file';
import { ok, type Message, type Outcome } from '../outcome';
import type { Register } from '../register/types';
import type { DataTable } from '../table/types';
import { readTables, type ReadTables, type RecipeInput } from './read-tables';
import type { SourceTable } from './types';

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
	file: RecipeInput,
	register: Register,
	needs: readonly SourceTable[]
): Outcome<ReadTables> {
	const options = { findByName: areaFinder(register) };
	if (needs.length > 0) return readTables(file, needs, options);
	const known = readFile(file.bytes, file.fileName, options);
	if (!known.ok) return known;
	const { table, report } = known.value;
	return ok({ tables: [table], notes: [...report.repairs, ...report.warnings] });
}
