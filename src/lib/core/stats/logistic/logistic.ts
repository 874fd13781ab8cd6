import { fail, ok, type Outcome } from '../../outcome';
import { chiSquareTails } from '../distributions/chi-square';
import { normalQuantile, normalTwoSided } from '../distributions/normal';
import type { Matrix } from '../matrix/matrix';
import { isConstant } from '../correlation/items';
import { scaleDesign } from '../regression/design';
import { rankDesign, type DependentColumn } from '../regression/rank';
import { mean, standardDeviation } from '../moments';
import { devianceOf, solve } from './solve';
import type {
	LogisticCode,
	LogisticData,
	LogisticModel,
	LogisticOptions,
	LogisticRow,
	SolvedLogistic
} from './types';

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
	const begin = new Float64Array(design.length);
	const plain = solve({ y, design, firth: false, start: begin, held: null });
	// The penalised likelihood can have several tops; the one that belongs to the uncorrected answer is meant.
	const start = plain.ok ? plain.value.b : begin;
	const solved = firth ? solve({ y, design, firth, start, held: null }) : plain;
	if (!solved.ok) return solved;
	const { fitted } = solved.value;
	const inner: SolvedLogistic = {
		solved: solved.value,
		y,
		design,
		spreads: [1, ...parts.map(({ spread }) => spread)],
		firth
	};
	const covariance = rawCovariance(solved.value.covariance, parts);
	const rows = rawRows(solved.value.b, covariance, parts, kept, confidence);
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
		logLikelihood: solved.value.logLikelihood + (firth ? rawPenalty(parts) : 0),
		covariance,
		fitted,
		dependent,
		inner
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

/** What the penalty of raw predictors is more than that of standardised ones. */
const rawPenalty = (parts: Standardised[]): number =>
	parts.reduce((sum, { spread }) => sum + Math.log(spread), 0);

/** What the raw coefficients are of the standardised ones: b/s each, and the constant without what centring took. */
const rawWeights = (parts: Standardised[]): number[][] => [
	[1, ...parts.map(({ centre, spread }) => -centre / spread)],
	...parts.map(({ spread }, i) => [0, ...parts.map((_, j) => (i === j ? 1 / spread : 0))])
];

function rawCovariance({ values, rows: size }: Matrix, parts: Standardised[]): number[][] {
	const weights = rawWeights(parts);
	return weights.map((left) =>
		weights.map((right) => {
			let sum = 0;
			for (let i = 0; i < size; i++) {
				if (left[i] === 0) continue;
				for (let j = 0; j < size; j++) sum += left[i] * right[j] * values[i * size + j];
			}
			return sum;
		})
	);
}

/** Coefficients and errors of the raw predictors. */
function rawRows(
	b: Float64Array,
	covariance: readonly number[][],
	parts: Standardised[],
	kept: number[],
	confidence: number
): LogisticRow[] {
	const reach = normalQuantile(0.5 + confidence / 2);
	return rawWeights(parts).map((weights, i): LogisticRow => {
		const value = weights.reduce((sum, weight, j) => sum + weight * b[j], 0);
		const se = Math.sqrt(covariance[i][i]);
		const z = value / se;
		return {
			column: i === 0 ? -1 : kept[i - 1],
			b: value,
			se,
			z,
			p: normalTwoSided(z),
			low: value - reach * se,
			high: value + reach * se
		};
	});
}
