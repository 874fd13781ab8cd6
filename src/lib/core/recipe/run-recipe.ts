import { compareWithStored } from '../indicators/compare';
import { proposeAssignments } from '../indicators/propose';
import type { Message } from '../outcome';
import { recompute } from '../reproduce/recompute';
import type { ReadResults, ResultsComparison } from '../reproduce/types';
import { holdsIndicators, type DataTable } from '../table/types';
import { tablesOfRecipe } from './dataset-results';
import { readInputs } from './read-inputs';
import type { RecipeInput } from './read-tables';
import type { ResultsFile } from './results-types';
import { runOnTables, type RunContent, type RunSurroundings } from './run-on-tables';
import type { Recipe } from './types';

/** What a recipe is run with besides the files. */
export interface RecipeSurroundings extends RunSurroundings {
	/** Tables that come with the program: those of the invented country, none for Norway. */
	tables: readonly DataTable[];
	/** Where two files hold different values of a cell: the later one wins, with a warning. Else there are no results. */
	laterWins: boolean;
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
 * Runs every analysis of a recipe on data files, and makes its datasets: the same reading, assembling, drawing and
 * computing as in the program.
 * @param recipe as readRecipe gives it
 * @param files in order of precedence. The same file is used once.
 */
export async function runRecipe(
	recipe: Recipe,
	files: readonly RecipeInput[],
	surroundings: RecipeSurroundings
): Promise<RecipeRun> {
	const read = contentOf(recipe, files, surroundings);
	const { content, problems, warnings } = read;
	if (content === null) return { results: null, problems, warnings };
	const run = await runOnTables(content, surroundings);
	return { results: run.results, problems, warnings: [...warnings, ...run.warnings, ...read.found] };
}

/**
 * As `runRecipe`, but compares what comes out with older results.
 * @param before as readResults gives it
 */
export async function compareRecipe(
	recipe: Recipe,
	files: readonly RecipeInput[],
	surroundings: RecipeSurroundings,
	before: ReadResults
): Promise<{ comparison: ResultsComparison | null; problems: Message[]; warnings: Message[] }> {
	const { content, problems, warnings, found } = contentOf(recipe, files, surroundings);
	if (content === null) return { comparison: null, problems, warnings };
	const comparison = await recompute(before, content, surroundings);
	return { comparison, problems, warnings: [...warnings, ...found] };
}

/** Reads the files of a recipe. No content where one cannot be read, or files disagree. */
function contentOf(
	recipe: Recipe,
	files: readonly RecipeInput[],
	surroundings: RecipeSurroundings
): { content: RunContent | null; problems: Message[]; warnings: Message[]; found: Message[] } {
	const { register, laterWins } = surroundings;
	const { analyses, datasets = [], sources = [], assignments = [] } = recipe;
	const { tables: read, problems, warnings } = readInputs(files, register, sources);
	const indicators = read.filter(({ source }) => holdsIndicators(source));
	(laterWins ? warnings : problems).push(...conflictsIn(indicators));
	if (problems.length > 0) return { content: null, problems, warnings, found: [] };
	const all = [...surroundings.tables, ...read];
	const found = tablesOfRecipe(sources, all);
	const indicatorTables = [...surroundings.tables, ...indicators];
	const { assigned } = proposeAssignments(indicatorTables, assignments);
	const content = { analyses, datasets, tables: found.tables, indicatorTables, assigned };
	return { content, problems, warnings, found: found.warnings };
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
