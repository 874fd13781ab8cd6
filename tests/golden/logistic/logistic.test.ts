import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { logisticRegression } from '../../../src/lib/core/stats/logistic/logistic';
import type { LogisticModel } from '../../../src/lib/core/stats/logistic/types';

/** Against R: glm and brglm2 (make_expected.R). */

interface Coefficients {
	b: number[];
	se: number[];
	z: number[];
	p: number[];
}
interface Case {
	x: number[][];
	y: number[];
	separated: boolean;
	glm: (Coefficients & { deviance: number; null: number; aic: number }) | null;
	/** Null where brglm2 found none. */
	firth: Coefficients | null;
}
const cases: Case[] = JSON.parse(readFileSync(new URL('./expected.json', import.meta.url), 'utf8'));

const run = ({ x, y }: Case, firth: boolean) =>
	logisticRegression(
		{ y: Float64Array.from(y), columns: x.map((column) => Float64Array.from(column)) },
		{ firth, confidence: 0.95 }
	);

function near(ours: readonly number[], theirs: readonly number[], tolerance: number, what: string): void {
	expect(ours).toHaveLength(theirs.length);
	ours.forEach((value, i) => {
		const distance = Math.abs(value - theirs[i]) / Math.max(1e-12, Math.abs(theirs[i]));
		expect(distance, `${what} ${i}: ${value} and ${theirs[i]}`).toBeLessThanOrEqual(tolerance);
	});
}

function sameCoefficients({ rows }: LogisticModel, theirs: Coefficients, tolerance: number): void {
	for (const key of ['b', 'se'] as const) near(rows.map((row) => row[key]), theirs[key], tolerance, key);
	near(rows.map(({ p }) => p), theirs.p, 100 * tolerance, 'p');
}

describe('logistic regression', () => {
	it.each(cases.map((one, i) => ({ one, i })).filter(({ one }) => !one.separated))('as R’s glm, data set $i', ({ one }) => {
		const outcome = run(one, false);
		if (!outcome.ok || !one.glm) throw new Error(outcome.ok ? 'no glm' : outcome.problem.code);
		// R takes the errors from the last step but one.
		sameCoefficients(outcome.value, one.glm, 1e-6);
		near(
			[outcome.value.deviance, outcome.value.nullDeviance, outcome.value.aic],
			[one.glm.deviance, one.glm.null, one.glm.aic],
			1e-8,
			'deviance'
		);
	});

	it.each(cases.map((one, i) => ({ one, i })).filter(({ one }) => one.firth))('with Firth’s correction as brglm2, data set $i', ({ one }) => {
		const outcome = run(one, true);
		if (!outcome.ok || !one.firth) throw new Error(outcome.ok ? 'no Firth' : outcome.problem.code);
		sameCoefficients(outcome.value, one.firth, 1e-6);
	});

	it.each(cases.filter(({ separated }) => separated))('says when the outcomes are told apart', (one) => {
		const outcome = run(one, false);
		expect(outcome.ok ? outcome.value.rows : outcome.problem.code).toBe('logistic.separated');
	});
});
