import type { ResultPlot, ResultTable, Text } from '../../report/types';
import type { Sample } from '../sample';
import { messagePart, type Findings, type ResultPart, type Surroundings } from '../types';
import { coefficientPlot } from './coefficient-plot';
import { conditionTables } from './condition-table';
import { diagnosticPlots } from './diagnostics';
import { fullTables } from './full-table';
import { influentialTables } from './influential';
import { methodOf } from './method';
import { modelOf, type Attempt } from './model';
import { excludedTable, relationsTable, summaryTable } from './model-tables';
import { partialPlots } from './partial';
import { readings } from './reading';
import { rowNames } from './row-names';
import { inputsOf } from './rows';
import { shortTables } from './short-table';
import { termsOf } from './terms';
import { turningTable } from './turning';
import type { RegressionSpec } from './types';
import { messagesOf } from './warnings';

/**
 * Least squares of one or several dependent variables on the same predictors.
 * Source: methods.md 10; layout of the tables: AFI-rapport 2025:03, chapters 3–5 and Vedlegg 3.
 */
export async function runRegression(
	spec: RegressionSpec,
	sample: Sample,
	{ pace }: Surroundings
): Promise<Findings> {
	const lacking = [
		...(spec.dependents.length === 0 ? ['regressionResult.chooseDependent'] : []),
		...(spec.predictors.length === 0 ? ['regressionResult.choosePredictors'] : [])
	];
	if (lacking.length > 0) return { parts: lacking.map((code) => messagePart({ code }, 'note')), method: [] };
	const inputs = inputsOf(spec, sample);
	if (inputs.problems.length > 0)
		return { parts: inputs.problems.map((problem) => messagePart(problem)), method: [] };
	const isUsed = new Uint8Array(sample.rows.length);
	for (const rows of inputs.rows) for (const row of rows) isUsed[row] = 1;
	const terms = termsOf(inputs.sources, isUsed);
	const attempts: Attempt[] = [];
	for (let at = 0; at < spec.dependents.length; at++) {
		attempts.push(modelOf(spec, sample, inputs, terms, at));
		if (!(await pace.reached((at + 1) / (spec.dependents.length + 1)))) break;
	}

	const messages = messagesOf(spec, inputs, attempts, sample.weights);
	const excluded = optional(excludedTable(inputs, sample.rows.length));
	const method = methodOf(spec, attempts, sample);
	if (attempts.every(({ model }) => !model.ok)) return { parts: [...messages, ...excluded], method };
	const { shown } = spec;
	const nameOf = rowNames(spec, sample);
	const parts = [
		...messages,
		...tables(shortTables(spec, attempts, terms)),
		...(shown.reading ? readings(spec, attempts) : []),
		...tables([summaryTable(attempts, spec.errors.kind !== 'usual')]),
		...(shown.full ? tables(fullTables(spec, attempts, terms)) : []),
		...optional(turningTable(spec, attempts)),
		...(shown.coefficients ? plots([coefficientPlot(spec, attempts, terms)]) : []),
		...optional(relationsTable(attempts)),
		...(shown.condition ? tables(conditionTables(attempts)) : []),
		...(shown.diagnostics ? plots(diagnosticPlots(attempts, nameOf)) : []),
		...(shown.partial ? plots(partialPlots(attempts, nameOf)) : []),
		...(shown.rows ? tables(influentialTables(attempts, nameOf)) : []),
		...excluded
	];
	return { parts, method };
}

const tables = (list: ResultTable<Text>[]): ResultPart[] => list.map((table) => ({ kind: 'table', table }));
const optional = (table: ResultTable<Text> | null): ResultPart[] => (table ? tables([table]) : []);
const plots = (list: (ResultPlot<Text> | null)[]): ResultPart[] =>
	list.flatMap((plot) => (plot ? [{ kind: 'plot', plot }] : []));
