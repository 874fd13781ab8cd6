import { isAnalysis, isDraw } from '../analysis/any-spec';
import { assemble } from '../indicators/assemble';
import { compareWithStored } from '../indicators/compare';
import { proposeAssignments } from '../indicators/propose';
import type { IndicatorData } from '../indicators/types';
import type { Message } from '../outcome';
import type { Register } from '../register/types';
import { prepareDraw } from '../selection/prepare';
import { runDraw } from '../selection/run-draw';
import type { DrawSpec } from '../selection/types';
import { holdsIndicators, type DataTable } from '../table/types';
import { analysisResults } from './analysis-results';
import { datasetResults } from './dataset-results';
import { drawResults } from './draw-results';
import { numberWarnings } from './number-warnings';
import { readInputs } from './read-inputs';
import type { RecipeInput } from './read-tables';
import { RESULTS_FORMAT, RESULTS_VERSION, type DrawResults, type ResultsFile } from './results-types';
import type { Recipe } from './types';
import { uncertaintyResults } from './uncertainty-results';

/** What a recipe is run with besides the files. */
export interface RecipeSurroundings {
	/** The register that the recipe names. */
	register: Register;
	/** The municipalities of 2020–2023, for links in their numbers; absent for an invented country. */
	register2020?: Register | null;
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
	const { register, register2020, app, created, laterWins } = surroundings;
	const { tables: read, problems, warnings } = readInputs(files, register, recipe.sources ?? []);
	const indicators = read.filter(({ source }) => holdsIndicators(source));
	(laterWins ? warnings : problems).push(...conflictsIn(indicators));
	if (problems.length > 0) return { results: null, problems, warnings };
	const tables = [...surroundings.tables, ...indicators];
	const { assigned } = proposeAssignments(tables, recipe.assignments ?? []);
	const assembled = new Map<DrawSpec['owners'], IndicatorData>();
	const indicatorData = (owners: DrawSpec['owners']) => {
		const data = assembled.get(owners) ?? assemble(tables, assigned, register, { owners });
		assembled.set(owners, data);
		return data;
	};
	const analyses: DrawResults[] = [];
	for (const spec of recipe.analyses.filter(isDraw)) {
		const data = indicatorData(spec.owners);
		const prepared = prepareDraw(data, register);
		const result = runDraw(spec, prepared);
		warnings.push(...numberWarnings(spec, register), ...result.warnings);
		const results = drawResults(spec, data, register, result);
		if (spec.uncertainty) results.uncertainty = await uncertaintyResults(spec, spec.uncertainty, prepared);
		analyses.push(results);
	}
	for (const data of assembled.values()) warnings.push(...data.notes);
	const { datasets = [], sources = [] } = recipe;
	const made = datasetResults(datasets, sources, [...surroundings.tables, ...read], {
		register,
		register2020,
		indicators: (owners) => (tables.length === 0 ? null : prepareDraw(indicatorData(owners), register))
	});
	warnings.push(...made.warnings);
	const results: ResultsFile = { format: RESULTS_FORMAT, version: RESULTS_VERSION, app, created, analyses };
	if (datasets.length > 0) results.datasets = made.datasets;
	const others = recipe.analyses.filter(isAnalysis);
	if (others.length > 0) results.tables = await analysisResults(others, made.made);
	return { results, problems, warnings };
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
