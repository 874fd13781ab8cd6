import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clusterRobustCr2 } from '../../../src/lib/core/stats/regression/bias-reduced';
import { influenceOf } from '../../../src/lib/core/stats/regression/leverage';
import { fitOls } from '../../../src/lib/core/stats/regression/ols';
import { clusterRobust, hc3 } from '../../../src/lib/core/stats/regression/robust';
import { summariseOls } from '../../../src/lib/core/stats/regression/summary';

/** Made by make_frequency.R, on rows repeated as often as their weight says. */
interface Case {
	intercept: boolean;
	y: number[];
	x: number[][];
	weights: number[];
	group: number[];
	n: number;
	df: number;
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
	aic: number;
	bic: number;
	vif: number[] | null;
	hat: number[];
	rstandard: number[];
	rstudent: number[];
	cook: number[];
	hc3: number[];
	cr1: number[];
	cr2: number[];
	cr2df: number[];
}
const cases: Case[] = JSON.parse(readFileSync('tests/golden/regression/frequency.json', 'utf8'));

/** methods.md 1: |a−b| ≤ 1e-8·max(1, |b|). */
function same(found: ArrayLike<number>, wanted: readonly number[], what: string, tolerance = 1e-8): void {
	expect(found.length, what).toBe(wanted.length);
	wanted.forEach((value, i) => {
		const error = Math.abs(found[i] - value) / Math.max(1, Math.abs(value));
		expect(error, `${what} ${i}: ${found[i]} against ${value}`).toBeLessThanOrEqual(tolerance);
	});
}

describe('frequency weights: as R on the repeated rows', () => {
	it.each(cases.map((one, index) => ({ index, one })))('case $index', ({ one }) => {
		const columns = one.x.map((column) => Float64Array.from(column));
		const fitted = fitOls({
			y: Float64Array.from(one.y),
			columns,
			hasIntercept: one.intercept,
			weights: Float64Array.from(one.weights),
			weightKind: 'frequency'
		});
		if (!fitted.ok) throw new Error(fitted.problem.code);
		const fit = fitted.value;
		const model = summariseOls(fit, 0.95);
		expect([model.n, model.dfResidual]).toEqual([one.n, one.df]);
		const column = (key: 'b' | 'se' | 't' | 'p' | 'low' | 'high') => model.rows.map((row) => row[key]);
		for (const key of ['b', 'se', 't', 'low', 'high'] as const) same(column(key), one[key], key);
		one.p.forEach((p, i) => expect(Math.abs(column('p')[i] / p - 1)).toBeLessThanOrEqual(1e-6));
		same(
			[model.rSquared, model.adjustedRSquared, model.see, model.f, model.aic, model.bic],
			[one.r2, one.adj, one.see, one.f, one.aic, one.bic],
			'model'
		);
		const slopes = model.rows.filter((row) => row.column >= 0);
		if (one.vif)
			same(
				slopes.map(({ vif }) => vif),
				one.vif,
				'vif'
			);
		const influence = influenceOf(fit);
		same(influence.leverage, one.hat, 'hat');
		same(influence.studentised, one.rstandard, 'rstandard');
		same(influence.deleted, one.rstudent, 'rstudent');
		same(influence.cook, one.cook, 'cook');
		const robust = hc3(fit, columns);
		if (!robust.ok) throw new Error(robust.problem.code);
		same(robust.value.se, one.hc3, 'hc3');
		const group = Int32Array.from(one.group);
		const clustered = clusterRobust(fit, columns, group);
		if (!clustered.ok) throw new Error(clustered.problem.code);
		same(clustered.value.se, one.cr1, 'cr1');
		const reduced = clusterRobustCr2(fit, group);
		if (!reduced.ok) throw new Error(reduced.problem.code);
		same(reduced.value.se, one.cr2, 'cr2');
		same(reduced.value.df, one.cr2df, 'cr2 df', 1e-6);
	});
});

it('needs more cases than parameters, not only more rows', () => {
	const few = fitOls({
		y: Float64Array.of(1, 2, 4, 3),
		columns: [Float64Array.of(1, 2, 3, 5)],
		hasIntercept: true,
		weights: Float64Array.of(0.2, 0.4, 0.2, 0.4),
		weightKind: 'frequency'
	});
	expect(few).toEqual({
		ok: false,
		problem: { code: 'regression.tooFewRows', params: { rows: 1, needed: 3 } }
	});
});
