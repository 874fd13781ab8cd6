import { fail, ok, type Outcome } from '../../../outcome';
import { inverse } from '../../matrix/cholesky';
import { columnsTimes, columnSquares, diagonal, identity, product } from '../../matrix/matrix';
import { rowsTimes, transposedProduct, type Matrix } from '../../matrix/matrix';
import type { FactorCode, Rotated } from '../types';
import { normalisedRows } from './kaiser';

const MAX_STEPS = 5000;
const HALVINGS = 30;
/** The length of the projected gradient at which we stop: closer to the minimum than GPArotation's 1e-5. */
const SETTLED = 1e-8;
/** GPArotation's own; enough when rounding hides every further fall. */
const NEARLY_SETTLED = 1e-5;

interface Place {
	/** Columns of length 1: the factors in terms of those before the rotation. */
	turn: Matrix;
	loadings: Matrix;
	value: number;
	/** Slope of the criterion by `turn`. */
	gradient: Matrix;
}

/**
 * Oblimin with γ = 0 (quartimin): an oblique rotation that makes Σ_{j<k}Σ_i λ²_ij·λ²_ik small, by gradient projection from
 * the unrotated loadings.
 * @param normalise Kaiser's normalisation: on in SPSS, off in psych
 * @returns a problem when it does not settle
 * Source: Jennrich, "A simple general method for oblique rotation" (2002); Bernaards and Jennrich (2005).
 */
export function oblimin(loadings: Matrix, normalise: boolean): Outcome<Rotated, FactorCode> {
	const normal = normalise ? normalisedRows(loadings) : null;
	const start = normal ? normal.rows : loadings;
	let here = placeAt(start, identity(loadings.columns));
	let length = Infinity;
	let step = 1;
	for (let count = 0; here && count < MAX_STEPS; count++) {
		const projected = projectedGradient(here);
		length = Math.sqrt(columnSquares(projected).reduce((sum, square) => sum + square, 0));
		if (length < SETTLED) break;
		step *= 2;
		const next = descend(start, here, projected, length, step);
		if (!next) break;
		[here, step] = [next.place, next.step];
	}
	if (!here || !(length < NEARLY_SETTLED)) {
		return fail('factor.rotationNotConverged', { iterations: MAX_STEPS });
	}
	return ok({
		loadings: normal ? rowsTimes(here.loadings, normal.lengths) : here.loadings,
		correlations: transposedProduct(here.turn, here.turn)
	});
}

/** The first of ever smaller steps down the projected gradient that lowers the criterion enough. */
function descend(start: Matrix, here: Place, projected: Matrix, length: number, first: number) {
	for (let [step, count] = [first, 0]; count <= HALVINGS; step /= 2, count++) {
		const values = here.turn.values.map((value, at) => value - step * projected.values[at]);
		const moved = { ...here.turn, values };
		const place = placeAt(
			start,
			columnsTimes(
				moved,
				columnSquares(moved).map((square) => 1 / Math.sqrt(square))
			)
		);
		if (place && here.value - place.value > 0.5 * length * length * step) return { place, step };
	}
	return null;
}

/** Loadings, criterion and gradient for a rotation; null when two factors have become one. */
function placeAt(start: Matrix, turn: Matrix): Place | null {
	const correlations = inverse(transposedProduct(turn, turn));
	if (!correlations) return null;
	// Λ = A(T⁻¹)ᵀ, and (T⁻¹)ᵀ = T(TᵀT)⁻¹.
	const inverted = product(turn, correlations);
	const loadings = product(start, inverted);
	const { rows, columns } = loadings;
	const slopes = new Float64Array(rows * columns);
	let value = 0;
	for (let i = 0; i < rows; i++) {
		let all = 0;
		for (let j = 0; j < columns; j++) all += loadings.values[i * columns + j] ** 2;
		for (let j = 0; j < columns; j++) {
			const loading = loadings.values[i * columns + j];
			const others = all - loading * loading;
			slopes[i * columns + j] = loading * others;
			value += 0.25 * loading * loading * others;
		}
	}
	// −(Λᵀ·G·T⁻¹)ᵀ = −(T⁻¹)ᵀ·Gᵀ·Λ
	const gradient = product(inverted, transposedProduct({ rows, columns, values: slopes }, loadings));
	return { turn, loadings, value, gradient: { ...gradient, values: gradient.values.map((g) => -g) } };
}

/** The gradient without what would only lengthen the columns. */
function projectedGradient({ turn, gradient }: Place): Matrix {
	const along = diagonal(transposedProduct(turn, gradient));
	const values = gradient.values.map((g, at) => g - turn.values[at] * along[at % turn.columns]);
	return { ...gradient, values };
}
