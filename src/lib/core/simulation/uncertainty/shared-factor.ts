import { normalTails } from '../../stats/distributions/normal';
import { eigen } from '../../stats/matrix/eigen';

/** So many nodes mix the shared factor: sums over them are exact for polynomials of degree 61. */
const NODES = 31;
/** Fewer where two factors are mixed: cells' own noise smooths the rest. */
const UNIT_NODES = 5;
const GROUP_NODES = 9;

/** The nodes of the factors that cells share. */
export interface FactorNodes {
	/** Of a group's factor where the unit's cells share nothing beside. */
	alone: NormalNodes;
	/** Of a unit's factor, and of a group's beside it. */
	unit: NormalNodes;
	group: NormalNodes;
}

export const factorNodes = (): FactorNodes => ({
	alone: normalNodes(NODES),
	unit: normalNodes(UNIT_NODES),
	group: normalNodes(GROUP_NODES)
});

/** Points and weights for the mean of a function of a standard normal number. */
export interface NormalNodes {
	points: Float64Array;
	weights: Float64Array;
}

/**
 * Gauss-Hermite quadrature for the standard normal distribution: E f(Z) ≈ Σ weights · f(points).
 * Source: Golub and Welsch (1969): eigenvalues of the matrix of the recurrence, weights from the eigenvectors.
 */
export function normalNodes(count: number): NormalNodes {
	const values = new Float64Array(count * count);
	for (let k = 1; k < count; k++) {
		values[k * count + k - 1] = Math.sqrt(k);
		values[(k - 1) * count + k] = Math.sqrt(k);
	}
	const found = eigen({ rows: count, columns: count, values });
	const weights = new Float64Array(count);
	for (let k = 0; k < count; k++) weights[k] = found.vectors.values[k * count] ** 2;
	return { points: found.values, weights };
}

/**
 * The chance that a cell's noise exceeds a bar, given the shared factor: the noise is √ρ · factor + √(1 − ρ) · its own.
 * @param factor a standard normal number
 * @param correlation ρ, 0 to below 1
 */
export const chanceGiven = (bar: number, factor: number, correlation: number): number =>
	normalTails((bar - Math.sqrt(correlation) * factor) / Math.sqrt(1 - correlation)).upper;
