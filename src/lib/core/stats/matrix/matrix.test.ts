import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random';
import { cholesky, inverse, inverseFrom, logDeterminantFrom, solveWith } from './cholesky';
import { eigen, eigenvalues } from './eigen';
import { fromRows, identity, product, productTransposed, toRows, transposedProduct, zeros } from './matrix';
import type { Matrix } from './matrix';
import { nearestOrthogonal } from './polar';

const random = seededRandom(11);
const drawn = (rows: number, columns: number): Matrix => ({
	rows,
	columns,
	values: Float64Array.from({ length: rows * columns }, () => random.normal())
});
const symmetric = (size: number): Matrix => {
	const a = drawn(size, size);
	return { ...a, values: a.values.map((x, at) => x + a.values[(at % size) * size + Math.floor(at / size)]) };
};
const apart = (a: Matrix, b: Matrix) => Math.max(...a.values.map((x, at) => Math.abs(x - b.values[at])));

describe('eigenvalues and eigenvectors', () => {
	it.each([1, 2, 3, 7, 25, 60])('of %d rows: the vectors are orthogonal and give the matrix back', (size) => {
		const a = symmetric(size);
		const { values, vectors } = eigen(a);
		expect(apart(productTransposed(vectors, vectors), identity(size))).toBeLessThan(1e-13);
		const weighted = { ...vectors, values: vectors.values.map((v, at) => v * values[Math.floor(at / size)]) };
		expect(apart(transposedProduct(weighted, vectors), a)).toBeLessThan(1e-13 * Math.max(5, size));
		expect([...values].every((value, k) => k === 0 || value <= values[k - 1])).toBe(true);
		const alone = eigenvalues(a);
		expect(Math.max(...values.map((value, k) => Math.abs(value - alone[k])))).toBeLessThan(1e-13 * size);
	});

	it('of the Hilbert matrix of 8 rows', () => {
		// Fettis and Caslin (1967), eigenvalues of Hilbert matrices: the largest and the smallest.
		const rows = Array.from({ length: 8 }, (_, i) => Array.from({ length: 8 }, (_, j) => 1 / (i + j + 1)));
		const values = eigenvalues(fromRows(rows));
		expect(values[0]).toBeCloseTo(1.69593899692195, 13);
		expect(Math.abs(values[7] - 1.11153896638e-10)).toBeLessThan(1e-15);
	});

	it('where many are equal, and of a matrix of ones', () => {
		expect(toRows(eigen(identity(4)).vectors)).toHaveLength(4);
		expect([...eigenvalues(identity(4))]).toEqual([1, 1, 1, 1]);
		const ones = { rows: 30, columns: 30, values: new Float64Array(900).fill(1) };
		expect(eigenvalues(ones)[0]).toBeCloseTo(30, 12);
		expect(Math.abs(eigenvalues(ones)[1])).toBeLessThan(1e-13);
	});

	it('of anything but numbers are NaN, at once', () => {
		for (const bad of [NaN, Infinity]) {
			const { values } = eigen(
				fromRows([
					[1, bad],
					[bad, 1]
				])
			);
			expect([...values].every(Number.isNaN)).toBe(true);
		}
		expect(eigenvalues(zeros(0, 0))).toHaveLength(0);
	});
});

describe('Cholesky', () => {
	it('inverts, solves and gives the determinant', () => {
		const a = drawn(9, 6);
		const square = transposedProduct(a, a);
		const found = cholesky(square);
		if (!found.definite) return expect.fail();
		expect(apart(product(inverseFrom(found.factor), square), identity(6))).toBeLessThan(1e-11);
		expect(apart(product(square, solveWith(found.factor, identity(6))), identity(6))).toBeLessThan(1e-11);
		const logs = eigenvalues(square).reduce((sum, value) => sum + Math.log(value), 0);
		expect(logDeterminantFrom(found.factor)).toBeCloseTo(logs, 11);
	});

	it('names the row that is a sum of the earlier ones, and refuses what is not positive definite', () => {
		const repeated = fromRows([
			[1, 0.3, 0.3],
			[0.3, 1, 1],
			[0.3, 1, 1]
		]);
		expect(cholesky(repeated)).toEqual({ definite: false, row: 2 });
		expect(inverse(repeated)).toBeNull();
		expect(
			cholesky(
				fromRows([
					[1, 2],
					[2, 1]
				])
			)
		).toEqual({ definite: false, row: 1 });
		expect(
			cholesky(
				fromRows([
					[NaN, 0],
					[0, 1]
				])
			)
		).toEqual({ definite: false, row: 0 });
	});
});

describe('the nearest orthogonal matrix', () => {
	it.each([1, 2, 3, 8])('of %d rows', (size) => {
		const a = drawn(size, size);
		const { orthogonal, singularSum } = nearestOrthogonal(a);
		expect(apart(transposedProduct(orthogonal, orthogonal), identity(size))).toBeLessThan(1e-13);
		// Its transpose times the matrix is symmetric, with the sum of singular values on the diagonal.
		const rest = transposedProduct(orthogonal, a);
		expect(apart(rest, { ...rest, values: transposedProduct(a, orthogonal).values })).toBeLessThan(1e-12);
		expect(singularSum).toBeCloseTo(
			toRows(rest).reduce((sum, row, i) => sum + row[i], 0),
			11
		);
	});

	it('of a matrix without rank is orthogonal all the same', () => {
		for (const a of [
			zeros(3, 3),
			fromRows([
				[1, 2, 3],
				[2, 4, 6],
				[0, 0, 0]
			])
		]) {
			const { orthogonal } = nearestOrthogonal(a);
			expect(apart(transposedProduct(orthogonal, orthogonal), identity(3))).toBeLessThan(1e-13);
		}
	});
});
