import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clusterRobustCr2 } from '../../../src/lib/core/stats/regression/bias-reduced';
import { conditionTable } from '../../../src/lib/core/stats/regression/condition';
import { fitOls } from '../../../src/lib/core/stats/regression/ols';
import { turningPoint } from '../../../src/lib/core/stats/regression/turning-point';

/** Data made by make_expected.R, and what make_more.R says of them. */
interface Data {
	kind: string;
	y: number[];
	x: number[][];
	weights: number[] | null;
	group: number[];
}
interface More {
	cr2: (number | null)[] | null;
	df: (number | null)[] | null;
	condition: number[];
	eigenvalues: number[];
	proportions: number[][];
	turn: { at: number; ends: number[]; bounded: boolean } | null;
}
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`tests/golden/regression/${name}.json`, 'utf8'));
const data = read<Data>('expected');
const cases = read<More>('more').map((more, index) => ({ index, more, one: data[index] }));

/** Both to 1e-8 of the larger of 1 and the value. */
function same(found: readonly number[], wanted: readonly (number | null)[], what: string, tolerance = 1e-8) {
	expect(found.length, what).toBe(wanted.length);
	wanted.forEach((value, i) => {
		if (value === null) return;
		const error = Math.abs(found[i] - value) / Math.max(1, Math.abs(value));
		expect(error, `${what} ${i}: ${found[i]} against ${value}`).toBeLessThanOrEqual(tolerance);
	});
}

function fitted({ y, x, kind, weights }: Data) {
	const columns = x.map((column) => Float64Array.from(column));
	const fit = fitOls({
		y: Float64Array.from(y),
		columns,
		hasIntercept: kind !== 'noIntercept',
		weights: weights && Float64Array.from(weights)
	});
	if (!fit.ok) throw new Error(fit.problem.code);
	return { fit: fit.value, columns };
}

describe('cluster-robust errors with few clusters, as clubSandwich has them', () => {
	it.each(cases)('case $index ($one.kind)', ({ one, more }) => {
		const { fit } = fitted(one);
		const tested = clusterRobustCr2(fit, Int32Array.from(one.group));
		// A coefficient that hardly has degrees of freedom is rounding, in both programs.
		const usable = more.df?.map((df) => df !== null && df > 1e-6) ?? [];
		if (!tested.ok) {
			expect(usable).toContain(false);
			return;
		}
		const only = (values: More['df']) => (values ?? []).map((value, k) => (usable[k] ? value : null));
		same(tested.value.se, only(more.cr2), 'se');
		same(tested.value.df, only(more.df), 'df', 1e-6);
	});
});

describe('condition indices', () => {
	it.each(cases)('case $index ($one.kind)', ({ one, more }) => {
		const { fit, columns } = fitted(one);
		const table = conditionTable(fit, columns);
		same(
			table.map(({ eigenvalue }) => eigenvalue),
			more.eigenvalues,
			'eigenvalue'
		);
		// The root of a small eigenvalue has half its digits.
		same(
			table.map(({ index }) => index),
			more.condition,
			'index',
			1e-7
		);
		table.forEach(({ proportions }, k) => same(proportions, more.proportions[k], `line ${k}`, 1e-6));
	});
});

describe('turning points', () => {
	it.each(cases.filter(({ more }) => more.turn))('case $index', ({ one, more }) => {
		const { fit } = fitted(one);
		const last = fit.kept.length;
		const variance = fit.residualSquares / (fit.n - fit.parameters);
		const covariance = fit.unscaled.map((row) => row.map((value) => value * variance));
		const { at, interval } = turningPoint(
			{
				linear: fit.coefficients[0],
				square: fit.coefficients[last - 1],
				varianceLinear: covariance[1][1],
				varianceSquare: covariance[last][last],
				covariance: covariance[1][last]
			},
			fit.n - fit.parameters,
			0.95
		);
		if (!more.turn) return;
		same([at], [more.turn.at], 'at');
		const { ends } = more.turn;
		if (interval.kind === 'everywhere') expect(ends).toEqual([]);
		else {
			same([interval.low, interval.high], ends, 'ends', 1e-7);
			expect(interval.kind).toBe(more.turn.bounded ? 'bounded' : 'outside');
		}
	});
});
