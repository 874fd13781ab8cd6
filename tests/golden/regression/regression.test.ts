import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { influenceOf } from '../../../src/lib/core/stats/regression/leverage';
import { fitOls } from '../../../src/lib/core/stats/regression/ols';
import { clusterRobust, hc3 } from '../../../src/lib/core/stats/regression/robust';
import { summariseOls } from '../../../src/lib/core/stats/regression/summary';

/** Made by make_expected.R: data of R's random generator, and what lm, car and sandwich say of them. */
interface Case {
	kind: string;
	y: number[];
	x: number[][];
	weights: number[] | null;
	group: number[];
	kept: number[];
	b: number[];
	se: number[];
	t: number[];
	p: number[];
	low: number[];
	high: number[];
	r2: number;
	adj: number;
	see: number;
	f: number;
	fp: number;
	aic: number;
	bic: number;
	vif: number[] | null;
	hat: number[];
	rstandard: (number | null)[];
	rstudent: (number | null)[];
	cook: (number | null)[];
	hc3: (number | null)[];
	cr1: number[];
}
const cases: Case[] = JSON.parse(readFileSync('tests/golden/regression/expected.json', 'utf8'));

/** methods.md 1: |a−b| ≤ 1e-8·max(1, |b|); p values relative 1e-6. */
function same(found: ArrayLike<number>, wanted: readonly (number | null)[], what: string): void {
	expect(found.length, what).toBe(wanted.length);
	wanted.forEach((value, i) => {
		if (value === null || Number.isNaN(value)) return;
		expect(Math.abs(found[i] - value), `${what} ${i}: ${found[i]} against ${value}`).toBeLessThanOrEqual(
			1e-8 * Math.max(1, Math.abs(value))
		);
	});
}
function sameP(found: readonly number[], wanted: readonly number[]): void {
	wanted.forEach((value, i) => {
		// R prints 15 digits; below 1e-300 there is nothing to compare.
		if (value > 1e-300) expect(Math.abs(found[i] / value - 1)).toBeLessThanOrEqual(1e-6);
	});
}

describe('regressions as R computes them', () => {
	it.each(cases.map((one, index) => ({ index, one })))('case $index ($one.kind)', ({ one }) => {
		const columns = one.x.map((column) => Float64Array.from(column));
		const fitted = fitOls({
			y: Float64Array.from(one.y),
			columns,
			hasIntercept: one.kind !== 'noIntercept',
			weights: one.weights ? Float64Array.from(one.weights) : null
		});
		if (!fitted.ok) throw new Error(fitted.problem.code);
		const fit = fitted.value;
		expect(fit.kept).toEqual(one.kept);
		const model = summariseOls(fit, 0.95);
		const column = (key: 'b' | 'se' | 't' | 'p' | 'low' | 'high') => model.rows.map((row) => row[key]);
		same(column('b'), one.b, 'b');
		same(column('se'), one.se, 'se');
		same(column('t'), one.t, 't');
		sameP(column('p'), one.p);
		same(column('low'), one.low, 'low');
		same(column('high'), one.high, 'high');
		same(
			[model.rSquared, model.adjustedRSquared, model.see, model.f, model.aic, model.bic],
			[one.r2, one.adj, one.see, one.f, one.aic, one.bic],
			'model'
		);
		sameP([model.fP], [one.fp]);
		if (one.vif)
			same(
				model.rows.filter((row) => row.column >= 0).map(({ vif }) => vif),
				one.vif,
				'vif'
			);
		const influence = influenceOf(fit);
		same(influence.leverage, one.hat, 'hat');
		same(influence.studentised, one.rstandard, 'rstandard');
		same(influence.deleted, one.rstudent, 'rstudent');
		same(influence.cook, one.cook, 'cook');
		const robust = hc3(fit, columns);
		if (robust.ok) same(robust.value.se, one.hc3, 'hc3');
		else expect(Math.max(...one.hat)).toBeCloseTo(1, 10);
		const clustered = clusterRobust(fit, columns, Int32Array.from(one.group));
		if (!clustered.ok) throw new Error(clustered.problem.code);
		same(clustered.value.se, one.cr1, 'cr1');
	});
});
