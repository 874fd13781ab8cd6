import { fail, ok, type Message, type Outcome } from '../../outcome';
import { clusterRobustCr2, FEW_CLUSTERS } from '../../stats/regression/bias-reduced';
import type { RegressionData } from '../../stats/regression/design';
import { fitOls, type OlsFit } from '../../stats/regression/ols';
import { clusterRobust, hc3, type RobustErrors } from '../../stats/regression/robust';
import { summariseOls, type CoefficientRow, type ModelSummary } from '../../stats/regression/summary';
import { tQuantile } from '../../stats/distributions/student-t';
import type { Sample } from '../sample';
import type { Inputs } from './rows';
import { columnOf, type Term } from './terms';
import type { RegressionSpec } from './types';

/** A dependent variable with its model, or why there is none. */
export interface Attempt {
	variable: string;
	title: string;
	model: Outcome<Model>;
}

/** A model as the tables need it. */
export interface Model {
	fit: OlsFit;
	data: RegressionData;
	/** The term of each column of the data. */
	terms: Term[];
	/** What was taken from each column before it was squared. */
	centres: number[];
	summary: ModelSummary;
	/** The constant (null) and the terms that take part, with the errors that were asked for. */
	lines: Line[];
	/** Degrees of freedom and covariance of the coefficients, in the order of the lines. */
	df: number[];
	covariance: number[][];
	/** Which errors the lines have; the number of clusters where that is known. */
	errors: 'usual' | 'hc3' | 'cr1' | 'cr2';
	clusters: number;
	/** Why there are no robust errors, where they were asked for: the lines then have none. */
	noErrors: Message | null;
	/** The rows, as places in the sample. */
	rows: Uint32Array;
}

export interface Line extends CoefficientRow {
	term: Term | null;
	df: number;
	/** The interval of Beta: that of B in standard deviations. */
	betaLow: number;
	betaHigh: number;
}

/**
 * The model of one dependent variable.
 * @param at place of the dependent variable
 * @returns why it cannot be computed: rows in the params are those of the dataset, from 1
 */
export function modelOf(
	spec: RegressionSpec,
	sample: Sample,
	inputs: Inputs,
	terms: readonly Term[],
	at: number
): Attempt {
	const { variable, title } = inputs.dependents[at];
	const model = fitModel(spec, sample, inputs, terms, at);
	if (model.ok || model.problem.params?.row === undefined) return { variable, title, model };
	return {
		variable,
		title,
		model: { ok: false, problem: inDataset(model.problem, sample, inputs.rows[at]) }
	};
}

/** A message about a row of the model, about that row of the dataset. */
const inDataset = (message: Message, sample: Sample, rows: Uint32Array): Message =>
	typeof message.params?.row === 'number'
		? { ...message, params: { ...message.params, row: sample.rows[rows[message.params.row - 1]] + 1 } }
		: message;

function fitModel(
	spec: RegressionSpec,
	sample: Sample,
	inputs: Inputs,
	terms: readonly Term[],
	at: number
): Outcome<Model> {
	const { variable, title, values, isText } = inputs.dependents[at];
	if (isText) return fail('regressionResult.textDependent', { name: title });
	if (spec.predictors.some((predictor) => predictor.variable === variable))
		return fail('regressionResult.dependentIsPredictor', { name: title });
	const rows = inputs.rows[at];
	const weights = sample.weights ? Float64Array.from(rows, (row) => sample.weights?.[row] ?? NaN) : null;
	const columns = terms.map((term) => columnOf(term, inputs.sources[term.predictor], rows, weights));
	const data: RegressionData = {
		y: Float64Array.from(rows, (row) => values[row]),
		columns: columns.map((column) => column.values),
		hasIntercept: spec.constant,
		weights,
		weightKind: spec.weightKind
	};
	const fitted = fitOls(data);
	if (!fitted.ok) return fitted;
	const fit = fitted.value;
	const summary = summariseOls(fit, spec.confidence);
	const usual = fit.residualSquares / (fit.n - fit.parameters);
	const plain = {
		df: summary.rows.map(() => summary.dfResidual),
		covariance: fit.unscaled.map((row) => row.map((value) => value * usual))
	};
	const clusterOf = inputs.clusters && Int32Array.from(rows, (row) => inputs.clusters?.codes[row] ?? -1);
	const tested = testedWith(spec, fit, data.columns, clusterOf);
	const robust = tested.outcome?.ok ? tested.outcome.value : null;
	const problem =
		tested.outcome && !tested.outcome.ok ? inDataset(tested.outcome.problem, sample, rows) : null;
	return ok({
		fit,
		data,
		terms: [...terms],
		centres: columns.map(({ centre }) => centre),
		summary,
		lines: summary.rows.map((row, k) =>
			lineOf(row, k, fit, terms, spec.confidence, robust, problem !== null)
		),
		...(robust ? { df: robust.df, covariance: robust.covariance } : plain),
		errors: tested.kind,
		clusters: tested.clusters,
		noErrors: problem,
		rows
	});
}

/** The errors that were asked for; null for the usual ones. */
function testedWith(
	{ errors }: RegressionSpec,
	fit: OlsFit,
	columns: readonly Float64Array[],
	group: Int32Array | null
): { kind: Model['errors']; clusters: number; outcome: Outcome<RobustErrors> | null } {
	if (errors.kind === 'usual') return { kind: 'usual', clusters: 0, outcome: null };
	if (errors.kind === 'hc3') return { kind: 'hc3', clusters: 0, outcome: hc3(fit, columns) };
	const clusters = new Set(group).size;
	const isReduced = errors.correction === 'cr2' || (errors.correction === 'auto' && clusters < FEW_CLUSTERS);
	if (!group) return { kind: 'cr1', clusters, outcome: fail('regression.tooFewClusters', { found: 0 }) };
	return isReduced
		? { kind: 'cr2', clusters, outcome: clusterRobustCr2(fit, group) }
		: { kind: 'cr1', clusters, outcome: clusterRobust(fit, columns, group) };
}

function lineOf(
	row: CoefficientRow,
	k: number,
	fit: OlsFit,
	terms: readonly Term[],
	confidence: number,
	robust: RobustErrors | null,
	isUntested: boolean
): Line {
	const none = { se: NaN, t: NaN, p: NaN, low: NaN, high: NaN };
	const dfUsual = fit.n - fit.parameters;
	let line = { ...row, df: dfUsual };
	if (robust) {
		const reach = tQuantile(0.5 + confidence / 2, robust.df[k]) * robust.se[k];
		const tested = { se: robust.se[k], t: robust.t[k], p: robust.p[k], df: robust.df[k] };
		line = { ...row, ...tested, low: row.b - reach, high: row.b + reach };
	} else if (isUntested) line = { ...line, ...none };
	// Beta is B in standard deviations of the rows, which are taken as given.
	const scale = row.beta / row.b;
	const isScaled = Number.isFinite(scale) && row.b !== 0;
	return {
		...line,
		term: row.column < 0 ? null : terms[row.column],
		betaLow: isScaled ? line.low * scale : NaN,
		betaHigh: isScaled ? line.high * scale : NaN
	};
}
