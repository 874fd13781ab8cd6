import { fail, ok, type Outcome } from '../../outcome';
import { cholesky, inverseFrom } from '../matrix/cholesky';
import { zeros, type Matrix } from '../matrix/matrix';
import type { LogisticCode } from './types';

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

/** A model of standardised predictors. */
export interface Solved {
	b: Float64Array;
	/** Of all coefficients, also of those that were held. */
	covariance: Matrix;
	fitted: Float64Array;
	/** The log-likelihood, and with Firth's correction half the logarithm of the determinant of the information. */
	logLikelihood: number;
}

export interface Question {
	/** 0 or 1. */
	y: Float64Array;
	/** The columns, a column of ones for the constant among them. */
	design: Float64Array[];
	firth: boolean;
	/** Where the steps begin; coefficients that are held stay there. */
	start: Float64Array;
	/** Which coefficients stay as they are; null for none. */
	held: boolean[] | null;
	/** The largest change at which the steps have settled, where not the usual one: likelihoods need half the digits. */
	settled?: number;
}

type State = Solved & { information: Matrix };

/**
 * The coefficients with the greatest likelihood, or with Firth's correction the greatest penalised likelihood, given those
 * that are held. The penalty is always that of all columns (Heinze and Schemper 2002).
 */
export function solve({
	y,
	design,
	firth,
	start,
	held,
	settled = SETTLED
}: Question): Outcome<Solved, LogisticCode> {
	let b = Float64Array.from(start);
	let now = stateAt(b, y, design, firth);
	let [damping, before] = [1, Infinity];
	for (let step = 0; step < MOST_STEPS; step++) {
		if (!now) return fail('logistic.separated');
		const change = stepOf(now, scoreOf(y, design, now, firth), held);
		if (!change) return fail('logistic.separated');
		const longest = change.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
		if (longest <= settled * Math.max(1, ...b.map(Math.abs))) return ok(now);
		// With few rows whole steps can circle around the answer: shorter ones do not.
		if (longest > before) damping = Math.max(damping / 2, LEAST_DAMPING);
		before = longest;
		const next = stepped(b, change, Math.min(damping, LONGEST_STEP / longest));
		if (!firth && next.some((one, i) => !held?.[i] && Math.abs(one) > SEPARATED))
			return fail('logistic.separated');
		b = next;
		now = stateAt(b, y, design, firth);
	}
	return fail('logistic.notConverged', { steps: MOST_STEPS });
}

const stepped = (b: Float64Array, change: Float64Array, part: number): Float64Array<ArrayBuffer> =>
	Float64Array.from(b, (value, i) => value + part * change[i]);

/** The model at some coefficients; null where the information is singular: the outcomes are told apart. */
function stateAt(b: Float64Array, y: Float64Array, design: Float64Array[], firth: boolean): State | null {
	const fitted = linear(design, b).map(probability);
	const information = informationOf(design, fitted);
	const decomposed = cholesky(information);
	if (!decomposed.definite) return null;
	const { factor } = decomposed;
	let penalty = 0;
	// Half the logarithm of the determinant is the sum of the logarithms of the diagonal of the factor.
	if (firth) for (let i = 0; i < factor.rows; i++) penalty += Math.log(factor.values[i * factor.rows + i]);
	const logLikelihood = penalty - devianceOf(y, fitted) / 2;
	return { b, fitted, information, covariance: inverseFrom(factor), logLikelihood };
}

const probability = (eta: number): number =>
	eta >= 0 ? 1 / (1 + Math.exp(-eta)) : 1 - 1 / (1 + Math.exp(eta));

/** Σ b·x for each row. */
export function linear(design: readonly Float64Array[], b: ArrayLike<number>): Float64Array<ArrayBuffer> {
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
	const weights = fitted.map((p) => p * (1 - p));
	const weighted = new Float64Array(fitted.length);
	for (let i = 0; i < size; i++) {
		for (let row = 0; row < weighted.length; row++) weighted[row] = design[i][row] * weights[row];
		for (let j = 0; j <= i; j++) {
			const column = design[j];
			let sum = 0;
			for (let row = 0; row < weighted.length; row++) sum += weighted[row] * column[row];
			information.values[i * size + j] = sum;
			information.values[j * size + i] = sum;
		}
	}
	return information;
}

/** Xᵀ(y − p), and with Firth's correction Xᵀ(y − p + h(½ − p)), where h is the leverage of the row. */
function scoreOf(
	y: Float64Array,
	design: Float64Array[],
	{ fitted, covariance }: State,
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

/** The step that the score asks for; nothing for coefficients that are held. */
function stepOf(
	{ covariance, information }: State,
	score: Float64Array,
	held: boolean[] | null
): Float64Array | null {
	if (!held) return times(covariance, score);
	const free = Array.from(score, (_, i) => i).filter((i) => !held[i]);
	const change = new Float64Array(score.length);
	if (free.length === 0) return change;
	const part = zeros(free.length, free.length);
	free.forEach((i, a) =>
		free.forEach((j, b) => {
			part.values[a * free.length + b] = information.values[i * score.length + j];
		})
	);
	const decomposed = cholesky(part);
	if (!decomposed.definite) return null;
	const steps = times(
		inverseFrom(decomposed.factor),
		Float64Array.from(free, (i) => score[i])
	);
	free.forEach((i, a) => (change[i] = steps[a]));
	return change;
}

/** xᵀ·C·x for the values of a row; C is symmetric. */
function quadratic(design: Float64Array[], { values, rows: size }: Matrix, row: number): number {
	let sum = 0;
	for (let i = 0; i < size; i++) {
		const x = design[i][row];
		if (x === 0) continue;
		let part = (x * values[i * size + i]) / 2;
		for (let j = 0; j < i; j++) part += values[i * size + j] * design[j][row];
		sum += 2 * x * part;
	}
	return sum;
}

const times = ({ values, rows: size }: Matrix, vector: Float64Array): Float64Array =>
	Float64Array.from({ length: size }, (_, i) =>
		vector.reduce((sum, value, j) => sum + values[i * size + j] * value, 0)
	);

/** −2 times the log-likelihood of the outcomes. */
export function devianceOf(y: Float64Array, fitted: Float64Array): number {
	return -2 * y.reduce((sum, value, row) => sum + Math.log(value === 1 ? fitted[row] : 1 - fitted[row]), 0);
}
