import { fail, ok, type Outcome } from '../../../outcome';
import { columnSquares, identity, product, rowsTimes, transposedProduct } from '../../matrix/matrix';
import type { Matrix } from '../../matrix/matrix';
import { nearestOrthogonal } from '../../matrix/polar';
import type { FactorCode } from '../types';
import { normalisedRows } from './kaiser';

/** SPSS's limit of sweeps. */
const SPSS_SWEEPS = 25;
const SPSS_RISE = 1e-4;
const R_STEPS = 1000;
const R_RISE = 1e-5;

/**
 * Varimax as SPSS 27 does it: planes of two factors turned one after the other, in sweeps, with Kaiser's
 * normalisation; signs and order are left as they come.
 * @returns a problem when 25 sweeps do not settle it
 * Source: Kaiser (1958); methods 8.
 */
export function varimaxByPlanes(loadings: Matrix): Outcome<Matrix, FactorCode> {
	const { rows, lengths } = normalisedRows(loadings);
	let before = simplicity(rows);
	for (let sweep = 0; sweep < SPSS_SWEEPS; sweep++) {
		for (let j = 0; j < rows.columns - 1; j++) {
			for (let k = j + 1; k < rows.columns; k++) turnPlane(rows, j, k);
		}
		const after = simplicity(rows);
		if (after - before <= SPSS_RISE) return ok(rowsTimes(rows, lengths));
		before = after;
	}
	return fail('factor.rotationNotConverged', { iterations: SPSS_SWEEPS });
}

/** Σ_j[pΣx⁴ − (Σx²)²]: what varimax makes large. */
function simplicity({ rows, columns, values }: Matrix): number {
	let sum = 0;
	for (let j = 0; j < columns; j++) {
		let [squares, fourths] = [0, 0];
		for (let i = 0; i < rows; i++) {
			const square = values[i * columns + j] ** 2;
			squares += square;
			fourths += square * square;
		}
		sum += rows * fourths - squares * squares;
	}
	return sum;
}

function turnPlane({ rows, columns, values }: Matrix, j: number, k: number): void {
	let [sumU, sumV, sumUV, sumDifference] = [0, 0, 0, 0];
	for (let i = 0; i < rows; i++) {
		const [x, y] = [values[i * columns + j], values[i * columns + k]];
		const u = x * x - y * y;
		const v = 2 * x * y;
		sumU += u;
		sumV += v;
		sumUV += u * v;
		sumDifference += u * u - v * v;
	}
	const angle =
		0.25 *
		Math.atan2(2 * sumUV - (2 * sumU * sumV) / rows, sumDifference - (sumU * sumU - sumV * sumV) / rows);
	const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
	for (let i = 0; i < rows; i++) {
		const [x, y] = [values[i * columns + j], values[i * columns + k]];
		values[i * columns + j] = x * cosine + y * sine;
		values[i * columns + k] = y * cosine - x * sine;
	}
}

/**
 * Varimax as R's stats::varimax does it: all factors at once by singular value decompositions, with Kaiser's
 * normalisation, until the sum of singular values rises by less than a 1e-5 part.
 * @returns a problem when 1000 steps do not settle it
 * Source: R 4.2, stats::varimax; Horst (1965), simultaneous orthogonal rotation.
 */
export function varimaxBySingularValues(loadings: Matrix): Outcome<Matrix, FactorCode> {
	const { rows: x, lengths } = normalisedRows(loadings);
	const count = x.rows;
	let turn = identity(x.columns);
	let sum = 0;
	for (let step = 0; step < R_STEPS; step++) {
		const z = product(x, turn);
		const squares = columnSquares(z);
		const target = {
			...z,
			values: z.values.map((value, at) => value ** 3 - (value * squares[at % z.columns]) / count)
		};
		const { orthogonal, singularSum } = nearestOrthogonal(transposedProduct(x, target));
		turn = orthogonal;
		const before = sum;
		sum = singularSum;
		if (sum < before * (1 + R_RISE)) return ok(rowsTimes(product(x, turn), lengths));
	}
	return fail('factor.rotationNotConverged', { iterations: R_STEPS });
}
