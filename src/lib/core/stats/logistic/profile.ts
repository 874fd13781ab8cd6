import { fail, ok, type Outcome } from '../../outcome';
import { chiSquareQuantile, chiSquareTails } from '../distributions/chi-square';
import { solve, type Solved } from './solve';
import type { LogisticCode, LogisticModel, SolvedLogistic } from './types';

/** Of one coefficient, by the (penalised) likelihood that is left when it is held at a value. */
export interface Profile {
	/** Ends of the interval; null where the likelihood does not fall far enough on that side. */
	low: number | null;
	high: number | null;
	/** The likelihood ratio of the model without the predictor. */
	statistic: number;
	p: number;
}

export interface RatioTest {
	statistic: number;
	df: number;
	p: number;
}

/** So many values are tried on each side before an interval has no end. */
const MOST_TRIES = 60;
/** The root of the statistic is found to so many parts. */
const PRECISION = 1e-9;
/** Errors of coefficients count in the likelihood by their squares. */
const SETTLED = 1e-7;
/** No step goes farther from the estimate than so many times what has been tried. */
const FARTHEST = 3;

/**
 * The profile of one predictor: the interval of the values at which the likelihood ratio stays below the chi-square
 * quantile, and the test of zero.
 * @param at place of the predictor in `model.rows`; the constant (0) has no profile
 * Source: Venzon and Moolgavkar (1988); with Firth's correction Heinze and Schemper (2002). R: MASS::confint.glm, logistf.
 */
export function profileOf(
	model: LogisticModel,
	at: number,
	confidence: number
): Outcome<Profile, LogisticCode> {
	const { inner } = model;
	const { solved, spreads } = inner;
	const limit = chiSquareQuantile(confidence, 1);
	/** How much worse the likelihood is with the coefficient at a value: a statistic of one degree of freedom. */
	const worse = (value: number, from: Solved): { statistic: number; solved: Solved } | null => {
		const start = Float64Array.from(from.b);
		start[at] = value;
		const held = start.map((_, i) => Number(i === at));
		const found = holding(inner, start, Array.from(held, Boolean));
		if (!found.ok) return null;
		return { statistic: 2 * (solved.logLikelihood - found.value.logLikelihood), solved: found.value };
	};
	const zero = worse(0, solved);
	if (!zero) return fail('logistic.separated');
	const se = Math.sqrt(solved.covariance.values[at * (solved.covariance.rows + 1)]);
	const end = (side: 1 | -1): number | null => {
		const found = endOf(solved.b[at], side * se, Math.sqrt(limit), solved, worse);
		return found === null ? null : found / spreads[at];
	};
	const statistic = Math.max(0, zero.statistic);
	return ok({ low: end(-1), high: end(1), statistic, p: chiSquareTails(statistic, 1).upper });
}

type Worse = (value: number, from: Solved) => { statistic: number; solved: Solved } | null;

/**
 * Where the root of the statistic, which is nearly a straight line, reaches its limit on one side: by secants within a
 * bracket, halved where one end stays.
 */
function endOf(estimate: number, error: number, limit: number, solved: Solved, worse: Worse): number | null {
	let inside = { x: estimate, root: 0, solved };
	let outside: { x: number; root: number } | null = null;
	let x = estimate + error * limit;
	let stays = 0;
	for (let tried = 0; tried < MOST_TRIES; tried++) {
		const found = worse(x, inside.solved);
		if (!found) {
			// Beyond where anything can be computed: closer.
			if (Math.abs(x - inside.x) < PRECISION * Math.abs(error)) return null;
			x = (x + inside.x) / 2;
			continue;
		}
		const root = Math.sqrt(Math.max(0, found.statistic));
		if (Math.abs(root - limit) <= PRECISION) return x;
		if (root < limit) {
			stays = stays > 0 ? stays + 1 : 1;
			inside = { x, root, solved: found.solved };
		} else {
			stays = stays < 0 ? stays - 1 : -1;
			outside = { x, root };
		}
		if (outside) {
			const part = (limit - inside.root) / (outside.root - inside.root);
			x = inside.x + (Math.abs(stays) > 2 ? 0.5 : part) * (outside.x - inside.x);
			if (Math.abs(outside.x - inside.x) <= PRECISION * Math.abs(error)) return x;
		} else {
			const reach = inside.x - estimate;
			x = estimate + reach * Math.min(FARTHEST, 1.05 * (limit / Math.max(inside.root, PRECISION)));
		}
	}
	return outside ? x : null;
}

/**
 * The test of all predictors together: the likelihood ratio against the constant alone, with Firth's correction of the
 * penalised likelihoods with the penalty of the whole model, as logistf has it.
 */
export function ratioTest({ inner, rows, test }: LogisticModel): RatioTest | null {
	if (test) return test;
	const { solved, design } = inner;
	const held = design.map((_, i) => i > 0);
	const found = holding(inner, new Float64Array(design.length), held);
	if (!found.ok) return null;
	const statistic = Math.max(0, 2 * (solved.logLikelihood - found.value.logLikelihood));
	const df = rows.length - 1;
	return { statistic, df, p: chiSquareTails(statistic, df).upper };
}

const holding = (
	{ y, design, firth }: SolvedLogistic,
	start: Float64Array,
	held: boolean[]
): Outcome<Solved, LogisticCode> => solve({ y, design, firth, start, held, settled: SETTLED });
