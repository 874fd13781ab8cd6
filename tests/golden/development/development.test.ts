import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/lib/core/development/change';
import { followWorst, towardsMean } from '../../../src/lib/core/development/towards-mean';
import type { Difference } from '../../../src/lib/core/development/types';
import { yearVariance } from '../../../src/lib/core/development/year-variance';

/** Against R: means, qnorm, lm, predict (make_expected.R). */
interface Case {
	values: (number | null)[][];
	errors: (number | null)[][];
	worse: 1 | -1;
	nWorst: number;
	yearVariance: number;
	changes: {
		unit: number;
		before: number[];
		after: number[];
		pooled: Difference;
		yearly: Difference[];
		others: { n: number; slope: number; expected: number; low: number; high: number };
	}[];
	worst: [number, number];
}
const cases: Case[] = JSON.parse(readFileSync(new URL('./expected.json', import.meta.url), 'utf8'));
const matrix = (rows: (number | null)[][]) =>
	rows.map((row) => Float64Array.from(row, (value) => value ?? NaN));

function near(ours: number | undefined, theirs: number, what: string): void {
	expect(Math.abs((ours ?? NaN) - theirs), `${what}: ${ours} and ${theirs}`).toBeLessThan(1e-9);
}

function sameDifference(ours: Difference, theirs: Difference): void {
	for (const key of ['value', 'low', 'high'] as const) near(ours[key], theirs[key], key);
	for (const key of ['low', 'high'] as const)
		near(ours.sampling?.[key], theirs.sampling?.[key] ?? NaN, `sampling ${key}`);
}

describe.each(cases.map((one, i) => ({ one, i })))('development over years, data set $i', ({ one }) => {
	const [values, errors] = [matrix(one.values), matrix(one.errors)];

	it('the variance that years add', () => {
		near(yearVariance({ values, errors }), one.yearVariance, 'variance');
	});

	it('differences with intervals', () => {
		for (const { unit, before, after, pooled, yearly } of one.changes) {
			const own = { distances: values[unit], errors: errors[unit] };
			sameDifference(differenceOf(own, before, after, one.yearVariance, 0.95), pooled);
			after.forEach((year, k) =>
				sameDifference(differenceOf(own, before, [year], one.yearVariance, 0.95), yearly[k])
			);
		}
	});

	it('regression towards the mean', () => {
		for (const { unit, before, after, others } of one.changes) {
			const mean = (row: Float64Array, years: number[]) =>
				years.reduce((sum, year) => sum + row[year], 0) / years.length;
			const pairs = values.flatMap((row, place): [number, number][] => {
				const pair: [number, number] = [mean(row, before), mean(row, after)];
				return place === unit || pair.some(Number.isNaN) ? [] : [pair];
			});
			const own = { before: mean(values[unit], before), after: mean(values[unit], after) };
			const found = towardsMean(pairs, own, 0.95);
			expect(found?.n).toBe(others.n);
			for (const key of ['slope', 'expected', 'low', 'high'] as const) near(found?.[key], others[key], key);
		}
	});

	it('the worst, followed to the year after', () => {
		const found = followWorst(values, one.nWorst, one.worse);
		near(found?.before, one.worst[0], 'before');
		near(found?.after, one.worst[1], 'after');
	});
});
