import { fail, type Outcome } from '../../outcome';
import { eigen } from '../matrix/eigen';
import { zeros, type Matrix } from '../matrix/matrix';
import type { OlsFit } from './ols';
import { testedWith, type RobustCode, type RobustErrors } from './robust';
import { totalWeight } from './summary';

/** Methods 10: with fewer groups than this CR1 is too small, and CR2 is used. */
export const FEW_CLUSTERS = 40;
/** What the model leaves of a direction within a group, below which it leaves nothing. As clubSandwich. */
const NOTHING_LEFT = 1e-12;

/** What a group of rows adds, in the coordinates of an orthonormal basis Q of the columns. */
interface Cluster {
	/** U'U, with U the rows of Q of the group. */
	cross: Matrix;
	/** (I − U'U)^−½, without directions in which nothing is left. */
	adjustment: Matrix;
	/** U'e. */
	score: Float64Array;
}

/**
 * CR2: rows of a group may depend on each other; residuals adjusted so that the variances would be right if they did not,
 * and degrees of freedom by Satterthwaite for each coefficient under the same model.
 *
 * The adjustment (I − UU')^−½ of the residuals of a group needs only the small matrix U'U: U'(I − UU')^−½ =
 * (I − U'U)^−½·U'. A coefficient is g'Q'y; its variance Σ(g'(I − U'U)^−½·U'e)², and with h = (I − U'U)^−½·g and v = U'U·h of
 * each group its degrees of freedom (Σh'v − Σv'v)²/ΣΣ(δ·h'v − v'v)².
 * @param group the group of each row, any whole numbers
 * @returns with analytic weights the errors of the weighted rows, which are taken to vary alike; with frequencies those of
 * the cases
 * Source: Bell and McCaffrey (2002); Pustejovsky and Tipton (2018), theorem 1; R: clubSandwich.
 */
export function clusterRobustCr2(fit: OlsFit, group: Int32Array): Outcome<RobustErrors, RobustCode> {
	const found = new Set(group).size;
	if (found < 2) return fail('regression.tooFewClusters', { found });
	const clusters = clustersOf(fit, group);
	const parts: Float64Array[] = [];
	const df: number[] = [];
	for (const g of coordinatesOf(fit)) {
		const h = clusters.map(({ adjustment }) => times(adjustment, g));
		const v = clusters.map(({ cross }, i) => times(cross, h[i]));
		parts.push(Float64Array.from(clusters, ({ score }, i) => dot(h[i], score)));
		let [trace, squares] = [0, 0];
		for (let i = 0; i < v.length; i++) {
			for (let j = 0; j < v.length; j++) {
				const product = (i === j ? dot(h[i], v[i]) : 0) - dot(v[i], v[j]);
				if (i === j) trace += product;
				squares += product * product;
			}
		}
		// What is left is rounding when groups leave nothing of the coefficient.
		df.push(trace > NOTHING_LEFT * dot(g, g) ? (trace * trace) / squares : 0);
	}
	const covariance = parts.map((a) => parts.map((b) => dot(a, b)));
	return testedWith(fit, covariance, df);
}

function clustersOf(fit: OlsFit, group: Int32Array): Cluster[] {
	const basis = basisOf(fit);
	const size = basis.length;
	const roots = fit.design.roots;
	const parts = new Map<number, { cross: Matrix; score: Float64Array }>();
	for (let i = 0; i < fit.rows; i++) {
		let part = parts.get(group[i]);
		if (!part) parts.set(group[i], (part = { cross: zeros(size, size), score: new Float64Array(size) }));
		const residual = fit.residuals[i] * (roots ? roots[i] : 1);
		for (let k = 0; k < size; k++) {
			part.score[k] += basis[k][i] * residual;
			for (let j = 0; j < size; j++) part.cross.values[k * size + j] += basis[k][i] * basis[j][i];
		}
	}
	return [...parts.values()].map((part) => ({ ...part, adjustment: inverseRootOfRest(part.cross) }));
}

/** Columns that are orthonormal and span those of the model: the constant's, and Q. */
function basisOf(fit: OlsFit): Float64Array[] {
	const { rows: n, qr, design } = fit;
	const total = Math.sqrt(totalWeight(fit));
	const constant = Float64Array.from({ length: n }, (_, i) => (design.roots ? design.roots[i] : 1) / total);
	const columns = fit.kept.map((_, k) => qr.column(k));
	return fit.hasIntercept ? [constant, ...columns] : columns;
}

/** g of each coefficient, for which it is g'Q'y; the constant first, if there is one. */
function coordinatesOf(fit: OlsFit): Float64Array[] {
	const { qr, kept, design, hasIntercept } = fit;
	const inverse = qr.inverse();
	const offset = Number(hasIntercept);
	const slopes = kept.map((column, k) => {
		const g = new Float64Array(kept.length + offset);
		for (let j = k; j < kept.length; j++) g[j + offset] = inverse[j][k] / design.lengths[column];
		return g;
	});
	if (!hasIntercept) return slopes;
	const constant = new Float64Array(kept.length + 1);
	constant[0] = 1 / Math.sqrt(totalWeight(fit));
	slopes.forEach((g, k) => g.forEach((value, j) => (constant[j] -= value * design.means[kept[k]])));
	return [constant, ...slopes];
}

function inverseRootOfRest(cross: Matrix): Matrix {
	const size = cross.rows;
	const { values, vectors } = eigen(cross);
	const result = zeros(size, size);
	values.forEach((value, k) => {
		const left = 1 - value;
		if (left <= NOTHING_LEFT) return;
		const scale = 1 / Math.sqrt(left);
		const vector = vectors.values.subarray(k * size, (k + 1) * size);
		for (let i = 0; i < size; i++)
			for (let j = 0; j < size; j++) result.values[i * size + j] += scale * vector[i] * vector[j];
	});
	return result;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, k) => sum + value * b[k], 0);

const times = ({ rows, columns, values }: Matrix, vector: Float64Array): Float64Array =>
	Float64Array.from({ length: rows }, (_, i) =>
		vector.reduce((sum, value, j) => sum + values[i * columns + j] * value, 0)
	);
