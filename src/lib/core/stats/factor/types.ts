import type { Message } from '../../outcome';
import type { Matrix } from '../matrix/matrix';

/**
 * Whose procedure is followed in steps, stopping rules, signs and order: SPSS 27's, or that of R's psych 2.2.9.
 * The preset is printed beside every result.
 */
export type FactorPreset = 'spss' | 'psych';
export type Extraction = 'components' | 'principalAxis' | 'minres' | 'likelihood';
export type Rotation = 'none' | 'varimax' | 'promax' | 'oblimin';

export interface FactorOptions {
	preset: FactorPreset;
	/** Whose rotation is followed, where it is not that of the preset. */
	rotationPreset?: FactorPreset;
	extraction: Extraction;
	rotation: Rotation;
	/** Number of factors or components. */
	factors: number;
	/** Most steps of principal axis. SPSS's own limit is 25. */
	iterationLimit: number;
	/** Promax: the power κ; 4 in SPSS and in psych. */
	power: number;
}

export type FactorCode =
	| 'factor.tooFewItems'
	| 'factor.noFactors'
	| 'factor.tooManyFactors'
	| 'factor.notIdentified'
	| 'factor.singular'
	| 'factor.heywood'
	| 'factor.notConverged'
	| 'factor.noVariance'
	| 'factor.rotationNotConverged'
	| 'factor.rotationSingular'
	| 'factor.scoresSingular'
	| 'factor.scoresHeywood'
	| 'factor.scoresOblique'
	| 'factor.scoresComponents';

export type FactorWarningCode = 'factor.heywoodBound' | 'factor.fitUndefined';

/** What an extraction hands on, before rotation. */
export interface Extracted {
	/** Items in rows, factors in columns, the largest first; each column's sum ≥ 0. */
	loadings: Matrix;
	/** Communalities from which the extraction started; ones for components. */
	initial: Float64Array;
	/** Steps taken; 0 where the solution has a closed form. */
	iterations: number;
	warnings: Message<FactorWarningCode>[];
}

export interface Rotated {
	/** The pattern: regression weights of the items on the factors. */
	loadings: Matrix;
	/** Correlations of the factors; null when they are uncorrelated. */
	correlations: Matrix | null;
}
