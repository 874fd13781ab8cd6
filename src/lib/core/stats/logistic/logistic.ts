import { fail, ok, type Outcome } from '../../outcome';
import { chiSquareTails } from '../distributions/chi-square';
import { normalQuantile, normalTwoSided } from '../distributions/normal';
import { cholesky, inverseFrom } from '../matrix/cholesky';
import { zeros, type Matrix } from '../matrix/matrix';
import { isConstant } from '../correlation/items';
import { scaleDesign } from '../regression/design';
import { rankDesign, type DependentColumn } from '../regression/rank';
import { mean, standardDeviation } from '../moments';
import type { LogisticCode, LogisticData, LogisticModel, LogisticOptions, LogisticRow } from './types';

/** Firth's steps come closer by a fixed part each, Newton's by ever more digits. */
const MOST_STEPS = 5000;
/** The largest change of a coefficient (of standardised predictors) at which the steps have settled. */
const SETTLED = 1e-12;
/** The shortest part of a step that is taken. */
const LEAST_DAMPING = 1 / 64;
/** A step is at most this long in each coefficient: far from the answer it can overshoot. */
const LONGEST_STEP = 5;
/** A coefficient of this size, for a predictor with a standard deviation of one, has no end: the outcomes are told apart. */
const SEPARATED = 30;

/**
 * Logistic regression by iteratively reweighted least squares, with standardised predictors inside and the coefficients
 * of the raw ones outside; with Firth's correction if asked for.
 * Source: McCullagh and Nelder (1989), 4.4; Firth (1993); Heinze and Schemper (2002). R: glm, brglm2 (AS_mean).
 */
export function logisticRegression(
	{ y, columns }: LogisticData,
	{ firth, confidence }: LogisticOptions
): Outcome<LogisticModel, LogisticCode> {
	const usable = usableColumns(y, columns);
	if (!usable.ok) return usable;
	const { kept, dependent } = usable.value;
	const n = y.length;
	const parts = kept.map((column) => standardised(columns[column]));
	const design = [new Float64Array(n).fill(1), ...parts.map(({ values }) => values)];
	const plain = solve(y, design, false, new Float64Array(design.length));
	// The penalised likelihood can have several tops; the one that belongs to the uncorrected answer is meant.
	const start = plain.ok ? plain.value.b : new Float64Array(design.length);
	const solved = firth ? solve(y, design, true, start) : plain;
	if (!solved.ok) return solved;
	const { b, covariance, fitted } = solved.value;
	const rows = rawRows(b, covariance, parts, kept, confidence);
	const events = y.reduce((sum, value) => sum + value, 0);
	const deviance = devianceOf(y, fitted);
	const share = events / n;
	const nullDeviance = -2 * (events * Math.log(share) + (n - events) * Math.log1p(-share));
	const statistic = nullDeviance - deviance;
	const df = kept.length;
	return ok({
		rows,
		n,
		events,
		deviance,
		nullDeviance,
		aic: deviance + 2 * (df + 1),
		test: firth ? null : { statistic, df, p: chiSquareTails(statistic, df).upper },
		mcFadden: 1 - deviance / nullDeviance,
		fitted,
		dependent
	});
}

function usableColumns(
	y: Float64Array,
	columns: Float64Array[]
): Outcome<{ kept: number[]; dependent: DependentColumn[] }, LogisticCode> {
	const n = y.length;
	if (columns.length === 0) return fail('logistic.noPredictors');
	const wrong = Array.from({ length: n }, (_, row) => row).find(
		(row) => (y[row] !== 0 && y[row] !== 1) || columns.some((column) => !Number.isFinite(column[row]))
	);
	if (wrong !== undefined) return fail('logistic.notNumber', { row: wrong + 1 });
	if (n <= columns.length + 1) return fail('logistic.tooFewRows', { rows: n, needed: columns.length + 2 });
	if (isConstant(y)) return fail('logistic.oneOutcome', { events: y[0] === 1 ? n : 0 });
	const scaled = scaleDesign({ y, columns, hasIntercept: true, weights: null });
	// Everything that it refuses has been looked for above, but for values that are too large.
	if (!scaled.ok) return fail('logistic.notNumber', { row: 1 });
	const { kept, dependent } = rankDesign(scaled.value, n);
	return kept.length === 0 ? fail('logistic.noPredictors') : ok({ kept, dependent });
}

interface Standardised {
	values: Float64Array;
	centre: number;
	spread: number;
}

function standardised(column: Float64Array): Standardised {
	const centre = mean(column);
	const spread = standardDeviation(column);
	return { values: column.map((value) => (value - centre) / spread), centre, spread };
}

interface Solved {
	b: Float64Array;
	covariance: Matrix;
	fitted: Float64Array;
}

function solve(
	y: Float64Array,
	design: Float64Array[],
	firth: boolean,
	start: Float64Array
): Outcome<Solved, LogisticCode> {
	let b = Float64Array.from(start);
	let now = stateAt(b, design);
	let [damping, before] = [1, Infinity];
	for (let step = 0; step < MOST_STEPS; step++) {
		if (!now) return fail('logistic.separated');
		const { covariance, fitted } = now;
		const change = times(covariance, score(y, design, fitted, covariance, firth));
		const longest = change.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
		if (longest <= SETTLED * Math.max(1, ...b.map(Math.abs))) return ok({ b, covariance, fitted });
		// With few rows whole steps can circle around the answer: shorter ones do not.
		if (longest > before) damping = Math.max(damping / 2, LEAST_DAMPING);
		before = longest;
		const next = stepped(b, change, Math.min(damping, LONGEST_STEP / longest));
		if (!firth && next.some((one) => Math.abs(one) > SEPARATED)) return fail('logistic.separated');
		b = next;
		now = stateAt(b, design);
	}
	return fail('logistic.notConverged', { steps: MOST_STEPS });
}

const stepped = (b: Float64Array, change: Float64Array, part: number): Float64Array<ArrayBuffer> =>
	Float64Array.from(b, (value, i) => value + part * change[i]);

/** The model at some coefficients; null where the information is singular: the outcomes are told apart. */
function stateAt(b: Float64Array, design: Float64Array[]): Omit<Solved, 'b'> | null {
	const fitted = linear(design, b).map(probability);
	const decomposed = cholesky(informationOf(design, fitted));
	return decomposed.definite ? { fitted, covariance: inverseFrom(decomposed.factor) } : null;
}

const probability = (eta: number): number =>
	eta >= 0 ? 1 / (1 + Math.exp(-eta)) : 1 - 1 / (1 + Math.exp(eta));

function linear(design: Float64Array[], b: Float64Array): Float64Array {
	const eta = new Float64Array(design[0].length);
	design.forEach((column, j) => {
		for (let row = 0; row < eta.length; row++) eta[row] += b[j] * column[row];
	});
	return eta;
}

/** XᵀWX with W = p(1 − p). */
function informationOf(design: Float64Array[], fitted: Float64Array): Matrix {
	const size = design.length;
	const information = zeros(size, size);
	for (let i = 0; i < size; i++) {
		for (let j = 0; j <= i; j++) {
			let sum = 0;
			for (let row = 0; row < fitted.length; row++) {
				sum += design[i][row] * design[j][row] * fitted[row] * (1 - fitted[row]);
			}
			information.values[i * size + j] = sum;
			information.values[j * size + i] = sum;
		}
	}
	return information;
}

/** Xᵀ(y − p), and with Firth's correction Xᵀ(y − p + h(½ − p)), where h is the leverage of the row. */
function score(
	y: Float64Array,
	design: Float64Array[],
	fitted: Float64Array,
	covariance: Matrix,
	firth: boolean
): Float64Array {
	const rest = y.map((value, row) => {
		const p = fitted[row];
		const h = firth ? p * (1 - p) * quadratic(design, covariance, row) : 0;
		return value - p + h * (0.5 - p);
	});
	return Float64Array.from(design, (column) =>
		column.reduce((sum, value, row) => sum + value * rest[row], 0)
	);
}

/** xᵀ·C·x for the values of a row. */
function quadratic(design: Float64Array[], { values, rows: size }: Matrix, row: number): number {
	let sum = 0;
	for (let i = 0; i < size; i++) {
		for (let j = 0; j < size; j++) sum += design[i][row] * values[i * size + j] * design[j][row];
	}
	return sum;
}

const times = ({ values, rows: size }: Matrix, vector: Float64Array): Float64Array =>
	Float64Array.from({ length: size }, (_, i) =>
		vector.reduce((sum, value, j) => sum + values[i * size + j] * value, 0)
	);

function devianceOf(y: Float64Array, fitted: Float64Array): number {
	return -2 * y.reduce((sum, value, row) => sum + Math.log(value === 1 ? fitted[row] : 1 - fitted[row]), 0);
}

/** Coefficients and errors of the raw predictors: b/s each, and the constant without what centring took. */
function rawRows(
	b: Float64Array,
	{ values, rows: size }: Matrix,
	parts: Standardised[],
	kept: number[],
	confidence: number
): LogisticRow[] {
	const reach = normalQuantile(0.5 + confidence / 2);
	/** The constant of raw predictors is b0 − Σ b_j·centre_j/spread_j. */
	const weights = [1, ...parts.map(({ centre, spread }) => -centre / spread)];
	const constant = weights.reduce((sum, weight, i) => sum + weight * b[i], 0);
	let variance = 0;
	for (let i = 0; i < size; i++) {
		for (let j = 0; j < size; j++) variance += weights[i] * weights[j] * values[i * size + j];
	}
	const rowOf = (column: number, value: number, se: number): LogisticRow => {
		const z = value / se;
		return {
			column,
			b: value,
			se,
			z,
			p: normalTwoSided(z),
			low: value - reach * se,
			high: value + reach * se
		};
	};
	return [
		rowOf(-1, constant, Math.sqrt(variance)),
		...parts.map(({ spread }, i) =>
			rowOf(kept[i], b[i + 1] / spread, Math.sqrt(values[(i + 1) * size + i + 1]) / spread)
		)
	];
}
