import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	bootstrapIntervals,
	sobolIndices,
	type SobolIndices,
	type SobolIntervals,
	type SobolOutputs
} from '../../../src/lib/core/stats/sobol/sobol-indices';

/** What make_expected.R writes: its own points, what the function came to on them, and what it made of that. */
interface Case {
	name: 'ishigami' | 'steps';
	rows: number;
	factors: number;
	/** How many times rows are drawn again. */
	times: number;
	a: number[][];
	b: number[][];
	fa: number[];
	fb: number[];
	fab: number[][];
	indices: Record<keyof SobolIndices, number[]>;
	intervals: Record<keyof SobolIndices, { low: number[]; high: number[] }>;
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8')) as Case[];

const FUNCTIONS: Record<Case['name'], (places: number[]) => number> = {
	ishigami(places) {
		const [x, y, z] = places.map((place) => Math.PI * (2 * place - 1));
		return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
	},
	steps: ([x, y]) => [0, 1, 5, 2][Math.min(3, Math.floor(4 * x))] * (1 + y)
};

/** R writes 15 digits, and sums in extended precision. */
const RELATIVE = 1e-10;
const expectNear = (got: number, expected: number) =>
	expect(Math.abs(got - expected)).toBeLessThanOrEqual(RELATIVE * Math.max(1, Math.abs(expected)));

function outputsOf({ name, rows, factors, a, b }: Case): SobolOutputs {
	const stride = factors + 2;
	const values = new Float64Array(rows * stride);
	for (let row = 0; row < rows; row++) {
		values[row * stride] = FUNCTIONS[name](a[row]);
		values[row * stride + 1] = FUNCTIONS[name](b[row]);
		for (let i = 0; i < factors; i++) {
			values[row * stride + 2 + i] = FUNCTIONS[name](a[row].map((place, at) => (at === i ? b[row][at] : place)));
		}
	}
	return { factors, values };
}

/** The same rows as in R: fractional parts of multiples of the golden ratio. */
const rowAt = (rows: number) => (b: number, k: number) =>
	Math.floor((((b * rows + k + 1) * 0.6180339887498949) % 1) * rows);

function intervalsOf(one: Case, outputs: SobolOutputs): SobolIntervals | null {
	const search = bootstrapIntervals(outputs, one.times, rowAt(one.rows));
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
	}
}

describe.each(cases)('Sobol indices of $name', (one) => {
	const outputs = outputsOf(one);
	const stride = one.factors + 2;

	it('start from the same numbers as in R', () => {
		one.fa.forEach((value, row) => expectNear(outputs.values[row * stride], value));
		one.fb.forEach((value, row) => expectNear(outputs.values[row * stride + 1], value));
		one.fab.forEach((values, row) =>
			values.forEach((value, i) => expectNear(outputs.values[row * stride + 2 + i], value))
		);
	});

	it('are those of R, with the bounds of their intervals', () => {
		const indices = sobolIndices(outputs);
		const intervals = intervalsOf(one, outputs);
		for (const of of ['first', 'total'] as const) {
			one.indices[of].forEach((value, i) => {
				expectNear(indices?.[of][i] ?? NaN, value);
				expectNear(intervals?.[of].low[i] ?? NaN, one.intervals[of].low[i]);
				expectNear(intervals?.[of].high[i] ?? NaN, one.intervals[of].high[i]);
			});
		}
	});
});
