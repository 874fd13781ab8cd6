import { fail, ok, type Message, type Outcome } from '../../outcome';
import type { CorrelationMatrix } from '../correlation/correlation-matrix';
import { eigenvalues } from '../matrix/eigen';
import { columnSquares, diagonal, product, productTransposed, type Matrix } from '../matrix/matrix';
import { finished, type Steps } from '../steps';
import { extract } from './extract/extract';
import { fitOf, type FactorFit } from './fit';
import { varianceOf } from './rotate/arrange';
import { rotate } from './rotate/rotate';
import type { FactorCode, FactorOptions, FactorWarningCode } from './types';

export interface FactorSolution {
	options: FactorOptions;
	names: string[];
	n: number;
	/** Eigenvalues of the correlation matrix, the largest first. */
	eigenvalues: Float64Array;
	/** Loadings before rotation: items in rows, factors in columns. */
	unrotated: Matrix;
	/** Loadings after rotation; for correlated factors the pattern. */
	loadings: Matrix;
	/** Correlations of the factors, Φ; null when they are uncorrelated. */
	correlations: Matrix | null;
	/** Correlations of the items with the factors: ΛΦ; the loadings when factors are uncorrelated. */
	structure: Matrix;
	initialCommunalities: Float64Array;
	communalities: Float64Array;
	uniquenesses: Float64Array;
	/** Variance explained by each factor, in units of one item; divided by the number of items it is a share. */
	variance: {
		/** Sums of squared unrotated loadings. */
		extracted: Float64Array;
		/** After rotation; for correlated factors the diagonal of ΦΛ'Λ, which adds up to the same sum (psych). */
		rotated: Float64Array;
		/** Sums of squared structure coefficients; for correlated factors they overlap and do not add up (SPSS). */
		structure: Float64Array;
	};
	/** Correlations as the factors give them, with the communalities in the diagonal. */
	reproduced: Matrix;
	/** Observed less reproduced correlations; the uniquenesses in the diagonal. */
	residuals: Matrix;
	fit: FactorFit;
	/** Steps of the extraction; 0 where it has a closed form. */
	iterations: number;
	warnings: Message<FactorWarningCode>[];
}

/**
 * A factor analysis (or principal components) of a correlation matrix.
 * @returns the solution with what the reader should be warned of; a problem when there is none: too few items, too many
 * factors, singular matrix, communality above 1, no convergence of extraction or rotation
 * Source: methods 8.
 */
export const factorAnalysis = (
	correlations: CorrelationMatrix,
	options: FactorOptions
): Outcome<FactorSolution, FactorCode> => finished(factorSteps(correlations, options));

/** As `factorAnalysis`, with a pause after each step of principal axis. */
export function* factorSteps(
	correlations: CorrelationMatrix,
	options: FactorOptions
): Steps<Outcome<FactorSolution, FactorCode>> {
	const refused = refusal(correlations.names.length, options);
	if (refused) return refused;
	const extracted = yield* extract(correlations, options);
	if (!extracted.ok) return extracted;
	const unrotated = extracted.value.loadings;
	const rotated = rotate(unrotated, { ...options, preset: options.rotationPreset ?? options.preset });
	if (!rotated.ok) return rotated;

	const { loadings, correlations: phi } = rotated.value;
	const structure = phi ? product(loadings, phi) : loadings;
	const reproduced = productTransposed(structure, loadings);
	const communalities = diagonal(reproduced);
	const values = correlations.matrix.values.map((r, at) => r - reproduced.values[at]);
	const residuals = { ...reproduced, values };
	const fit = fitOf(correlations, reproduced, options.factors);
	return ok({
		options,
		names: correlations.names,
		n: correlations.n,
		eigenvalues: eigenvalues(correlations.matrix),
		unrotated,
		loadings,
		correlations: phi,
		structure,
		initialCommunalities: extracted.value.initial,
		communalities,
		uniquenesses: communalities.map((communality) => 1 - communality),
		variance: {
			extracted: columnSquares(unrotated),
			rotated: varianceOf(rotated.value),
			structure: columnSquares(structure)
		},
		reproduced,
		residuals,
		fit: fit.fit,
		iterations: extracted.value.iterations,
		warnings: [...extracted.value.warnings, ...fit.warnings]
	});
}

/**
 * The largest number of factors that can be asked of some items: of components as many as items, of principal axis one
 * less; for minres and maximum likelihood the model must not have more free numbers than there are correlations.
 */
export function mostFactors(items: number, { extraction }: Pick<FactorOptions, 'extraction'>): number {
	if (extraction === 'components') return items;
	if (extraction === 'principalAxis') return items - 1;
	let factors = 0;
	while (degreesOfFreedom(items, factors + 1) >= 0 && factors + 1 < items) factors++;
	return factors;
}

/** Degrees of freedom of a factor model: correlations less free numbers. */
export const degreesOfFreedom = (items: number, factors: number): number =>
	((items - factors) ** 2 - items - factors) / 2;

function refusal(
	items: number,
	options: FactorOptions
): { ok: false; problem: Message<FactorCode> } | undefined {
	const { factors } = options;
	if (items < 2) return fail('factor.tooFewItems', { found: items, needed: 2 });
	if (!Number.isInteger(factors) || factors < 1) return fail('factor.noFactors', { factors });
	const most = mostFactors(items, options);
	if (most < 1) return fail('factor.notIdentified', { items });
	return factors > most ? fail('factor.tooManyFactors', { factors, most }) : undefined;
}
