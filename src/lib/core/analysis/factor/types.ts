import type { CorrelationKind, CorrelationOptions } from '../../stats/correlation/types';
import type { ScoreMethod } from '../../stats/factor/scores';
import type { Extraction, FactorPreset, Rotation } from '../../stats/factor/types';
import type { DataFacts } from '../types';

/** Factor analysis of items: which of them hang together, on how many factors (methods 8). */
export interface FactorSpec extends DataFacts {
	type: 'factor';
	items: string[];
	correlation: CorrelationKind;
	missing: CorrelationOptions['missing'];
	/** Whose steps, stopping rules, signs and order: SPSS's, those of R's psych, or chosen one by one in `own`. */
	preset: FactorPreset | 'own';
	own: OwnPreset;
	extraction: Extraction;
	rotation: Rotation;
	factors: FactorCount;
	/** Most steps of principal axis. */
	iterationLimit: number;
	/** Loadings below this, in absolute value, are not shown; 0 shows all. */
	hideBelow: number;
	/** Items in the order of their loadings, factor by factor; else in the order of `items`. */
	sorted: boolean;
	scores: ScoreMethod;
	/** Parallel analysis: how many sets of random data, from which seed. */
	parallel: { sets: number; seed: number };
}

/** What a preset decides, chosen one by one. Used where the preset is `own`. */
export interface OwnPreset {
	/** Whose steps of extraction. */
	extraction: FactorPreset;
	/** Whose rotation: SPSS's with Kaiser's normalisation, that of psych. */
	rotation: FactorPreset;
	/** The power κ of promax. */
	power: number;
}

/** How the number of factors is found. */
export type FactorCount =
	/** Eigenvalues above 1. */
	| { kind: 'kaiser' }
	/** Eigenvalues above those of random data. */
	| { kind: 'parallel' }
	/** Velicer's minimum average partial. */
	| { kind: 'map' }
	| { kind: 'typed'; count: number };

/** Steps that principal axis is given at first. SPSS itself stops at 25 unless it is told otherwise. */
export const FIRST_LIMIT = { spss: 100, psych: 1000, own: 1000 } as const;

/** What is best begun with. */
export const FACTOR_DEFAULTS: Omit<FactorSpec, keyof DataFacts | 'type' | 'items'> = {
	correlation: 'pearson',
	missing: 'listwise',
	preset: 'spss',
	own: { extraction: 'spss', rotation: 'spss', power: 4 },
	extraction: 'principalAxis',
	rotation: 'promax',
	factors: { kind: 'parallel' },
	iterationLimit: FIRST_LIMIT.spss,
	hideBelow: 0.3,
	sorted: true,
	scores: 'regression',
	parallel: { sets: 500, seed: 1 }
};
