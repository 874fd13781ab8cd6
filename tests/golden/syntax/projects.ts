import { readFileSync } from 'node:fs';
import { isOfData } from '../../../src/lib/core/analysis/definitions';
import type { AnalysisSpec, DataSpec } from '../../../src/lib/core/analysis/types';
import { readAny } from '../../../src/lib/core/import/read-any';
import { isIndicatorReport } from '../../../src/lib/core/import/table-report';
import { ok, type Message } from '../../../src/lib/core/outcome';
import { analysisResults } from '../../../src/lib/core/recipe/analysis-results';
import { readRecipe, serialiseRecipe } from '../../../src/lib/core/recipe/recipe';
import { runOnTables, type TablesRun } from '../../../src/lib/core/recipe/run-on-tables';
import { codeText } from '../../../src/lib/core/syntax/code-text';
import { datasetFacts } from '../../../src/lib/core/syntax/project/dataset-facts';
import type { SyntaxFacts } from '../../../src/lib/core/syntax/types';
import { projectBundle } from '../../../src/lib/core/syntax/project/bundle';
import { zipOf } from '../../../src/lib/core/syntax/project/zip';
import type { ProjectBundle } from '../../../src/lib/core/syntax/project/types';
import { recipeText } from '../whole-survey/recipe';
import { draws, surroundings } from './draws';
import { generatedAnalyses, generatedDataset } from './generated';

/** A whole project as its zip. */
export interface ProjectCase {
	id: string;
	zip: Uint8Array;
	bundle: ProjectBundle;
	/** Of each analysis: what readers of PSPP's output need. */
	analyses: { id: string; type: string; spec: AnalysisSpec; facts: SyntaxFacts | null }[];
}

const word = ({ code, params }: Message) => [code, ...Object.values(params ?? {})].join(' ');

function caseOf(id: string, analyses: readonly Parameters<typeof projectBundle>[0]['analyses'][number][], run: TablesRun): ProjectCase {
	const names = analyses.map((spec) => ('id' in spec ? spec.id : spec.name));
	const recipe = serialiseRecipe({ app: '', analyses: [...analyses], register: 'example' });
	const bundle = projectBundle({ name: id, analyses, names, recipe, readme: 'README.txt' }, run);
	const worded = bundle.worded.map(({ path, as, lines }) => ({
		path,
		text: as === 'text' ? lines.map((line) => (typeof line === 'string' ? line : word(line))).join('\n') : codeText(lines, as, word)
	}));
	const ofDatasets = analyses.filter((spec): spec is DataSpec => spec.type !== 'draw' && isOfData(spec));
	const factsOf = (spec: AnalysisSpec): SyntaxFacts | null => {
		const made = isOfData(spec) ? run.made.get(spec.dataset) : undefined;
		if (!made?.ok || !isOfData(spec)) return null;
		const together = ofDatasets.filter(({ dataset }) => dataset === spec.dataset);
		return datasetFacts(together, made.value, '', run.made).facts[together.indexOf(spec)];
	};
	const others = analyses.flatMap((spec) => (spec.type === 'draw' ? [] : [{ id: spec.id, type: spec.type, spec, facts: factsOf(spec) }]));
	return { id, bundle, zip: zipOf([...worded, ...bundle.ready]), analyses: others };
}

/** The invented country with its draws and a finished survey, as one project. */
async function example(): Promise<ProjectCase> {
	const bytes = new Uint8Array(readFileSync('tests/golden/whole-survey/survey.csv'));
	const read = readAny(bytes, 'survey.csv', {}, { findByName: () => [] });
	if (!read.ok || isIndicatorReport(read.value.report)) throw new Error('The survey is not read.');
	const { table, report } = read.value;
	const recipe = readRecipe(recipeText(table.columns.map(({ name }) => name), report.signature));
	if (!recipe.ok) throw new Error(recipe.problem.code);
	const { datasets = [], analyses } = recipe.value;
	const { uncertainty } = draws.sikkert;
	// The chances are compared by the draws themselves: here it is enough that the simulation runs.
	const sure = { ...draws.sikkert, uncertainty: { ...uncertainty, replicates: 100 } };
	const all = [draws.udir2020, sure, draws['to-aar'], ...analyses].map((spec, at) =>
		spec.type === 'draw' ? { ...spec, name: ['Hele landet', 'Hvor sikkert?', 'To år / "kort"'][at] } : spec
	);
	const tables = new Map([['svar', table]]);
	const { country, assigned } = surroundings;
	const run = await runOnTables(
		{ analyses: all, datasets, tables, indicatorTables: country.tables, assigned },
		{ register: country.register, app: '0.1.0', created: null }
	);
	return caseOf('eksempel', all, run);
}

/** A data set with names that are hard to write, as a project. */
async function generated(): Promise<ProjectCase> {
	const dataset = generatedDataset();
	const made: TablesRun['made'] = new Map([[dataset.spec.id, ok(dataset)]]);
	const tables = await analysisResults(generatedAnalyses, made, () => undefined, () => Promise.resolve());
	const results = { format: 'treffsikker-results', version: 1, app: '', created: null, analyses: [], tables } as const;
	return caseOf('laget', generatedAnalyses, { results: { ...results, analyses: [] }, warnings: [], made, prepared: () => null });
}

/** Both projects. */
export const projectCases = async (): Promise<ProjectCase[]> => [await example(), await generated()];
