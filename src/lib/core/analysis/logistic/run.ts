import type { ResultPlot, ResultTable, Text } from '../../report/types';
import { excludedTable } from '../regression/model-tables';
import { inputsOf } from '../regression/rows';
import { termsOf } from '../regression/terms';
import { missingReferences } from '../regression/warnings';
import { rowsLost } from '../rows-lost';
import type { Sample } from '../sample';
import { messagePart, type Findings, type ResultPart, type Surroundings } from '../types';
import { calibrationPart } from './calibration-part';
import { classificationTable } from './classification-table';
import { differencesTable } from './differences-table';
import { methodOf } from './method';
import { dataOf, estimate } from './model';
import { oddsTable } from './odds-table';
import { happenedOf } from './outcome';
import { coefficientsPlot, differencesPlot } from './plots';
import { readingOf } from './reading';
import { modelTable } from './model-table';
import type { LogisticSpec } from './types';
import { separators, warningsOf } from './warnings';

/**
 * Logistic regression of whether something happened on predictors as an ordinary regression has them.
 * Source: issue text of the structure analyses; McCullagh and Nelder (1989), Firth (1993), Heinze and Schemper (2002).
 */
export async function runLogistic(
	spec: LogisticSpec,
	sample: Sample,
	{ pace }: Surroundings
): Promise<Findings> {
	const { outcome, predictors, shown } = spec;
	const lacking = [
		...(outcome === null ? ['logisticResult.chooseOutcome'] : []),
		...(predictors.length === 0 ? ['regressionResult.choosePredictors'] : [])
	];
	if (outcome === null || lacking.length > 0)
		return { parts: lacking.map((code) => messagePart({ code }, 'note')), method: [] };
	const happened = happenedOf(spec, outcome, sample);
	if ('code' in happened) return { parts: [messagePart(happened)], method: [] };
	if (predictors.some(({ variable }) => variable === outcome)) {
		const params = { name: happened.title };
		return { parts: [messagePart({ code: 'regressionResult.dependentIsPredictor', params })], method: [] };
	}
	const needs = { dependents: [outcome], predictors, errors: { kind: 'usual' }, rows: 'each' } as const;
	const inputs = inputsOf({ ...needs, dependents: [outcome] }, sample, new Map([[outcome, happened.values]]));
	if (inputs.problems.length > 0)
		return { parts: inputs.problems.map((problem) => messagePart(problem)), method: [] };
	const isUsed = new Uint8Array(sample.rows.length);
	for (const row of inputs.rows[0]) isUsed[row] = 1;
	const terms = termsOf(inputs.sources, isUsed);
	const { data, centres } = dataOf(inputs, terms);
	const excluded = optional(excludedTable(inputs, sample.rows.length));
	const found = await estimate(spec, data, centres, pace);
	if (!found.ok) {
		const { problem } = found;
		const row = problem.params?.row;
		// Rows of the model, as rows of the dataset.
		const place = typeof row === 'number' ? sample.rows[inputs.rows[0][row - 1]] + 1 : null;
		const told = place === null ? problem : { ...problem, params: { ...problem.params, row: place } };
		const by = problem.code === 'logistic.separated' ? separators(data) : [];
		return {
			parts: [messagePart(told), ...by.map((message) => messagePart(message, 'note')), ...excluded],
			method: methodOf(spec, null, happened)
		};
	}
	const estimated = found.value;
	const warnings = [
		...warningsOf(spec, estimated, data, happened),
		...missingReferences(inputs).map((message) => messagePart(message, 'warning'))
	];
	const parts: ResultPart[] = [
		...warnings,
		...rowsLost(inputs.rows[0].length, sample.rows.length),
		...tables([oddsTable(spec, estimated, terms, happened), differencesTable(spec, estimated, happened)]),
		...(shown.reading ? [readingOf(spec, estimated, happened)] : []),
		...tables([modelTable(spec, estimated, happened)]),
		...(shown.coefficients
			? plots([differencesPlot(spec, estimated, happened), coefficientsPlot(spec, estimated)])
			: []),
		...(shown.classification ? tables([classificationTable(estimated, happened)]) : []),
		...(shown.calibration ? calibrationPart(spec, estimated, happened) : []),
		...excluded
	];
	return { parts, method: methodOf(spec, estimated, happened) };
}

const tables = (list: ResultTable<Text>[]): ResultPart[] => list.map((table) => ({ kind: 'table', table }));
const optional = (table: ResultTable<Text> | null): ResultPart[] => (table ? tables([table]) : []);
const plots = (list: (ResultPlot<Text> | null)[]): ResultPart[] =>
	list.flatMap((plot) => (plot ? [{ kind: 'plot', plot }] : []));
