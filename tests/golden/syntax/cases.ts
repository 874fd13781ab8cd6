import { readFileSync } from 'node:fs';
import { UNHURRIED } from '../../../src/lib/core/analysis/pace';
import { runAnalysis } from '../../../src/lib/core/analysis/run-analysis';
import type { AnalysisSpec } from '../../../src/lib/core/analysis/types';
import { runDataset } from '../../../src/lib/core/dataset/run-dataset';
import type { Dataset } from '../../../src/lib/core/dataset/types';
import { readAny } from '../../../src/lib/core/import/read-any';
import { isIndicatorReport } from '../../../src/lib/core/import/table-report';
import { ok, type Message } from '../../../src/lib/core/outcome';
import { readRecipe } from '../../../src/lib/core/recipe/recipe';
import { loadNorway } from '../../../src/lib/core/register/norway';
import { codeText } from '../../../src/lib/core/syntax/code-text';
import { dataCsv } from '../../../src/lib/core/syntax/data-csv';
import { syntaxFacts } from '../../../src/lib/core/syntax/facts';
import { rCode, spssSyntax } from '../../../src/lib/core/syntax/syntax';
import type { Code, SyntaxFacts } from '../../../src/lib/core/syntax/types';
import { recipeText } from '../whole-survey/recipe';
import { everybody, generatedAnalyses, generatedDataset } from './generated';
import { municipalities, municipalityAnalyses } from './municipalities';

/** An analysis with its data, its code, and the app's own numbers. */
export interface SyntaxCase {
	id: string;
	type: AnalysisSpec['type'];
	spec: AnalysisSpec;
	facts: SyntaxFacts;
	csv: string;
	r: string | null;
	spss: string | null;
	/** Why there is no code: codes of messages. */
	why: string[];
	/** Section, table, row, column, number. */
	cells: [string, string, string, string, number][];
}

/** Comments hold the code of their message and its params: no catalogue is needed. */
const word = ({ code, params }: Message) => [code, ...Object.values(params ?? {})].join(' ');

export function survey(): { dataset: Dataset; analyses: AnalysisSpec[] } {
	const bytes = new Uint8Array(readFileSync('tests/golden/whole-survey/survey.csv'));
	const read = readAny(bytes, 'survey.csv', {}, { findByName: () => [] });
	if (!read.ok || isIndicatorReport(read.value.report)) throw new Error('The survey is not read.');
	const { table, report } = read.value;
	const recipe = readRecipe(recipeText(table.columns.map(({ name }) => name), report.signature));
	if (!recipe.ok) throw new Error(recipe.problem.code);
	const { datasets = [], analyses } = recipe.value;
	const tables = new Map([['svar', table]]);
	const made = runDataset(datasets[0], { tables, register: loadNorway() }, new Map());
	if (!made.ok) throw new Error(made.problem.code);
	return { dataset: made.value, analyses: analyses.filter((one): one is AnalysisSpec => one.type !== 'draw') };
}

async function caseOf(spec: AnalysisSpec, dataset: Dataset, others: Dataset[] = []): Promise<SyntaxCase> {
	const datasets = new Map([dataset, ...others].map((one) => [one.spec.id, ok(one)]));
	const facts = syntaxFacts(spec, dataset, 'data.csv', datasets);
	const result = await runAnalysis(spec, { datasets, analyses: [spec], pace: UNHURRIED });
	if (!result.ok) throw new Error(`${spec.id}: ${result.problem.code}`);
	const cells = result.value.sections.flatMap(({ id, parts }) =>
		parts.flatMap((part) =>
			part.kind === 'table'
				? part.table.rows.flatMap((row) =>
						row.cells.flatMap(({ value }, at): SyntaxCase['cells'] =>
							typeof value === 'number' ? [[id, part.table.id, row.id, part.table.columns[at].id, value]] : []
						)
					)
				: []
		)
	);
	const [r, spss] = [rCode(spec, facts), spssSyntax(spec, facts)];
	const textOf = (code: Code, program: 'r' | 'spss') => (code.ok ? codeText(code.value, program, word) : null);
	return {
		id: spec.id,
		type: spec.type,
		spec,
		facts,
		csv: dataCsv(dataset, facts.columns),
		r: textOf(r, 'r'),
		spss: textOf(spss, 'spss'),
		why: [r, spss].flatMap((code) => (code.ok ? [] : [code.problem.code])),
		cells
	};
}

/** Every analysis of the invented survey, and of a generated data set with names that are hard to write. */
export async function syntaxCases(): Promise<SyntaxCase[]> {
	const { dataset, analyses } = survey();
	const generated = generatedDataset();
	const [wide, long] = municipalities();
	return [
		...(await Promise.all(analyses.map((spec) => caseOf(spec, dataset)))),
		...(await Promise.all(generatedAnalyses.map((spec) => caseOf(spec, generated, [everybody()])))),
		...(await Promise.all(
			municipalityAnalyses.map((spec) => caseOf(spec, 'dataset' in spec && spec.dataset === long.spec.id ? long : wide))
		))
	];
}
