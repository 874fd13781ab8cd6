import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Made } from './generate';

export interface Loadings {
	loadings: number[][];
	phi?: number[][];
	h2: number[];
}

/** What make_expected.R writes of one correlation matrix. */
export interface ExpectedFactor {
	/** Overall, then of each item. */
	kmo: number[];
	/** Chi-square, degrees of freedom, p. */
	bartlett: [number, number, number];
	eigen: number[];
	map: number[];
	pa_none?: Loadings;
	/** Principal axis to the end: the minimum of minres. */
	least?: Loadings;
	pa_varimax?: Loadings;
	pa_Promax?: Loadings;
	pa_oblimin?: Loadings;
	pc_none?: Loadings;
	pc_varimax?: Loadings;
	pc_Promax?: Loadings;
	pc_oblimin?: Loadings;
	minres_none?: Loadings;
	ml?: { uniquenesses: number[]; loadings: number[][]; statistic?: number };
	weights?: { Thurstone?: number[][]; Bartlett?: number[][]; Anderson?: number[][] };
	/** Root mean square residual, degrees of freedom, and with any: chi-square, RMSEA, TLI, BIC. */
	fit?: number[];
	/** GPArotation's oblimin of `pa_none` with Kaiser's normalisation, signs and order as they come. */
	oblimin_kaiser?: Loadings;
	promax_structure?: number[][];
}

export interface ExpectedReliability {
	n: number;
	k: number;
	alpha: number;
	std: number;
	mean_r: number;
	feldt: [number, number];
	mean: number;
	sd: number;
	item_total: number[];
	drop?: number[];
	omega?: [number, number];
}

export interface ExpectedCase {
	made: Made;
	n: number;
	checksum: number;
	usable: boolean;
	definite?: boolean;
	pearson?: number[];
	spearman?: number[];
	pairwise?: (number | null)[];
	pairwise_spearman?: (number | null)[];
	smallest_pair?: number;
	polychoric?: number[];
	polychoric_pairwise?: number[];
	factor?: ExpectedFactor;
	reliability?: ExpectedReliability;
}

export interface Expected {
	cases: ExpectedCase[];
	tables: { counts: number[][]; polycor: number; rho: number }[];
	bfi: {
		n: number;
		pearson: number[];
		spearman: number[];
		polychoric: number[];
		factor: ExpectedFactor;
		polychoric_factor: ExpectedFactor;
	};
}

/** The numbers of make_expected.R. */
export const readExpected = (): Expected =>
	JSON.parse(gunzipSync(readFileSync('tests/golden/factor/expected.json.gz')).toString('utf8'));
