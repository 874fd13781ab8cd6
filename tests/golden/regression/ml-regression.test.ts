import { existsSync, readFileSync } from 'node:fs';
import MultivariateLinearRegression from 'ml-regression-multivariate-linear';
import { describe, expect, it } from 'vitest';
import { mean, standardDeviation } from '../../../src/lib/core/stats/moments';
import { seededRandom } from '../../../src/lib/core/stats/random';
import { conditionTable } from '../../../src/lib/core/stats/regression/condition';
import { fitOls, type OlsFit } from '../../../src/lib/core/stats/regression/ols';
import { summariseOls } from '../../../src/lib/core/stats/regression/summary';
import { digits, linesOf, NIST } from '../nist/support';

/**
 * A second implementation beside ours: the package `ml-regression-multivariate-linear`, which is in wide use. It inverts
 * X'X by a singular value decomposition whose small values are cut off. X'X has the square of the condition of X, so that
 * on raw columns of very different sizes (a population and its square) directions that matter are cut off with the rest,
 * and the coefficients are wrong without a word. Why the program does not use it: docs/decisions/0022.
 */
const byPackage = (columns: readonly Float64Array[], y: Float64Array) =>
	new MultivariateLinearRegression(
		Array.from(y, (_, i) => columns.map((column) => column[i])),
		Array.from(y, (value) => [value])
	);
/** The constant comes last in the package. */
const coefficientsByPackage = (columns: readonly Float64Array[], y: Float64Array): number[] => {
	const weights = byPackage(columns, y).weights.map(([value]) => value);
	return [weights[columns.length], ...weights.slice(0, -1)];
};
function fitted(columns: Float64Array[], y: Float64Array): OlsFit {
	const fit = fitOls({ y, columns, hasIntercept: true, weights: null });
	if (!fit.ok) throw new Error(fit.problem.code);
	return fit.value;
}
const ours = (fit: OlsFit) => [fit.constant, ...fit.coefficients];
const scaled = (column: Float64Array): Float64Array => {
	const [middle, spread] = [mean(column), standardDeviation(column)];
	return column.map((value) => (value - middle) / spread);
};

interface Case {
	kind: string;
	y: number[];
	x: number[][];
	kept: number[];
}
const cases: Case[] = JSON.parse(readFileSync('tests/golden/regression/expected.json', 'utf8'));

/** Columns scaled, of those cases that have a constant, no weights, and columns that are not nearly dependent. */
const usable = cases
	.filter(({ kind }) => !['weights', 'noIntercept'].includes(kind))
	.map(({ y, x, kept }) => ({
		y: Float64Array.from(y),
		columns: kept.map((j) => scaled(Float64Array.from(x[j])))
	}))
	.filter(({ y, columns }) => {
		const table = conditionTable(fitted(columns, y), columns);
		return table[table.length - 1].index < 100;
	});

/** Population of municipalities as they are in Norway: a few large, most small. */
function municipalities(): { population: Float64Array; y: Float64Array } {
	const random = seededRandom(2024);
	const population = Float64Array.from({ length: 200 }, () => Math.round(Math.exp(8.6 + 1.2 * random.normal())));
	const y = population.map((value) => 3 + value * 5e-6 - value * value * 2e-11 + random.normal() * 0.6);
	return { population, y };
}

describe('on scaled columns of a condition below 100', () => {
	it('there is something to compare', () => {
		expect(usable.length).toBeGreaterThan(40);
	});

	it.each(usable.map((one, index) => ({ index, one })))('case $index: equal to 1e-6', ({ one }) => {
		const fit = fitted(one.columns, one.y);
		const found = ours(fit);
		coefficientsByPackage(one.columns, one.y).forEach((value, k) =>
			expect(Math.abs(found[k] - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)))
		);
		const errors = summariseOls(fit, 0.95).rows.map(({ se }) => se);
		const theirs = byPackage(one.columns, one.y).stdErrors;
		[theirs[theirs.length - 1], ...theirs.slice(0, -1)].forEach((value, k) =>
			expect(Math.abs(errors[k] - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, value))
		);
	});

	it('a population and its square, both scaled, too', () => {
		const { population, y } = municipalities();
		const columns = [scaled(population), scaled(population.map((value) => value * value))];
		const found = ours(fitted(columns, y));
		coefficientsByPackage(columns, y).forEach((value, k) => expect(found[k]).toBeCloseTo(value, 6));
	});
});

describe('on raw columns the package is wrong without a word', () => {
	it('a population and its square: no digit of the population is right', () => {
		const { population, y } = municipalities();
		const raw = [population, population.map((value) => value * value)];
		// What is right: the scaled columns, on which both agree, brought back to the raw units.
		const scaledColumns = raw.map(scaled);
		const right = coefficientsByPackage(scaledColumns, y)
			.slice(1)
			.map((value, k) => value / standardDeviation(raw[k]));
		const found = ours(fitted(raw, y)).slice(1);
		found.forEach((value, k) => expect(digits(value, right[k])).toBeGreaterThan(9));
		const theirs = coefficientsByPackage(raw, y).slice(1);
		expect(digits(theirs[0], right[0])).toBeLessThan(1);
	});

	it.skipIf(!existsSync(NIST))('Longley of NIST: no digit of any coefficient', () => {
		const lines = linesOf('lls/Longley.dat');
		const certified = lines.flatMap((line) => /^\s+B\d+\s+(\S+)\s+\S+/.exec(line)?.slice(1).map(Number) ?? []);
		const at = lines.findLastIndex((line) => /^Data:/.test(line));
		const cells = lines
			.slice(at + 1)
			.map((line) => line.trim().split(/\s+/).map(Number))
			.filter((row) => row.length === 7);
		const column = (j: number) => Float64Array.from(cells, (row) => row[j]);
		const columns = [1, 2, 3, 4, 5, 6].map(column);
		ours(fitted(columns, column(0))).forEach((value, k) =>
			expect(digits(value, certified[k])).toBeGreaterThanOrEqual(13)
		);
		const theirs = coefficientsByPackage(columns, column(0));
		expect(Math.max(...theirs.map((value, k) => digits(value, certified[k])))).toBeLessThan(1);
	});
});
