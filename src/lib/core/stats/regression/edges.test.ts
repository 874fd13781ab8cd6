import { describe, expect, it } from 'vitest';
import { clusterRobustCr2 } from './bias-reduced';
import { conditionTable } from './condition';
import { influenceOf } from './leverage';
import { fitOls, type OlsFit } from './ols';
import { clusterRobust, hc3 } from './robust';
import { summariseOls } from './summary';
import { turningPoint } from './turning-point';
import { regressionWarnings } from './warnings';

const numbers = (...values: number[]) => Float64Array.from(values);
const y = numbers(2, 1, 4, 3, 7, 5, 8);
const x = numbers(1, 2, 3, 4, 5, 6, 7);
const z = numbers(3, 1, 4, 1, 5, 9, 2);
const fit = (columns: Float64Array[], of = y, weights: Float64Array | null = null, hasIntercept = true) =>
	fitOls({ y: of, columns, hasIntercept, weights });
function fitted(columns: Float64Array[], of = y): OlsFit {
	const outcome = fit(columns, of);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}
const code = (outcome: { ok: boolean; problem?: unknown }) =>
	'problem' in outcome ? outcome.problem : undefined;

describe('what cannot be computed says why', () => {
	it('too few rows, no predictor, an outcome of one value', () => {
		expect(code(fit([x.slice(0, 2)], y.slice(0, 2)))).toEqual({
			code: 'regression.tooFewRows',
			params: { rows: 2, needed: 3 }
		});
		expect(code(fit([]))).toEqual({ code: 'regression.noPredictors' });
		expect(code(fit([x.map(() => 4)]))).toEqual({ code: 'regression.noPredictors' });
		expect(
			code(
				fit(
					[x],
					x.map(() => 0.1)
				)
			)
		).toEqual({ code: 'regression.constantOutcome' });
	});

	it('weights and values that are no numbers', () => {
		for (const bad of [0, -1, NaN, Infinity])
			expect(code(fit([x], y, numbers(1, bad, 1, 1, 1, 1, 1)))).toEqual({
				code: 'regression.badWeight',
				params: { row: 2 }
			});
		for (const bad of [NaN, Infinity])
			expect(code(fit([x, numbers(1, 2, 3, bad, 5, 6, 7)]))).toEqual({
				code: 'regression.notNumber',
				params: { row: 4 }
			});
	});

	it('clusters: one of them, or a column that only they have', () => {
		const one = fitted([x]);
		const together = new Int32Array(7).fill(3);
		for (const outcome of [clusterRobust(one, [x], together), clusterRobustCr2(one, together)])
			expect(code(outcome)).toEqual({ code: 'regression.tooFewClusters', params: { found: 1 } });
		const sides = numbers(0, 0, 0, 0, 1, 1, 1);
		const two = clusterRobustCr2(fitted([sides]), Int32Array.from(sides));
		expect(code(two)).toMatchObject({ code: 'regression.noClusterVariation' });
	});

	it('a row that decides a coefficient alone', () => {
		const only = numbers(0, 0, 1, 0, 0, 0, 0);
		const own = fitted([x, only]);
		expect(code(hc3(own, [x, only]))).toEqual({ code: 'regression.fullLeverage', params: { row: 3 } });
		const influence = influenceOf(own);
		expect(influence.leverage[2]).toBeCloseTo(1, 12);
		expect(influence.studentised[2]).toBeNaN();
	});
});

describe('warnings', () => {
	it('name columns set aside, and by what', () => {
		const columns = [x, x.map(() => 7), z, x.map((value, i) => 2 * value - z[i] + 3)];
		const model = fitted(columns);
		const found = regressionWarnings(model, summariseOls(model, 0.95), ['x', 'seven', 'z', 'sum']);
		expect(found).toEqual([
			{ code: 'regression.constantColumn', params: { name: 'seven' } },
			{ code: 'regression.dependentColumn', params: { name: 'sum', on: 'x, z' } }
		]);
		const [relation] = model.dependent.filter(({ on }) => on.length > 0);
		expect(relation.on.map(({ column }) => column)).toEqual([0, 2]);
		expect(relation.on[0].coefficient).toBeCloseTo(2, 12);
		expect(relation.on[1].coefficient).toBeCloseTo(-1, 12);
	});

	it('name a column that SPSS would leave out', () => {
		const near = x.map((value, i) => value + 0.001 * z[i]);
		const model = fitted([x, near]);
		const codes = regressionWarnings(model, summariseOls(model, 0.95), ['x', 'near']).map(({ code }) => code);
		expect(codes).toEqual(['regression.lowTolerance', 'regression.lowTolerance']);
	});

	it('a model that leaves nothing', () => {
		const model = fitted(
			[x],
			x.map((value) => 0.1 * value + 1e6)
		);
		const codes = regressionWarnings(model, summariseOls(model, 0.95), ['x']).map(({ code }) => code);
		expect(codes).toEqual(['regression.perfectFit']);
		const exact = fitted(
			[x],
			x.map((value) => 2 * value)
		);
		expect(code(hc3(exact, [x]))).toEqual({ code: 'regression.perfectFit' });
		expect(regressionWarnings(exact, summariseOls(exact, 0.95), ['x'])).toHaveLength(1);
	});
});

describe('columns of other sizes', () => {
	it.each([1e-150, 1e-9, 1e9, 1e140])('times %d give the same t', (factor) => {
		const [plain, scaled] = [fitted([x, z]), fitted([x.map((value) => value * factor), z])].map((one) =>
			summariseOls(one, 0.95)
		);
		scaled.rows.forEach(({ t, tolerance }, i) => {
			expect(t).toBeCloseTo(plain.rows[i].t, 10);
			if (i > 0) expect(tolerance).toBeCloseTo(plain.rows[i].tolerance, 12);
		});
	});

	it('condition: columns at right angles have index 1, and dependent ones a large one', () => {
		const sides = numbers(-1, -1, 1, 1, -1, -1, 1, 1);
		const others = numbers(-1, 1, -1, 1, -1, 1, -1, 1);
		const of = numbers(1, 2, 4, 3, 1, 5, 2, 2);
		const table = conditionTable(fitted([sides, others], of), [sides, others]);
		table.forEach(({ index }) => expect(index).toBeCloseTo(1, 12));
		const near = x.map((value, i) => value + 1e-6 * z[i]);
		const [, , last] = conditionTable(fitted([x, near]), [x, near]);
		expect(last.index).toBeGreaterThan(1e5);
		expect(last.proportions[1] + last.proportions[2]).toBeCloseTo(2, 3);
	});
});

describe('turning points', () => {
	const curve = { varianceLinear: 0.01, varianceSquare: 0.0001, covariance: 0 };
	it('between two ends, about the point, and moved with the centre', () => {
		const { at, shape, interval } = turningPoint({ ...curve, linear: -2, square: 0.5 }, 100, 0.95);
		expect([at, shape, interval.kind]).toEqual([2, 'lowest', 'bounded']);
		if (interval.kind === 'everywhere') throw new Error();
		expect(interval.low).toBeLessThan(2);
		expect(interval.high).toBeGreaterThan(2);
		const moved = turningPoint({ ...curve, linear: -2, square: 0.5 }, 100, 0.95, 10);
		expect(moved.at).toBe(12);
		expect(moved.interval).toEqual({ ...interval, low: interval.low + 10, high: interval.high + 10 });
	});

	it('says when the square, or neither, differs from zero', () => {
		const outside = turningPoint({ ...curve, linear: 2, square: -0.01 }, 100, 0.95);
		expect([outside.shape, outside.interval.kind]).toEqual(['highest', 'outside']);
		const none = turningPoint({ ...curve, linear: 0.01, square: 0.001 }, 100, 0.95);
		expect(none.interval).toEqual({ kind: 'everywhere' });
		expect(turningPoint({ ...curve, linear: 2, square: 0 }, 100, 0.95).at).toBeNaN();
	});
});
