import { areaFinder } from '../import/area-finder';
import { readFile } from '../import/read-file';
import { assemble } from '../indicators/assemble';
import { compareWithStored } from '../indicators/compare';
import { proposeAssignments } from '../indicators/propose';
import type { IndicatorData } from '../indicators/types';
import type { Message } from '../outcome';
import type { Register } from '../register/types';
import { prepareDraw } from '../selection/prepare';
import { runDraw } from '../selection/run-draw';
import type { DrawSpec } from '../selection/types';
import type { DataTable } from '../table/types';
import { drawResults } from './draw-results';
import { numberWarnings } from './number-warnings';
import { RESULTS_FORMAT, RESULTS_VERSION, type ResultsFile } from './results-types';
import type { Recipe } from './types';

/** A data file as it lies on the disk. */
export interface RecipeInput {
	fileName: string;
	bytes: Uint8Array;
}

/** What a recipe is run with besides the files. */
export interface RecipeSurroundings {
	/** The register that the recipe names. */
	register: Register;
	/** Tables that come with the program: those of the invented country, none for Norway. */
	tables: readonly DataTable[];
	/** Version of the program. */
	app: string;
	/** Where two files hold different values of a cell: the later one wins, with a warning. Else there are no results. */
	laterWins: boolean;
	/** The time to print in the results, or null for none. */
	created: string | null;
}

export interface RecipeRun {
	/** Null when a file could not be read, or files disagree. */
	results: ResultsFile | null;
	/** Why there are no results. */
	problems: Message[];
	/** What the reader of the results should know: about files (params: file), data and draws. */
	warnings: Message[];
}

/**
 * Runs every analysis of a recipe on data files: the same reading, assembling and drawing as in the program.
 * @param recipe as readRecipe gives it
 * @param files in order of precedence. The same file is used once.
 */
export function runRecipe(
	recipe: Recipe,
	files: readonly RecipeInput[],
	surroundings: RecipeSurroundings
): RecipeRun {
	const { register, app, created, laterWins } = surroundings;
	const { tables: read, problems, warnings } = readFiles(files, register);
	(laterWins ? warnings : problems).push(...conflictsIn(read));
	if (problems.length > 0) return { results: null, problems, warnings };
	const tables = [...surroundings.tables, ...read];
	const { assigned } = proposeAssignments(tables, recipe.assignments ?? []);
	const assembled = new Map<DrawSpec['owners'], IndicatorData>();
	const analyses = recipe.analyses.map((spec) => {
		const { owners } = spec;
		const data = assembled.get(owners) ?? assemble(tables, assigned, register, { owners });
		assembled.set(owners, data);
		const result = runDraw(spec, prepareDraw(data, register));
		warnings.push(...numberWarnings(spec, register), ...result.warnings);
		return drawResults(spec, data, register, result);
	});
	for (const data of assembled.values()) warnings.push(...data.notes);
	return {
		results: { format: RESULTS_FORMAT, version: RESULTS_VERSION, app, created, analyses },
		problems,
		warnings
	};
}

function readFiles(files: readonly RecipeInput[], register: Register) {
	const tables: DataTable[] = [];
	const problems: Message[] = [];
	const warnings: Message[] = [];
	const seen = new Map<string, string>();
	for (const { fileName, bytes } of files) {
		const outcome = readFile(bytes, fileName, { findByName: areaFinder(register) });
		if (!outcome.ok) {
			problems.push(outcome.problem);
			continue;
		}
		const { table, report } = outcome.value;
		const first = seen.get(report.fingerprint);
		if (first !== undefined) {
			warnings.push({ code: 'recipe.sameFile', params: { file: fileName, first } });
			continue;
		}
		seen.set(report.fingerprint, fileName);
		tables.push(table);
		for (const { code, params } of [...report.repairs, ...report.warnings])
			warnings.push({ code, params: { file: fileName, ...params } });
	}
	return { tables, problems, warnings };
}

/** The first cell for which two files hold different values, with the number of such cells; nothing if they agree. */
function conflictsIn(tables: readonly DataTable[]): Message[] {
	const { conflicts, conflictCount } = compareWithStored(tables, []);
	return conflicts.slice(0, 1).map((conflict) => ({
		code: 'recipe.conflict',
		params: {
			file: conflict.new.table.fileName,
			earlierFile: conflict.old.table.fileName,
			number: conflict.number,
			line: conflict.new.line,
			series: conflict.series,
			year: conflict.year,
			count: conflictCount
		}
	}));
}
