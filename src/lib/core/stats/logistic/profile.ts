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

/** So many widenings are tried on each side before an interval has no end. */
const MOST_WIDENINGS = 40;
const MOST_HALVINGS = 80;
/** The ends are found to so many parts of themselves. */
const PRECISION = 1e-10;

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
		let [inside, outside] = [solved.b[at], NaN];
		let [near, reach] = [solved, se];
		for (let widening = 0; widening < MOST_WIDENINGS; widening++) {
			const tried = inside + side * reach;
			const found = worse(tried, near);
			if (!found) {
				reach /= 2;
				continue;
			}
			if (found.statistic >= limit) {
				outside = tried;
				break;
			}
			[inside, near, reach] = [tried, found.solved, reach * 1.5];
		}
		if (Number.isNaN(outside)) return null;
		for (let halving = 0; halving < MOST_HALVINGS; halving++) {
			if (Math.abs(outside - inside) <= PRECISION * Math.max(1, Math.abs(outside))) break;
			const middle = (inside + outside) / 2;
			const found = worse(middle, near);
			if (!found) return null;
			if (found.statistic >= limit) outside = middle;
			else [inside, near] = [middle, found.solved];
		}
		return (inside + outside) / 2 / spreads[at];
	};
	const statistic = Math.max(0, zero.statistic);
	return ok({ low: end(-1), high: end(1), statistic, p: chiSquareTails(statistic, 1).upper });
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
): Outcome<Solved, LogisticCode> => solve({ y, design, firth, start, held });
